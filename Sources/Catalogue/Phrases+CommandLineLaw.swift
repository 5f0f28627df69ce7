package import MigrationLaw

/// What commands say of the law.
extension Phrases {
    /// How a State stands to an instrument: `party since 1 July 2003`, `signed 23 May 1969, not bound`.
    package func standing(_ status: Status, since: TreatyDate?) -> String {
        guard let since else { return self.status(status) }
        return switch status {
        case .signatory: say("signed \(date(since)), not bound")
        case .none, .unknown: self.status(status)
        case .contracting: say("joined \(date(since)), not yet in force for it")
        case .party, .formerParty: say("\(self.status(status)) since \(date(since))")
        }
    }

    package func force(isBinding: Bool) -> String { isBinding ? say("binding") : say("not binding") }
    package func force(of decision: Decision) -> String {
        decision.bindsParties ? say("binding on its parties") : say("not binding")
    }
    package func reach(_ coverage: Coverage, asOf: TreatyDate?) -> String {
        let word =
            switch coverage {
            case .complete: say("complete")
            case .partial: say("partial")
            case .none: say("none")
            case .notApplicable: say("not applicable")
            }
        return asOf.map { say("\(word), as of \(date($0))") } ?? word
    }
    package func parties(_ number: Int, on day: CalendarDay) -> String { say("\(number), as of \(self.day(day))") }
    package func provisionsListed(_ number: Int, of instrument: Instrument.ID) -> String {
        say("\(number): iml provision list --instrument \(instrument)")
    }
    package func countOf(_ number: Int, _ all: Int) -> String { say("\(number) of \(all)") }
    package func standing(of state: State) -> String {
        guard !state.isTerritory else { return say("territory") }
        return state.standing.rawValue
    }
    package func stateOn(_ day: CalendarDay, _ name: String, _ state: State) -> String {
        say("\(name) (\(state.id)), \(state.subregion), on \(self.day(day))")
    }
    package func asked(_ state: String, _ instrument: String, on day: CalendarDay) -> String {
        say("\(state), \(instrument), on \(self.day(day)):")
    }
    package func recordReaches(_ date: TreatyDate) -> String { say("The record reaches to \(self.date(date)).") }

    // Footnotes.
    /// Articles go by number; guidelines, paragraphs and principles say themselves what they are.
    package func pinpoint(_ articles: String) -> String {
        let isNumber = articles.first.map { $0.isNumber || "IVX".contains($0) } ?? false
        return isNumber ? say("art. \(articles)") : articles
    }
    package func holders(_ names: String) -> String { say("holder: \(names)") }
    package func statesParties(_ tally: Int, _ coverage: Coverage) -> String? {
        switch coverage {
        case .complete(let asOf): say("\(tally) States parties as of \(date(asOf))")
        case .partial: say("at least \(tally) States parties (the record is not complete)")
        case .none, .notApplicable: nil
        }
    }
    package func seeState(_ name: String, _ state: State.ID) -> String {
        say("\(name) (\(state)): iml state show \(state)")
    }

    // What the record does not have.
    package func noInstrument(_ id: String, nearest: [String]) -> String {
        say("There is no instrument “\(id)”.\(didYouMean(nearest)) See iml instrument list.")
    }
    package func noState(_ id: String, nearest: [String]) -> String {
        say("There is no State “\(id)”.\(didYouMean(nearest)) See iml state list.")
    }
    package func noDecision(_ id: String, nearest: [String]) -> String {
        say("There is no decision “\(id)”.\(didYouMean(nearest)) See iml decision list.")
    }
    package func noTopic(_ word: String, known: [String]) -> String {
        say("There is no topic “\(word)”. There are: \(known.joined(separator: ", ")).")
    }
    package func noHolder(_ word: String, known: [String]) -> String {
        say("There is no holder “\(word)”. There are: \(known.joined(separator: ", ")).")
    }
}
