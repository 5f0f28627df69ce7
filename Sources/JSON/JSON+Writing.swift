extension JSON {
    /// The value without any space between its parts, as UTF-8.
    public var bytes: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(1024)
        write(to: &output)
        return output
    }

    /// The value without any space between its parts.
    public var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// The value over many lines, two spaces for each level, with a line end after it.
    public var prettyText: String {
        var output: [UInt8] = []
        write(to: &output, indent: 0)
        output.append(UInt8(ascii: "\n"))
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the value; with `indent`, over many lines from that level on.
    private func write(to output: inout [UInt8], indent: Int? = nil) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let truth): output.append(contentsOf: (truth ? "true" : "false").utf8)
        case .integer(let number): output.append(contentsOf: String(number).utf8)
        case .real(let number): output.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
        case .string(let text): JSON.write(text, to: &output)
        case .array(let values):
            JSON.write(values, open: "[", close: "]", indent: indent, to: &output) { value, level, output in
                value.write(to: &output, indent: level)
            }
        case .object(let object):
            JSON.write(object.members, open: "{", close: "}", indent: indent, to: &output) { member, level, output in
                JSON.write(member.key, to: &output)
                output.append(UInt8(ascii: ":"))
                if level != nil { output.append(UInt8(ascii: " ")) }
                member.value.write(to: &output, indent: level)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], open: Unicode.Scalar, close: Unicode.Scalar, indent: Int?, to output: inout [UInt8],
        each: (Part, Int?, inout [UInt8]) -> Void
    ) {
        output.append(UInt8(ascii: open))
        let level = indent.map { $0 + 1 }
        for (place, part) in parts.enumerated() {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            if let level { newLine(level, to: &output) }
            each(part, level, &output)
        }
        if let indent, !parts.isEmpty { newLine(indent, to: &output) }
        output.append(UInt8(ascii: close))
    }

    private static func newLine(_ level: Int, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
            case 0x08: output.append(contentsOf: #"\b"#.utf8)
            case 0x09: output.append(contentsOf: #"\t"#.utf8)
            case 0x0A: output.append(contentsOf: #"\n"#.utf8)
            case 0x0C: output.append(contentsOf: #"\f"#.utf8)
            case 0x0D: output.append(contentsOf: #"\r"#.utf8)
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789abcdef".utf8)
                output.append(contentsOf: #"\u00"#.utf8)
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
