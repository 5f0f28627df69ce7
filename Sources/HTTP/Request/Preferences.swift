/// A list with q-values, as Accept, Accept-Language and Accept-Encoding carry: RFC 9110, section 12.4.2.
struct Preferences: Sendable {
    /// What is wanted, lower case, with parameters other than q dropped, and its weight in thousandths.
    let entries: [(value: String, weight: Int)]

    /// Reads the list; entries that make no sense are skipped, and all after the fiftieth.
    init(_ text: String) {
        entries = text.split(separator: ",").prefix(50).compactMap { part in
            var pieces = part.split(separator: ";", omittingEmptySubsequences: false).map(ASCII.trimmed).makeIterator()
            guard let value = pieces.next(), !value.isEmpty else { return nil }
            var weight = 1000
            while let parameter = pieces.next() {
                guard parameter.hasPrefix("q=") || parameter.hasPrefix("Q=") else { continue }
                guard let read = Preferences.weight(parameter.dropFirst(2)) else { return nil }
                weight = read
            }
            return (ASCII.lowercased(value), weight)
        }
    }

    /// The values with a weight above 0, the most wanted first, in the order sent where equal.
    var wanted: [String] {
        entries.filter { $0.weight > 0 }.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element.value)
    }

    /// The weight of a value named exactly, or else that of `*`, or else 0.
    func weight(ofToken token: String) -> Int {
        weight(of: token) ?? weight(of: "*") ?? 0
    }

    /// The media type among those offered with the highest weight above 0; the earlier wins a tie.
    func best(of offered: [String]) -> String? {
        var best: (type: String, weight: Int)?
        for type in offered {
            let weight = weight(ofType: type)
            if weight > best?.weight ?? 0 { best = (type, weight) }
        }
        return best?.type
    }

    /// The weight of the most specific range that covers the type: itself, then `text/*`, then `*/*`.
    private func weight(ofType type: String) -> Int {
        let family = type.prefix { $0 != "/" } + "/*"
        return weight(of: type) ?? weight(of: String(family)) ?? weight(of: "*/*") ?? 0
    }

    private func weight(of value: String) -> Int? {
        entries.first { $0.value == value }?.weight
    }

    /// Reads `0`, `0.5`, `1.000`: thousandths, or nil when it is none of those.
    private static func weight(_ text: Substring) -> Int? {
        let digits = Array(text.utf8)
        guard let first = digits.first, first == 0x30 || first == 0x31, digits.count <= 5 else { return nil }
        var weight = Int(first - 0x30) * 1000
        guard digits.count > 1 else { return weight }
        guard digits[1] == 0x2E else { return nil }
        for (digit, scale) in zip(digits.dropFirst(2), [100, 10, 1]) {
            guard ASCII.isDigit(digit) else { return nil }
            weight += Int(digit - 0x30) * scale
        }
        return weight <= 1000 ? weight : nil
    }
}
