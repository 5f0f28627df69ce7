import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A computed item` {
    let law = Law.ofOneTreaty()

    @Test(arguments: 1...60)
    func `about a status asks of a State that the record knows, and keeps the acts`(seed: UInt64) throws {
        let resolution = try #require(resolve(.statusAt, ["2015-01-01"], seed: seed))
        // As they stood on 1 January 2015; a former party has no answer among the four, a territory no status.
        let stood: [State.ID: Status] = [
            "AAA": .party, "BBB": .contracting, "CCC": .signatory, "EEE": .none, "FFF": .none, "GGG": .none,
        ]
        let state = try #require(resolution.state)
        let status = try #require(stood[state], "\(state)")
        #expect(
            resolution.choices.map(\.content) == [
                .status(.party), .status(.contracting), .status(.signatory), .status(.none),
            ])
        #expect(resolution.key == .choice(OptionIdentifier.status(of: "q", status)))
        #expect(resolution.facts.map(\.state) == [state] && resolution.facts.map(\.status) == [status])
        #expect(resolution.date == .sample("2015-01-01") && resolution.asOf == .sample("2020-12-31"))
        if state == "BBB" {
            let act = Resolution.Act(
                kind: .accession, date: .sample("2014-11-10"), effective: .sample("2015-02-10"))
            #expect(resolution.facts.first?.acts == [act])
        }
    }

    @Test func `about a status asks of every status about equally often`() {
        var counts: [Status: Int] = [:]
        for seed in 1...1000 {
            if let fact = resolve(.statusAt, ["2015-01-01"], seed: UInt64(seed))?.facts.first {
                counts[fact.status, default: 0] += 1
            }
        }
        // Four statuses, 250 each; five standard deviations are 5 × √(1000 · ¼ · ¾) ≈ 68.
        for status in [Status.party, .contracting, .signatory, .none] {
            #expect((180...320).contains(counts[status] ?? 0), "\(counts)")
        }
    }

    @Test(arguments: 1...40)
    func `about a party offers it and three that were not`(seed: UInt64) throws {
        let resolution = try #require(resolve(.partyAt, ["2015-01-01"], seed: seed))
        #expect(resolution.key == .choice(OptionIdentifier.state(of: "q", "AAA")))
        #expect(resolution.choices.count == 4)
        #expect(resolution.facts.count { $0.status == .party } == 1)
        // Two of those that come close: contracting, signed, left.
        #expect(resolution.facts.count { [.contracting, .signatory, .formerParty].contains($0.status) } == 2)
        #expect(resolution.facts.count { $0.status == .none } == 1)
    }

    @Test func `counts parties on the day asked about`() throws {
        // AAA alone on 1 January 2015; AAA and BBB from 10 February 2015; AAA and DDD in 2010.
        for (day, count) in [("2015-01-01", 1), ("2015-02-10", 2), ("2015-02-09", 1), ("2010-01-01", 2)] {
            let resolution = try #require(resolve(.partiesCount, [day], seed: 1))
            #expect(resolution.key == .count(count), "\(day)")
            #expect(resolution.facts.count == count)
        }
    }

    @Test(arguments: 1...20)
    func `about entry into force asks of States that joined once and stayed`(seed: UInt64) throws {
        let resolution = try #require(resolve(.inForceOn, [], seed: seed))
        // Deposit and three months: 1 February 2004 → 1 May 2004; 10 November 2014 → 10 February 2015.
        let days: [State.ID: CalendarDay] = ["AAA": .sample("2004-05-01"), "BBB": .sample("2015-02-10")]
        let state = try #require(resolution.state)
        #expect(resolution.key == .day(try #require(days[state])))
        #expect(resolution.date == .sample("2020-12-31"))
    }

    @Test func `never asks of a State whose status the record does not know`() throws {
        // Acts known by the year only: in 2015 they stand between two statuses.
        let unsure = Law.ofOneTreaty(
            adding: [.sample("HHH", .accession, "2015"), .sample("III", .signature, "2015")], states: ["HHH", "III"])
        for seed in 1...300 {
            var random = SeededGenerator(seed: UInt64(seed))
            let binding = Item.Binding(
                question: seed % 2 == 0 ? .statusAt : .partyAt, instruments: ["treaty"], dates: [.sample("2015-06-01")])
            let resolution = try #require(binding.resolve(for: "q", in: unsure, using: &random))
            #expect(!resolution.facts.contains { ["HHH", "III"].contains($0.state) || $0.status == .unknown })
        }
        #expect(
            Item.Binding(question: .partiesCount, instruments: ["treaty"], dates: [.sample("2015-06-01")])
                .faults(in: unsure) == [.statusesUnknown("treaty", .sample("2015-06-01"), count: 2)])
    }

    @Test func `is the same for the same law and the same random numbers`() {
        for question in Item.Binding.Question.allCases {
            let first = resolve(question, ["2015-01-01", "2012-12-31"], seed: 7)
            #expect(first != nil && first == resolve(question, ["2015-01-01", "2012-12-31"], seed: 7))
        }
    }

    @Test(
        arguments: [
            (.complete(asOf: .sample("2020-12-31")), "2021-01-01", "beyond"),
            (.complete(asOf: .sample("2020")), "2020-01-02", "beyond"),
            (.partial("one missing"), "2015-01-01", "partial"),
            (.none, "2015-01-01", "partial"), (.notApplicable, "2015-01-01", "partial"),
            (.complete(asOf: .sample("2020-12-31")), "1990-12-18", "adoption"),
            (.complete(asOf: .sample("2020-12-31")), "2004-04-30", "candidate"),
        ] as [(Coverage, String, String)])
    func `cannot ask where the record does not reach`(_ row: (coverage: Coverage, day: String, why: String)) {
        let law = Law.ofOneTreaty(coverage: row.coverage)
        let day = CalendarDay.sample(row.day)
        let binding = Item.Binding(question: .partyAt, instruments: ["treaty"], dates: [day])
        var random = SeededGenerator(seed: 1)
        #expect(binding.resolve(for: "q", in: law, using: &random) == nil)
        let expected: BindingFault =
            switch row.why {
            case "beyond": .beyondRecord("treaty", day, reach: row.coverage.asOf ?? .year(1))
            case "partial": .incompleteRecord("treaty")
            case "adoption": .beforeAdoption("treaty", day, adopted: .sample("1990-12-18"))
            default: .noCandidate("treaty", day)
            }
        #expect(binding.faults(in: law) == [expected])
    }

    @Test func `of an instrument that there is not is a fault`() {
        let binding = Item.Binding(question: .partyAt, instruments: ["nothing"], dates: [.sample("2015-01-01")])
        #expect(binding.faults(in: law) == [.unknownInstrument("nothing")])
    }

    @Test(arguments: 1...50)
    func `draws only what can be asked when another of its dates cannot`(seed: UInt64) {
        #expect(resolve(.partyAt, ["2030-01-01", "2015-01-01"], seed: seed)?.date == .sample("2015-01-01"))
    }

    @Test func `is answered and marked as what it was resolved to`() throws {
        let item = Item.sampleComputed(.statusAt, ["2015-01-01"])
        let bank = [item, Item.sampleComputed(.partiesCount, ["2030-01-01"], id: "S1-01.p9")]
        var random = SeededGenerator(seed: 3)
        let blueprint = Blueprint.places([.init(objective: "S1-01", items: 1)])
        let slot = try #require(try blueprint.draw(from: bank, use: .practice, law: law, using: &random).first)
        #expect(slot.item == item.id)
        let resolution = try #require(slot.resolution)
        #expect(slot.options.sorted() == resolution.choices.map(\.id).sorted())
        let right = try #require(slot.kind(of: item).rightAnswer)
        try right.check(against: slot.kind(of: item), of: item.id)
        #expect(right.points(for: slot.kind(of: item)) == Fraction(1))
    }

    @Test func `that cannot be asked is left in the bank, and its place stays open`() {
        var random = SeededGenerator(seed: 3)
        #expect(throws: BlueprintError.tooFewItems(objective: "S1-01", wanted: 1, found: 0)) {
            try Blueprint.places([.init(objective: "S1-01", items: 1)]).draw(
                from: [.sampleComputed(.partiesCount, ["2030-01-01"])], use: .practice, law: law, using: &random)
        }
    }

    private func resolve(_ question: Item.Binding.Question, _ days: [String], seed: UInt64) -> Resolution? {
        var random = SeededGenerator(seed: seed)
        return Item.Binding(question: question, instruments: ["treaty"], dates: days.map { .sample($0) })
            .resolve(for: "q", in: law, using: &random)
    }
}

extension Item {
    /// A practice item that asks the record of the sample treaty.
    static func sampleComputed(_ question: Binding.Question, _ days: [String], id: ID = "S1-01.p1") -> Item {
        Item(
            id: id, objective: "S1-01", level: .apply, use: .practice,
            kind: .computed(
                Binding(question: question, instruments: ["treaty"], dates: days.map { .sample($0) })),
            cites: [], lawAsOf: .sample("2026-11-23"), version: 1,
            wordings: [
                .english: Wording(
                    stem: "{state} {instrument} {date} {as-of}?", options: [:], rationales: [:], why: "Because.")
            ])
    }
}
