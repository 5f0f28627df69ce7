/// Where text stands, which decides what must be escaped.
enum EscapingPlace {
    case text, attribute
}

extension [UInt8] {
    /// Appends text with the characters escaped that would be markup in that place; control characters other than
    /// tab and line ends are dropped, since HTML allows none.
    mutating func appendEscaped(_ text: some StringProtocol, in place: EscapingPlace) {
        var copy = String(text)
        copy.withUTF8 { appendEscaped($0, in: place) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, in place: EscapingPlace) {
        // Runs that need nothing are appended whole.
        var start = 0
        for (index, byte) in text.enumerated() {
            guard let replacement = Self.replacement(for: byte, in: place) else { continue }
            append(contentsOf: text[start..<index])
            append(contentsOf: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
            start = index + 1
        }
        append(contentsOf: text[start...])
    }

    private mutating func append(contentsOf start: UnsafePointer<UInt8>, count: Int) {
        append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    }

    private static func replacement(for byte: UInt8, in place: EscapingPlace) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): place == .attribute ? "&quot;" : nil
        case UInt8(ascii: "'"): place == .attribute ? "&#39;" : nil
        case 0x09, 0x0A, 0x0D: nil
        case 0..<0x20, 0x7F: ""
        default: nil
        }
    }
}
