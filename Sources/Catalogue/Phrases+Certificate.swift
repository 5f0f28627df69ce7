package import Learning

// Certificates, verifying them, and what an achievement is. The sentence is its own description.

extension Phrases {
    package var certificates: String { say("Certificates") }
    package var certificateOfCompletion: String { say("Certificate of completion") }
    package func certificateTitle(_ course: String) -> String { say("Certificate: \(course)") }
    package var hasCompleted: String { say("has completed the course") }
    package var completedLabel: String { say("Completed") }
    package var hoursLabel: String { say("Hours") }
    package var sessionsLabel: String { say("Sessions") }
    package var versionLabel: String { say("Version") }
    package var numberLabel: String { say("Number") }
    package var nameLabel: String { say("Name") }
    package var forLabel: String { say("For") }
    package var issuedByLabel: String { say("Issued by") }
    package var issuedLabel: String { say("Issued") }
    package var statusLabel: String { say("Status") }
    package var checkItAt: String { say("Check it at") }
    package var withNumberOrCode: String { say("with the number, or scan the code.") }
    package var testMark: String { say("TEST") }
    package var testExplained: String {
        say("This is a test. The campus has no public address yet, so this certificate proves nothing.")
    }
    package func issuedOn(_ moment: Instant) -> String { say("Issued on \(day(moment)).") }
    package var anyoneCanCheck: String { say("Anyone can check it, without an account and without asking us.") }
    package var credentialFile: String { say("Download the credential file") }
    package var credentialFileHint: String { say("For a wallet, or for anyone who checks it with their own tools.") }
    package var seeAsOthers: String { say("See it as others do") }
    package var printHint: String {
        say("To get it on paper or as a PDF, print this page from your browser, in landscape.")
    }
    package var linkToCheckPage: String { say("Address of the check page") }
    package var allMyCertificates: String { say("All my certificates") }
    package var nameRemoved: String { say("(name removed at the holder’s wish)") }
    package func revokedOn(_ moment: Instant, reason: String) -> String {
        say("Revoked on \(day(moment)). Reason: \(reason)")
    }
    package var revokedNext: String { say("Write to an administrator if you think this is wrong.") }
    package var stands: String { say("stands") }
    package var revokedWord: String { say("revoked") }

    // Verify
    package var verify: String { say("Verify") }
    package var checkCertificate: String { say("Check a certificate") }
    package var checkLead: String { say("Write the number that stands on the certificate. You need no account.") }
    package var certificateNumber: String { say("Certificate number") }
    package var numberHint: String { say("On the paper, beside the square code: 36 letters, figures and hyphens.") }
    package var check: String { say("Check") }
    package var checkAnother: String { say("Check another") }
    package var result: String { say("Result") }
    package var valid: String { say("Valid") }
    package func validSentence(issuer: String, at now: Instant) -> String {
        say("\(issuer) issued this certificate, and it stands now, \(moment(now)).")
    }
    package var revoked: String { say("Revoked") }
    package func revokedSentence(issuer: String, since moment: Instant, reason: String) -> String {
        say(
            "\(issuer) issued this certificate and withdrew it on \(self.moment(moment)). Do not rely on it. Reason: \(reason) This is final."
        )
    }
    package var noCertificateFound: String { say("Not found") }
    package var noSuchCertificate: String {
        say(
            "We have no certificate with this number. Compare each letter and figure with the paper: a letter o never stands in a number; it is a zero. If the number is the same, do not rely on the paper."
        )
    }
    package var whatWasIssued: String { say("What was issued") }
    package var compareWithPaper: String {
        say("Compare this with the paper you hold. If a line differs, believe this page.")
    }
    package var howChecked: String { say("How this was checked") }
    package func checkedRecord(at now: Instant) -> String {
        say("We looked the number up in the record of this campus on \(moment(now)).")
    }
    package var checkedStatus: String {
        say("Whether it was revoked was read from the same record, at the same moment.")
    }
    package var checkedYourself: String {
        say(
            "To check the signature yourself, ask the holder for the credential file. Our key stands in the issuer document, and the address of the signed list of revoked certificates stands in the file."
        )
    }
    package var issuerDocument: String { say("Issuer document") }
    package var asJSON: String { say("This answer as JSON") }
    package var whatItCertifies: String { say("What this certificate means") }

    // Achievement
    package func achievementTitle(_ course: String) -> String { say("What the certificate in “\(course)” means") }
    package func achievementLead(hours: String, version: Int) -> String {
        say("Its holder completed version \(number(version)) of this course: \(hours) of contact time.")
    }
    package var ruleHeading: String { say("What the holder did") }
    package var objectivesHeading: String { say("What the holder can do") }
    package func publishedOn(_ moment: Instant) -> String { say("This version was published on \(day(moment)).") }
    package var seeCourse: String { say("See the course as it is now") }

    // Revoking
    package var revokeHeading: String { say("Revoke a certificate") }
    package var revokeExplained: String {
        say("It shows as revoked to everyone from this minute. This is final: nobody can undo it, here or elsewhere.")
    }
    package var revokeReason: String { say("Reason, shown to the holder and to everyone who checks") }
    package var revokeReasonHint: String { say("One sentence, without anything private about the holder.") }
    package var revokeAct: String { say("Revoke this certificate") }
    package var keepIt: String { say("Keep it") }
}
