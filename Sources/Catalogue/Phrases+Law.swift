package import MigrationLaw

/// The law: its words, and the sentences of its pages.
extension Phrases {
    // What there is.
    package var instruments: String { say("Instruments") }
    package var provisions: String { say("Provisions") }
    package var decisions: String { say("Decisions") }
    package var states: String { say("States") }
    package var actsOfStates: String { say("Acts of States") }
    package var instrumentsLead: String {
        say(
            "Treaties bind the States that joined them. Declarations, principles and resolutions guide; they do not bind by themselves."
        )
    }
    package var statesLead: String {
        say(
            "What each State did with each treaty, and when. States stand in the order of their names; we inform, we do not rate."
        )
    }
    package var decisionsLead: String {
        say("What courts and committees made of the law, in our own words. The official text decides.")
    }

    // Finding an instrument.
    package var branch: String { say("Branch of the law") }
    package var scope: String { say("Open to") }
    package var allBranches: String { say("All branches") }
    package var everyScope: String { say("Every scope") }
    package var universal: String { say("all States") }
    package var regional: String { say("one region or organisation") }
    package var bilateral: String { say("two parties") }
    package func scope(_ scope: Instrument.Scope) -> String {
        switch scope {
        case .universal: say("all States")
        case .regional(let region): say("\(region)")
        case .bilateral(let parties): parties.joined(separator: ", ")
        }
    }
    package var show: String { say("Show") }
    package func instrumentCount(_ number: Int) -> String { count(number, one: "instrument", many: "instruments") }
    package var noInstrumentMatches: String { say("No instrument is of this branch and open to these States.") }
    package var seeAllInstruments: String { say("See all instruments") }

    // Binding or not.
    package var binding: String { say("Binding") }
    package var bindingOnParties: String { say("Binding on its parties") }
    package var doesNotBind: String { say("Does not bind") }
    package var bindsParties: String { say("Binds the parties to the case") }
    package var viewOfBody: String { say("View, does not bind as a judgment does") }

    // Parties.
    package func partyCount(_ number: Int) -> String { count(number, one: "party", many: "parties") }
    package func atLeastParties(_ number: Int) -> String {
        say("at least \(count(number, one: "party", many: "parties")) known here")
    }
    package var partiesUnknown: String { say("parties not known here") }
    package var noPartiesNotATreaty: String { say("not a treaty: no parties") }
    package func asOf(_ date: String) -> String { say("as of \(date)") }
    package var whoIsBound: String { say("Who is bound") }
    package var whoIsParty: String { say("Who is party") }
    package func partiesLastKnown(_ number: Int, asOf date: String) -> String {
        number == 1
            ? say("1 State is party, as of \(date).") : say("\(self.number(number)) States are parties, as of \(date).")
    }
    package func partiesOnDay(_ number: Int, day: String) -> String {
        number == 1
            ? say("1 State is party on \(day).") : say("\(self.number(number)) States are parties on \(day).")
    }
    package func partiesKnownOnDay(_ number: Int, day: String) -> String {
        number == 1
            ? say("1 State is known to be party on \(day); there can be more.")
            : say("\(self.number(number)) States are known to be parties on \(day); there can be more.")
    }
    package func partiesNotKnownOnDay(_ day: String) -> String {
        say("Who is party on \(day) is not known here.")
    }
    package var askDepositary: String {
        say("Ask the depositary: its page is linked under “Official text and status”.")
    }
    package func askDepositary(_ depositary: String) -> String {
        say("Ask the depositary (\(depositary)): its page is linked under “Official text and status”.")
    }
    package var yearMeaning: String {
        say("The year is that since which the status holds; a question mark stands where it is not known.")
    }
    package var moreAboutIt: String { say("More about it") }
    package var otherParticipants: String { say("Not a State") }
    package var showDay: String { say("Show another day") }
    package var dayHint: String { say("Year-month-day, such as 2024-01-01") }

    // Status.
    package var status: String { say("Status") }
    package var statusKey: String { say("Key") }
    package func status(_ status: Status) -> String {
        switch status {
        case .none: say("not joined")
        case .signatory: say("signed only")
        case .contracting: say("joined, not yet in force for it")
        case .party: say("party")
        case .formerParty: say("former party")
        case .unknown: say("not known here")
        }
    }
    package func statusMeaning(_ status: Status) -> String {
        switch status {
        case .none: say("not joined, by a record that is complete up to the date")
        case .signatory: say("signed only: not bound by the articles")
        case .contracting: say("joined, not yet in force for it")
        case .party: say("party: bound")
        case .formerParty: say("former party: left")
        case .unknown: say("we do not know")
        }
    }
    package func act(_ kind: TreatyAction.Kind) -> String {
        switch kind {
        case .signature: say("signature")
        case .successionToSignature: say("succession to signature")
        case .ratification: say("ratification")
        case .acceptance: say("acceptance")
        case .approval: say("approval")
        case .formalConfirmation: say("formal confirmation")
        case .accession: say("accession")
        case .succession: say("succession")
        case .definitiveSignature: say("definitive signature")
        case .participation: say("participation")
        case .ratificationOrAccession: say("ratification or accession")
        case .entryIntoForceForParty: say("entry into force for it")
        case .denunciation: say("denunciation")
        case .withdrawal: say("withdrawal")
        case .declaration: say("declaration")
        case .reservation: say("reservation")
        case .objection: say("objection")
        case .territorialApplication: say("territorial application")
        }
    }
    package var onlyYearKnown: String { say("only the year is known") }
    package var dateNotKnown: String { say("date not known here") }
    package func since(_ date: String) -> String { say("since \(date)") }
    /// A date as precise as the record has it.
    package func date(_ date: TreatyDate) -> String {
        switch date {
        case .day(let day): self.day(day)
        case .month: month(date.earliest)
        case .year(let year): String(year)
        }
    }
    /// Why a status is what it is.
    package func ground(_ ground: StatusAnswer.Ground) -> String {
        switch ground {
        case .notRecorded: say("Not in the record.")
        case .notATreaty: say("Not a treaty: it has no parties.")
        case .beforeAdoption(let date): say("Adopted only on \(self.date(date)).")
        case .territory:
            say("A territory has no status of its own: it depends on the territorial application by its State.")
        case .recordedUnder(let id): say("Acts are recorded under \(id).")
        case .partialRecord(let what): say("The record is not complete\(what.isEmpty ? "" : ": \(what)").")
        case .noRecord: say("No acts are recorded for this instrument, so absence says nothing.")
        case .lastKnown(let date): say("Last known status: the record reaches to \(self.date(date)).")
        case .yearOnly(let date): say("An act is known only by its year, \(self.date(date)).")
        case .effectUnknown(let date):
            say("Consent to be bound is dated \(self.date(date)); the day of its effect is not known here.")
        case .notInForce: say("The record has no entry into force of this instrument.")
        case .beforeSuccession(let date):
            say(
                "Succession was notified on \(self.date(date)) and reaches back to a date that the record does not have."
            )
        case .undated(let date): say("The source, as of \(self.date(date)), gives no date of the act.")
        case .noticeEffectUnknown(let date):
            say("Notice to leave is dated \(self.date(date)); the day of its effect is not known here.")
        case .noticeGiven(let effect): say("Notice to leave takes effect on \(self.date(effect)).")
        }
    }
}
