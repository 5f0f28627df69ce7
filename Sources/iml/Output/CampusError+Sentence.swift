import Campus
import Catalogue
import Learning
import MigrationLaw
import Website

extension CampusError {
    /// A thing that is not there ends with 3, every other refusal with 1.
    var exitStatus: ExitStatus {
        if case .notFound = self { .notFound } else { .no }
    }

    /// What is wrong and what to do next: the catalogue's words, but where a command is the remedy it is named.
    func sentence(_ phrases: Phrases) -> String {
        switch self {
        case .notFound(let subject, let id): phrases.notHere(subject.rawValue, id)
        case .notSignedIn: phrases.nobodySignedInOrFor
        case .notEnrolled(let course): phrases.enrolWithCommand(course)
        case .nameNotConfirmed: phrases.confirmNameWithCommand
        case .badActivityField(let field): phrases.fieldUnknown(field)
        case .badLink: phrases.linkUsed
        case .attempt(let error): error.sentence(self, phrases)
        default: plainSentence(phrases)
        }
    }

    /// What is wrong and what to do next, in the catalogue's words alone: a remedy that is a key is shown beside it.
    func spoken(_ phrases: Phrases) -> String { phrases.explain(self).sentence }

    fileprivate func plainSentence(_ phrases: Phrases) -> String {
        let explanation = phrases.explain(self)
        return (["\(explanation.title). \(explanation.sentence)"] + explanation.details).joined(separator: "\n")
    }
}

extension AttemptError {
    fileprivate func sentence(_ whole: CampusError, _ phrases: Phrases) -> String {
        switch self {
        case .closed(let id): phrases.seeReview(id)
        case .stillOpen(let id): phrases.submitFirst(id)
        case .badAnswer(let slot, .oneOption(_, let given)): phrases.oneLetterOnly(slot, given: given)
        default: whole.plainSentence(phrases)
        }
    }
}
