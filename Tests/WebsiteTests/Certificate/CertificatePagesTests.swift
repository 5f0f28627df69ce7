import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

@Suite struct `Pages of a certificate` {
    let phrases = Phrases(.english)

    @Test func `print what was issued, and say TEST where it proves nothing`() throws {
        let page = certificatePage(
            try certificate(isTest: true), code: HTML.unescaped("<svg class=\"qr\"></svg>"), map: .empty,
            publicAddress: "https://campus.example", phrases: phrases
        ).body
        #expect(page.text.contains("<bdi dir=\"auto\" lang=\"und\">Amina Odhiambo</bdi>"))
        #expect(page.text.contains(">Rights of migrants</h2>"))
        #expect(page.text.contains("<b><bdi dir=\"ltr\">campus.example/v</bdi></b>"))
        #expect(page.text.contains("5f0c2a9e-7b1d-4c36-9e42-d8a1f60b7c13"))
        #expect(page.text.contains("<strong>TEST</strong>"))
        #expect(page.text.contains("<svg class=\"qr\">"))
        #expect(forbiddenMarkup(in: page).isEmpty)
        let real = certificatePage(
            try certificate(), code: .empty, map: .empty, publicAddress: "https://campus.example", phrases: phrases
        ).body
        #expect(!real.text.contains("TEST"))
    }

    @Test func `answer valid, revoked, replaced or not found in one word`() throws {
        let now = Instant(milliseconds: 1_795_435_200_000)
        let valid = verificationPage(try certificate(), at: now, phrases: phrases)
        #expect(valid.body.text.contains("<section class=\"stand s-ok\""))
        #expect(valid.body.text.contains(">Valid</h2>"))
        // What a campus without a public address issued is never called valid.
        let test = verificationPage(try certificate(isTest: true), at: now, phrases: phrases)
        #expect(test.body.text.contains(">A test: proves nothing</h2>"))
        #expect(
            !test.body.text.contains("s-ok") && !test.body.text.contains(">Valid<") && !test.title.contains("Valid"))
        let revoked = verificationPage(
            try certificate(status: .revoked(at: now, reason: "Issued in <b>error</b>")), at: now, phrases: phrases)
        #expect(revoked.body.text.contains(">Revoked</h2>"))
        #expect(revoked.body.text.contains("Reason: Issued in &lt;b&gt;error&lt;/b&gt;."))
        #expect(!revoked.body.text.contains("s-ok"))
        let replaced = verificationPage(
            try certificate(status: .replaced(by: "6a1d", at: now, reason: "Changed by marriage")), at: now,
            phrases: phrases
        ).body
        #expect(replaced.text.contains(">Replaced</h2>") && replaced.text.contains("href=\"/v/6a1d\""))
        #expect(!replaced.text.contains("marriage") && !replaced.text.contains("Amina"))
        let none = verificationNotFoundPage(typed: "\"><script>", phrases: phrases)
        #expect(none.body.text.contains(">Not found</h2>"))
        #expect(forbiddenMarkup(in: none.body).isEmpty)
    }

    @Test func `do not call a test valid in green`() throws {
        let page = verificationPage(try certificate(isTest: true), at: Instant(milliseconds: 0), phrases: phrases).body
        #expect(page.text.contains("stand s-hold"))
        #expect(page.text.contains("proves nothing"))
    }

    @Test func `say what an achievement means`() async throws {
        let campus = try await Campus.sample()
        let version = try await campus.course("rights-of-migrants", version: 1)
        let page = achievementPage(version, phrases: phrases).body
        #expect(page.text.contains("completed version 1 of this course: 2\u{00A0}h 45\u{00A0}min"))
        #expect(page.text.contains("pass “"))
    }

    private func certificate(isTest: Bool = false, status: Certificate.Status = .issued) throws -> Certificate {
        let moment = Instant(milliseconds: 1_795_435_200_000)
        return Certificate(
            id: "5f0c2a9e-7b1d-4c36-9e42-d8a1f60b7c13", person: "p", course: "rights-of-migrants",
            courseTitle: "Rights of migrants", courseVersion: 3, modules: [.init(id: "RM1", title: "Sources")],
            minutes: 75, name: try PrintedName("Amina Odhiambo"), completedAt: moment, issuedAt: moment,
            issuer: "IML Campus", isTest: isTest, status: status)
    }
}
