import Catalogue
import Learning

/// How a command ends; part of the interface.
enum ExitStatus: Int32 {
    case done = 0
    /// The answer is no: refused, not valid, faults found.
    case no = 1
    case wrongUsage = 2
    case notFound = 3
    /// Only of `verify`: something is missing to tell.
    case indeterminate = 4
    /// Our fault.
    case fault = 70
}

/// Refusals are in English: they come also where the language asked for is what is wrong.
let english = Phrases(.english)

/// Why a command stops, with the sentence to print.
struct CommandError: Error {
    let status: ExitStatus
    let sentence: String

    static func no(_ sentence: String) -> CommandError { CommandError(status: .no, sentence: sentence) }
    static func usage(_ sentence: String) -> CommandError { CommandError(status: .wrongUsage, sentence: sentence) }
    static func notFound(_ sentence: String) -> CommandError { CommandError(status: .notFound, sentence: sentence) }
}
