import Catalogue
import Learning
import MigrationLaw

/// What the record says of a citation: whether it binds, whom it protects, how many States it binds, where it stands.
struct Footnote {
    let text: String

    init(_ reference: Reference, law: Law, at day: CalendarDay, _ phrases: Phrases) {
        let parts: [String?] =
            switch reference {
            case .provision(let id, let tail):
                [Footnote.provision(reference, id, tail, law, phrases)]
                    + Footnote.provisions(law.provisions(for: reference), phrases)
                    + Footnote.instrument(id, law, day, phrases)
            case .instrument(let id):
                [Footnote.title(id, law, phrases), phrases.force(isBinding: law.instrument(id)?.isBinding == true)]
                    + Footnote.instrument(id, law, day, phrases)
            case .decision(let id): Footnote.decision(id, law, phrases)
            case .state(let id): [phrases.seeState(law.state(id).map { phrases.text($0.name) } ?? id.rawValue, id)]
            }
        text = phrases.footnote(parts.compactMap(\.self).filter { !$0.isEmpty })
    }

    private static func provision(
        _ reference: Reference, _ id: Instrument.ID, _ tail: String, _ law: Law, _ phrases: Phrases
    ) -> String {
        let provisions = law.provisions(for: reference)
        return
            "\(title(id, law, phrases)), \(phrases.pinpoint(provisions.isEmpty ? [tail] : provisions.map(\.article)))"
    }

    private static func provisions(_ provisions: [Provision], _ phrases: Phrases) -> [String?] {
        let holders = Set(provisions.flatMap(\.holders)).sorted().map(phrases.holder).joined(separator: ", ")
        return [
            phrases.force(isBinding: provisions.allSatisfy(\.isBinding)),
            holders.isEmpty ? nil : phrases.holders(holders),
        ]
    }

    private static func decision(_ id: Decision.ID, _ law: Law, _ phrases: Phrases) -> [String?] {
        guard let decision = law.decision(id) else { return [id.rawValue] }
        let source = [
            phrases.body(decision.body), phrases.caseNumber(decision.number), phrases.date(decision.date),
        ].filter { !$0.isEmpty }
        return [
            "\(phrases.text(decision.caseName)) (\(source.joined(separator: ", ")))",
            phrases.force(of: decision), decision.officialURL.isEmpty ? decision.officialID : decision.officialURL,
        ]
    }

    private static func instrument(
        _ id: Instrument.ID, _ law: Law, _ day: CalendarDay, _ phrases: Phrases
    ) -> [String?] {
        let tally = law.tally(of: id, at: day)
        return [phrases.statesParties(tally[.party], tally.coverage), law.instrument(id)?.url]
    }

    private static func title(_ id: Instrument.ID, _ law: Law, _ phrases: Phrases) -> String {
        law.instrument(id).map { phrases.text($0.title) } ?? id.rawValue
    }
}

extension Phrases {
    /// A title or a name of the record, in English where it has no other.
    func text(_ name: TranslatedName) -> String { name.text(in: language.code) }
}
