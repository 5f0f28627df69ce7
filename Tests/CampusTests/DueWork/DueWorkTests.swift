import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@testable import Campus

@Suite struct `Due work` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
    }

    @Test func `submits an attempt at its deadline with what is stored, though nobody looks`() async throws {
        let (attempt, deadline) = try await finalUnderWay()
        sample.clock.advance(by: deadline - sample.clock.now + .milliseconds(-1))
        try await campus.doDueWork()
        #expect(try await ended(attempt) == nil)
        sample.clock.advance(by: .minutes(3))
        try await campus.doDueWork()
        #expect(try await ended(attempt) == deadline)
        let events = try await Records(sample.database).events(about: "attempt:\(attempt)").map(\.kind)
        #expect(events.filter { $0 == "attempt.submitted" }.count == 1)
        #expect(try await planned(.attemptDeadline) == [])
    }

    @Test func `at an attempt is done with when its learner submits`() async throws {
        let (attempt, _) = try await finalUnderWay()
        #expect(try await planned(.attemptDeadline) == [attempt.rawValue])
        _ = try await campus.submit(attempt, by: amina)
        #expect(try await planned(.attemptDeadline) == [])
    }

    @Test func `at an attempt goes with the person`() async throws {
        _ = try await finalUnderWay()
        try await campus.eraseMyData(proof: "correct horse battery", by: amina, from: "127.0.0.1")
        #expect(try await planned(.attemptDeadline) == [])
    }

    @Test func `is done once by many programs at once`() async throws {
        let (attempt, _) = try await finalUnderWay()
        sample.clock.advance(by: .hours(1))
        let others = (0..<5).map { _ in twin() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for other in others { group.addTask { try await other.doDueWork() } }
            try await group.waitForAll()
        }
        let events = try await Records(sample.database).events(about: "attempt:\(attempt)").map(\.kind)
        #expect(events.filter { $0 == "attempt.submitted" }.count == 1)
    }

    @Test func `that a dead program took is taken over when its lease lapses, and not before`() async throws {
        let (attempt, _) = try await finalUnderWay()
        sample.clock.advance(by: .hours(1))
        let dead = twin()
        let moment = sample.clock.now
        let work = DueWork(.attemptDeadline, attempt.rawValue)
        #expect(try await dead.act { try await dead.lease(work, in: $0, at: moment) })
        try await campus.doDueWork()
        #expect(try await ended(attempt) == nil)
        sample.clock.advance(by: Campus.leaseLength)
        try await campus.doDueWork()
        #expect(try await ended(attempt) != nil)
    }

    /// A clock that was a year ahead gave a lease for then; set right, it holds nobody up.
    @Test func `leased by a clock that was wrong is taken over at once`() async throws {
        let (attempt, _) = try await finalUnderWay()
        sample.clock.advance(by: .hours(1))
        let ahead = twin()
        let moment = sample.clock.now + .days(365)
        let work = DueWork(.attemptDeadline, attempt.rawValue)
        #expect(try await ahead.act { try await ahead.lease(work, in: $0, at: moment) })
        try await campus.doDueWork()
        #expect(try await ended(attempt) != nil)
    }

    @Test func `signs a status list again before it grows old`() async throws {
        _ = try await campus.earnCertificate(by: amina)
        let before = try await Records(sample.database).statusList(1)
        sample.clock.advance(by: .hours(13))
        try await campus.doDueWork()
        let after = try await Records(sample.database).statusList(1)
        #expect(before?.signedAt != after?.signedAt && after?.signedAt == sample.clock.now)
        try await campus.doDueWork()
        #expect(try await Records(sample.database).statusList(1)?.credential == after?.credential)
    }

    @Test func `forgets what ran out`() async throws {
        _ = try await campus.signIn(
            email: "amina@example.org", password: "correct horse battery", kind: .cookie, from: "127.0.0.1")
        _ = try await campus.signInLink(for: try #require(amina.person), by: anOperator)
        await #expect(throws: CampusError.wrongCredentials) {
            try await campus.signIn(
                email: "amina@example.org", password: "wrong horse battery", kind: .cookie, from: "127.0.0.1")
        }
        sample.clock.advance(by: .days(31))
        try await campus.doDueWork()
        for statement in ["SELECT 1 FROM session", "SELECT 1 FROM one_time_link", "SELECT 1 FROM failure_count"]
            as [SQLStatement]
        {
            #expect(try await sample.database.rows(statement).isEmpty)
        }
    }

    @Test func `that fails is put off longer each time, and the rest is done`() async throws {
        let (attempt, _) = try await finalUnderWay()
        try await sample.database.run(
            "INSERT INTO status_list (number, issuer, signed_at, credential) VALUES (7, 'no address', 0, '')")
        try await campus.act { try await $0.plan(DueWork(.statusListRefresh, "7"), at: .noon) }
        sample.clock.advance(by: .hours(1))
        #expect(try await campus.doDueWork().map(\.work) == [DueWork(.statusListRefresh, "7")])
        #expect(try await ended(attempt) != nil)
        #expect(try await campus.doDueWork().isEmpty)
        sample.clock.advance(by: .minutes(1))
        #expect(try await campus.doDueWork().count == 1)
        sample.clock.advance(by: .minutes(1))
        #expect(try await campus.doDueWork().isEmpty)
        sample.clock.advance(by: .minutes(1))
        #expect(try await campus.doDueWork().count == 1)
    }

    @Test func `seals, goes on until it is cancelled, and then ends`() async throws {
        let campus = campus
        let loop = Task { await campus.keepDoingDueWork(every: .milliseconds(5)) { Issue.record("\($0)") } }
        for number in 0..<5 {
            _ = try await campus.sampleLearner(email: "learner\(number)@example.org")
            try await Task.sleep(for: .milliseconds(20))
        }
        while try await campus.audit().unsealed > 0 { try await Task.sleep(for: .milliseconds(5)) }
        loop.cancel()
        await loop.value
        let report = try await campus.audit()
        #expect(report.faults == [] && report.blocks >= 2)
    }

    private func finalUnderWay() async throws -> (attempt: Attempt.ID, deadline: Instant) {
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: amina).enrolment.id
        try await campus.confirmName("Amina", in: enrolment, by: amina)
        let sitting = try await campus.answer(final, right: 2, in: enrolment, by: amina)
        return (sitting.attempt.id, try #require(sitting.attempt.deadline))
    }

    private func ended(_ attempt: Attempt.ID) async throws -> Instant? {
        try await Records(sample.database).attempt(attempt)?.endedAt
    }

    private func planned(_ kind: DueWork.Kind) async throws -> [String] {
        try await sample.database.rows(
            "SELECT subject FROM due_work WHERE kind = \(kind.rawValue) ORDER BY subject"
        ).map { try $0.text("subject") }
    }

    /// The same database through another program.
    private func twin() -> Campus {
        let clock = sample.clock
        return Campus(
            database: sample.database, law: shippedLaw, content: checkout, settings: campus.settings, keys: campus.keys,
            passwords: PasswordHasher(memoryInKiB: 64, passes: 1), courses: sharedLibrary, now: { clock.now })
    }
}
