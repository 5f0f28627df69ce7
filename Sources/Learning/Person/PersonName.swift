/// A name as its owner writes it: one field, any script, one line.
///
/// Refused are what would deceive or break a line: bidirectional overrides and isolates, control and format characters
/// (the joiners that Persian and Indic scripts need stay), private-use and unassigned characters, and a blank.
public struct PersonName: Hashable, Sendable, CustomStringConvertible {
    /// Trimmed, with single spaces, 1...120 characters.
    public let text: String

    /// - Throws: ``NameError`` saying what to change.
    public init(_ raw: String) throws(NameError) {
        if PersonName.isPlain(raw) {
            text = raw
            return
        }
        let words = raw.split(whereSeparator: \.isWhitespace)
        let text = words.joined(separator: " ")
        guard !text.isEmpty else { throw .blank }
        guard text.count <= 120, text.utf8.count <= 480 else { throw .tooLong(limit: 120) }
        for scalar in text.unicodeScalars where !PersonName.isAllowed(scalar) {
            throw .forbidden(scalar)
        }
        guard text.unicodeScalars.contains(where: PersonName.isVisibleLetter) else { throw .noLetter }
        self.text = text
    }

    /// The name.
    public var description: String { text }

    /// Letters and marks of ASCII alone, with single spaces between: most names, and what records hold, need no other look.
    private static func isPlain(_ raw: String) -> Bool {
        var last = UInt8(ascii: " ")
        var hasLetter = false
        for byte in raw.utf8 {
            guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
            hasLetter = hasLetter || (0x61...0x7A).contains(byte | 0x20)
            last = byte
        }
        return hasLetter && last != 0x20 && raw.utf8.count <= 120
    }

    /// Hangul fillers are letters that draw nothing.
    private static func isVisibleLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && !scalar.properties.isDefaultIgnorableCodePoint
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
        default: true
        }
    }
}

/// A name that its owner confirmed as it will print.
public typealias PrintedName = PersonName

/// Why a name cannot be taken.
public enum NameError: Error, Equatable {
    case blank
    case tooLong(limit: Int)
    case noLetter
    case forbidden(Unicode.Scalar)
}
