import Learning
import MigrationLaw
import Testing

@Suite struct `A person's name` {
    @Test(arguments: [
        "Amina Odhiambo", "María José O’Neill-Núñez", "Björk", "أمينة محمد", "王小明", "አበበ ቢቂላ", "Зоя", "नरेन्द्र",
        "می\u{200C}خواهم", "ක්\u{200D}රි", "X Æ A-12", "Jean-Luc d'Arc (Jr.)", "J",
    ])
    func `keeps what its owner writes, in any script`(text: String) throws {
        #expect(try PersonName(text).text.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(arguments: [
        ("  Amina   Odhiambo ", "Amina Odhiambo"), ("Amina\tOdhiambo\n", "Amina Odhiambo"),
        ("Amina\u{00A0}Odhiambo", "Amina Odhiambo"), ("Amina\u{2028}Odhiambo", "Amina Odhiambo"),
    ])
    func `is one line with single spaces`(_ row: (raw: String, text: String)) throws {
        #expect(try PersonName(row.raw).text == row.text)
    }

    @Test(arguments: ["", " ", "\t\n", "\u{00A0}\u{2003}"])
    func `is not blank`(text: String) {
        #expect(throws: NameError.blank) { try PersonName(text) }
    }

    @Test(arguments: ["007", "…", "12 34", "🙂", "\u{200D}\u{200C}", "\u{2800}"])
    func `has a letter`(text: String) {
        #expect(throws: NameError.noLetter) { try PersonName(text) }
    }

    // U+115F, U+1160, U+3164 and U+FFA0 are letters by category and draw nothing.
    @Test(arguments: ["\u{3164}", "\u{115F}\u{1160}", "\u{FFA0}"])
    func `was taken though nothing of it can be seen`(text: String) {
        #expect(throws: NameError.noLetter) { try PersonName(text) }
    }

    @Test(
        arguments: [
            "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9F}", "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}",
            "\u{202D}",
            "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{2060}", "\u{FEFF}", "\u{E000}", "\u{FFFE}",
            "\u{FFF9}", "\u{E0001}", "\u{10FFFF}",
        ] as [Unicode.Scalar])
    func `refuses what deceives or cannot be seen`(scalar: Unicode.Scalar) {
        #expect(throws: NameError.forbidden(scalar)) { try PersonName("Amina\(scalar)Odhiambo") }
    }

    @Test func `has at most 120 characters`() throws {
        #expect(try PersonName(String(repeating: "é", count: 120)).text.count == 120)
        #expect(try PersonName(String(repeating: "አ", count: 120)).text.count == 120)
        #expect(throws: NameError.tooLong(limit: 120)) { try PersonName(String(repeating: "e", count: 121)) }
    }

    @Test func `cannot hide a text of any length in combining marks`() {
        #expect(throws: NameError.tooLong(limit: 120)) {
            try PersonName("e" + String(repeating: "\u{301}", count: 300))
        }
    }
}
