import JSON
import Testing

@testable import Credentials

@Suite struct `A hashed e-mail address` {
    @Test func `is SHA-256 of the address in lower case and the salt`() {
        // printf 'amina@example.org5f' | sha256sum
        let email = HashedEmail(address: "Amina@Example.org", salt: "5f")
        #expect(email.identityHash == "sha256$18e761da1b06ca2f231cb530c2619dab5e5c9a6e44315f9a61652cd361fbbd0f")
        #expect(email.matches(address: "AMINA@example.org"))
        #expect(!email.matches(address: "amine@example.org"))
        #expect(HashedEmail(address: "a@b").salt != HashedEmail(address: "a@b").salt)
    }
}

@Suite struct `A number in a certificate` {
    @Test(arguments: [("0", 0), ("70", 7000), ("66.67", 6667), ("5.5", 550), ("0.05", 5), ("100", 10_000)])
    func `of per cent is written in one form`(_ row: (text: String, hundredths: Int)) {
        #expect(Percentage(row.text)?.hundredths == row.hundredths)
        #expect(Percentage(hundredths: row.hundredths)?.description == row.text)
    }

    @Test(arguments: ["070", "70.0", "70.50", "-1", "+1", "100.01", "1e1", "", ".5", "5.", "5.555", " 5"])
    func `of per cent is refused in any other`(text: String) {
        #expect(Percentage(text) == nil)
    }

    // Python: re.sub(r'(\d)0*E\+?(-)?0*(\d)', r'\1E\2\3', f'{value:1.15E}'), as JSON-LD 1.1 has it.
    @Test(arguments: [
        (0, "0"), (100, "1"), (1200, "12"), (1250, "1.25E1"), (25, "2.5E-1"), (50, "5.0E-1"),
        (99_999_975, "9.9999975E5"),
        (10_025, "1.0025E2"), (100_050, "1.0005E3"), (150, "1.5E0"),
    ])
    func `of credits has its canonical form`(_ row: (hundredths: Int, text: String)) {
        #expect(Credits(hundredths: row.hundredths)?.lexicalForm == row.text)
    }

    @Test(arguments: [
        (0, "0"), (14, "0"), (15, "0.25"), (59, "0.75"), (60, "1"), (740, "12.25"), (59_999_985, "999999.75"),
    ])
    func `of credits counts full quarters of an hour`(_ row: (minutes: Int, text: String)) {
        #expect(Credits(minutes: row.minutes)?.description == row.text)
    }

    @Test(arguments: [-25, 10, 8860, 100_000_000])
    func `of credits is refused unless in whole quarters`(hundredths: Int) {
        #expect(Credits(hundredths: hundredths) == nil)
    }
}

@Suite struct `An address in a certificate` {
    @Test(arguments: [
        "http://campus.example.org/", "/a/b", "https:///x", "https://a b/", "https://a/<x>", "https://a/\"",
        "https://é/",
        "https://a/é", "https://a/%zz", "https://a/%4", "https://a/#x#y", "javascript:alert(1)", "https://A/",
        "http://localhost.evil.example/",
        "http://localhost@evil.example/", "https://a/\n", "https://a/\\b", "https://a/{b}", "https://a/|",
        "https://a/^`",
    ])
    func `is refused when relative, unsafe or in another form`(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: ["https://a", "https://a.b/c?d=e#f", "http://localhost:8080/x", "https://a:8443/%C3%A9"])
    func `is https, or http on localhost`(text: String) {
        #expect(WebAddress(text)?.text == text)
    }
}

@Suite struct `A random name` {
    @Test func `is a version 4 UUID in lower case, never the same twice`() {
        let names = (0..<1000).map { _ in URNUUID.random() }
        #expect(Set(names).count == 1000)
        #expect(names.allSatisfy { URNUUID($0.description) == $0 && URNUUID(uuid: $0.uuid) == $0 })
    }

    @Test(arguments: [
        "urn:uuid:0f8fad5b-d9cb-169f-a165-70867728950e", "urn:uuid:0f8fad5b-d9cb-469f-c165-70867728950e",
        "urn:uuid:0F8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e",
        "urn:uuid:0f8fad5bd9cb469fa16570867728950e", "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950", "",
    ])
    func `is refused in another version or form`(text: String) {
        #expect(URNUUID(text) == nil)
    }
}
