import Learning
package import MigrationLaw

/// What commands say of the law.
extension Phrases {
    /// How a State stands to an instrument: `party since 1 July 2003`, `signed 23 May 1969, not bound`.
    package func standing(_ status: Status, since: TreatyDate?) -> String {
        guard let since else { return self.status(status) }
        let date = date(since)
        switch status {
        case .none, .unknown: return self.status(status)
        case .signatory:
            let act = dated(since, fr: ("le", "en"), es: ("el", "en"))
            return say("signed \(date), not bound", fr: "a signé \(act), non lié", es: "firmó \(act), no obligado")
        case .contracting:
            let act = dated(since, fr: ("le", "en"), es: ("el", "en"))
            return say(
                "joined \(date), not yet in force for it",
                fr: "a consenti à être lié \(act), pas encore en vigueur à son égard",
                es: "consintió en obligarse \(act), aún no en vigor para él")
        case .party, .formerParty:
            let time = dated(since, fr: ("depuis le", "depuis"), es: ("desde el", "desde"))
            let word = self.status(status)
            return say("\(word) since \(date)", fr: "\(word) \(time)", es: "\(word) \(time)")
        }
    }

    package func force(isBinding: Bool) -> String {
        isBinding
            ? say("binding", fr: "contraignant", es: "vinculante")
            : say("not binding", fr: "ne lie pas", es: "no vincula")
    }
    package func force(of decision: Decision) -> String {
        decision.bindsParties
            ? say("binding on its parties", fr: "lie les parties à l’affaire", es: "vincula a las partes en el caso")
            : say("not binding", fr: "ne lie pas", es: "no vincula")
    }
    package func reach(_ coverage: Coverage, asOf: TreatyDate?) -> String {
        let word =
            switch coverage {
            case .complete: say("complete", fr: "complet", es: "completo")
            case .partial: say("partial", fr: "partiel", es: "parcial")
            case .none: say("none", fr: "aucun", es: "ninguno")
            case .notApplicable: say("not applicable", fr: "sans objet", es: "no procede")
            }
        guard let asOf else { return word }
        let time = dated(asOf, fr: ("au", "en"), es: ("al", "en"))
        return say("\(word), as of \(date(asOf))", fr: "\(word), \(time)", es: "\(word), \(time)")
    }
    package func parties(_ number: Int, on day: CalendarDay) -> String {
        let date = self.day(day)
        return say("\(number), as of \(date)", fr: "\(number), au \(date)", es: "\(number), al \(date)")
    }
    package func provisionsListed(_ number: Int, of instrument: Instrument.ID) -> String {
        say(
            "\(number): iml provision list --instrument \(instrument)",
            fr: "\(number)\u{00A0}: iml provision list --instrument \(instrument)",
            es: "\(number): iml provision list --instrument \(instrument)")
    }
    package func countOf(_ number: Int, _ all: Int) -> String {
        say("\(number) of \(all)", fr: "\(number) sur \(all)", es: "\(number) de \(all)")
    }
    package func standing(of state: State) -> String {
        guard !state.isTerritory else { return say("territory", fr: "territoire", es: "territorio") }
        return switch state.standing {
        case .member: say("member", fr: "membre", es: "miembro")
        case .observer: say("observer", fr: "observateur", es: "observador")
        case .other: say("other", fr: "autre", es: "otro")
        }
    }
    package func stateOn(_ day: CalendarDay, _ name: String, _ state: State) -> String {
        let place = "\(name) (\(state.id)), \(region(state.subregion))"
        let date = self.day(day)
        return say("\(place), on \(date)", fr: "\(place), au \(date)", es: "\(place), al \(date)")
    }
    package func asked(_ state: String, _ instrument: String, on day: CalendarDay) -> String {
        let date = self.day(day)
        return say(
            "\(state), \(instrument), on \(date):", fr: "\(state), \(instrument), au \(date)\u{00A0}:",
            es: "\(state), \(instrument), al \(date):")
    }
    package func recordReaches(_ date: TreatyDate) -> String {
        let time = dated(date, fr: ("jusqu’au", "jusqu’en"), es: ("hasta el", "hasta"))
        return say(
            "The record reaches to \(self.date(date)).", fr: "Le registre va \(time).", es: "El registro llega \(time)."
        )
    }

    // Footnotes.
    /// What is said of one citation, part by part.
    package func footnote(_ parts: [String]) -> String {
        parts.joined(separator: say("; ", fr: "\u{00A0}; ", es: "; "))
    }
    package func holders(_ names: String) -> String {
        say("holder: \(names)", fr: "titulaire\u{00A0}: \(names)", es: "titular: \(names)")
    }
    package func statesParties(_ tally: Int, _ coverage: Coverage) -> String? {
        let french = "\(number(tally)) \(tally < 2 ? "État partie" : "États parties")"
        let spanish = "\(number(tally)) \(tally == 1 ? "Estado parte" : "Estados partes")"
        switch coverage {
        case .complete(let asOf):
            let time = dated(asOf, fr: ("au", "en"), es: ("al", "en"))
            return say(
                "\(tally) States parties as of \(date(asOf))", fr: "\(french) \(time)", es: "\(spanish) \(time)")
        case .partial:
            return say(
                "at least \(tally) States parties (the record is not complete)",
                fr: "au moins \(french) (le registre n’est pas complet)",
                es: "al menos \(spanish) (el registro no está completo)")
        case .none, .notApplicable: return nil
        }
    }
    package func seeState(_ name: String, _ state: State.ID) -> String {
        say(
            "\(name) (\(state)): iml state show \(state)", fr: "\(name) (\(state))\u{00A0}: iml state show \(state)",
            es: "\(name) (\(state)): iml state show \(state)")
    }

    // What the record does not have.
    package func noInstrument(_ id: String, nearest: [String]) -> String {
        say(
            "There is no instrument “\(id)”.\(didYouMean(nearest)) See iml instrument list.",
            fr: "Il n’y a pas d’instrument «\u{00A0}\(id)\u{00A0}».\(didYouMean(nearest)) Voyez iml instrument list.",
            es: "No hay ningún instrumento «\(id)».\(didYouMean(nearest)) Vea iml instrument list.")
    }
    package func noState(_ id: String, nearest: [String]) -> String {
        say(
            "There is no State “\(id)”.\(didYouMean(nearest)) See iml state list.",
            fr: "Il n’y a pas d’État «\u{00A0}\(id)\u{00A0}».\(didYouMean(nearest)) Voyez iml state list.",
            es: "No hay ningún Estado «\(id)».\(didYouMean(nearest)) Vea iml state list.")
    }
    package func noDecision(_ id: String, nearest: [String]) -> String {
        say(
            "There is no decision “\(id)”.\(didYouMean(nearest)) See iml decision list.",
            fr: "Il n’y a pas de décision «\u{00A0}\(id)\u{00A0}».\(didYouMean(nearest)) Voyez iml decision list.",
            es: "No hay ninguna decisión «\(id)».\(didYouMean(nearest)) Vea iml decision list.")
    }
    package func noTopic(_ word: String, known: [String]) -> String {
        let all = known.joined(separator: ", ")
        return say(
            "There is no topic “\(word)”. There are: \(all).",
            fr: "Il n’y a pas de thème «\u{00A0}\(word)\u{00A0}». Il y a\u{00A0}: \(all).",
            es: "No hay ningún tema «\(word)». Hay: \(all).")
    }
    package func noHolder(_ word: String, known: [String]) -> String {
        let all = known.joined(separator: ", ")
        return say(
            "There is no holder “\(word)”. There are: \(all).",
            fr: "Il n’y a pas de titulaire «\u{00A0}\(word)\u{00A0}». Il y a\u{00A0}: \(all).",
            es: "No hay ningún titular «\(word)». Hay: \(all).")
    }

    /// A date behind the word that French or Spanish puts before a day, or before a month or a year alone.
    private func dated(
        _ date: TreatyDate, fr french: (day: String, rest: String), es spanish: (day: String, rest: String)
    ) -> String {
        let words = language == .spanish ? spanish : french
        if case .day = date { return "\(words.day) \(self.date(date))" }
        return "\(words.rest) \(self.date(date))"
    }
}
