import Catalogue
import HTML
import MigrationLaw

/// What the record of the law holds, counted, for the page about it.
struct RecordCounts: Sendable {
    var instruments: Int
    /// Of these, how many have every act of States up to a date.
    var withCompleteParties: Int
    var provisions: Int
    var decisions: Int
    var states: Int
    var treatyActions: Int
}

extension RecordCounts {
    /// Counts what a law holds.
    init(_ law: Law) {
        let content = law.content
        self.init(
            instruments: content.instruments.count,
            withCompleteParties: content.coverage.count { if case .complete = $0.coverage { true } else { false } },
            provisions: content.provisions.count, decisions: content.decisions.count,
            states: content.states.count { $0.hasOwnStatus }, treatyActions: content.actions.count)
    }
}

/// `/about-data`: what the record is, how to read it, how sure it is.
func aboutDataPage(_ counts: RecordCounts, shell: Shell) -> HTML {
    let phrases = shell.phrases
    return shell.page(phrases.aboutDataTitle, isIndexed: true) {
        h1(phrases.aboutDataTitle)
        p(.class("lead"), text: phrases.aboutDataLead)
        h2(phrases.inTheRecord)
        dl(.class("facts")) {
            dt(phrases.instruments)
            dd(
                "\(phrases.number(counts.instruments)), \(phrases.number(counts.withCompleteParties)) \(phrases.withCompleteParties)"
            )
            dt(phrases.provisions)
            dd(phrases.number(counts.provisions))
            dt(phrases.decisions)
            dd(phrases.number(counts.decisions))
            dt(phrases.states)
            dd(phrases.number(counts.states))
            dt(phrases.actsOfStates)
            dd(phrases.number(counts.treatyActions))
        }
        h2(phrases.howToReadIt)
        sentences(phrases.howToReadItems)
        h2(phrases.confidenceTitle)
        sentences([phrases.confidenceSourced, phrases.confidenceKnown])
        p(phrases.reportMistake)
    }
}

/// Sentences as a list.
func sentences(_ items: [String]) -> HTML {
    ul(.class("text")) {
        for item in items { li(item) }
    }
}
