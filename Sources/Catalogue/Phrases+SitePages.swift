/// The pages about the site itself: data, privacy, accessibility.
extension Phrases {
    // About this data.
    package var aboutDataLead: String {
        say(
            "The law on these pages is a record of facts: which texts there are, what they say in our own words, and what each State did and when. Each row keeps its source and its date."
        )
    }
    package var inTheRecord: String { say("What is in the record") }
    package var withCompleteParties: String { say("with all acts of States up to a date") }
    package var howToReadIt: String { say("How to read it") }
    package var howToReadItems: [String] {
        [
            say(
                "“Unknown” means that our record cannot say. It does not mean that a State has done nothing. Ask the depositary, whose page is linked from each instrument."
            ),
            say(
                "A State stands as “not joined” only where the record of that instrument is complete up to the date asked about. After that date the last known status is shown, with its date."
            ),
            say("Some acts are known only by their year. Inside that year the status is unknown."),
            say(
                "The date from which a treaty binds a State follows from the treaty's own rule. Where we do not know the rule, we give no date."
            ),
            say("Territories have no status of their own here."),
            say("Names and the order of States say nothing about the status of any place. We inform; we do not rate."),
            say("Summaries are ours. The official text decides, and is linked."),
        ]
    }
    package var confidenceTitle: String { say("How sure a row is") }
    package var confidenceSourced: String { say("Sourced: compared with, or taken from, a source that was read.") }
    package var confidenceKnown: String { say("Known: from the author's knowledge; check it before you rely on it.") }
    package var reportMistake: String {
        say("Found a mistake? Tell an administrator of this campus, with the address of the page and a source.")
    }

    // Privacy.
    package var privacyLead: String { say("What this campus keeps about you, why, and who can see it.") }
    package var whatWeKeep: String { say("What we keep") }
    package var whatWeKeepItems: [String] {
        [
            say(
                "Your name, e-mail address and language, to know who is learning. Your password is kept only as a digest that cannot be turned back."
            ),
            say(
                "Your enrolments, the lessons you marked as read, your activities, your answers and results, to decide completion by the rule of the course."
            ),
            say(
                "Your certificates as they were issued. Anyone who has the number of a certificate can check it, and then sees the name, the course and the date printed on it."
            ),
            say("A log of acts (who did what, and when), so that decisions can be examined later."),
        ]
    }
    package var whatWeDoNot: String { say("What we do not do") }
    package var whatWeDoNotItems: [String] {
        [
            say("No advertising, no counting of visitors by others, no content from other sites on these pages."),
            say("One cookie, to keep you signed in. It ends when you sign out."),
            say("While you take a quiz, answers that could not be sent stay on your device until they are stored."),
        ]
    }
    package var yourRightsTitle: String { say("Your data is yours to see") }
    package func yourRights(contact: String?) -> String {
        let seeing = say("Signed in, you see what is kept about you behind your name at the top.")
        let asking =
            if let contact {
                say("To have it corrected or erased, ask the people who run this campus: \(contact).")
            } else {
                say("To have it corrected or erased, ask an administrator of this campus.")
            }
        let proof = say("A certificate that was issued stays checkable unless it is revoked.")
        return "\(seeing) \(asking) \(proof)"
    }

    // Accessibility.
    package var accessibilityLead: String {
        say(
            "These pages are made for slow lines, old phones, keyboards, screen readers and large text. We aim at WCAG 2.2, level AA."
        )
    }
    package var whatToExpect: String { say("What you can expect") }
    package var whatToExpectItems: [String] {
        [
            say("Every page works without script, and can be used with the keyboard alone."),
            say("Colour never carries a meaning alone: a letter or a word stands with it."),
            say("Dark and light follow your system. Text can be enlarged to 400 percent."),
            say("Pages print without navigation and with the notes on the law opened."),
            say(
                "A time limit is shown as a clock time and as minutes. If you need more time, ask an administrator before you start."
            ),
        ]
    }
    package var knownLimits: String { say("What is not good yet") }
    package var knownLimitsItems: [String] {
        [
            say("Nobody outside the project has audited these pages yet."),
            say("Official texts on other sites are not ours and may be less accessible."),
        ]
    }
    package var accessibilityContact: String {
        say(
            "Something stands in your way? Tell an administrator of this campus what you wanted to do and what you use."
        )
    }
}
