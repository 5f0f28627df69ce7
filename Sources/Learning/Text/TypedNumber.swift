extension ExactNumber {
    /// Reads a number as people type it in English, French or Spanish: `1,5`, `1.5`, `8 227`, `8,227.5`, `1.234.567`.
    ///
    /// Spaces of any width part groups of three digits, and so does a point or a comma that stands more than once or
    /// before the other one. Digits of any script are taken. Leading and trailing white space is left out.
    /// - Throws: ``TypedNumberError``; a single point or comma before exactly three digits, as in `8,227`, can mean both and
    ///   is refused.
    public init(typed text: String) throws(TypedNumberError) {
        guard text.utf8.count <= TypedValue.maximumSize else { throw .tooLong }
        var typed = Substring(text).drop { $0.isWhitespace }
        while typed.last?.isWhitespace == true { typed.removeLast() }
        guard let first = typed.first else { throw .blank }
        let isNegative = first == "-" || first == "\u{2212}"
        if isNegative || first == "+" { typed.removeFirst() }
        let plain = try ExactNumber.plainDigits(typed)
        let (whole, decimals) = try ExactNumber.parted(plain)
        guard let number = ExactNumber(isNegative: isNegative, whole: whole, decimals: decimals) else {
            throw .outOfBounds
        }
        self = number
    }

    /// The text in ASCII digits, points, commas, and one plain space for each space of any width.
    private static func plainDigits(_ text: Substring) throws(TypedNumberError) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9", ".", ",": plain.unicodeScalars.append(scalar)
            case "\u{066B}": plain.append(",")
            case _ where scalar.properties.isWhitespace: plain.append(" ")
            case _ where scalar.properties.generalCategory == .decimalNumber:
                plain += String(Int(scalar.properties.numericValue ?? 0))
            default: throw .notANumber
            }
        }
        return plain
    }

    private static func parted(_ text: String) throws(TypedNumberError) -> (whole: String, decimals: String) {
        let points = text.count { $0 == "." }
        let commas = text.count { $0 == "," }
        let decimalSign: Character? =
            switch (points, commas) {
            case (0, 0): nil
            case (1, 0): "."
            case (0, 1): ","
            case (_, 0), (0, _): nil
            default: text.last { $0 == "." || $0 == "," }
            }
        guard let decimalSign, let place = text.lastIndex(of: decimalSign) else {
            return (try joined(text, by: points > 0 ? "." : commas > 0 ? "," : " "), "")
        }
        guard text.count(where: { $0 == decimalSign }) == 1 else { throw .notANumber }
        let whole = String(text[..<place])
        let decimals = String(text[text.index(after: place)...])
        guard !whole.isEmpty, !decimals.isEmpty, decimals.allSatisfy(\.isNumber) else { throw .notANumber }
        if points + commas == 1, decimals.count == 3, (1...3).contains(whole.count), !whole.hasPrefix("0"),
            whole.allSatisfy(\.isNumber)
        {
            throw .ambiguous
        }
        let other: Character = points > 0 && commas > 0 ? (decimalSign == "." ? "," : ".") : " "
        return (try joined(whole, by: other), decimals)
    }

    /// Digits in one run, or in groups of three with that sign between them.
    private static func joined(_ text: String, by sign: Character) throws(TypedNumberError) -> String {
        let groups = text.split(separator: sign, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { throw .notANumber }
        guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else {
            throw .notANumber
        }
        return groups.joined()
    }
}

/// Why what somebody typed is no number.
public enum TypedNumberError: Error, Equatable, Sendable {
    /// Nothing was typed.
    case blank
    /// Letters or signs that no number has.
    case notANumber
    /// A point or comma that can part thousands or decimals.
    case ambiguous
    /// More digits than ``ExactNumber`` keeps.
    case outOfBounds
    /// Longer than ``TypedValue/maximumSize``.
    case tooLong
}
