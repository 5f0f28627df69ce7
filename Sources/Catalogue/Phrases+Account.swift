package import Learning

// Accounts, setting up, and administration. The sentence is its own description.

extension Phrases {
    // Sign in, sign up, link
    package var signIn: String { say("Sign in") }
    package var signOut: String { say("Sign out") }
    package var signUp: String { say("Make an account") }
    package var signUpLead: String { say("An account keeps what you read and answer, and your certificates.") }
    package var signUpClosedHere: String {
        say("Accounts are made by invitation here. Ask an administrator of your organisation for a one-time link.")
    }
    package var makeMyAccount: String { say("Make my account") }
    package var noAccountYet: String { say("No account yet?") }
    package var haveAccount: String { say("You have an account?") }
    package var email: String { say("E-mail") }
    package var emailHint: String { say("You sign in with it. Only administrators see it.") }
    package var password: String { say("Password") }
    package var passwordHint: String { say("At least 12 characters. Four unrelated words work well.") }
    package var name: String { say("Name") }
    package var accountNameHint: String { say("In any script. Before your first final you confirm how it prints.") }
    package var forgotten: String {
        say("Forgotten your password? Ask an administrator for a one-time link; it signs you in without one.")
    }
    package var linkTitle: String { say("Sign in with a one-time link") }
    package var linkLead: String { say("The link works once and for 30 minutes.") }
    package var linkCode: String { say("Code") }
    package var linkCodeHint: String {
        say("Filled in by itself when you open the link. Otherwise copy the part of the link after the # sign.")
    }
    package var haveLink: String { say("Use a one-time link") }

    // My data
    package var myData: String { say("My data") }
    package var myDataLead: String { say("What this campus keeps about you.") }
    package var memberSince: String { say("Account since") }
    package var roleLabel: String { say("Role") }
    package var learnerRole: String { say("learner") }
    package var administratorRole: String { say("administrator") }
    package var languageLabel: String { say("Language") }
    package var alsoKept: String {
        say(
            "Also kept: the courses you enrolled in, the lessons you read, what you answered and when, your certificates, and your sign-ins with their dates. A sign-in lasts 30 days at most."
        )
    }
    package var askForMore: String {
        say(
            "To get a copy of everything, to correct your name or address, or to have your data removed, write to the people who run this campus:"
        )
    }

    // Set-up
    package var setUpTitle: String { say("Set up this campus") }
    package var setUpLead: String {
        say(
            "You become its first administrator. You can change all but the code later, on the page for administrators."
        )
    }
    package var setUpCodeHint: String {
        say("Filled in by itself when you open the link. Otherwise copy the code that was printed under the address.")
    }
    package var you: String { say("You") }
    package var theCampus: String { say("The campus") }
    package var siteName: String { say("Name of the site") }
    package var publicAddress: String { say("Public address") }
    package var publicAddressHint: String {
        say(
            "https:// and the name of the host, as people will type it, such as https://campus.example.org. Leave it empty while you try things out: certificates are then tests."
        )
    }
    package var issuerName: String { say("Who issues certificates") }
    package var issuerNameHint: String { say("The name of your organisation. Empty: the name of the site.") }
    package var issuerURL: String { say("Web page of the issuer") }
    package var issuerURLHint: String { say("Empty: the public address.") }
    package var languages: String { say("Languages") }
    package var languagesHint: String { say("Codes with commas between them, English first: en, fr, es.") }
    package var whoMaySignUp: String { say("Who may make an account") }
    package var anyone: String { say("anyone") }
    package var invitedOnly: String { say("only those an administrator invites") }
    package var fixedInFile: String { say("Set in iml.yaml; change it there.") }
    package var setUpAct: String { say("Set up and sign in") }

    // Administration
    package var administration: String { say("Administration") }
    package var settings: String { say("Settings") }
    package var people: String { say("People") }
    package var changeSettings: String { say("Change the settings") }
    package var saveSettings: String { say("Save the settings") }
    package var testCampus: String {
        say(
            "No public address is set, so certificates are tests and prove nothing. Set it in the settings before people take finals."
        )
    }
    package var notSet: String { say("not set") }
    package var notPublished: String { say("not published yet") }
    package func publishedVersion(_ number: Int) -> String { say("version \(self.number(number)) is published") }
    package var filesChanged: String { say("The files differ from what is published.") }
    package var filesSame: String { say("The files are as published.") }
    package func faults(_ count: Int) -> String {
        say("\(self.count(count, one: "fault", many: "faults")) in the files. Mend them, then publish.")
    }
    package func publish(version: Int) -> String { say("Publish version \(number(version))") }
    package var publishHint: String { say("It is for those who enrol from now on; others stay on their version.") }
    package var preview: String { say("Preview") }
    package var noCourseFiles: String {
        say("No course files were found. Put them into the content folder that `iml serve` was given.")
    }
    package var nobodyYet: String { say("Nobody has an account yet but you.") }
    package var makeLink: String { say("Make a one-time link") }
    package func makeLink(for name: String) -> String { say("Make a one-time link for \(name)") }
    package var linkMade: String { say("One-time link made") }
    package func linkMadeFor(_ name: String) -> (before: String, name: String, after: String) {
        (say("For "), name, say(". Send it to nobody else: whoever opens it is signed in as this person."))
    }
    package func linkEnds(_ moment: Instant) -> String {
        say("It works once, until \(self.moment(moment)). It is shown only now; if you lose it, make another.")
    }
    package var linkAddress: String { say("The link") }
    package var noCertificatesIssued: String { say("No certificate has been issued yet.") }
    package var backToAdministration: String { say("Back to administration") }
    package var earlier: String { say("Earlier ones") }
    package var actHeading: String { say("Act") }
    package var sinceHeading: String { say("Since") }
    package var previewNote: String {
        say("This is what the files say now. People who enrol see it once it is published.")
    }
}
