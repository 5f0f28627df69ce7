public import MigrationLaw

extension Identifier where Subject == Certificate {
    /// The number in what was typed, copied or scanned: alone or at the end of an address, with spaces, dashes of any kind
    /// or none between its groups; nil where that is no number.
    public init?(typed text: String) {
        let address = text.split(whereSeparator: { $0 == "?" || $0 == "#" }).first ?? ""
        let digits = (address.split(whereSeparator: { $0 == "/" || $0 == ":" }).last ?? "").lowercased().filter {
            !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains($0)
        }
        guard digits.utf8.count == 32, digits.allSatisfy(\.isHexDigit) else { return nil }
        var rest = digits[...]
        let groups = [8, 4, 4, 4, 12].map { length in
            defer { rest = rest.dropFirst(length) }
            return rest.prefix(length)
        }
        self.init(groups.joined(separator: "-"))
    }
}
