/// A media type with its parameters, as in `text/html; charset=utf-8`. Source: RFC 9110, section 8.3.1.
public struct MediaType: Equatable, Sendable {
    /// Type and subtype in lower case: `text/html`.
    public let essence: String
    /// Parameters in the order sent; names in lower case, values without quotes.
    public let parameters: [Fields.Field]

    /// Reads a Content-Type value; nil when it is not `token/token` followed by `; name=value` pairs.
    public init?(_ text: String) {
        var parts = MediaType.parts(of: text).makeIterator()
        guard let essence = parts.next() else { return nil }
        let halves = essence.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(ASCII.isToken) }) else {
            return nil
        }
        var parameters: [Fields.Field] = []
        while let part = parts.next() {
            guard !part.isEmpty else { continue }
            guard let equals = part.firstIndex(of: "="), equals > part.startIndex else { return nil }
            let name = part[..<equals]
            var value = part[part.index(after: equals)...]
            if value.hasPrefix("\""), value.hasSuffix("\""), value.utf8.count > 1 {
                value = value.dropFirst().dropLast()
            }
            guard name.utf8.allSatisfy(ASCII.isToken) else { return nil }
            parameters.append(Fields.Field(name: ASCII.lowercased(name), value: String(value)))
        }
        self.essence = ASCII.lowercased(essence)
        self.parameters = parameters
    }

    /// The value of a parameter, its name given in lower case.
    public subscript(parameter: String) -> String? {
        parameters.first { $0.name == parameter }?.value
    }

    /// The parts between semicolons that stand outside quotes.
    private static func parts(of text: String) -> [Substring] {
        var isQuoted = false
        return text.split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }.map(ASCII.trimmed)
    }
}
