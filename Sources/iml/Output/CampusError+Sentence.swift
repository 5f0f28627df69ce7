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
    var sentence: String {
        switch self {
        case .notFound(let subject, let id): english.notHere(subject.rawValue, id)
        case .notSignedIn: english.nobodySignedInOrFor
        case .notEnrolled(let course): english.enrolWithCommand(course)
        case .nameNotConfirmed: english.confirmNameWithCommand
        case .badActivityField(let field): english.fieldUnknown(field)
        case .badLink: english.linkUsed
        case .attempt(let error): error.sentence(self)
        default: plainSentence
        }
    }

    fileprivate var plainSentence: String {
        let explanation = english.explain(self)
        return (["\(explanation.title). \(explanation.sentence)"] + explanation.details).joined(separator: "\n")
    }
}

extension AttemptError {
    fileprivate func sentence(_ whole: CampusError) -> String {
        switch self {
        case .closed(let id): english.seeReview(id)
        case .stillOpen(let id): english.submitFirst(id)
        case .badAnswer(let slot, .oneOption(_, let given)): english.oneLetterOnly(slot, given: given)
        default: whole.plainSentence
        }
    }
}
