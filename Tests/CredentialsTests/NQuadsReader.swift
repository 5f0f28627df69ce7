import Credentials

/// Reads N-Quads as the tests need them: one quad a line, literals kept as they are written.
func readNQuads(_ text: String) -> [Quad] {
    var numbers: [String: Int] = [:]
    func term(_ text: Substring) -> Term {
        guard text.hasPrefix("_:") else { return .fixed(Array(text.utf8)) }
        let label = String(text)
        let number = numbers[label] ?? numbers.count
        numbers[label] = number
        return .blank(number)
    }
    return text.split(separator: "\n").map { line in
        var parts: [Substring] = []
        var rest = line.dropLast(2)
        while !rest.isEmpty {
            var end = rest.startIndex
            if rest.first == "\"" {
                end = rest.index(after: end)
                while rest[end] != "\"" { end = rest.index(end, offsetBy: rest[end] == "\\" ? 2 : 1) }
            }
            end = rest[end...].firstIndex(of: " ") ?? rest.endIndex
            parts.append(rest[..<end])
            rest = rest[end...].drop { $0 == " " }
        }
        return Quad(
            subject: term(parts[0]), predicate: Array(parts[1].utf8), object: term(parts[2]),
            graph: parts.count > 3 ? term(parts[3]) : nil)
    }
}
