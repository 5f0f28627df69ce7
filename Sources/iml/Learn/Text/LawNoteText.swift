import Catalogue
import Learning
import MigrationLaw

/// What the record says of a citation, in paragraphs: its words in ours, whether it binds, whom it protects, how many States
/// it binds and as of when, and where the official text is.
struct LawNoteText: Sendable {
    let title: String
    let paragraphs: [StyledText]

    init(_ reference: Reference, law: Law, at day: CalendarDay, _ phrases: Phrases) {
        switch reference {
        case .provision(let id, let tail):
            let provisions = law.provisions(for: reference)
            let articles = provisions.isEmpty ? [tail] : provisions.map(\.article)
            title = "\(LawNoteText.name(id, law, phrases)), \(phrases.pinpoint(articles))"
            let holders = provisions.flatMap(\.holders).reduce(into: [String]()) { list, holder in
                if !list.contains(holder) { list.append(holder) }
            }
            let words = provisions.map { provision in
                (provisions.count == 1
                    ? StyledText() : StyledText("\(phrases.articleCell(provision.article))  ", .strong))
                    + StyledText(phrases.text(provision.summary))
            }
            paragraphs =
                [LawNoteText.force(provisions.allSatisfy(\.isBinding), phrases)] + words
                + (holders.isEmpty
                    ? []
                    : [
                        StyledText(
                            phrases.holders(holders.map(phrases.holder).joined(separator: ", ")).capitalisedFirst)
                    ])
                + LawNoteText.instrument(id, law, day, phrases)
        case .instrument(let id):
            title = LawNoteText.name(id, law, phrases)
            let instrument = law.instrument(id)
            paragraphs =
                [LawNoteText.force(instrument?.isBinding == true, phrases)]
                + [instrument?.note ?? ""].filter { !$0.isEmpty }.map {
                    StyledText(phrases.ownWords(phrases.translatedNote($0)))
                }
                + LawNoteText.instrument(id, law, day, phrases)
        case .decision(let id):
            guard let decision = law.decision(id) else {
                title = id.rawValue
                paragraphs = []
                return
            }
            title = phrases.text(decision.caseName)
            paragraphs =
                [
                    StyledText(
                        [
                            phrases.body(decision.body), phrases.caseNumber(decision.number),
                            phrases.date(decision.date),
                        ].filter { !$0.isEmpty }.joined(separator: ", ")),
                    StyledText(phrases.force(of: decision).capitalisedFirst, .strong),
                    StyledText(phrases.text(decision.holding)),
                ]
                + LawNoteText.official(
                    decision.officialURL.isEmpty ? decision.officialID : decision.officialURL, phrases)
        case .state(let id):
            let name = law.state(id).map { phrases.text($0.name) } ?? id.rawValue
            title = name
            paragraphs = [StyledText(phrases.seeState(name, id))]
        }
    }

    private static func name(_ id: Instrument.ID, _ law: Law, _ phrases: Phrases) -> String {
        law.instrument(id).map { phrases.text($0.title) } ?? id.rawValue
    }

    private static func force(_ isBinding: Bool, _ phrases: Phrases) -> StyledText {
        StyledText(phrases.force(isBinding: isBinding).capitalisedFirst, .strong)
    }

    private static func instrument(
        _ id: Instrument.ID, _ law: Law, _ day: CalendarDay, _ phrases: Phrases
    ) -> [StyledText] {
        let tally = law.tally(of: id, at: day)
        let parties =
            phrases.statesParties(tally[.party], tally.coverage).map { [StyledText($0.capitalisedFirst)] } ?? []
        return parties + official(law.instrument(id)?.url ?? "", phrases)
    }

    private static func official(_ place: String, _ phrases: Phrases) -> [StyledText] {
        guard !place.isEmpty else { return [] }
        return [StyledText(phrases.labelled(phrases.officialText, "\n"), .quiet) + StyledText(place, .citation)]
    }
}
