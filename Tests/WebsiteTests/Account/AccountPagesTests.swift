import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

@Suite struct `Account pages` {
    let phrases = Phrases(.english)

    @Test func `keep what was typed, but never the password`() {
        let page = signUpPage(
            name: "\"><script>", email: "amina@", errors: [FieldError(field: "email", sentence: "Write an @.")],
            isOpen: true, csrf: "t", phrases: phrases
        ).body
        #expect(page.text.contains("value=\"amina@\""))
        #expect(page.text.contains("href=\"#f-email\""))
        #expect(page.text.contains("autocomplete=\"new-password\""))
        #expect(!page.text.contains("type=\"password\" value"))
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    @Test func `send people without an invitation to an administrator`() {
        let page = signUpPage(isOpen: false, csrf: "t", phrases: phrases).body
        #expect(!page.text.contains("<form"))
        #expect(page.text.contains("by invitation"))
    }

    @Test func `give a one-time code one field and a button`() {
        let page = linkPage(csrf: "t", phrases: phrases).body
        #expect(page.text.contains("<form method=\"post\" action=\"/link\" data-code>"))
        #expect(count("name=\"code\"", in: page) == 1)
    }

    @Test func `show a setting of the file as fixed`() {
        var settings = Settings.initial(port: 8080)
        settings.fixed = [.siteName]
        let page = setUpPage(settings, csrf: "t", phrases: phrases).body
        #expect(!page.text.contains("name=\"siteName\""))
        #expect(page.text.contains("Set in iml.yaml"))
        for setting in Setting.allCases where setting != .siteName {
            #expect(page.text.contains("name=\"\(setting.rawValue)\""))
        }
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    @Test func `lead to people and certificates, and list courses and the newest certificates`() async throws {
        let learner = try await Learner(name: "<b>Mallory</b>")
        let certificate = try await learner.complete(printing: "<i>Mallory</i>")
        let page = administrationPage(
            try await learner.campus.siteFacts(by: .system),
            certificates: try await learner.campus.allCertificates(by: .system), csrf: "t", phrases: phrases
        ).body
        #expect(page.text.contains("href=\"/admin/certificates/\(certificate.id)\""))
        #expect(page.text.contains("href=\"/admin/certificates\""))
        #expect(page.text.contains("href=\"/admin/people\""))
        #expect(page.text.contains("certificates are tests"))
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    @Test func `ask before revoking, and name the act`() async throws {
        let learner = try await Learner()
        let certificate = try await learner.complete()
        let page = revocationPage(certificate, csrf: "t", phrases: phrases).body
        #expect(page.text.contains("<button class=\"btn danger\">Revoke this certificate</button>"))
        #expect(page.text.contains("name=\"reason\""))
        #expect(page.text.contains("This is final"))
    }
}

@Suite struct `An explanation` {
    @Test(arguments: [
        CampusError.badEmail, .notSignedIn, .forbidden, .badLink, .reasonMissing, .nameNotConfirmed,
        .badName(.forbidden("\u{202E}")), .notFound(.course, "none"), .attempt(.locked(slot: 2, stored)),
        .badSetting(.publicAddress), .faults(["Courses/a.yaml:3: no title"]),
    ])
    func `says what to do, without begging or blaming`(_ error: CampusError) {
        let explanation = Phrases(.english).explain(error)
        #expect(explanation.sentence.count > 15)
        for word in ["please", "oops", "successfully", "invalid", "illegal"] {
            #expect(!explanation.sentence.lowercased().contains(word))
            #expect(!explanation.title.lowercased().contains(word))
        }
    }

    @Test func `names the field at fault`() {
        let phrases = Phrases(.english)
        #expect(phrases.explain(.badEmail).field == "email")
        #expect(phrases.explain(.badPassword(.tooShort(minimum: 12))).sentence.contains("at least 12"))
        #expect(phrases.explain(.badName(.forbidden("\u{202E}"))).sentence.contains("U+202E"))
    }

    private static let stored = Attempt.StoredAnswer(
        answer: .choice(["a"]), sequence: 1, at: Instant(milliseconds: 0), checkedAt: Instant(milliseconds: 1))
}
