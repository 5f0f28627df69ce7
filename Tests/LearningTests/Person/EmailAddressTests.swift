import Learning
import MigrationLaw
import Testing

@Suite struct `An e-mail address` {
    @Test(arguments: [
        "amina@example.org", "a@b", "first.last+tag@mail.example.org", "O'Brien@example.ie", "用户@例子.公司",
        "jörg@müller.de",
        "x_y-z@example.org", "#!$%&*/=?^{}~@example.org",
    ])
    func `is taken`(text: String) throws {
        let email = try #require(EmailAddress(text))
        #expect(email.typed == text)
        #expect(email.description == text)
    }

    @Test(arguments: [
        "", "amina", "@example.org", "amina@", "a@b@c", "a b@example.org", "amina@.org", "amina@example.org.",
        "amina@-x.org",
        "amina@ex..org", "a..b@example.org", "<amina@example.org>", "amina@example.org, b@example.org",
        "\"a\"@example.org",
        "amina@[127.0.0.1]", "amina@example.org\u{0}", "amina@exa\u{202E}mple.org", "amina@exa\u{200B}mple.org",
        "a\\b@example.org", "a\u{7F}@example.org", "amina@example.org\nBcc:b@example.org",
    ])
    func `is refused`(text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test func `is trimmed, shown as typed and compared in lower case`() throws {
        let email = try #require(EmailAddress("  Amina@Example.ORG\n"))
        #expect(email.typed == "Amina@Example.ORG")
        #expect(email.key == "amina@example.org")
        #expect(email == EmailAddress("aMINA@example.org"))
        #expect(Set([email, try #require(EmailAddress("amina@example.org"))]).count == 1)
    }

    // RFC 5321, 4.5.3.1: 64 octets before the sign, 254 in all.
    @Test(arguments: [
        (local: 64, domain: 189, isTaken: true), (65, 10, false), (64, 190, false), (1, 252, true), (1, 253, false),
    ])
    func `has at most 64 octets before the sign and 254 in all`(_ row: (local: Int, domain: Int, isTaken: Bool)) {
        let text = String(repeating: "a", count: row.local) + "@" + String(repeating: "b", count: row.domain)
        #expect((EmailAddress(text) != nil) == row.isTaken)
    }
}
