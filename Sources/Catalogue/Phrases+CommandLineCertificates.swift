package import Learning
package import MigrationLaw

/// What commands say of certificates.
extension Phrases {
    // Under a number.
    package var standsUnderNumber: String { say("VALID: issued under this number, and it stands.") }
    package func revokedUnderNumber(on day: CalendarDay, reason: String) -> String {
        say("REVOKED on \(self.day(day)): \(reason)")
    }
    package func numberLine(_ number: String) -> String { say("Number: \(number)") }
    package func nameLine(_ name: String?) -> String { say("Name: \(name ?? say("(erased)"))") }
    package func courseLine(_ title: String, version: Int) -> String { say("Course: \(title), version \(version)") }
    package func timeLine(minutes: Int) -> String { say("Time: \(duration(minutes: minutes))") }
    package func issuedLine(_ day: CalendarDay, by issuer: String) -> String {
        say("Issued: \(self.day(day)) by \(issuer)")
    }
    package func revocationsUntil(_ moment: String) -> String { say("Not revoked in the status list of \(moment).") }
    package var testLine: String { say("TEST: this campus had no public address, so this proves nothing.") }
    package func achievementLine(_ name: String) -> String { say("Achievement: \(name)") }
    package func issuerLine(_ address: String) -> String { say("Issuer: \(address)") }
    package func status(of certificate: Certificate) -> String {
        switch certificate.status {
        case .issued: say("valid")
        case .revoked: say("revoked")
        }
    }

    // A file.
    package var fileValid: String { say("VALID: issued by the issuer it names, unchanged, and it stands.") }
    package var fileNotKnown: String { say("NOT KNOWN: something is missing to tell.") }
    package func fileNotValid(_ word: String) -> String { say("NOT VALID (\(word))") }
    package func fetchKeys(_ address: String) -> String { say("Fetch \(address) and give it with --did.") }
    package func fetchStatusList(_ address: String) -> String {
        say("Fetch \(address) and give it with --status-list.")
    }
    package func neitherFileNorNumber(_ typed: String) -> String {
        say("“\(typed)” is neither a file nor a certificate's number.")
    }

    // Taking and revoking.
    package func certificateWritten(_ path: String) -> String {
        say("Written: \(path). Anyone can check it with: iml verify \(path)")
    }
    package var reasonMissing: String { say("--reason TEXT is missing: everyone who checks will read why.") }
    package func certificateRevoked(_ certificate: Certificate.ID) -> String {
        say("Revoked: \(certificate). The public status list says so from now on.")
    }
}
