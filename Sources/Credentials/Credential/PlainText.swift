/// Text that people read in a credential, free of what cannot be seen.
///
/// Refused: nothing but blanks; controls (a line end is allowed in many-line text, nothing else is: programs in use
/// write tabs and other controls in two canonical forms); characters that turn the direction of what follows (bidi
/// embeddings, overrides and isolates), which let a name read as another; code points that are no characters.
public struct PlainText: Equatable, Hashable, Sendable, CustomStringConvertible {
    /// The text.
    public let description: String

    /// How many lines a text may have.
    public enum Lines: Sendable {
        /// One: names and titles, at most 500 characters.
        case one
        /// Any number: descriptions, at most 20,000 characters.
        case many
    }

    /// Why a text was refused.
    public enum Fault: Error, Equatable, Sendable, CustomStringConvertible {
        /// There is nothing to read.
        case blank
        /// A character that cannot stand there.
        case character(Unicode.Scalar)
        /// More code points than allowed.
        case tooLong(limit: Int)

        /// Fault and remedy.
        public var description: String {
            switch self {
            case .blank: "there is nothing to read. Write something."
            case .character(let scalar):
                "the character U+\(PlainText.hex(scalar)) cannot be seen and changes what can. Remove it."
            case .tooLong(let limit): "longer than \(limit) characters. Shorten it."
            }
        }
    }

    /// - Throws: ``Fault``.
    public init(_ text: String, lines: Lines = .one) throws(Fault) {
        let limit = lines == .one ? 500 : 20_000
        guard text.unicodeScalars.count <= limit else { throw .tooLong(limit: limit) }
        var isBlank = true
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where lines == .many: continue
            case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
                throw .character(scalar)
            case 0xFDD0...0xFDEF: throw .character(scalar)
            case let value where value & 0xFFFE == 0xFFFE: throw .character(scalar)
            default: break
            }
            let isInvisible = scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            if !isInvisible { isBlank = false }
        }
        guard !isBlank else { throw .blank }
        description = text
    }

    /// By code points: two spellings that look alike are two texts.
    public static func == (left: PlainText, right: PlainText) -> Bool {
        left.description.utf8.elementsEqual(right.description.utf8)
    }

    /// Agrees with `==`.
    public func hash(into hasher: inout Hasher) {
        for byte in description.utf8 { hasher.combine(byte) }
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
