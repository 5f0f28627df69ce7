import Campus
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

private let password = "correct horse battery"

@Suite struct `Administering people` {
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

    @Test(arguments: [
        ("odhiambo", 1), ("AMINA@example", 1), ("ÉMILE", 1), ("émile", 1), ("example", 2), ("", 2), ("nobody", 0),
        ("%", 0), ("_", 0), ("\\", 0), ("' OR 1=1", 0),
    ])
    func `finds by name or address, in whatever case, and takes signs as they are`(
        _ row: (words: String, found: Int)
    ) async throws {
        _ = try await campus.sampleLearner("Émile Nkurunziza", email: "emile@example.net")
        #expect(try await campus.people(matching: row.words, by: anOperator).count == row.found)
        #expect(try await campus.countPeople(matching: row.words, by: anOperator) == row.found)
    }

    @Test func `ends an account: sessions and links end, nobody signs in, nothing is deleted`() async throws {
        let certificate = try await campus.earnCertificate(by: amina)
        let session = try await signIn()
        let link = try await campus.signInLink(for: person, by: anOperator)
        try await campus.endAccount(of: person, by: anOperator)
        #expect(try await campus.session(session.secret) == nil)
        // In the same words as for a wrong password.
        await #expect(throws: CampusError.wrongCredentials) { try await signIn() }
        await #expect(throws: CampusError.badLink) { try await campus.signIn(link: link.secret, kind: .cookie) }
        await #expect(throws: CampusError.accountEnded) { try await campus.signInLink(for: person, by: anOperator) }
        await #expect(throws: CampusError.accountEnded) {
            try await campus.grant(.auditor, to: person, by: anOperator)
        }
        #expect(try await campus.verification(certificate.id).name?.text == "Amina Odhiambo")
        let file = try await campus.personFile(person, by: anOperator)
        #expect(file.person.endedAt == sample.clock.now && file.certificates.count == 1 && file.sessions == 0)
        try await campus.reopenAccount(of: person, by: anOperator)
        _ = try await signIn()
        #expect(try await campus.certificates(of: amina).map(\.id) == [certificate.id])
    }

    @Test func `never leaves a campus without an administrator`() async throws {
        try await campus.grant(.administrator, to: person, by: anOperator)
        await #expect(throws: CampusError.lastAdministrator) {
            try await campus.revoke(.administrator, from: person, by: amina)
        }
        await #expect(throws: CampusError.lastAdministrator) {
            try await campus.revoke(.administrator, from: person, by: anOperator)
        }
        await #expect(throws: CampusError.lastAdministrator) { try await campus.endAccount(of: person, by: amina) }
        let second = try await campus.sampleAdministrator()
        let other = try #require(second.person)
        try await campus.endAccount(of: other, by: amina)
        // One whose account has ended runs nothing.
        await #expect(throws: CampusError.lastAdministrator) {
            try await campus.revoke(.administrator, from: person, by: anOperator)
        }
        await #expect(throws: CampusError.forbidden) { try await campus.mustAdminister(second) }
        try await campus.reopenAccount(of: other, by: amina)
        try await campus.revoke(.administrator, from: person, by: second)
    }

    @Test func `keeps one of two administrators who take each other's role at once`() async throws {
        let second = try await campus.sampleAdministrator()
        try await campus.grant(.administrator, to: person, by: anOperator)
        let other = try #require(second.person)
        async let first: Void? = try? campus.revoke(.administrator, from: other, by: amina)
        async let last: Void? = try? campus.revoke(.administrator, from: person, by: second)
        _ = await (first, last)
        #expect(try await campus.people(by: anOperator).filter(\.isAdministrator).count == 1)
    }

    /// Least privilege: a role opens what it is for, and no role but administrator gives roles or makes links.
    @Test(arguments: [Role.registrar, .certifier, .auditor])
    func `lets a role do what it is for and nothing more`(_ role: Role) async throws {
        let holder = try await campus.sampleLearner("Holder", email: "holder@example.org")
        let id = try #require(holder.person)
        try await campus.grant(role, to: id, by: anOperator)
        let certificate = try await campus.earnCertificate(by: amina)
        let acts: [(Set<Role>, @Sendable () async throws -> Void)] = [
            ([.registrar, .auditor], { _ = try await campus.people(by: holder) }),
            ([.registrar, .auditor], { _ = try await campus.personFile(person, by: holder) }),
            ([.registrar], { _ = try await campus.invite(Array("N,n@b.org".utf8), isDryRun: true, by: holder) }),
            ([.certifier], { _ = try await campus.allCertificates(by: holder) }),
            ([.certifier], { _ = try await campus.countCertificates(by: holder) }),
            ([.certifier], { _ = try await campus.certificateFile(certificate.id, by: holder) }),
            (
                [.certifier],
                { _ = try await campus.previewReplacement(of: certificate.id, correcting: "A", by: holder) }
            ),
            ([.certifier], { _ = try await campus.revoke(certificate.id, because: "Wrong", by: holder) }),
            ([], { _ = try await campus.extraTime(of: person, by: holder) }),
            ([], { try await campus.setExtraTime(.half, of: person, by: holder) }),
            ([], { try await campus.grant(.administrator, to: id, by: holder) }),
            ([], { try await campus.grant(role, to: person, by: holder) }),
            ([], { try await campus.revoke(role, from: id, by: holder) }),
            ([], { _ = try await campus.link(.signIn, for: person, by: holder) }),
            ([], { try await campus.endAccount(of: person, by: holder) }),
            ([], { try await campus.reopenAccount(of: person, by: holder) }),
            ([], { try await campus.change([.siteName: "Mine"], by: holder) }),
        ]
        for (index, (roles, act)) in acts.enumerated() {
            if roles.contains(role) {
                try await act()
            } else {
                await #expect(throws: CampusError.forbidden, "\(index)") { try await act() }
            }
        }
    }

    @Test func `shows what was done about a person to administrators and auditors alone`() async throws {
        _ = try await campus.earnCertificate(by: amina)
        let auditor = try await campus.sampleLearner("Auditor", email: "auditor@example.org")
        let registrar = try await campus.sampleLearner("Registrar", email: "registrar@example.org")
        try await campus.grant(.auditor, to: try #require(auditor.person), by: anOperator)
        try await campus.grant(.registrar, to: try #require(registrar.person), by: anOperator)
        let seen = try await campus.personFile(person, by: auditor)
        #expect(
            seen.events.first.map(\.kind) == "certificate.issued" && seen.events.last.map(\.kind) == "person.signed-up")
        #expect(
            seen.events.allSatisfy { $0.actor == amina && !$0.kind.hasPrefix("answer.") } && seen.actors[person] != nil)
        #expect(try await campus.personFile(person, by: registrar).events.isEmpty)
    }

    @Test func `writes an event for each act, and none for what changes nothing`() async throws {
        let administrator = try await campus.sampleAdministrator()
        func kinds(_ act: () async throws -> Void) async throws -> [String] {
            let before = try await sample.events().count
            try await act()
            return try await sample.events().dropFirst(before).map(\.kind)
        }
        #expect(try await kinds { try await campus.grant(.auditor, to: person, by: administrator) } == ["role.granted"])
        #expect(try await kinds { try await campus.grant(.auditor, to: person, by: administrator) } == [])
        #expect(
            try await kinds { try await campus.revoke(.auditor, from: person, by: administrator) } == ["role.revoked"])
        #expect(
            try await kinds { _ = try await campus.link(.password, for: person, by: administrator) } == ["link.made"])
        #expect(try await kinds { try await campus.endAccount(of: person, by: administrator) } == ["person.ended"])
        #expect(try await kinds { try await campus.endAccount(of: person, by: administrator) } == [])
        #expect(
            try await kinds { try await campus.reopenAccount(of: person, by: administrator) } == ["person.reopened"])
        #expect(try await kinds { try await campus.reopenAccount(of: person, by: administrator) } == [])
        let list = Array("N,n@b.org\nM,m@b.org".utf8)
        #expect(try await kinds { _ = try await campus.invite(list, isDryRun: true, by: administrator) } == [])
        #expect(
            try await kinds { _ = try await campus.invite(list, isDryRun: false, by: administrator) }
                == ["person.invited", "person.invited"])
        for event in try await sample.events() where event.kind == "person.invited" {
            #expect(!event.payload.contains("b.org") && event.personal == nil)
        }
    }

    private func signIn() async throws -> NewSession {
        try await campus.signIn(email: "amina@example.org", password: password, kind: .cookie, from: "127.0.0.1")
    }
}
