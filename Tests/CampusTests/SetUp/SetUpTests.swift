import Campus
import FoundationEssentials
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@Suite struct `Setting a campus up` {
    let answers = SetUpAnswers(
        name: "Soraya Lindholm", email: "soraya@example.org", password: "correct horse battery",
        settings: [.siteName: "Kampus", .languages: "fr", .signUp: "invited", .issuerURL: ""])

    @Test func `makes the administrator, signs in and keeps the settings`() async throws {
        let campus = try await Campus.sample()
        let link = try #require(try await campus.setUpLink())
        #expect(link.address == "http://localhost:8080/set-up#\(link.secret)")
        #expect(try await campus.isSetUpLink(link.secret))
        let session = try await campus.setUp(link: link.secret, answers, kind: .cookie)
        let person = try #require(try await campus.session(session.secret)?.person)
        #expect(person.isAdministrator && person.email.typed == "soraya@example.org")
        let settings = campus.settings.current
        #expect(settings.siteName == "Kampus" && settings.issuerName == "Kampus" && settings.isTest)
        #expect(settings.languages == [.english, .french] && !settings.signUpIsOpen)
        #expect(settings.publicAddress == "http://localhost:8080")
    }

    @Test func `can be done once, and only while there is no administrator`() async throws {
        let campus = try await Campus.sample()
        let link = try #require(try await campus.setUpLink())
        _ = try await campus.setUp(link: link.secret, answers, kind: .cookie)
        await #expect(throws: CampusError.badLink) { try await campus.setUp(link: link.secret, answers, kind: .cookie) }
        #expect(try await campus.setUpLink() == nil)
    }

    @Test func `is over when an operator makes an administrator first`() async throws {
        let campus = try await Campus.sample()
        let link = try #require(try await campus.setUpLink())
        _ = try await campus.sampleAdministrator()
        await #expect(throws: CampusError.alreadySetUp) {
            var other = answers
            other.email = "other@example.org"
            _ = try await campus.setUp(link: link.secret, other, kind: .cookie)
        }
    }

    @Test func `works with the newest link, within thirty minutes`() async throws {
        let sample = try await SampleCampus()
        let first = try #require(try await sample.campus.setUpLink())
        let second = try #require(try await sample.campus.setUpLink())
        #expect(try await !sample.campus.isSetUpLink(first.secret))
        await #expect(throws: CampusError.badLink) {
            try await sample.campus.setUp(link: first.secret, answers, kind: .cookie)
        }
        sample.clock.advance(by: .minutes(30))
        #expect(try await !sample.campus.isSetUpLink(second.secret))
        #expect(try await sample.campus.setUpLink() != nil)
    }

    @Test func `does not take a link that signs somebody in`() async throws {
        let campus = try await Campus.sample()
        let person = try #require(try await campus.sampleLearner().person)
        let link = try await campus.signInLink(for: person, by: anOperator)
        await #expect(throws: CampusError.badLink) { try await campus.setUp(link: link.secret, answers, kind: .cookie) }
        _ = try await campus.signIn(link: link.secret, kind: .cookie)
        let setUp = try #require(try await campus.setUpLink())
        await #expect(throws: CampusError.badLink) { try await campus.signIn(link: setUp.secret, kind: .cookie) }
    }

    @Test func `keeps the link when something else is refused`() async throws {
        let campus = try await Campus.sample()
        _ = try await campus.sampleLearner()
        let link = try #require(try await campus.setUpLink())
        var broken = answers
        broken.settings[.languages] = "tlh"
        await #expect(throws: CampusError.badSetting(.languages)) {
            try await campus.setUp(link: link.secret, broken, kind: .cookie)
        }
        broken = answers
        broken.email = "AMINA@example.org"
        await #expect(throws: CampusError.addressTaken) {
            try await campus.setUp(link: link.secret, broken, kind: .cookie)
        }
        _ = try await campus.setUp(link: link.secret, answers, kind: .cookie)
    }
}

@Suite struct `A setting` {
    @Test(
        arguments: [
            (.publicAddress, "campus.example.org"), (.publicAddress, "http://campus.example.org"),
            (.publicAddress, "https://campus.example.org/path"), (.publicAddress, "https://user@campus.example.org"),
            (.publicAddress, "https://Campus.example.org"), (.issuerURL, "javascript:alert(1)"),
            (.issuerURL, "example.org"),
            (.siteName, " "), (.siteName, "a\u{202E}b"), (.siteName, "two\nlines"),
            (.issuerName, String(repeating: "x", count: 301)),
            (.languages, ","), (.languages, "en,xx"), (.signUp, "closed"),
        ] as [(Setting, String)])
    func `is refused when it cannot be`(_ row: (key: Setting, value: String)) async throws {
        let campus = try await Campus.sample()
        let before = campus.settings.current
        await #expect(throws: CampusError.badSetting(row.key)) {
            try await campus.change([row.key: row.value], by: anOperator)
        }
        #expect(campus.settings.current == before)
    }

    // The address of every campus on trial: certificates signed before as tests would have the same issuer and key.
    @Test(arguments: ["http://localhost:8080", "http://localhost", "https://localhost"])
    func `made a test campus a real one at the same address`(address: String) async throws {
        let campus = try await Campus.sample()
        await #expect(throws: CampusError.badSetting(.publicAddress)) {
            try await campus.change([.publicAddress: address], by: anOperator)
        }
        #expect(campus.settings.current.isTest)
    }

    @Test func `in the file wins and cannot be changed on the page`() async throws {
        let sample = try await SampleCampus(fixed: [.siteName: "From the file"])
        #expect(sample.campus.settings.current.siteName == "From the file")
        #expect(sample.campus.settings.current.fixed == [.siteName])
        await #expect(throws: CampusError.badSetting(.siteName)) {
            try await sample.campus.change([.siteName: "From the page"], by: anOperator)
        }
        try await sample.campus.change([.siteName: "", .issuerName: "Office"], by: anOperator)
        #expect(sample.campus.settings.current.siteName == "From the file")
        #expect(sample.campus.settings.current.issuerName == "Office")
    }

    @Test(arguments: [
        "signUp: closed", "publicAddress: campus.example.org", "publicAddress: http://localhost:8080", "languages: tlh",
    ])
    func `in the file was taken though it cannot be`(line: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "iml-data-\(UInt64.random(in: 0...UInt64.max))")
        defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
        let data = DataFolder(path: folder.path(percentEncoded: false))
        try data.prepare()
        try Data("\(line)\n".utf8).write(to: folder.appending(path: "iml.yaml"))
        let error = await #expect(throws: DataFolderError.self) {
            try await Campus.open(data, content: checkout, law: shippedLaw, create: true)
        }
        #expect(error?.description.contains(String(line.prefix { $0 != ":" })) == true)
    }
}
