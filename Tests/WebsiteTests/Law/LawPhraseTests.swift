import Catalogue
import Learning
import MigrationLaw
import Testing

@Suite struct `Phrases of the law` {
    @Test(arguments: Language.allCases)
    func `name every status, act, kind and confidence, no two statuses alike`(language: Language) {
        let phrases = Phrases(language)
        #expect(Set(Status.allCases.map(phrases.status)).count == Status.allCases.count)
        #expect(Set(Status.allCases.map(phrases.statusMeaning)).count == Status.allCases.count)
        let words =
            TreatyAction.Kind.allCases.map(phrases.act) + Instrument.Kind.allCases.map(phrases.kind)
            + Provenance.Confidence.allCases.map(phrases.confidence) + Status.allCases.map(phrases.status)
        #expect(words.allSatisfy { !$0.isEmpty })
    }

    @Test func `speak of irregular persons only`() {
        #expect(Phrases(.english).holder("irregular-migrants") == "migrants in an irregular situation")
        #expect(Phrases(.english).holder("new-kind-of-holder") == "new kind of holder")
    }

    @Test func `say the rule of entry into force as the treaty does`() throws {
        let phrases = Phrases(.english)
        let ninety = try #require(EntryIntoForceRule.Delay("days:90"))
        #expect(
            phrases.newParty(bound: ninety, after: .deposit, article: "43(2)")
                == "is bound 90 days after the deposit of its instrument (article 43(2))")
        let none = try #require(EntryIntoForceRule.Delay("days:0"))
        #expect(
            phrases.newParty(bound: none, after: .registration, article: "")
                == "is bound from the registration of its ratification")
    }

    @Test func `give dates only as precise as the record`() throws {
        let phrases = Phrases(.english)
        #expect(phrases.date(.year(1990)) == "1990")
        #expect(phrases.date(try #require(TreatyDate("2022-06"))) == "June 2022")
        #expect(phrases.date(try #require(TreatyDate("2003-07-01"))) == "1 July 2003")
    }
}
