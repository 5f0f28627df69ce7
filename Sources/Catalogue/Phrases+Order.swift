import Learning

/// The order of names in lists that people read.
extension Phrases {
    /// Whether a name stands before another: accents and case aside, so that “Côte d’Ivoire” stands among the names in
    /// Co; in Spanish ñ is a letter of its own, after n.
    package func isBefore(_ left: String, _ right: String) -> Bool {
        let (leftKey, rightKey) = (sortKey(left), sortKey(right))
        return leftKey == rightKey ? left < right : leftKey.lexicographicallyPrecedes(rightKey)
    }

    // The toolchain's ICU comes without collation, and FoundationInternationalization offers none; so Unicode's own names
    // of letters tell the plain one: LATIN SMALL LETTER O WITH CIRCUMFLEX is an o. English, French and Spanish part in
    // ñ alone (Unicode CLDR, collation of es); letters of other writing keep the order of their code points.
    private func sortKey(_ name: String) -> [UInt32] {
        name.lowercased().unicodeScalars.flatMap { scalar -> [UInt32] in
            switch scalar {
            case "ñ" where language == .spanish: return [Unicode.Scalar("n").value, UInt32.max]
            case "œ": return Array("oe".unicodeScalars.map(\.value))
            case "æ": return Array("ae".unicodeScalars.map(\.value))
            case "’": return [Unicode.Scalar("'").value]
            default: return [Phrases.plain(scalar).value]
            }
        }
    }

    private static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        guard !letter.isASCII, let words = letter.properties.name?.split(separator: " "), words.count > 5,
            words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].unicodeScalars.count == 1,
            let plain = words[3].unicodeScalars.first?.properties.lowercaseMapping.unicodeScalars.first
        else { return letter }
        return plain
    }
}
