import Learning
import Testing

@testable import Catalogue

@Suite struct `Names in order` {
    // Expected orders: Unicode CLDR collations of en, fr and es, as ICU 72 sorts them.
    @Test(arguments: [
        (
            Language.french,
            [
                "Côte d’Ivoire", "Croatie", "Égypte", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne",
                "Zimbabwe",
            ]
        ),
        (.spanish, ["Namibia", "Noruega", "Nzz", "Ñandú", "Omán"]),
        (.english, ["Åland Islands", "Albania", "Nabc", "Ñandú", "Nzz", "São Tomé", "Saudi Arabia"]),
    ])
    func `stand as the reader's language sorts them`(language: Language, names: [String]) {
        let phrases = Phrases(language)
        #expect(names.reversed().sorted(by: phrases.isBefore) == names)
        #expect(names.shuffled().sorted(by: phrases.isBefore) == names)
    }

    @Test func `of other writing keep an order, and the same one each time`() {
        let names = ["አበበ", "ገብረ", "أمينة", "نور", "王芳", "李娜"]
        let phrases = Phrases(.french)
        #expect(names.shuffled().sorted(by: phrases.isBefore) == names.shuffled().sorted(by: phrases.isBefore))
    }
}
