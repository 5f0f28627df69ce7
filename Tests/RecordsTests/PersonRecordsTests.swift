import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `People on record` {
    @Test(arguments: [
        ("Amina Odhiambo", "Amina@Example.org", Language.english, false), ("أمينة", "用户@例子.公司", .french, true),
        (String(repeating: "王", count: 120), "a@b", .spanish, true),
    ])
    func `come back field by field`(_ row: (name: String, email: String, language: Language, isProven: Bool))
        async throws
    {
        let records = try await SampleRecords().records
        let person = try Person.sample(
            name: row.name, email: row.email, language: row.language, createdAt: Instant(milliseconds: -1_234_567),
            emailIsProven: row.isProven)
        try await records.insert(person, password: "hash")
        let found = try #require(try await records.person("p1"))
        #expect(found.id == "p1" && found.name == person.name && found.language == row.language)
        #expect(found.email.typed == row.email && found.createdAt == person.createdAt)
        #expect(found.emailIsProven == row.isProven && found.roles.isEmpty)
        #expect(try await records.person(at: person.email)?.id == "p1")
        #expect(try await records.password(of: "p1") == "hash")
        #expect(try await records.person("p2") == nil)
    }

    @Test func `share no address, in whatever case it is typed`() async throws {
        let records = try await SampleRecords.enrolled().records
        let other = try Person.sample(id: "p2", email: "AMINA@Example.Org")
        let error = await #expect(throws: AddressTaken.self) { try await records.insert(other, password: "hash") }
        #expect(error?.email == other.email)
        #expect(try await records.people(limit: 10).map(\.id) == ["p1"])
    }

    @Test func `are listed newest first, page by page`() async throws {
        let records = try await SampleRecords().records
        for (id, hours) in [("p1", 1), ("p2", 3), ("p3", 2), ("p4", 3)] {
            try await records.insert(
                try Person.sample(id: Person.ID(id), email: "\(id)@b", createdAt: .noon + .hours(hours)), password: "")
        }
        #expect(try await records.people(limit: 10).map(\.id) == ["p4", "p2", "p3", "p1"])
        #expect(try await records.people(limit: 2, offset: 1).map(\.id) == ["p2", "p3"])
    }

    @Test func `hold a role once, until it is taken back`() async throws {
        let records = try await SampleRecords.enrolled().records
        #expect(try await records.grant(.administrator, to: "p1", at: .noon))
        #expect(try await !records.grant(.administrator, to: "p1", at: .noon + .hours(1)))
        #expect(try await records.count(of: .administrator) == 1)
        #expect(try await records.person("p1")?.isAdministrator == true)
        #expect(try await records.revoke(.administrator, from: "p1"))
        #expect(try await !records.revoke(.administrator, from: "p1"))
        #expect(try await records.person("p1")?.isAdministrator == false)
    }

    @Test func `prove an address once and for all`() async throws {
        let records = try await SampleRecords.enrolled().records
        try await records.setProvenEmail(try #require(EmailAddress("amina@example.net")), of: "p1")
        #expect(try await records.person("p1")?.emailIsProven == true)
    }
}

@Suite struct `Sessions, links and failures on record` {
    @Test func `a session ends with its last moment and brings the roles along`() async throws {
        let records = try await SampleRecords.enrolled().records
        try await records.grant(.administrator, to: "p1", at: .noon)
        let session = Session(
            digest: "d", person: "p1", kind: .bearer, createdAt: .noon, expiresAt: .noon + .hours(1))
        try await records.insert(session)
        let found = try await records.session("d", at: .noon + .minutes(59))
        #expect(found?.session == session)
        #expect(found?.person.isAdministrator == true)
        #expect(try await records.session("d", at: .noon + .hours(1)) == nil)
        #expect(try await records.session("x", at: .noon) == nil)
        try await records.deleteSessions(expiredBefore: .noon + .minutes(59))
        #expect(try await records.session("d", at: .noon) != nil)
        try await records.deleteSession("d")
        #expect(try await records.session("d", at: .noon) == nil)
    }

    @Test(arguments: ["p1", nil] as [Person.ID?])
    func `a link works once`(person: Person.ID?) async throws {
        let records = try await SampleRecords.enrolled().records
        let link = OneTimeLink(digest: "d", person: person, createdAt: .noon, expiresAt: .noon + .minutes(30))
        try await records.insert(link)
        #expect(try await records.link("d", at: .noon + .minutes(29)) == link)
        #expect(try await records.link("d", at: .noon + .minutes(30)) == nil)
        #expect(try await records.useLink("d", at: .noon))
        #expect(try await !records.useLink("d", at: .noon))
        #expect(try await records.link("d", at: .noon) == nil)
    }

    @Test func `only set-up links are voided`() async throws {
        let records = try await SampleRecords.enrolled().records
        for (digest, person) in [("set-up", nil), ("sign-in", "p1")] as [(String, Person.ID?)] {
            try await records.insert(
                OneTimeLink(digest: digest, person: person, createdAt: .noon, expiresAt: .noon + .hours(1)))
        }
        try await records.voidSetUpLinks(at: .noon)
        #expect(try await records.link("set-up", at: .noon) == nil)
        #expect(try await records.link("sign-in", at: .noon) != nil)
    }

    @Test func `failures count within a window that starts with the first`() async throws {
        let records = try await SampleRecords().records
        func fail(at moment: Instant) async throws {
            try await records.countFailure("k", at: moment, window: moment + .minutes(-15))
        }
        func count(at moment: Instant) async throws -> Int {
            try await records.failures("k", since: moment + .minutes(-15))?.count ?? 0
        }
        for minute in 0..<3 { try await fail(at: .noon + .minutes(minute)) }
        #expect(try await count(at: .noon + .minutes(14)) == 3)
        #expect(try await records.failures("k", since: .noon + .minutes(-1))?.first == .noon)
        #expect(try await count(at: .noon + .minutes(15)) == 0)
        try await fail(at: .noon + .minutes(15))
        #expect(try await count(at: .noon + .minutes(16)) == 1)
        try await records.clearFailures("k")
        #expect(try await count(at: .noon + .minutes(16)) == 0)
        #expect(try await records.failures("other", since: .noon) == nil)
    }

    @Test func `a setting has one value`() async throws {
        let records = try await SampleRecords().records
        try await records.set("siteName", to: "Kampus ü")
        try await records.set("siteName", to: "校园")
        try await records.set("signUp", to: "")
        #expect(try await records.settings() == ["siteName": "校园", "signUp": ""])
    }
}
