import Catalogue
import Learning
import MigrationLaw

extension Phrases {
    /// Why an answer was not stored, and what to do.
    func explain(_ error: AnswerError, slot: Int) -> String {
        switch error {
        case .unknownOption: unknownOption(slot: slot)
        case .oneOption(_, let given): oneOption(slot: slot, given: given)
        case .noOption: noOptionChosen(slot: slot)
        case .wrongShape(_, let wanted, _): wrongShape(slot: slot, wanted: wanted.rawValue)
        case .doubled: doubledPart(slot: slot)
        case .tooMany(_, let given, let limit): tooManyParts(slot: slot, given: given, limit: limit)
        case .noPair: noPairGiven(slot: slot)
        case .missingSteps(_, let given, let wanted): missingSteps(slot: slot, given: given, wanted: wanted)
        case .badNumber(_, let error): badNumber(slot: slot, error)
        case .badDay(_, let error): badDay(slot: slot, error)
        case .notResolved: notResolved(slot: slot)
        }
    }
}

extension AnswerError {
    /// The member of the API's body that is at fault.
    var field: String {
        switch self {
        case .oneOption, .noOption, .unknownOption: "choice"
        case .noPair: "pairs"
        case .missingSteps: "order"
        case .badNumber, .badDay: "value"
        case .wrongShape(_, _, let given): given.rawValue
        case .doubled, .tooMany, .notResolved: "answer"
        }
    }
}
