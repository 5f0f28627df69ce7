import MigrationLaw

@testable import Website

/// A record of the law small enough to count by hand.
enum SampleLaw {
    static let day = CalendarDay(daysSinceEpoch: 19_723)  // 1 January 2024
    static let provenance = Provenance(source: "test", asOf: .year(2023), confidence: .sourced)

    static let workers = instrument(
        "icrmw", "Convention on Migrant Workers", short: "ICRMW", branch: "migrant workers and labour")
    static let unrecorded = instrument("ilo-c143", "Migrant Workers Convention", branch: "migrant workers and labour")
    static let declaration = instrument(
        "udhr", "Universal Declaration", kind: .declaration, branch: "human rights", isBinding: false)
    static let kenya = state("KEN", "Kenya", subregion: "Eastern Africa")
    static let aruba = state("ABW", "Aruba", subregion: "Caribbean", hasOwnStatus: false)
    static let decision = Decision(
        id: "hrc-1", body: "HRC", level: .universal, caseName: "Doe <b> v State", number: "1/2001", date: .year(2001),
        references: [.law(.provision(instrument: "icrmw", tail: "22")), .custom],
        holding: "Each case is decided alone.",
        bindsParties: false, provenance: provenance)

    static let law: Law = {
        var content = LawContent()
        content.instruments = [workers, unrecorded, declaration]
        content.states = [kenya, state("FRA", "France", subregion: "Western Europe"), aruba]
        content.provisions = [
            Provision(
                id: "icrmw:22-1", instrument: "icrmw", article: "22(1)", holders: ["migrant-workers-all"],
                summary: "Each case of expulsion is decided alone.", isBinding: true, provenance: provenance)
        ]
        content.decisions = [decision]
        content.coverage = [
            CoverageEntry(
                instrument: "icrmw", coverage: .complete(asOf: .day(CalendarDay(daysSinceEpoch: 19_722))),
                provenance: provenance),
            CoverageEntry(instrument: "udhr", coverage: .notApplicable, provenance: provenance),
        ]
        if let delay = EntryIntoForceRule.Delay("months:3-first-of-month") {
            content.rules = [
                EntryIntoForceRule(
                    instrument: "icrmw", article: "87", delay: delay, countedFrom: .deposit, provenance: provenance)
            ]
        }
        if let accession = TreatyDate("2003-02-01") {
            content.actions = [
                TreatyAction(
                    instrument: "icrmw", state: "KEN", kind: .accession, date: accession, provenance: provenance)
            ]
        }
        return Law(content)
    }()

    static let tallies = Dictionary(
        uniqueKeysWithValues: law.content.instruments.map { ($0.id, law.tally(of: $0.id, at: day)) })

    static func instrument(
        _ id: Instrument.ID, _ title: String, short: TranslatedName? = nil, kind: Instrument.Kind = .convention,
        branch: String = "human rights", isBinding: Bool = true
    ) -> Instrument {
        Instrument(
            id: id, title: TranslatedName(english: title), shortName: short, kind: kind, branch: branch,
            scope: .universal,
            adopted: .year(1990), inForce: isBinding ? TreatyDate("2003-07-01") : nil, isBinding: isBinding,
            provenance: provenance)
    }

    static func state(_ id: State.ID, _ name: String, subregion: String, hasOwnStatus: Bool = true) -> State {
        State(
            id: id, alpha2: "XX", numeric: "000", name: TranslatedName(english: name), standing: .member,
            hasOwnStatus: hasOwnStatus, subregion: subregion, provenance: provenance)
    }
}
