import MigrationLaw
import Testing

@Suite struct `A filter of provisions` {
    private let law: Law

    init() throws {
        var content = try Law.sample().content
        let provenance = Provenance(source: "test")
        func provision(_ article: String, _ topics: [String], _ holders: [String]) -> Provision {
            Provision(
                id: Provision.ID("treaty:\(article)"), instrument: "treaty", article: article, topics: topics,
                holders: holders, summary: "test", isBinding: true, provenance: provenance)
        }
        content.provisions = [
            provision("1", ["expulsion", "due-process"], ["aliens"]), provision("2", ["expulsion"], ["all-persons"]),
            provision("3", ["family-unity"], ["aliens", "children"]),
        ]
        law = Law(content)
    }

    @Test(
        arguments: [
            (topic: nil, holder: nil, instrument: nil, articles: ["1", "2", "3"]),
            ("expulsion", nil, nil, ["1", "2"]), ("Expulsion", "ALIENS", "instrument:TREATY", ["1"]),
            (nil, "children", nil, ["3"]), ("family-unity", "all-persons", nil, []),
        ] as [(topic: String?, holder: String?, instrument: String?, articles: [String])])
    func `shows what has every word asked for, in any case of letters`(
        _ row: (topic: String?, holder: String?, instrument: String?, articles: [String])
    ) throws {
        let filter = try ProvisionFilter(topic: row.topic, holder: row.holder, instrument: row.instrument, in: law)
        #expect(law.content.provisions.filter(filter.includes).map(\.article) == row.articles)
    }

    @Test func `refuses a word that the record does not have, and says which it has`() {
        #expect(throws: ProvisionFilterError.noTopic("cheese", known: ["due-process", "expulsion", "family-unity"])) {
            try ProvisionFilter(topic: "cheese", in: law)
        }
        #expect(throws: ProvisionFilterError.noHolder("", known: ["aliens", "all-persons", "children"])) {
            try ProvisionFilter(holder: "", in: law)
        }
        #expect(throws: ProvisionFilterError.noInstrument("treaties")) {
            try ProvisionFilter(instrument: "treaties", in: law)
        }
    }
}

@Suite struct `Finding in the law` {
    @Test(arguments: ["KEN", "ken", "KE", "ke"])
    func `takes either code of a State`(_ code: String) throws {
        #expect(try Law.sample().state(named: code)?.id == "KEN")
    }

    @Test(arguments: ["treaty", "TREATY", "instrument:treaty", "Instrument:Treaty"])
    func `takes an instrument with or without its kind`(_ text: String) throws {
        #expect(try Law.sample().instrument(named: text)?.id == "treaty")
    }

    @Test(arguments: ["", "K", "KENY", "instrument:KEN", "decision:treaty"])
    func `finds nothing under another name`(_ text: String) throws {
        let law = try Law.sample()
        #expect(law.state(named: text) == nil && law.instrument(named: text) == nil && law.decision(named: text) == nil)
    }
}
