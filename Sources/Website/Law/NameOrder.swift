/// Whether a name stands before another in a list that people read: accents and case aside, so that
/// “Côte d'Ivoire” stands among the names in Co.
func isBefore(_ left: String, _ right: String) -> Bool {
    (folded(left), left) < (folded(right), right)
}

// Collation is only in the whole of Foundation, which is not linked; so Unicode's own names of letters tell the plain one:
// LATIN SMALL LETTER O WITH CIRCUMFLEX is an o.
private func folded(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars { result.append(plain(scalar)) }
    return String(result)
}

private func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    guard !letter.isASCII, let words = letter.properties.name?.split(separator: " "), words.count > 5,
        words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].unicodeScalars.count == 1,
        let plain = words[3].unicodeScalars.first?.properties.lowercaseMapping.unicodeScalars.first
    else { return letter }
    return plain
}
