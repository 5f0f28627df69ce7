import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// A course for its learner: carry on, sessions with what is done, the rule judged.
func coursePage(_ study: Study, csrf: String, phrases: Phrases) -> PageContent {
    let course = study.course
    return PageContent(
        title: course.title.written(phrases), in: phrases,
        crumbs: [.init(phrases.courses, Address.courses), .init(course.title.written(phrases), nil, phrases)],
        body: HTML {
            div(.class("two")) {
                div {
                    courseHead(course, phrases)
                    if study.next == nil { p { strong(phrases.courseCompleted) } }
                    p(.class("acts")) { nextStepButton(study, phrases) }
                    versionNotices(study, csrf: csrf, phrases)
                    diagnosticInvitation(study, phrases)
                    h2(phrases.sessionsHeading)
                    ol(.class("plain lines")) {
                        for module in course.modules { sessionStudied(module, study, phrases) }
                    }
                    sessionsInPreparation(course, phrases)
                    ownAssessments(study, phrases)
                }
                aside(.aria("labelledby", "standing")) { standing(study, phrases) }
            }
        })
}

private func sessionStudied(_ module: Module, _ study: Study, _ phrases: Phrases) -> HTML {
    let course = study.course.id
    let record = study.record
    let read = module.lessons.count { record.lessons[$0.id] != nil }
    let sent = module.activities.count { record.activities[$0.id] != nil }
    let facts = [
        module.lessons.isEmpty ? nil : phrases.lessonsRead(read, of: module.lessons.count),
        module.activities.isEmpty ? nil : phrases.activitiesSent(sent, of: module.activities.count),
        module.assessments.first.map { quiz in
            bestScore(at: quiz.id, in: record).map { phrases.quizTried(best: phrases.score($0)) } ?? phrases.quizOpen
        },
    ].compactMap(\.self)
    return li(.id(module.id.rawValue)) {
        strong {
            "\(module.id) "
            localized(module.title, phrases)
        }
        if isHere(module, study) { strong(.class("small nb"), text: " · \(phrases.hereNow)") }
        p(.class("small gist"), text: facts.joined(separator: " · "))
        ul(.class("small")) {
            for lesson in module.lessons {
                partLine(
                    lesson.title(phrases).html(phrases), Address.lesson(lesson.id, of: course),
                    record.lessons[lesson.id] == nil ? nil : phrases.read)
            }
            for activity in module.activities {
                partLine(
                    activityLabel(activity, phrases), Address.activity(activity.id, of: course),
                    record.activities[activity.id] == nil ? nil : phrases.sent)
            }
            for quiz in module.assessments {
                partLine(
                    localized(quiz.title, phrases), Address.assessment(quiz.id, of: course),
                    record.attempts[quiz.id] == nil ? nil : phrases.tried)
            }
        }
    }
}

private func partLine(_ title: HTML, _ address: String, _ done: String?) -> HTML {
    li {
        a(.href(address)) { title }
        if let done { span(.class("soft"), text: " · \(done)") }
    }
}

private func isHere(_ module: Module, _ study: Study) -> Bool {
    switch study.next {
    case .lesson(let lesson): module.lessons.contains { $0.id == lesson.id }
    case .activity(let activity): module.activities.contains { $0.id == activity.id }
    case .assessment(let assessment): module.assessments.contains { $0.id == assessment.id }
    case nil: false
    }
}

private func bestScore(at id: Assessment.ID, in record: LearningRecord) -> Score? {
    record.attempts[id]?.map(\.score).max { $0.awarded < $1.awarded }
}

private func ownAssessments(_ study: Study, _ phrases: Phrases) -> HTML {
    let finals = study.course.assessments.filter { $0.use == .final }
    guard !finals.isEmpty else { return .empty }
    return h2(phrases.finalAssessment)
        + ul(.class("plain lines")) {
            for assessment in finals {
                li {
                    a(
                        .class("go"), .href(Address.assessment(assessment.id, of: study.course.id)),
                        text: assessment.title[phrases.language])
                    let tries = study.record.tries(at: assessment)
                    if let best = tries.map(\.score).max(by: { $0.awarded < $1.awarded }) {
                        let score = phrases.score(best)
                        br()
                        span(
                            .class("small"),
                            text: tries.contains { $0.passed && !$0.isOnBehalf }
                                ? phrases.finalPassed(best: score) : phrases.finalTried(best: score))
                    }
                }
            }
        }
}

private func standing(_ study: Study, _ phrases: Phrases) -> HTML {
    HTML {
        h2(.id("standing"), text: phrases.yourCertificate)
        if let certificate = study.certificate {
            p { a(.href(Address.certificate(certificate.id)), text: phrases.openYourCertificate) }
        }
        p(progressSummary(study.progress, phrases))
        ruleTree(study.progress, in: study.course, phrases: phrases)
        p(.class("small")) {
            if let name = study.enrolment.printedName {
                "\(phrases.nameOnCertificate) "
                nameText(name)
                if study.certificate == nil {
                    " · "
                    a(.href(Address.printedName(in: study.course.id)), text: phrases.changeName)
                }
            } else {
                a(.href(Address.printedName(in: study.course.id)), text: phrases.confirmYourName)
            }
        }
    }
}
