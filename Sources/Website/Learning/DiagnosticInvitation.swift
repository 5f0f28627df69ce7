import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// The way to a diagnostic while it can be sat: before the first lesson, and when every lesson is read; then the gain.
func diagnosticInvitation(_ study: Study, _ phrases: Phrases) -> HTML {
    guard let diagnostic = study.course.diagnostic else { return .empty }
    if let gain = study.record.gain(at: diagnostic) { return message(.ok, text: phrases.gain(gain)) }
    let ended = study.record.tries(at: diagnostic).count
    let left = study.course.lessons.count { study.record.lessons[$0.id] == nil }
    guard Sittings.availability(after: ended, lessonsLeft: left) == .now else { return .empty }
    // Once lessons are read a first sitting would show no gain.
    guard ended > 0 || study.record.lessons.isEmpty else { return .empty }
    return p {
        a(
            .class("go"), .href(Address.assessment(diagnostic.id, of: study.course.id)),
            text: ended == 0 ? phrases.beforeYouBegin : phrases.seeYourGain)
        " · \(phrases.questions(diagnostic.blueprint.count))"
    }
}

/// Sessions still being written; nothing where there are none.
func sessionsInPreparation(_ course: Course, _ phrases: Phrases) -> HTML {
    guard !course.inPreparation.isEmpty else { return .empty }
    return HTML {
        h3(phrases.inPreparation)
        p(.class("small soft"), text: phrases.inPreparationHint)
        ul(.class("plain small")) {
            for announced in course.inPreparation {
                li {
                    "\(announced.id) "
                    localized(announced.title, phrases)
                }
            }
        }
    }
}
