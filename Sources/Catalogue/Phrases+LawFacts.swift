package import MigrationLaw

/// The facts of an instrument, a provision, a decision.
extension Phrases {
    package var facts: String { say("Facts") }
    package func kind(_ kind: Instrument.Kind) -> String {
        switch kind {
        case .convention: say("convention")
        case .protocol: say("protocol")
        case .regionalAgreement: say("regional agreement")
        case .declaration: say("declaration")
        case .resolution: say("resolution")
        case .guidingPrinciples: say("guiding principles")
        case .recommendation: say("recommendation")
        case .bilateral: say("bilateral agreement")
        }
    }
    package var kindLabel: String { say("Type") }
    package var adopted: String { say("Adopted") }
    package var inForce: String { say("In force") }
    package var noEntryIntoForce: String { say("no entry into force in the record") }
    package var newParty: String { say("A new party") }
    /// When a State that joins later is bound; the article where its number is known.
    package func newParty(bound delay: EntryIntoForceRule.Delay, after start: EntryIntoForceRule.Start, article: String)
        -> String
    {
        let act =
            switch start {
            case .deposit: say("the deposit of its instrument")
            case .registration: say("the registration of its ratification")
            }
        let time = length(of: delay)
        let sentence =
            if delay.count == 0, !delay.untilFirstOfMonth {
                say("is bound from \(act)")
            } else if delay.untilFirstOfMonth {
                say("is bound from the first day of the month after \(time) from \(act)")
            } else {
                say("is bound \(time) after \(act)")
            }
        return article.isEmpty ? sentence : "\(sentence) (\(self.article(article)))"
    }
    package var ruleUnknown: String {
        say("rule not known here, so no day of effect is computed")
    }
    package var leaving: String { say("Leaving") }
    package func leaving(after delay: EntryIntoForceRule.Delay, article: String) -> String {
        let sentence = say("takes effect \(length(of: delay)) after the notice")
        return article.isEmpty ? sentence : "\(sentence) (\(self.article(article)))"
    }
    private func length(of delay: EntryIntoForceRule.Delay) -> String {
        switch delay.unit {
        case .days: count(delay.count, one: "day", many: "days")
        case .months: count(delay.count, one: "month", many: "months")
        }
    }
    package var depositary: String { say("Depositary") }
    package var published: String { say("Published") }
    package func unTreatySeries(volume: String, registration: String) -> String {
        switch (volume.isEmpty, registration.isEmpty) {
        case (false, false): say("UNTS vol. \(volume), no. \(registration)")
        case (false, true): say("UNTS vol. \(volume)")
        default: say("UNTS no. \(registration)")
        }
    }
    package func unTreatyCollection(_ number: String) -> String { say("UN Treaty Collection \(number)") }
    package var monitoringBody: String { say("Supervised by") }
    package var record: String { say("Our record of its parties") }
    package func coverage(_ coverage: Coverage) -> String {
        switch coverage {
        case .complete(let date): say("complete up to \(self.date(date)); later acts can be missing")
        case .partial(let what):
            say("not complete\(what.isEmpty ? "" : ": \(what)"). A State that is not listed may be a party")
        case .none: say("none: a State that is not listed may be a party")
        case .notApplicable: say("not a treaty: it has no parties")
        }
    }
    package var note: String { say("Note") }
    package var source: String { say("Source") }
    package var confidence: String { say("How sure") }
    package func confidence(_ confidence: Provenance.Confidence) -> String {
        switch confidence {
        case .sourced: say("compared with a source that was read")
        case .known: say("from the author's knowledge: check before you rely on it")
        }
    }
    package var officialTextAndStatus: String { say("Official text and status") }
    package var officialText: String { say("Official text") }
    package var noOfficialLink: String { say("We have no address of the official text.") }

    // Provisions.
    package var whatItSays: String { say("What it says, in our words") }
    package var articleLabel: String { say("Article") }
    package func article(_ article: String) -> String {
        article.first?.isNumber == true ? say("article \(article)") : article
    }
    package var holderLabel: String { say("For whom") }
    package var inOurWords: String { say("In our words") }
    package var noProvisions: String { say("We have summarised no article of it yet. Read the official text.") }
    /// Who holds a right or bears a duty; a word the catalogue does not have is shown as the record has it.
    package func holder(_ code: String) -> String {
        switch code {
        case "state-duty": say("duty of States")
        case "all-persons": say("everyone")
        case "migrant-workers-all": say("all migrant workers and their families")
        case "documented-migrants": say("documented migrants")
        case "children": say("children")
        case "refugees": say("refugees")
        case "refugees-lawfully-staying": say("refugees lawfully staying")
        case "refugees-lawfully-present": say("refugees lawfully present")
        case "victims-of-trafficking": say("victims of trafficking")
        case "victims-of-torture": say("victims of torture")
        case "idps": say("internally displaced persons")
        case "community-citizens": say("citizens of the community")
        case "detainees": say("detained persons")
        case "women": say("women")
        case "lawfully-present": say("persons lawfully present")
        case "lawfully-resident": say("persons lawfully resident")
        case "smuggled-migrants": say("smuggled migrants")
        case "stateless": say("stateless persons")
        case "stateless-lawfully-staying": say("stateless persons lawfully staying")
        case "stateless-lawfully-present": say("stateless persons lawfully present")
        case "domestic-workers": say("domestic workers")
        case "irregular-migrants": say("migrants in an irregular situation")
        case "nationals": say("nationals")
        case "nationals-abroad": say("nationals abroad")
        case "nationals-and-close-ties": say("nationals and persons with close ties")
        case "protected-persons": say("protected persons")
        case "armed-groups": say("armed groups")
        case "persons-with-disabilities": say("persons with disabilities")
        default: String(code.map { $0 == "-" ? " " : $0 })
        }
    }

    // Decisions.
    package var decisionsThatApplyIt: String { say("Decisions that apply it") }
    package var held: String { say("What was held, in our words") }
    package var applies: String { say("What it applies") }
    package var decidedBy: String { say("Decided by") }
    package var caseNumber: String { say("Number") }
    package var decided: String { say("Decided") }
    package var officialNumber: String { say("Official number") }
    package var customaryLaw: String { say("customary international law") }
    package var universalBodies: String { say("Open to all States") }
    package var regionalBodies: String { say("Regional") }
    package var nationalCourts: String { say("National courts") }
    package func decisionCount(_ number: Int) -> String { count(number, one: "decision", many: "decisions") }

    // States.
    package var territory: String { say("Territory: it has no status of its own in this record.") }
    package var territories: String { say("Territories and areas without a status of their own here") }
    package var otherPlaces: String { say("Other") }
    package func standsOnDay(_ name: String, day: String) -> String {
        say("What \(name) did with the treaties in our record, as it stood on \(day).")
    }
    package func notKnownIn(_ branch: String) -> String { say("Not known here") }
    package func regionalOnlyWithActs(_ name: String) -> String {
        say(
            "Treaties of a region or organisation are shown only where the record has an act of \(name). For the others, look at the instrument."
        )
    }
    package var whomToAsk: String {
        say("Whom to ask: the depositary of each treaty, linked from its page, or the ministry of foreign affairs.")
    }
}
