import Catalogue
import JSON

extension Phrases {
    /// Why JSON was refused, where, and what to do.
    func explain(_ error: JSONError) -> String {
        func here(_ sentence: String) -> String { inJSON(line: error.line, column: error.column, sentence) }
        return switch error.fault {
        case .tooLarge(let bytes, let limit): jsonTooLarge(bytes: bytes, limit: limit)
        case .byteOrderMark: here(jsonByteOrderMark)
        case .notUTF8: here(jsonNotUTF8)
        case .tooDeep(let limit): here(jsonTooDeep(limit: limit))
        case .duplicateKey(let name): here(jsonNamedTwice(name))
        case .numberOutOfRange: here(jsonNumberOutOfRange)
        case .trailingData: here(jsonTrailing)
        case .nul: here(jsonNUL)
        case .syntax: here(jsonSyntax)
        }
    }
}

extension JSONError {
    /// Whether less would have been read.
    var isTooLarge: Bool { if case .tooLarge = fault { true } else { false } }
}
