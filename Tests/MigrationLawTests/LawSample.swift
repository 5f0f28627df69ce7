public import MigrationLaw

/// A small law of which a test states only what matters to it.
extension Law {
    static func sample(
        rule: String? = nil, leaving: String? = nil, adopted: String = "1950-01-01", inForce: String? = "1960-01-01",
        coverage: Coverage = .complete(asOf: "2020-12-31"), acts: [TreatyAction] = [], undated: [UndatedStatus] = [],
        provisions: [String] = []
    ) throws -> Law {
        var content = LawContent()
        let provenance = Provenance(source: "test")
        content.instruments = [
            Instrument(
                id: "treaty", title: TranslatedName(english: "Treaty"), kind: .convention, branch: "human rights",
                scope: .universal, adopted: TreatyDate(stringLiteral: adopted),
                inForce: inForce.map { TreatyDate(stringLiteral: $0) }, isBinding: true, provenance: provenance)
        ]
        content.states = [
            State(
                id: "KEN", alpha2: "KE", numeric: "404", name: TranslatedName(english: "Kenya", spanish: "Kenia"),
                standing: .member, hasOwnStatus: true, provenance: provenance),
            State(
                id: "ABW", alpha2: "AW", numeric: "533", name: TranslatedName(english: "Aruba"), standing: .other,
                hasOwnStatus: false, provenance: provenance),
        ]
        content.coverage = [CoverageEntry(instrument: "treaty", coverage: coverage, provenance: provenance)]
        if let rule, let delay = EntryIntoForceRule.Delay(rule) {
            content.rules = [
                EntryIntoForceRule(
                    instrument: "treaty", article: "10", delay: delay, countedFrom: .deposit,
                    denunciationDelay: leaving.flatMap { EntryIntoForceRule.Delay($0) }, provenance: provenance)
            ]
        }
        content.actions = acts
        content.undated = undated
        content.provisions = provisions.compactMap { id in
            guard case .provision(let instrument, let tail)? = Reference(id) else { return nil }
            return Provision(
                id: Provision.ID(id), instrument: instrument, article: tail, summary: "test", isBinding: true,
                provenance: provenance)
        }
        return Law(content)
    }

    /// Status and beginning of Kenya in the treaty at a date.
    func kenya(at date: String) -> StatusAnswer {
        status(of: "KEN", in: "treaty", at: CalendarDay(stringLiteral: date))
    }
}

extension TreatyAction {
    static func sample(
        _ kind: Kind, _ date: TreatyDate, asOf: TreatyDate = "2020-12-31", effect: TreatyDate? = nil,
        isRatificationDate: Bool = false
    ) -> TreatyAction {
        TreatyAction(
            instrument: "treaty", state: "KEN", kind: kind, date: date, statedEffect: effect,
            isRatificationDate: isRatificationDate, provenance: Provenance(source: "test", asOf: asOf))
    }
}

extension TreatyDate: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self = TreatyDate(text) ?? .year(1)
    }
}

extension CalendarDay: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self = CalendarDay(text) ?? CalendarDay(daysSinceEpoch: 0)
    }
}
