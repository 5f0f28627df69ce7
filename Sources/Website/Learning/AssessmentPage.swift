import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// Before a quiz or a final: what it holds, how it works, and the button that starts it.
func assessmentPage(
    _ assessment: Assessment, of study: Study, csrf: String, at now: Instant, phrases: Phrases
) -> PageContent {
    let course = study.course
    return PageContent(
        title: assessment.title.written(phrases), in: phrases, crumbs: assessmentCrumbs(assessment, course, phrases),
        body: div(.class("text")) {
            assessmentHead(assessment, extraTime: study.extraTime, phrases)
            startOrWait(assessment, study, csrf, now, phrases)
            earlierTries(assessment, study, phrases)
            p { a(.href(Address.course(course.id)), text: phrases.toTheCourse) }
        })
}

/// Before a quiz or a final, for somebody who is not enrolled.
func assessmentPage(
    _ assessment: Assessment, of course: Course, person: Person?, csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: assessment.title.written(phrases), in: phrases, crumbs: assessmentCrumbs(assessment, course, phrases),
        body: div(.class("text")) {
            assessmentHead(assessment, extraTime: nil, phrases)
            div(.class("msg")) {
                p(phrases.enrolFirst)
                enrolButton(course.id, person: person, csrf: csrf, phrases)
            }
        })
}

/// The way back from an assessment.
func assessmentCrumbs(_ assessment: Assessment, _ course: Course, _ phrases: Phrases) -> [Crumb] {
    let module = course.modules.first { $0.assessments.contains { $0.id == assessment.id } }
    return courseCrumbs(
        course, phrases,
        [
            module.map { Crumb($0.id.rawValue, Address.session($0.id, of: course.id)) },
            Crumb(assessment.title.written(phrases), nil, phrases),
        ]
        .compactMap(\.self))
}

private func assessmentHead(_ assessment: Assessment, extraTime: ExtraTime?, _ phrases: Phrases) -> HTML {
    HTML {
        h1 { localized(assessment.title, phrases) }
        switch assessment.use {
        case .practice: p(phrases.practiceExplained)
        case .final: p(phrases.finalExplained(triesEnd: assessment.retakes?.triesEnd == true))
        case .diagnostic: p(phrases.diagnosticExplained)
        }
        p(phrases.resumeExplained(hasTimeLimit: assessment.timeLimit != nil))
        dl(.class("facts")) {
            fact(phrases.questionsLabel) { phrases.number(assessment.blueprint.count) }
            fact(phrases.timeLabel) { phrases.timeAllowed(for: assessment, extraTime) }
            fact(phrases.passMarkLabel) {
                assessment.passMark.map { phrases.atLeast($0.points, of: assessment.blueprint.count) }
                    ?? phrases.scoreDecidesNothing
            }
            fact(phrases.triesLabel) { phrases.triesAllowed(for: assessment) }
        }
    }
}

private func startOrWait(
    _ assessment: Assessment, _ study: Study, _ csrf: String, _ now: Instant, _ phrases: Phrases
) -> HTML {
    let ended = study.record.tries(at: assessment)
    if let open = study.openAttempts.first(where: { $0.assessment == assessment.id }) {
        return div(.class("msg")) {
            p(phrases.tryInProgress)
            p(.class("acts")) { a(.class("btn"), .href(Address.attempt(open.id)), text: phrases.goOnWithTry) }
        }
    }
    if assessment.use == .final, ended.contains(where: { $0.passed && !$0.isOnBehalf }) {
        return div(.class("msg ok")) {
            p(phrases.alreadyPassed)
            p(.class("acts")) { nextStepButton(study, phrases) }
        }
    }
    if assessment.use == .final, study.enrolment.printedName == nil {
        return div(.class("msg")) {
            p(phrases.confirmNameFirst)
            p(.class("acts")) {
                a(.class("btn"), .href(Address.printedName(in: study.course.id)), text: phrases.confirmYourName)
            }
        }
    }
    if assessment.use == .diagnostic {
        let left = study.course.lessons.count { study.record.lessons[$0.id] == nil }
        switch Sittings.availability(after: ended.count, lessonsLeft: left) {
        case .now: break
        case .afterLessons(let left): return p(.class("msg"), text: phrases.secondSittingLater(lessonsLeft: left))
        case .never:
            return study.record.gain(at: assessment).map { message(.ok, text: phrases.gain($0)) } ?? .empty
        }
    }
    switch assessment.retakes?.availability(after: ended.count, lastEnded: ended.last?.endedAt, at: now) ?? .now {
    case .never: return p(.class("msg warn"), text: phrases.noTriesSentence)
    case .from(let opens): return p(.class("msg warn"), text: phrases.tryAgainFrom(opens))
    case .now:
        return postForm(Address.attempts(at: assessment.id, of: study.course.id), csrf: csrf) {
            p(.class("acts")) {
                let again =
                    assessment.use == .diagnostic
                    ? phrases.seeYourGain : phrases.startTry(ended.count + 1)
                button(.class("btn"), text: ended.isEmpty ? phrases.start : again)
            }
        }
    }
}

private func earlierTries(_ assessment: Assessment, _ study: Study, _ phrases: Phrases) -> HTML {
    let ended = study.record.attempts[assessment.id] ?? []
    guard !ended.isEmpty else { return .empty }
    return h2(phrases.earlierTries)
        + ul(.class("plain lines")) {
            for (index, attempt) in ended.enumerated() {
                li {
                    a(.class("go"), .href(Address.attempt(attempt.id)), text: phrases.tryNumber(index + 1))
                    " \(phrases.score(attempt.score))"
                    if assessment.passMark != nil { ", \(attempt.passed ? phrases.passed : phrases.notPassed)" }
                    " · "
                    dayText(attempt.endedAt, phrases)
                }
            }
        }
}
