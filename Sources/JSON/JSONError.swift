/// Why bytes were refused as JSON: where, what, and what to do.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line of the fault, from 1.
    public let line: Int
    /// The column of the fault in that line, from 1, in bytes or characters as far as the reader got; 0 where unknown.
    public let column: Int
    /// What is wrong.
    public let fault: Fault

    /// What can be wrong with the bytes.
    public enum Fault: Equatable, Sendable {
        /// More bytes than allowed.
        case tooLarge(bytes: Int, limit: Int)
        /// A byte order mark stands before the text.
        case byteOrderMark
        /// The bytes are not UTF-8 (lone surrogates and overlong forms are not either).
        case notUTF8
        /// Objects and lists stand inside each other deeper than allowed.
        case tooDeep(limit: Int)
        /// An object names a member twice; the key where it is known.
        case duplicateKey(String?)
        /// A number too large to be held exactly.
        case numberOutOfRange
        /// Something follows the value.
        case trailingData
        /// NUL in a text or a name.
        case nul
        /// No JSON: the reader's own words.
        case syntax(String)
    }

    /// A fault at a place.
    public init(line: Int, column: Int, fault: Fault) {
        self.line = line
        self.column = column
        self.fault = fault
    }

    /// Place, fault and remedy in one sentence each.
    public var description: String {
        "line \(line), column \(column): \(fault)"
    }
}

extension JSONError.Fault: CustomStringConvertible {
    /// Fault and remedy.
    public var description: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            "\(bytes) bytes of JSON, at most \(limit) are read. Send less at once."
        case .byteOrderMark: "a byte order mark stands before the JSON. Save the file as UTF-8 without it."
        case .notUTF8: "these bytes are not UTF-8. Save the file as UTF-8; a lone surrogate cannot be written."
        case .tooDeep(let limit): "objects and lists nest deeper than \(limit). Flatten the document."
        case .duplicateKey(let key): "the member \(key.map { "“\($0)” " } ?? "")is named twice. Keep one."
        case .numberOutOfRange: "this number is too large to be held exactly. Write it as text."
        case .trailingData: "something follows the end of the JSON value. Remove it."
        case .nul: "NUL stands in a text. Remove it."
        case .syntax(let reason): "this is no JSON (\(reason)). Correct it."
        }
    }
}
