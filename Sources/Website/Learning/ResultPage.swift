import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// An ended attempt: score, points by objective, what was asked, and what happens next.
///
/// - Parameters:
///   - study: the enrolment as it now stands, for the next step.
///   - law: where a citation leads.
func resultPage(
    _ result: AttemptResult, study: Study, law: (Reference) -> (title: String, address: String)?, at now: Instant,
    phrases: Phrases
) -> PageContent {
    let sitting = result.sitting
    return PageContent(
        title: phrases.resultTitle(sitting.assessment.title[phrases.language], passed: result.passed),
        crumbs: assessmentCrumbs(sitting.assessment, sitting.course, phrases),
        body: HTML {
            LineNotice.result(of: sitting.attempt.id, phrases).html
            h1 {
                sitting.assessment.title.written(phrases)
                    .html(in: { phrases.resultTitle($0, passed: result.passed) }, phrases)
            }
            scoreBox(result, phrases)
            if let gain = result.gain { message(.ok, text: phrases.gain(gain)) }
            nextActs(result, study, now, phrases)
            if result.showsObjectives {
                h2(phrases.byObjective)
                objectiveTable(result, phrases)
            }
            h2(phrases.review)
            if !result.showsRationales {
                p(
                    .class("small soft text"),
                    text: result.showsObjectives
                        ? phrases.rationalesLater(triesEnd: sitting.assessment.retakes?.triesEnd == true)
                        : phrases.diagnosticKeepsKey)
            }
            div(.class("text")) {
                for feedback in result.feedback { reviewed(feedback, result, law, phrases) }
            }
            nextActs(result, study, now, phrases)
        })
}

/// An attempt that was set aside.
func voidedAttemptPage(_ sitting: Sitting, phrases: Phrases) -> PageContent {
    PageContent(
        title: sitting.assessment.title.written(phrases), in: phrases,
        crumbs: assessmentCrumbs(sitting.assessment, sitting.course, phrases),
        body: HTML {
            h1 { localized(sitting.assessment.title, phrases) }
            p(.class("msg"), text: phrases.voided)
            p(.class("acts")) {
                a(
                    .class("btn"), .href(Address.assessment(sitting.assessment.id, of: sitting.course.id)),
                    text: phrases.tryAgain)
            }
        })
}

private func scoreBox(_ result: AttemptResult, _ phrases: Phrases) -> HTML {
    let style =
        switch result.passed {
        case true: "msg ok"
        case false: "msg warn"
        case nil: "msg"
        }
    let sentences = [
        result.sitting.assessment.passMark.map { phrases.needed($0.points) }, phrases.sentAt(result.markedAt),
        phrases.whichTry(result.sitting.attempt.number),
        result.sitting.attempt.isOnBehalf ? phrases.onBehalfNotice : nil,
    ].compactMap(\.self)
    return div(.class(style)) {
        p {
            span(.class("big"), text: phrases.score(result.score))
            sentences.joined(separator: " ")
        }
    }
}

private func nextActs(_ result: AttemptResult, _ study: Study, _ now: Instant, _ phrases: Phrases) -> HTML {
    let sitting = result.sitting
    return p(.class("acts")) {
        if let certificate = result.certificate {
            a(.class("btn"), .href(Address.certificate(certificate.id)), text: phrases.openYourCertificate)
        } else if result.passed == false {
            tryAgain(sitting.assessment, study, now, phrases)
        } else {
            nextStepButton(study, phrases)
            if result.passed == nil, sitting.assessment.use == .practice {
                a(
                    .href(Address.assessment(sitting.assessment.id, of: sitting.course.id)), text: phrases.tryAgain)
            }
        }
        a(.href(Address.course(sitting.course.id)), text: phrases.toTheCourse)
    }
}

private func tryAgain(_ assessment: Assessment, _ study: Study, _ now: Instant, _ phrases: Phrases) -> HTML {
    let ended = study.record.tries(at: assessment)
    return
        switch assessment.retakes?.availability(after: ended.count, lastEnded: ended.last?.endedAt, at: now)
        ?? .now
    {
    case .now:
        a(.class("btn"), .href(Address.assessment(assessment.id, of: study.course.id)), text: phrases.tryAgain)
    case .from(let opens): span(phrases.tryAgainFrom(opens))
    case .never: span(phrases.noTriesSentence)
    }
}

private func objectiveTable(_ result: AttemptResult, _ phrases: Phrases) -> HTML {
    table(.class("stack")) {
        caption(.class("vh"), text: phrases.byObjective)
        thead {
            tr {
                th(.scope("col"), text: phrases.objectiveHeading)
                th(.scope("col"), .class("n"), text: phrases.pointsHeading)
                th(.scope("col"), text: phrases.resultHeading)
                th(.scope("col"), text: phrases.readAgain)
            }
        }
        tbody {
            for entry in result.objectives { objectiveRow(entry, result.sitting.course, phrases) }
        }
    }
}

private func objectiveRow(
    _ entry: AttemptResult.ObjectiveResult, _ course: Course, _ phrases: Phrases
) -> HTML {
    let isFull = entry.awarded == Fraction(entry.maximum)
    let word = isFull ? phrases.full : entry.awarded == Fraction(0) ? phrases.none : phrases.part
    let lessons = isFull ? [] : course.lessons.filter { $0.objectives.contains(entry.objective) }
    return tr {
        th(.scope("row")) {
            entry.objective.rawValue
            if let objective = course.objective(entry.objective) {
                br()
                span(.class("small")) { localized(objective.text, phrases) }
            }
        }
        td(.class("n"), .data("l", phrases.pointsHeading), text: phrases.score(entry.awarded, of: entry.maximum))
        td(.data("l", phrases.resultHeading), text: word)
        td(.data("l", phrases.readAgain)) {
            HTML.joined(
                lessons.map { lesson in
                    a(.href(Address.lesson(lesson.id, of: course.id))) { lesson.title(phrases).html(phrases) }
                }, by: br())
        }
    }
}

private func reviewed(
    _ feedback: Feedback, _ result: AttemptResult, _ law: (Reference) -> (title: String, address: String)?,
    _ phrases: Phrases
) -> HTML {
    let asked = AskedQuestion(feedback.item, in: feedback.slot, law: feedback.law, for: phrases)
    let heading = "question-\(feedback.slot.number)"
    return HTML.element(
        "section", [.class("item"), .aria("labelledby", heading)],
        HTML {
            h3(.id(heading)) {
                phrases.questionOf(feedback.slot.number, result.sitting.attempt.slots.count)
                if let word = verdict(feedback, result, phrases) { " · \(word)" }
            }
            p(languageAttribute(asked.language, phrases), text: asked.stem)
            if feedback.isWithdrawn { p(.class("msg"), text: phrases.withdrawnItem) }
            ReviewedQuestion(
                asked: asked, answer: feedback.answer, showsRationales: result.showsRationales, phrases: phrases
            ).html
            if result.showsRationales { lawBehind(feedback.item, law, phrases) }
        })
}

/// Right, partly or not, with its points; of a final whose tries are not over only whether it was answered.
private func verdict(_ feedback: Feedback, _ result: AttemptResult, _ phrases: Phrases) -> String? {
    if feedback.answer == nil { return phrases.noAnswer }
    guard result.showsRationales else { return nil }
    if feedback.isCorrect { return phrases.right }
    if feedback.points == Fraction(0) { return phrases.notRight }
    return "\(phrases.partlyRight) · \(phrases.pointsForAnswer(feedback.points))"
}
