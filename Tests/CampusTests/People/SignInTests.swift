import Campus
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `Signing in` {
    let sample: SampleCampus
    let amina: Actor

    init() async throws {
        sample = try await SampleCampus()
        amina = try await sample.campus.sampleLearner()
    }

    @Test func `begins a session that lasts thirty days`() async throws {
        let session = try await signIn(email: " AMINA@example.org ")
        #expect(try await sample.campus.session(session.secret)?.person.id == amina.person)
        sample.clock.advance(by: .days(30) - .milliseconds(1))
        #expect(try await sample.campus.session(session.secret) != nil)
        sample.clock.advance(by: .milliseconds(1))
        #expect(try await sample.campus.session(session.secret) == nil)
    }

    @Test func `is undone by signing out, in that browser alone`() async throws {
        let here = try await signIn()
        let there = try await signIn()
        try await sample.campus.signOut(here.session)
        #expect(try await sample.campus.session(here.secret) == nil)
        #expect(try await sample.campus.session(there.secret) != nil)
    }

    @Test(arguments: ["", "x", String(repeating: "x", count: 43)])
    func `gives nobody to a secret that never was`(secret: String) async throws {
        #expect(try await sample.campus.session(secret) == nil)
    }

    @Test(arguments: [
        ("amina@example.org", "wrong horse battery"), ("nobody@example.org", "correct horse battery"),
        ("nonsense", "x"),
        ("amina@example.org", ""), ("amina@example.org", String(repeating: "x", count: 2000)),
        ("amina@example.org", "correct horse battery\0"),
    ])
    func `says the same of a wrong password and of an unknown address`(_ row: (email: String, password: String)) async {
        await #expect(throws: CampusError.wrongCredentials) {
            try await signIn(email: row.email, password: row.password)
        }
    }

    /// An address that costs no hashing would answer some fifty times faster. The shortest of nine times counts: a busy
    /// machine only makes times longer.
    @Test func `takes as long for an unknown address and an ended account as for a wrong password`() async throws {
        let campus = try await Campus.sample(passwords: PasswordHasher())
        _ = try await campus.sampleLearner()
        let ended = try await campus.sampleLearner("Zebulon", email: "zebulon@example.net")
        try await campus.endAccount(of: try #require(ended.person), by: anOperator)
        var times: [[Duration]] = [[], [], []]
        for round in 1...9 {
            for (index, email) in ["amina@example.org", "nobody@example.org", "zebulon@example.net"].enumerated() {
                times[index].append(
                    await ContinuousClock().measure {
                        await #expect(throws: CampusError.wrongCredentials) {
                            try await campus.signIn(
                                email: email, password: "wrong horse battery", kind: .cookie, from: "192.0.2.\(round)")
                        }
                    })
            }
        }
        let shortest = try times.map { try #require($0.min()) }
        let slowest = try #require(shortest.max())
        for time in shortest { #expect(time * 12 > slowest) }
    }

    @Test func `stops after ten failures for that account from that network address alone`() async throws {
        _ = try await sample.campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        try await fail(10)
        await #expect(throws: CampusError.tooManyFailures(until: sample.clock.now + .minutes(15))) {
            try await signIn()
        }
        _ = try await signIn(from: "203.0.113.7")
        _ = try await signIn(email: "baraka@example.org")
    }

    @Test func `no longer takes more than ten guesses when they are sent at once`() async throws {
        let campus = sample.campus
        let wrong = await withTaskGroup(of: CampusError?.self) { group in
            for number in 1...100 {
                group.addTask {
                    do {
                        _ = try await campus.signIn(
                            email: "amina@example.org", password: "guess number \(number)", kind: .cookie,
                            from: "192.0.2.1")
                        return nil
                    } catch {
                        return error as? CampusError
                    }
                }
            }
            return await group.reduce(into: 0) { count, error in
                if error == .wrongCredentials { count += 1 }
            }
        }
        #expect(wrong == 10)
    }

    @Test func `no longer keeps for ever what strangers guessed at`() async throws {
        for number in 1...5 {
            await #expect(throws: CampusError.wrongCredentials) {
                try await signIn(email: "stranger\(number)@example.org", password: "wrong horse battery")
            }
        }
        sample.clock.advance(by: .minutes(15))
        _ = try await signIn()
        let left = try await sample.database.rows("SELECT count(*) AS n FROM failure_count ORDER BY n")
        #expect(try left.first?.integer("n") == 0)
    }

    @Test func `no longer lets any number of passwords wait for their turn, and counts none that is sent away`()
        async throws
    {
        let full = PasswordHasher(memoryInKiB: 64, passes: 1, width: 0, queue: 0)
        let database = try SQLiteDatabase.inMemory()
        let campus = try await Campus.sample(database: database, passwords: full)
        await #expect(throws: CampusError.busy) {
            try await campus.signIn(email: "amina@example.org", password: "x", kind: .cookie, from: "192.0.2.1")
        }
        await #expect(throws: CampusError.busy) { try await campus.sampleLearner() }
        let counted = try await database.rows("SELECT count(*) AS n FROM failure_count ORDER BY n")
        #expect(try counted.first?.integer("n") == 0)
    }

    @Test func `opens again fifteen minutes after the first failure`() async throws {
        try await fail(1)
        sample.clock.advance(by: .minutes(10))
        try await fail(9)
        sample.clock.advance(by: .minutes(5) - .milliseconds(1))
        await #expect(throws: CampusError.tooManyFailures(until: sample.clock.now + .milliseconds(1))) {
            try await signIn()
        }
        sample.clock.advance(by: .milliseconds(1))
        _ = try await signIn()
    }

    @Test func `forgets failures once it succeeds`() async throws {
        for _ in 1...3 {
            try await fail(9)
            _ = try await signIn()
        }
    }

    @Test func `stops a stranger who guesses at an unknown address as well`() async throws {
        for _ in 1...10 {
            await #expect(throws: CampusError.wrongCredentials) { try await signIn(email: "nobody@example.org") }
        }
        await #expect(throws: CampusError.tooManyFailures(until: sample.clock.now + .minutes(15))) {
            try await signIn(email: "nobody@example.org")
        }
    }

    private func fail(_ times: Int) async throws {
        for _ in 0..<times {
            await #expect(throws: CampusError.wrongCredentials) { try await signIn(password: "wrong horse battery") }
        }
    }

    private func signIn(
        email: String = "amina@example.org", password: String = "correct horse battery",
        from address: String = "127.0.0.1"
    ) async throws -> NewSession {
        try await sample.campus.signIn(email: email, password: password, kind: .cookie, from: address)
    }
}

@Suite struct `A one-time link` {
    let sample: SampleCampus
    let amina: Actor

    init() async throws {
        sample = try await SampleCampus()
        amina = try await sample.campus.sampleLearner()
    }

    @Test func `signs its person in once`() async throws {
        let link = try await makeLink()
        #expect(link.address == "http://localhost:8080/link#\(link.secret)")
        let session = try await sample.campus.signIn(link: link.secret, kind: .cookie)
        let signedIn = try await sample.campus.session(session.secret)
        #expect(signedIn?.person.id == amina.person)
        #expect(signedIn?.person.emailIsProven == false)
        await #expect(throws: CampusError.badLink) { try await sample.campus.signIn(link: link.secret, kind: .cookie) }
    }

    @Test func `works for thirty minutes`() async throws {
        let early = try await makeLink()
        let late = try await makeLink()
        sample.clock.advance(by: .minutes(30) - .milliseconds(1))
        _ = try await sample.campus.signIn(link: early.secret, kind: .cookie)
        sample.clock.advance(by: .milliseconds(1))
        await #expect(throws: CampusError.badLink) { try await sample.campus.signIn(link: late.secret, kind: .cookie) }
    }

    @Test func `signs in one of twenty that use it at once`() async throws {
        let secret = try await makeLink().secret
        let used = await withTaskGroup(of: Bool.self) { group in
            for _ in 1...20 {
                group.addTask {
                    do {
                        _ = try await sample.campus.signIn(link: secret, kind: .cookie)
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(used == 1)
    }

    @Test func `is made by administrators, for people that exist`() async throws {
        let person = try #require(amina.person)
        await #expect(throws: CampusError.forbidden) { try await sample.campus.signInLink(for: person, by: amina) }
        await #expect(throws: CampusError.notFound(.person, "nobody")) {
            try await sample.campus.signInLink(for: "nobody", by: anOperator)
        }
    }

    private func makeLink() async throws -> NewLink {
        try await sample.campus.signInLink(for: try #require(amina.person), by: anOperator)
    }
}

@Suite struct `A role` {
    @Test func `is given and taken back by administrators alone`() async throws {
        let campus = try await Campus.sample()
        let learner = try await campus.sampleLearner()
        let person = try #require(learner.person)
        await #expect(throws: CampusError.forbidden) { try await campus.grant(.administrator, to: person, by: learner) }
        let administrator = try await campus.sampleAdministrator()
        try await campus.grant(.administrator, to: person, by: administrator)
        _ = try await campus.people(by: learner)
        try await campus.revoke(.administrator, from: person, by: administrator)
        await #expect(throws: CampusError.forbidden) { try await campus.people(by: learner) }
        await #expect(throws: CampusError.notFound(.person, "nobody")) {
            try await campus.grant(.administrator, to: "nobody", by: administrator)
        }
    }

    @Test func `is asked for by everything that administers`() async throws {
        let campus = try await Campus.sample()
        let learner = try await campus.sampleLearner()
        let person = try #require(learner.person)
        let acts: [@Sendable () async throws -> Void] = [
            { _ = try await campus.people(by: learner) },
            { try await campus.revoke(.administrator, from: person, by: learner) },
            { try await campus.change([.siteName: "Mine"], by: learner) },
            { _ = try await campus.publish(rightsOfMigrants, by: learner) },
            { _ = try await campus.preview(rightsOfMigrants, by: learner) },
            { _ = try await campus.fileStates(by: learner) },
            { _ = try await campus.allCertificates(by: learner) },
            { _ = try await campus.revoke("c1", because: "Mine", by: learner) },
            { _ = try await campus.signInLink(for: person, by: learner) },
            { try await campus.mustAdminister(learner) },
            { try await campus.mustAdminister(.person("nobody")) },
        ]
        for act in acts {
            await #expect(throws: CampusError.forbidden) { try await act() }
        }
    }
}
