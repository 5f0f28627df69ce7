import Catalogue

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

/// Why a command stops, with the sentence to print, in whatever language it will be.
struct CommandError: Error {
    typealias Sentence = @Sendable (Phrases) -> String

    let status: ExitStatus
    let sentence: Sentence

    static func no(_ sentence: @escaping Sentence) -> CommandError {
        CommandError(status: .no, sentence: sentence)
    }
    static func usage(_ sentence: @escaping Sentence) -> CommandError {
        CommandError(status: .wrongUsage, sentence: sentence)
    }
    static func notFound(_ sentence: @escaping Sentence) -> CommandError {
        CommandError(status: .notFound, sentence: sentence)
    }
}
