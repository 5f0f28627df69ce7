/// What stands around every page: doors, footer, forms, errors, and the three pages about the site itself.
extension Phrases {
    // Around the page.
    package var skipToMain: String { say("Skip to the main text") }
    package var mainNavigation: String { say("Main") }
    package var accountNavigation: String { say("Account") }
    package var breadcrumbLabel: String { say("You are here") }
    package var doorCourses: String { say("Courses") }
    package var doorLaw: String { say("The law") }
    package var doorVerify: String { say("Verify") }
    package var doorMyLearning: String { say("My learning") }
    package var doorSignIn: String { say("Sign in") }
    package var doorAdministration: String { say("Administration") }
    package func doorAccount(of name: String) -> String { say("Account of \(name)") }
    package var testSite: String {
        say(
            "TEST: this campus has no public address yet. Certificates made here are for trying out and never become real."
        )
    }
    package func lawAsOf(_ day: String) -> String { say("Law as of \(day).") }
    package var officialTextDecides: String {
        say("We say in our own words what a text means; the official text decides.")
    }
    package var aboutDataTitle: String { say("About this data") }
    package var accessibilityTitle: String { say("Accessibility") }
    package var privacyTitle: String { say("Privacy") }

    // Forms.
    package var errorSummaryTitle: String { say("Look at these fields again") }

    // Errors: what happened, what to do.
    package var pageMissingTitle: String { say("There is no page at this address") }
    package var pageMissingSentence: String {
        say("Check the address for a typing slip. The page may also have moved, or may never have been here.")
    }
    package func pageMissingTitle(of what: String) -> String { say("“\(what)” is not known here") }
    package var nearestTitle: String { say("Nearest to what you asked for") }
    package var nextSteps: String { say("Where to go from here") }
    package var badRequestTitle: String { say("This could not be read") }
    package var badRequestSentence: String { say("Go back, look at what you entered, and send it again.") }
    package var signInFirstTitle: String { say("Sign in to see this page") }
    package var signInFirstSentence: String { say("It belongs to a person. After signing in you come back here.") }
    package var pageForbiddenTitle: String { say("This page is not yours to open") }
    package var pageForbiddenSentence: String {
        say(
            "You are signed in, but this needs a role or an enrolment that you do not have. Ask an administrator of this campus."
        )
    }
    package var formTooOldTitle: String { say("This form is too old to be sent") }
    package var formTooOldSentence: String {
        say(
            "You signed in again, or out, after it was opened. Nothing was changed. Go back, load the page again and send it."
        )
    }
    package var methodTitle: String { say("This address does not take that request") }
    package var methodSentence: String { say("Nothing was changed. Open the page from a link instead.") }
    package var conflictTitle: String { say("This was changed in the meantime") }
    package var conflictSentence: String {
        say("Nothing was overwritten. Load the page again to see how it stands now.")
    }
    package var goneTitle: String { say("This is no longer here") }
    package var goneSentence: String { say("It was taken away on purpose, and the link to it no longer works.") }
    package var tooLargeTitle: String { say("That is too large to be sent") }
    package var tooLargeSentence: String { say("Shorten the text, or choose a smaller file, and send it again.") }
    package var unsupportedTitle: String { say("This format is not taken here") }
    package var unsupportedSentence: String { say("Send the form from its own page.") }
    package var pageTooManyTitle: String { say("Too many tries") }
    package func tooManySentence(seconds: Int) -> String {
        say("Wait \(count(seconds, one: "second", many: "seconds")), then try again. Nothing is lost.")
    }
    package var serverErrorTitle: String { say("Something went wrong on our side") }
    package func serverErrorSentence(reference: String) -> String {
        say(
            "What you sent may not have been stored: load the page again to see. If it happens again, tell an administrator this number: \(reference)."
        )
    }
    package var unavailableTitle: String { say("The campus is busy") }
    package var unavailableSentence: String { say("Nothing is lost. Wait a minute, then load the page again.") }
}
