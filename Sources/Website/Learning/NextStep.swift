import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

// What a learner does next, on every page that leads there.

extension Study.Step {
    /// The page where it is done.
    func address(in course: Course.ID) -> String {
        switch self {
        case .lesson(let lesson): Address.lesson(lesson.id, of: course)
        case .activity(let activity): Address.activity(activity.id, of: course)
        case .assessment(let assessment): Address.assessment(assessment.id, of: course)
        }
    }

    /// What it is called.
    func title(_ phrases: Phrases) -> Written {
        switch self {
        case .lesson(let lesson): lesson.title(phrases)
        case .activity(let activity): activity.title(phrases)
        case .assessment(let assessment): assessment.title.written(phrases)
        }
    }
}

/// “Rights of migrants. Next: Individual expulsion”.
func nextStepLine(_ study: Study, _ phrases: Phrases) -> HTML {
    p {
        localized(study.course.title, phrases)
        ". "
        if let next = study.next {
            "\(phrases.nextStep) "
            strong { next.title(phrases).html(phrases) }
            if let opens = study.nextOpens { ". \(phrases.tryAgainFrom(opens))" }
        } else {
            phrases.courseCompleted
        }
    }
}

/// The one button that carries on: the next step, or the certificate.
func nextStepButton(_ study: Study, _ phrases: Phrases) -> HTML {
    if let attempt = study.openAttempts.first {
        return a(.class("btn"), .href(Address.attempt(attempt.id)), text: phrases.goOnWithTry)
    }
    if let next = study.next, let opens = study.nextOpens {
        // It is closed for now: the page says what came of the last try.
        return HTML {
            a(.class("btn second"), .href(next.address(in: study.course.id))) { next.title(phrases).html(phrases) }
            span(.class("small"), text: phrases.tryAgainFrom(opens))
        }
    }
    if let next = study.next {
        return a(.class("btn"), .href(next.address(in: study.course.id))) {
            next.title(phrases).html(in: study.record.isEmpty ? phrases.begin(with:) : phrases.carryOn(with:), phrases)
        }
    }
    if let certificate = study.certificate {
        return a(.class("btn"), .href(Address.certificate(certificate.id)), text: phrases.openYourCertificate)
    }
    if study.enrolment.printedName == nil {
        return a(.class("btn"), .href(Address.printedName(in: study.course.id)), text: phrases.confirmYourName)
    }
    return a(.class("btn"), .href(Address.courses), text: phrases.seeCourses)
}

/// The button that enrols, for someone signed in; otherwise the way to sign in.
func enrolButton(_ course: Course.ID, person: Person?, csrf: String, _ phrases: Phrases) -> HTML {
    if person != nil {
        return postForm(Address.enrolments, csrf: csrf) {
            input(.type("hidden"), .name("course"), .value(course.rawValue))
            p(.class("acts")) { button(.class("btn"), text: phrases.enrol) }
            p(.class("small soft"), text: phrases.enrolHint)
        }
    }
    return p(.class("acts")) {
        a(.class("btn"), .href(Address.signIn(returningTo: Address.course(course))), text: phrases.signInToEnrol)
        a(.href(Address.signUp), text: phrases.makeAccountToEnrol)
    }
}
