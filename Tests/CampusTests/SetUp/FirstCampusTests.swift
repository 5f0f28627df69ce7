import CSQLite
import Campus
import Credentials
import Foundation
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

/// Loads `Tests/Fixtures/campus-0001.sql`, which says how it was made.
@Suite struct `A campus made by the first program` {
    /// An hour after the last act on record.
    private let clock = Clock(Instant(milliseconds: 1_795_601_598_217) + .hours(1))
    private let folder = TemporaryFolder("first-campus")
    private let database: SQLiteDatabase
    private let campus: Campus
    private let amina: Actor
    private let khaled: Actor
    private let certificate: Certificate.ID = "d2da2615-15df-4497-9840-76d0577b147a"

    init() async throws {
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let file = folder.path + "/campus.sqlite"
        try Self.load("campus-0001.sql", into: file)
        database = try SQLiteDatabase(path: file)
        try await database.migrate(Migrations.all)
        let clock = clock
        campus = Campus(
            database: database, law: shippedLaw, content: checkout, settings: SettingsBook(port: 18555),
            keys: KeyRing(folder: file + "-keys", now: { clock.now }),
            passwords: PasswordHasher(memoryInKiB: 64, passes: 1), courses: sharedLibrary, now: { clock.now })
        amina = .person(try #require(try await campus.person(at: "amina@example.org")).id)
        khaled = .person(try #require(try await campus.person(at: "khaled@example.org")).id)
    }

    @Test func `keeps its people, their sessions and its events`() async throws {
        #expect(
            try await campus.people(by: anOperator).map(\.name.text).sorted()
                == ["Amina Odhiambo", "Chipo Moyo", "خالد العمري"])
        #expect(try await campus.person(at: "khaled@example.org")?.name.text == "خالد العمري")
        for actor in [amina, khaled] { #expect(try await campus.studies(of: actor).count == 1) }
        let session = "dd627bd71f66bcc121460ab26d7ad44e8d1f152d2eb3a7066c08fb90cc57d856"
        #expect(try await Records(database).session(session, at: clock.now)?.person.id == amina.person)
        let events = try await database.rows("SELECT kind FROM event ORDER BY sequence").map { try $0.text("kind") }
        #expect(events.count == 42 && events.count { $0 == "answer.stored" } == 16)
    }

    @Test func `keeps what its learners did in the version they took`() async throws {
        let done = try await study(amina)
        #expect(done.course.title[.english] == "Rights of migrants: sources and sovereignty")
        #expect(done.course.modules.map(\.id) == ["RM1"] && done.version.number == 1)
        #expect(done.enrolment.state == .completed && done.enrolment.printedName?.text == "Amina Odhiambo")
        #expect(done.certificate?.id == certificate && done.certificate?.minutes == 75)
        #expect(Set(done.record.lessons.keys) == ["RM1.L1", "RM1.L2", "RM1.L3"])
        #expect(Array(done.record.activities.keys) == ["RM1.A1"])
        #expect(try done.record.attempts[quiz]?.map(\.score) == [Score(Fraction(8), of: 8)])
        #expect(try done.record.attempts[final]?.map(\.score) == [Score(Fraction(5), of: 5)])
        let attempt = try #require(done.record.attempts[final]?.first)
        let result = try await campus.result(of: attempt.id, by: amina)
        #expect(result.passed == true && result.feedback.allSatisfy(\.isCorrect) && result.feedback.count == 5)

        let underWay = try await study(khaled)
        #expect(Array(underWay.record.lessons.keys) == ["RM1.L1"] && underWay.enrolment.state == .active)
        let sent = try await campus.submission(of: "RM1.A1", in: underWay.enrolment.id, by: khaled)
        #expect(sent.submission?.fields == ["iccpr/arvena": "bound"])
        let chipo = Actor.person(try #require(try await campus.person(at: "chipo@example.org")).id)
        let begun = try await study(chipo)
        #expect(begun.record.lessons.isEmpty && begun.record.attempts.isEmpty && begun.enrolment.version == 1)
    }

    @Test func `keeps a certificate that verifies, offline and by its number`() async throws {
        #expect(try await campus.verification(certificate).status == .issued)
        let verification = CredentialVerifier.verify(
            credential: try await campus.credential(certificate, by: amina),
            didDocument: try Self.fixture("campus-0001.did.json"), statusList: try await campus.statusList(1),
            now: Moment(secondsSinceEpoch: clock.now.milliseconds / 1000))
        #expect(verification.outcome == .valid)
    }

    @Test func `lets its certificate be found and replaced for a corrected name`() async throws {
        let found = try await campus.allCertificates(matching: CertificateSearch("odhiambo"), by: anOperator)
        #expect(found.map(\.id) == [certificate])
        let new = try await campus.replace(certificate, correcting: "أمينة", because: "Asked for", by: anOperator)
        #expect(new.minutes == 75 && new.modules.map(\.id) == ["RM1"])
        // The first program's key is not in the fixture: a new one signs.
        let verification = CredentialVerifier.verify(
            credential: try await campus.credential(new.id, by: amina), didDocument: try campus.didDocument(),
            statusList: try await campus.statusList(1),
            now: Moment(secondsSinceEpoch: clock.now.milliseconds / 1000))
        #expect(verification.outcome == .valid)
        #expect(try await campus.verification(certificate).status.standing == .replaced)
    }

    @Test func `lets an attempt go on and be submitted`() async throws {
        let open = try #require(try await study(khaled).openAttempts.first)
        #expect(open.assessment == quiz && open.slots.count == 8 && open.answers.keys.sorted() == [1, 2, 3])
        #expect(open.answers.filter { $0.value.checkedAt != nil }.keys.sorted() == [1])
        let sitting = try await campus.sitting(open.id, by: khaled)
        let locked = try #require(open.answers[1])
        let other = try #require(sitting.attempt.slots[0].options.first { locked.answer != .choice([$0]) })
        await #expect(throws: CampusError.attempt(.locked(slot: 1, locked))) {
            try await campus.answer(.choice([other]), slot: 1, of: open.id, by: khaled)
        }
        for slot in sitting.attempt.slots.dropFirst(3) {
            _ = try await campus.answer(try sitting.key(slot), slot: slot.number, of: open.id, by: khaled)
        }
        #expect(try await campus.check(slot: 4, of: open.id, by: khaled).isCorrect)
        let stored = try sitting.attempt.slots.prefix(3).count {
            open.answers[$0.number]?.answer == (try sitting.key($0))
        }
        let result = try await campus.submit(open.id, by: khaled)
        #expect(try result.score == Score(Fraction(stored + 5), of: 8))
        let (next, isNew) = try await campus.start(quiz, in: sitting.enrolment.id, by: khaled)
        #expect(isNew && next.attempt.number == 2)
    }

    @Test func `moves to part 1: what was done counts on, the certificate stands, the new final is asked`() async throws
    {
        #expect(try await campus.publish(rightsOfMigrants, by: anOperator).number == 2)
        let before = try await study(amina)
        #expect(before.enrolment.version == 1 && before.newestVersion == 2)
        let enrolment = before.enrolment.id
        let moved = try await campus.move(enrolment, by: amina)
        #expect(moved.enrolment.version == 2 && moved.enrolment.state == .active && moved.certificate == nil)
        #expect(Set(moved.record.lessons.keys) == ["RM1.L1", "RM1.L2", "RM1.L3"])
        #expect(moved.record.activities["RM1.A1"] != nil && moved.record.hasOwnTry(at: quiz))
        guard case .lesson(let lesson) = moved.next else { return #expect(Bool(false), "the next step is no lesson") }
        #expect(lesson.id == "RM2.L1")
        #expect(!moved.progress.isMet)
        #expect(try await campus.certificates(of: amina).map(\.id) == [certificate])
        #expect(try await campus.verification(certificate).status == .issued)

        // The pass of the first version neither counts nor stands in the way.
        try await campus.doAllButTheFinal(enrolment, by: amina)
        #expect(try await study(amina).enrolment.state == .active)
        let sitting = try await campus.answerTheFinal(enrolment, by: amina)
        #expect(sitting.attempt.slots.count == 7)
        let second = try #require(try await campus.submit(sitting.attempt.id, by: amina).certificate)
        #expect(second.courseVersion == 2 && second.minutes == 165 && second.id != certificate)
        #expect(Set(try await campus.certificates(of: amina).map(\.id)) == [certificate, second.id])
        #expect(try await campus.verification(certificate).status == .issued)
    }

    @Test func `moves a learner under way with an open quiz, which goes on`() async throws {
        _ = try await campus.publish(rightsOfMigrants, by: anOperator)
        let before = try await study(khaled)
        let open = try #require(before.openAttempts.first)
        let moved = try await campus.move(before.enrolment.id, by: khaled)
        #expect(moved.enrolment.version == 2 && moved.openAttempts.map(\.id) == [open.id])
        let result = try await campus.submit(open.id, by: khaled)
        #expect(result.feedback.count == 8)
        #expect(try await study(khaled).record.hasOwnTry(at: quiz))
    }

    private func study(_ actor: Actor) async throws -> Study {
        try #require(try await campus.study(of: rightsOfMigrants, by: actor))
    }

    private static func fixture(_ name: String) throws -> [UInt8] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: tests.appending(path: "Fixtures/\(name)")))
    }

    /// Runs a dump in a new database.
    private static func load(_ name: String, into file: String) throws {
        var handle: OpaquePointer?
        defer { sqlite3_close(handle) }
        let opened = sqlite3_open(file, &handle)
        let loaded = sqlite3_exec(handle, String(decoding: try fixture(name), as: UTF8.self), nil, nil, nil)
        guard opened == SQLITE_OK, loaded == SQLITE_OK else {
            throw NotLoaded(message: String(cString: sqlite3_errmsg(handle)))
        }
    }

    private struct NotLoaded: Error {
        let message: String
    }
}
