import Catalogue
import HTML
import MigrationLaw

/// A law note of a lesson: closed, it says what the law is, whether it binds and for whom; open, what it says.
struct LawNote: Sendable {
    /// The id of the note's inside: a link to it makes the browser open the note, without script.
    let id: String
    /// The note, a `<details>`.
    let html: HTML
}

/// The note of a reference as it stood on a day; nil for States and for what is not in the record.
///
/// Counts parties, which takes some two hundred look-ups: meant to be made once for each lesson and language.
func lawNote(_ reference: Reference, law: Law, at day: CalendarDay, _ phrases: Phrases) -> LawNote? {
    let id = "law-" + String(reference.description.map { $0 == ":" ? "-" : $0 })
    switch reference {
    case .provision(let instrumentID, let tail):
        let provisions = law.provisions(for: reference)
        guard let instrument = law.instrument(instrumentID), let first = provisions.first else { return nil }
        let article = provisions.count == 1 ? first.article : first.article(named: tail)
        return LawNote(
            id: id,
            html: treatyNote(
                id, instrument, phrases.citationLabel(instrument, article),
                isBinding: provisions.contains(where: \.isBinding),
                holders: unique(provisions.map { holders($0, phrases) }),
                words: provisions.map { phrases.ownWords($0.summary) }, law: law, at: day, phrases))
    case .instrument(let instrumentID):
        guard let instrument = law.instrument(instrumentID) else { return nil }
        return LawNote(
            id: id,
            html: treatyNote(
                id, instrument, phrases.text(instrument.briefName), isBinding: instrument.isBinding, holders: [],
                words: [instrument.note].filter { !$0.isEmpty }.map(phrases.recordNote),
                law: law, at: day, phrases))
    case .decision(let decisionID):
        return law.decision(decisionID).map { LawNote(id: id, html: decisionNote(id, $0, phrases)) }
    case .state:
        return nil
    }
}

private func treatyNote(
    _ id: String, _ instrument: Instrument, _ label: HTML, isBinding: Bool, holders: [String], words: [HTML],
    law: Law, at day: CalendarDay, _ phrases: Phrases
) -> HTML {
    let parties = partyCount(law.tally(of: instrument.id, at: day), phrases)
    return details(.class(isBinding ? "law" : "law guide")) {
        summary {
            b { label }
            " "
            bindingMark(isBinding, phrases)
            span(.class("who"), text: (holders + [parties]).joined(separator: " · "))
        }
        div(.class("in"), .id(id)) {
            if label != phrases.text(instrument.title) {
                p(.class("small")) { phrases.text(instrument.title) }
            }
            for sentence in words { p { sentence } }
            p(.class("small")) {
                a(
                    .href(LawAddress.instrument(instrument.id)),
                    text: law.coverage(of: instrument.id) == .notApplicable ? phrases.moreAboutIt : phrases.whoIsParty)
                if let link = officialLink(instrument.url, phrases.officialText) { HTML(" · ") + link }
            }
        }
    }
}

private func decisionNote(_ id: String, _ decision: Decision, _ phrases: Phrases) -> HTML {
    details(.class(decision.bindsParties ? "law" : "law guide")) {
        summary {
            b { bdi { phrases.text(decision.caseName) } }
            " "
            bindingMark(
                decision.bindsParties, phrases,
                word: decision.bindsParties ? phrases.bindsParties : phrases.doesNotBind)
            span(
                .class("who"),
                text: [phrases.body(decision.body), phrases.caseNumber(decision.number), String(decision.date.year)]
                    .filter { !$0.isEmpty }
                    .joined(separator: " · "))
        }
        div(.class("in"), .id(id)) {
            p { phrases.ownWords(decision.holding) }
            p(.class("small")) {
                a(.href(LawAddress.decision(decision.id)), text: phrases.moreAboutIt)
                if let link = officialLink(decision.officialURL, phrases.officialText) { HTML(" · ") + link }
            }
        }
    }
}

private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
}
