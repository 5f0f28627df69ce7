import Catalogue
import MigrationLaw

/// What the record says of a citation: whether it binds, whom it protects, how many States it binds, where it stands.
struct Footnote {
    let text: String

    init(_ reference: Reference, law: Law, at day: CalendarDay, _ phrases: Phrases) {
        switch reference {
        case .provision(let id, let tail):
            let provisions = law.provisions(for: reference)
            let articles = provisions.isEmpty ? tail : provisions.map(\.article).joined(separator: ", ")
            let holders = Set(provisions.flatMap(\.holders)).sorted().joined(separator: ", ")
            text =
                "\(law.instrument(id)?.title.english ?? id.rawValue), \(phrases.pinpoint(articles)) (\(reference)); "
                + phrases.force(isBinding: provisions.allSatisfy(\.isBinding))
                + (holders.isEmpty ? "" : "; \(phrases.holders(holders))")
                + Footnote.instrument(id, law, day, phrases)
        case .instrument(let id):
            let instrument = law.instrument(id)
            text =
                "\(instrument?.title.english ?? id.rawValue); \(phrases.force(isBinding: instrument?.isBinding == true))"
                + Footnote.instrument(id, law, day, phrases)
        case .decision(let id):
            guard let decision = law.decision(id) else {
                text = id.rawValue
                return
            }
            text =
                "\(decision.caseName) (\(decision.body), \(decision.number), \(phrases.date(decision.date))); "
                + phrases.force(of: decision)
                + (decision.officialURL.isEmpty ? "; \(decision.officialID)" : "; \(decision.officialURL)")
        case .state(let id):
            text = phrases.seeState(law.state(id)?.name.english ?? id.rawValue, id)
        }
    }

    private static func instrument(
        _ id: Instrument.ID, _ law: Law, _ day: CalendarDay, _ phrases: Phrases
    ) -> String {
        let tally = law.tally(of: id, at: day)
        let parties = phrases.statesParties(tally[.party], tally.coverage).map { "; \($0)" } ?? ""
        let url = law.instrument(id)?.url ?? ""
        return parties + (url.isEmpty ? "" : "; \(url)")
    }
}
