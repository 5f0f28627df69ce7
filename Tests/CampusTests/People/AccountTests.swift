import Campus
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

private let password = "correct horse battery"
private let another = "another long password"

@Suite struct `A person's own account` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor
    let zebulon: Actor

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
        zebulon = try await campus.sampleLearner("Zebulon Quiroga", email: "zebulon@example.net")
    }

    @Test func `lists its sessions with device, since and last seen, the last seen first`() async throws {
        let firefox = DeviceWord(userAgent: "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0")
        let old = try await signIn(device: firefox)
        sample.clock.advance(by: .hours(1))
        let new = try await signIn(kind: .bearer)
        #expect(try await campus.sessions(of: amina).map(\.digest) == [new.session.digest, old.session.digest])
        sample.clock.advance(by: .minutes(9))
        _ = try await campus.session(old.secret)
        let sessions = try await campus.sessions(of: amina)
        #expect(sessions.first?.digest == old.session.digest)
        #expect(sessions.first?.device == "Firefox · Windows")
        #expect(sessions.first?.lastSeenAt == sample.clock.now)
        #expect(sessions.first?.createdAt == old.session.createdAt)
        #expect(sessions.first?.publicID.rawValue == String(old.session.digest.prefix(16)))
        #expect(try await campus.sessions(of: zebulon).isEmpty)
        sample.clock.advance(by: .days(30))
        #expect(try await campus.sessions(of: amina).isEmpty)
    }

    @Test func `is noted as seen at most every ten minutes`() async throws {
        let session = try await signIn()
        let began = sample.clock.now
        sample.clock.advance(by: .minutes(10) - .milliseconds(1))
        _ = try await campus.session(session.secret)
        #expect(try await campus.sessions(of: amina).first?.lastSeenAt == began)
        sample.clock.advance(by: .milliseconds(1))
        _ = try await campus.session(session.secret)
        #expect(try await campus.sessions(of: amina).first?.lastSeenAt == sample.clock.now)
    }

    @Test func `ends one session, or all others, and never one of somebody else`() async throws {
        let (here, there, phone) = (try await signIn(), try await signIn(), try await signIn(kind: .bearer))
        await #expect(throws: CampusError.notFound(.session, there.session.publicID.rawValue)) {
            try await campus.endSession(there.session.publicID, by: zebulon)
        }
        try await campus.endSession(there.session.publicID, by: amina)
        #expect(try await campus.session(there.secret) == nil)
        #expect(try await campus.endSessions(by: amina, sparing: here.session) == 1)
        #expect(try await campus.session(phone.secret) == nil)
        #expect(try await campus.session(here.secret) != nil)
        #expect(try await campus.endSessions(by: amina, sparing: here.session) == 0)
    }

    @Test func `changes its password with the old one, and every other session and link ends`() async throws {
        let (here, there) = (try await signIn(), try await signIn())
        let link = try await campus.signInLink(for: try #require(amina.person), by: anOperator)
        try await campus.changePassword(
            to: another, old: password, by: amina, sparing: here.session, from: "127.0.0.1")
        #expect(try await campus.session(here.secret) != nil)
        #expect(try await campus.session(there.secret) == nil)
        await #expect(throws: CampusError.badLink) { try await campus.signIn(link: link.secret, kind: .cookie) }
        await #expect(throws: CampusError.wrongCredentials) { try await signIn() }
        _ = try await signIn(password: another)
    }

    @Test func `keeps its password when the old one is wrong, the new one bad, or somebody acts for it`() async throws {
        await #expect(throws: CampusError.wrongPassword) { try await change(old: "wrong horse battery") }
        await #expect(throws: CampusError.badPassword(.tooShort(minimum: 12))) { try await change(to: "short") }
        let link = try await campus.signInLink(for: try #require(amina.person), by: anOperator)
        await #expect(throws: CampusError.wrongPassword) { try await change(old: link.secret) }
        await #expect(throws: CampusError.onlyInPerson) {
            try await change(by: .siteOperator(onBehalfOf: amina.person))
        }
        _ = try await signIn()
    }

    @Test func `counts a wrong old password as a failure to sign in, for that account from there alone`() async throws {
        for _ in 1...10 {
            await #expect(throws: CampusError.wrongPassword) { try await change(old: "wrong horse battery") }
        }
        let blocked = CampusError.tooManyFailures(until: sample.clock.now + .minutes(15))
        await #expect(throws: blocked) { try await change() }
        await #expect(throws: blocked) { try await signIn() }
        // The account is not locked: elsewhere its owner signs in, and others do from here.
        _ = try await campus.signIn(
            email: "amina@example.org", password: password, kind: .cookie, from: "203.0.113.9")
        _ = try await campus.signIn(
            email: "zebulon@example.net", password: password, kind: .cookie, from: "127.0.0.1")
    }

    @Test func `changes name and language, and certificates keep theirs`() async throws {
        let certificate = try await campus.earnCertificate(by: amina)
        try await campus.rename(to: "  Amina   Wanjiru ", by: amina)
        try await campus.change(language: .french, by: amina)
        let person = try await campus.account(by: amina)
        #expect(person.name.text == "Amina Wanjiru" && person.language == .french)
        #expect(try await campus.verification(certificate.id).name?.text == "Amina Odhiambo")
        #expect(try await campus.people(matching: "wanjiru", by: anOperator).map(\.id) == [person.id])
        await #expect(throws: CampusError.badName(.blank)) { try await campus.rename(to: " ", by: amina) }
    }

    private func change(
        to new: String = another, old: String = password, by actor: Actor? = nil
    ) async throws {
        try await campus.changePassword(to: new, old: old, by: actor ?? amina, sparing: nil, from: "127.0.0.1")
    }

    @discardableResult
    private func signIn(
        password: String = password, kind: Session.Kind = .cookie, device: DeviceWord = .unknown
    ) async throws -> NewSession {
        try await campus.signIn(
            email: "amina@example.org", password: password, kind: kind, from: "127.0.0.1", device: device)
    }
}

@Suite struct `The word for a device` {
    // As the browsers' makers document them.
    @Test(arguments: [
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36",
            "Chrome · Android"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
            "Safari · iPhone"
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0",
            "Edge · Windows"
        ),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"),
        ("curl/7.88.1", "curl"), ("<script>alert(1)</script>", ""), ("", ""),
    ])
    func `names browser and system and nothing else that was sent`(_ row: (sent: String, word: String)) {
        #expect(DeviceWord(userAgent: row.sent).text == row.word)
    }

    @Test func `is empty where nothing is sent`() {
        #expect(DeviceWord(userAgent: nil) == .unknown)
    }
}

@Suite struct `Links by purpose` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor
    let person: Person.ID

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
        person = try #require(amina.person)
    }

    @Test func `let a person choose a password once, and end every session`() async throws {
        let session = try await signIn(password)
        let link = try await campus.link(.password, for: person, by: anOperator)
        #expect(link.expiresAt == sample.clock.now + .minutes(30))
        guard case .password(let offered) = try await campus.offer(of: link.secret) else {
            Issue.record("another offer")
            return
        }
        #expect(offered.id == person)
        await #expect(throws: CampusError.badPassword(.tooShort(minimum: 12))) { try await choose("short", link) }
        let fresh = try await choose(another, link)
        #expect(try await campus.session(session.secret) == nil)
        #expect(try await campus.session(fresh.secret)?.person.id == person)
        await #expect(throws: CampusError.badLink) { try await choose(password, link) }
        _ = try await signIn(another)
        await #expect(throws: CampusError.wrongCredentials) { try await signIn(password) }
    }

    @Test func `prove an address for its owner alone`() async throws {
        let link = try await campus.link(.address("Amina@Example.com"), for: person, by: anOperator)
        guard case .address(_, let email) = try await campus.offer(of: link.secret) else {
            Issue.record("another offer")
            return
        }
        #expect(email.typed == "Amina@Example.com")
        let stranger = try await campus.sampleLearner("Mallory", email: "mallory@example.org")
        // Whoever got it by mistake is not the person.
        await #expect(throws: CampusError.wrongPassword) {
            try await campus.proveAddress(link: link.secret, password: "", by: stranger, from: "127.0.0.1")
        }
        let proven = try await campus.proveAddress(
            link: link.secret, password: password, by: nil, from: "127.0.0.1")
        #expect(proven.email.typed == "Amina@Example.com" && proven.emailIsProven)
        #expect(try await campus.person(at: "amina@example.org") == nil)
        await #expect(throws: CampusError.badLink) {
            try await campus.proveAddress(link: link.secret, password: password, by: nil, from: "127.0.0.1")
        }
    }

    @Test func `prove the address on record, by whoever is signed in as the person`() async throws {
        #expect(try await campus.account(by: amina).emailIsProven == false)
        let link = try await campus.link(.address(nil), for: person, by: anOperator)
        _ = try await campus.proveAddress(link: link.secret, password: "", by: amina, from: "127.0.0.1")
        let account = try await campus.account(by: amina)
        #expect(account.emailIsProven && account.email.typed == "amina@example.org")
    }

    @Test func `take no address that is another's, neither when made nor when used`() async throws {
        _ = try await campus.sampleLearner("Zebulon", email: "zebulon@example.net")
        await #expect(throws: CampusError.addressTaken) {
            try await campus.link(.address("ZEBULON@example.net"), for: person, by: anOperator)
        }
        await #expect(throws: CampusError.badEmail) {
            try await campus.link(.address("nonsense"), for: person, by: anOperator)
        }
        let link = try await campus.link(.address("new@example.net"), for: person, by: anOperator)
        _ = try await campus.sampleLearner("Somebody", email: "new@example.net")
        await #expect(throws: CampusError.addressTaken) {
            try await campus.proveAddress(link: link.secret, password: password, by: nil, from: "127.0.0.1")
        }
        #expect(try await campus.account(by: amina).email.typed == "amina@example.org")
    }

    @Test func `do what they are for and nothing else`() async throws {
        let signIn = try await campus.link(.signIn, for: person, by: anOperator)
        let choose = try await campus.link(.password, for: person, by: anOperator)
        let prove = try await campus.link(.address(nil), for: person, by: anOperator)
        for link in [choose, prove] {
            await #expect(throws: CampusError.badLink) { try await campus.signIn(link: link.secret, kind: .cookie) }
        }
        for link in [signIn, prove] {
            await #expect(throws: CampusError.badLink) { try await self.choose(another, link) }
        }
        for link in [signIn, choose] {
            await #expect(throws: CampusError.badLink) {
                try await campus.proveAddress(link: link.secret, password: password, by: amina, from: "127.0.0.1")
            }
            await #expect(throws: CampusError.badLink) {
                try await campus.acceptInvitation(
                    link: link.secret, name: "M", password: another, language: .english, kind: .cookie)
            }
            #expect(try await !campus.isSetUpLink(link.secret))
        }
        sample.clock.advance(by: .minutes(30))
        await #expect(throws: CampusError.badLink) { try await campus.offer(of: prove.secret) }
    }

    private func choose(_ password: String, _ link: NewLink) async throws -> NewSession {
        try await campus.choosePassword(password, link: link.secret, kind: .cookie)
    }

    private func signIn(_ password: String) async throws -> NewSession {
        try await campus.signIn(email: "amina@example.org", password: password, kind: .cookie, from: "127.0.0.1")
    }
}

@Suite struct `Failures from a network` {
    @Test func `count one line of IPv6 as one, and its neighbour as another`() async throws {
        let sample = try await SampleCampus()
        _ = try await sample.campus.sampleLearner()
        func signIn(_ password: String, from address: String) async throws {
            _ = try await sample.campus.signIn(
                email: "amina@example.org", password: password, kind: .cookie, from: address)
        }
        for number in 1...10 {
            await #expect(throws: CampusError.wrongCredentials) {
                try await signIn("wrong horse battery", from: "2001:db8:1:2::\(number)")
            }
        }
        await #expect(throws: CampusError.tooManyFailures(until: sample.clock.now + .minutes(15))) {
            try await signIn(password, from: "2001:db8:1:2:ffff::1")
        }
        try await signIn(password, from: "2001:db8:1:3::1")
    }
}
