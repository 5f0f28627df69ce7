public import MigrationLaw

extension Law {
    /// A law of nothing.
    public static let empty = Law(LawContent())

    /// One treaty, adopted in 1990, in force since 1 July 2003, three months from deposit, its record complete up to the end
    /// of 2020; seven States that stood on 1 January 2015 as their names say, and a territory.
    ///
    /// Old (AAA) acceded on 1 February 2004; New (BBB) on 10 November 2014, so that it is bound from 10 February 2015; Signed
    /// (CCC) signed in 2010; Left (DDD) acceded in 2005 and left with effect in 2012; Nothing (EEE), Quiet (FFF) and Still
    /// (GGG) did nothing.
    ///
    /// - Parameter acts: more acts of States.
    public static func ofOneTreaty(
        coverage: Coverage? = nil, adding acts: [TreatyAction] = [], states: [State.ID] = []
    ) -> Law {
        let provenance = Provenance(source: "test", asOf: TreatyDate("2020-12-31"))
        var content = LawContent()
        content.instruments = [
            Instrument(
                id: "treaty", title: TranslatedName(english: "Treaty of Arvena", french: "Traité d’Arvena"),
                kind: .convention, branch: "human rights", scope: .universal, adopted: .sample("1990-12-18"),
                inForce: .sample("2003-07-01"), isBinding: true, provenance: provenance)
        ]
        let names = [
            "AAA": "Old", "BBB": "New", "CCC": "Signed", "DDD": "Left", "EEE": "Nothing", "FFF": "Quiet",
            "GGG": "Still",
        ]
        content.states = (names.keys.sorted().map { State.ID($0) } + states).map { id in
            State(
                id: id, alpha2: "XX", numeric: "000",
                name: TranslatedName(english: names[id.rawValue] ?? id.rawValue, french: "\(id) en français"),
                standing: .member, hasOwnStatus: true, provenance: provenance)
        }
        content.states.append(
            State(
                id: "ZZZ", alpha2: "ZZ", numeric: "999", name: TranslatedName(english: "Territory"), standing: .other,
                hasOwnStatus: false, provenance: provenance))
        content.coverage = [
            CoverageEntry(
                instrument: "treaty", coverage: coverage ?? .complete(asOf: .sample("2020-12-31")),
                provenance: provenance)
        ]
        if let delay = EntryIntoForceRule.Delay("months:3") {
            content.rules = [
                EntryIntoForceRule(
                    instrument: "treaty", article: "87", delay: delay, countedFrom: .deposit, provenance: provenance)
            ]
        }
        content.actions =
            [
                .sample("AAA", .accession, "2004-02-01"), .sample("BBB", .accession, "2014-11-10"),
                .sample("CCC", .signature, "2010-05-05"), .sample("DDD", .accession, "2005-01-01"),
                .sample("DDD", .denunciation, "2011-06-01", effect: "2012-06-01"),
            ] + acts
        return Law(content)
    }
}

extension TreatyAction {
    /// An act of a State with the treaty of ``MigrationLaw/Law/ofOneTreaty(coverage:adding:states:)``.
    public static func sample(_ state: State.ID, _ kind: Kind, _ date: String, effect: String? = nil) -> TreatyAction {
        TreatyAction(
            instrument: "treaty", state: state, kind: kind, date: .sample(date),
            statedEffect: effect.map { .sample($0) },
            provenance: Provenance(source: "test", asOf: .sample("2020-12-31")))
    }
}

extension TreatyDate {
    /// A date written in a test.
    public static func sample(_ text: String) -> TreatyDate { TreatyDate(text) ?? .year(1) }
}

extension CalendarDay {
    /// A day written in a test.
    public static func sample(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(daysSinceEpoch: 0) }
}
