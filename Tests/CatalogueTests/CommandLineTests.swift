import Catalogue
import Learning
import MigrationLaw
import Testing

@Suite struct `What commands say in French and Spanish` {
    // A day takes an article that a month or a year alone does not: « le 23 mai 1969 », « en mai 1969 ».
    @Test(arguments: [
        (Language.french, "1969-05-23", "a signé le 23 mai 1969, non lié"),
        (.french, "1969-05", "a signé en mai 1969, non lié"), (.french, "1969", "a signé en 1969, non lié"),
        (.spanish, "1969-05-23", "firmó el 23 de mayo de 1969, no obligado"),
        (.spanish, "1969", "firmó en 1969, no obligado"),
    ])
    func `has the preposition of its date`(_ row: (language: Language, since: String, text: String)) throws {
        let since = try #require(TreatyDate(row.since))
        #expect(Phrases(row.language).standing(.signatory, since: since) == row.text)
    }

    // French counts none as one.
    @Test(arguments: [
        (Language.french, 0, "0 État partie en 2020"), (.french, 1, "1 État partie en 2020"),
        (.french, 2, "2 États parties en 2020"), (.spanish, 0, "0 Estados partes en 2020"),
        (.spanish, 1, "1 Estado parte en 2020"), (.spanish, 2, "2 Estados partes en 2020"),
    ])
    func `counts States parties as each language does`(_ row: (language: Language, tally: Int, text: String)) throws {
        let asOf = try #require(TreatyDate("2020"))
        #expect(Phrases(row.language).statesParties(row.tally, .complete(asOf: asOf)) == row.text)
    }

    @Test func `keeps French signs with their word`() {
        let french = Phrases(.french)
        #expect(french.usage("iml next") == "Utilisation\u{00A0}: iml next")
        #expect(french.footnote(["a", "b"]) == "a\u{00A0}; b")
        #expect(
            french.noCommand("nxt", nearest: ["next"])
                == "Il n’y a pas de commande «\u{00A0}iml nxt\u{00A0}». Vouliez-vous dire «\u{00A0}iml next\u{00A0}»\u{00A0}? Voyez iml --help."
        )
    }
}
