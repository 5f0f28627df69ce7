// What lawyers call an instrument in a word, in each language.

extension Phrases {
    /// The name that readers of the language know, for a short name in English: `PIDCP` for `ICCPR`, `OIT C97` for `ILO C97`.
    ///
    /// Where the language has no abbreviation of its own that is sure, the English one stays.
    package func shortName(_ english: String) -> String {
        let head = english.prefix { $0 != " " && $0 != "-" }
        guard let names = Phrases.shortNames[String(head)] else { return english }
        let rest = english.dropFirst(head.count)
        return say(english, fr: names.fr + localized(rest), es: names.es + localized(rest))
    }

    /// ` Protocol 4` of a convention.
    private func localized(_ rest: Substring) -> String {
        guard rest.hasPrefix(" Protocol ") else { return String(rest) }
        let number = rest.dropFirst(" Protocol ".count)
        return say(
            String(rest), fr: " Protocole n\u{00BA}\u{00A0}\(number)", es: " Protocolo n.\u{00BA}\u{00A0}\(number)")
    }

    /// As the United Nations, the Council of Europe, the Organization of American States and the ILO abbreviate them.
    private static let shortNames: [String: (fr: String, es: String)] = [
        "UDHR": ("DUDH", "DUDH"), "ICCPR": ("PIDCP", "PIDCP"), "ICESCR": ("PIDESC", "PIDESC"),
        "ICERD": ("CIEDR", "ICERD"), "CEDAW": ("CEDEF", "CEDAW"), "CRC": ("CDE", "CDN"), "CRPD": ("CDPH", "CDPD"),
        "VCLT": ("CVDT", "CVDT"), "VCCR": ("CVRC", "CVRC"), "VCDR": ("CVRD", "CVRD"), "UNCLOS": ("CNUDM", "CONVEMAR"),
        "ECHR": ("CEDH", "CEDH"), "ACHR": ("CADH", "CADH"), "ACHPR": ("CADHP", "CADHP"), "ILO": ("OIT", "OIT"),
        "GATS": ("AGCS", "AGCS"), "TFEU": ("TFUE", "TFUE"),
    ]
}
