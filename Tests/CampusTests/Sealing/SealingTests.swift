import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@testable import Campus

@Suite struct `Sealed acts` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor

    /// A whole course, sealed in blocks of different sizes.
    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
        try await campus.sealEvents()
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: amina).enrolment.id
        try await campus.sealEvents()
        try await campus.doAllButTheFinal(enrolment, by: amina)
        try await campus.sealEvents()
        let sitting = try await campus.answerTheFinal(enrolment, by: amina)
        _ = try await campus.submit(sitting.attempt.id, by: amina)
        try await campus.sealEvents()
    }

    @Test func `stand, and nothing is left to seal`() async throws {
        let report = try await campus.audit()
        #expect(report.faults == [] && report.unsealed == 0 && report.blocks == 4)
        let count = try await sample.events().count
        #expect(report.events == count && report.head?.sequence == count)
        #expect(try await campus.sealEvents() == 0)
    }

    @Test func `are sealed in blocks of so many at most`() async throws {
        for number in 0..<(Sealer.blockLimit + 3) {
            try await sample.database.run(
                """
                INSERT INTO event (at, actor, kind, subject, payload)
                VALUES (\(sample.clock.now.milliseconds), 'system', 'x', \("x:\(number)"), '{}')
                """)
        }
        #expect(try await campus.sealEvents() == Sealer.blockLimit + 3)
        let report = try await campus.audit()
        #expect(report.faults == [] && report.blocks == 6)
    }

    /// Each column of a row, one bit flipped.
    @Test(arguments: ["at", "actor", "kind", "subject", "payload", "personal", "personal_digest"])
    func `are named when one bit of a column flips`(column: String) async throws {
        let sequence = try await number("SELECT sequence AS n FROM event WHERE kind = 'certificate.issued'")
        try await flip(column, of: sequence)
        let faults = try await campus.audit().faults
        let isPersonal = column == "personal"
        // The salt alone is what the first half of the digest's column holds.
        #expect(
            faults == [isPersonal ? .personalChanged(sequence: sequence) : .changed(sequence: sequence)]
                || column == "personal_digest" && faults == [.personalChanged(sequence: sequence)])
    }

    @Test func `are named when the digest of what is personal changes, salt or not`() async throws {
        let sequence = try await number("SELECT sequence AS n FROM event WHERE kind = 'name.confirmed'")
        let digest = try await text("SELECT personal_digest AS t FROM event WHERE sequence = \(sequence)")
        for (change, fault) in [
            (Self.flipped(digest, at: 3), AuditFault.personalChanged(sequence: sequence)),
            (Self.flipped(digest, at: 50), .changed(sequence: sequence)),
            (String(digest.drop { $0 != "$" }), .personalChanged(sequence: sequence)),
        ] {
            try await sample.database.run("UPDATE event SET personal_digest = \(change) WHERE sequence = \(sequence)")
            #expect(try await campus.audit().faults == [fault])
        }
        // Emptied by other hands than erasure's: the salt is still there.
        try await sample.database.run(
            "UPDATE event SET personal = NULL, personal_digest = \(digest) WHERE sequence = \(sequence)")
        #expect(try await campus.audit().faults == [.personalChanged(sequence: sequence)])
    }

    @Test func `are named when a value changes its kind alone`() async throws {
        try await sample.database.run("UPDATE event SET payload = CAST(payload AS BLOB) WHERE sequence = 5")
        #expect(try await campus.audit().faults == [.changed(sequence: 5)])
    }

    @Test func `are named when one is taken out, first, middle or last`() async throws {
        let last = try await number("SELECT max(sequence) AS n FROM event")
        for sequence in [1, 7, last] { try await sample.database.run("DELETE FROM event WHERE sequence = \(sequence)") }
        #expect(try await campus.audit().faults == [1, 7, last].map { .missing(sequence: $0) })
    }

    @Test func `are named when one is put in`() async throws {
        for sequence in [-3, 0] {
            try await sample.database.run(
                """
                INSERT INTO event (sequence, at, actor, kind, subject, payload)
                VALUES (\(sequence), 1, 'system', 'role.granted', 'person:x', '{}')
                """)
        }
        #expect(try await campus.audit().faults == [.added(sequence: -3), .added(sequence: 0)])
    }

    @Test func `are named when two change places`() async throws {
        for (from, to) in [(6, 1000), (9, 6), (1000, 9)] {
            try await sample.database.run("UPDATE event SET sequence = \(to) WHERE sequence = \(from)")
        }
        #expect(try await campus.audit().faults == [.moved(from: 9, to: 6), .moved(from: 6, to: 9)])
    }

    @Test func `are named when the number of one changes`() async throws {
        try await sample.database.run("UPDATE event SET sequence = 4711 WHERE sequence = 3")
        let faults = try await campus.audit().faults
        #expect(faults.first == .missing(sequence: 3) && faults.count > 1)
    }

    @Test func `keep their chain when a person is erased`() async throws {
        try await campus.eraseMyData(proof: "correct horse battery", by: amina, from: "127.0.0.1")
        #expect(try await campus.audit().faults == [])
        try await campus.sealEvents()
        let report = try await campus.audit()
        #expect(report.faults == [] && report.unsealed == 0)
        let kept = try await sample.events().filter { $0.personal != nil }
        #expect(kept.isEmpty)
    }

    @Test func `are sealed once, however many seal at once`() async throws {
        let others = (0..<6).map { _ in twin() }
        try await withThrowingTaskGroup { group in
            for (index, other) in others.enumerated() {
                group.addTask {
                    for number in 0..<10 {
                        _ = try await other.sampleLearner(email: "someone\(index)-\(number)@example.org")
                        try await other.sealEvents()
                    }
                }
            }
            try await group.waitForAll()
        }
        sample.clock.advance(by: Sealer.lease)
        try await campus.sealEvents()
        let report = try await campus.audit()
        #expect(report.faults == [] && report.unsealed == 0)
    }

    @Test func `wait while somebody else holds the lease, and no longer than it lasts`() async throws {
        _ = try await campus.sampleLearner("Khaled", email: "khaled@example.org")
        #expect(try await twin().sealEvents() == 0)
        sample.clock.advance(by: Sealer.lease)
        #expect(try await twin().sealEvents() == 1)
    }

    @Test func `wait for nobody once the lease was given back`() async throws {
        try await campus.sealEvents(isLast: true)
        _ = try await campus.sampleLearner("Khaled", email: "khaled@example.org")
        #expect(try await twin().sealEvents() == 1)
    }

    /// A clock that was a year ahead took the lease; set right, it holds nobody up.
    @Test func `wait for no lease given by a clock that was wrong`() async throws {
        let moment = sample.clock.now + .days(365)
        let ahead = twin()
        try await campus.sealEvents(isLast: true)
        #expect(try await ahead.act { try await ahead.lease(DueWork(.sealing, "all"), in: $0, at: moment) })
        _ = try await campus.sampleLearner("Khaled", email: "khaled@example.org")
        #expect(try await campus.sealEvents() == 1)
    }

    @Test func `that wait too long for their seal are told`() async throws {
        _ = try await campus.sampleLearner("Khaled", email: "khaled@example.org")
        let report = try await campus.audit()
        #expect(report.faults == [] && report.unsealed == 1)
        let began = sample.clock.now
        sample.clock.advance(by: .minutes(11))
        let sequence = try await number("SELECT max(sequence) AS n FROM event")
        #expect(try await campus.audit().faults == [.unsealed(from: sequence, since: began)])
    }

    /// The same database through another program.
    private func twin() -> Campus {
        let clock = sample.clock
        return Campus(
            database: sample.database, law: shippedLaw, content: checkout, settings: campus.settings, keys: campus.keys,
            passwords: PasswordHasher(memoryInKiB: 64, passes: 1), courses: sharedLibrary, now: { clock.now })
    }

    private func flip(_ column: String, of sequence: Int) async throws {
        switch column {
        case "at": try await sample.database.run("UPDATE event SET at = at + 1 WHERE sequence = \(sequence)")
        case "actor": try await flip("UPDATE event SET actor = ", "SELECT actor AS t FROM event", sequence)
        case "kind": try await flip("UPDATE event SET kind = ", "SELECT kind AS t FROM event", sequence)
        case "subject": try await flip("UPDATE event SET subject = ", "SELECT subject AS t FROM event", sequence)
        case "payload": try await flip("UPDATE event SET payload = ", "SELECT payload AS t FROM event", sequence)
        case "personal": try await flip("UPDATE event SET personal = ", "SELECT personal AS t FROM event", sequence)
        default:
            try await flip("UPDATE event SET personal_digest = ", "SELECT personal_digest AS t FROM event", sequence)
        }
    }

    private func flip(_ update: SQLStatement, _ select: SQLStatement, _ sequence: Int) async throws {
        let before = try await text("\(select) WHERE sequence = \(sequence)")
        let after = Self.flipped(before, at: before.utf8.count / 2)
        try await sample.database.run("\(update)\(after) WHERE sequence = \(sequence)")
    }

    private static func flipped(_ text: String, at place: Int) -> String {
        var bytes = Array(text.utf8)
        bytes[place] ^= 1
        return String(decoding: bytes, as: UTF8.self)
    }

    private func number(_ statement: SQLStatement) async throws -> Int {
        try #require(try await sample.database.first(statement)).integer("n")
    }

    private func text(_ statement: SQLStatement) async throws -> String {
        try #require(try await sample.database.first(statement)).text("t")
    }
}

@Suite struct `The chain of blocks` {
    let sample: SampleCampus
    let campus: Campus

    /// Five blocks of one account each, the first with the publishing of the course before it.
    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        for number in 1...5 {
            _ = try await campus.sampleLearner(email: "someone\(number)@example.org")
            try await campus.sealEvents()
        }
    }

    @Test func `misses a block that was taken out`() async throws {
        try await sample.database.run("DELETE FROM event_block WHERE number = 2")
        #expect(try await campus.audit().faults == [.blockMissing(number: 2)])
    }

    @Test func `misses the first block`() async throws {
        try await sample.database.run("DELETE FROM event_block WHERE number = 1")
        #expect(try await campus.audit().faults == [.blockMissing(number: 1)])
    }

    @Test(arguments: ["leaves", "root", "digest", "first", "last", "sealed"])
    func `names a block in which something changed`(column: String) async throws {
        let change: SQLStatement =
            switch column {
            case "leaves": "leaves = replace(leaves, substr(leaves, 1, 1), 'x')"
            case "root": "root = substr(root, 2) || substr(root, 1, 1)"
            case "digest": "digest = substr(digest, 2) || substr(digest, 1, 1)"
            case "first": "first_sequence = first_sequence - 1"
            case "last": "last_sequence = last_sequence + 1"
            default: "sealed_at = sealed_at + 1"
            }
        try await sample.database.run("UPDATE event_block SET \(change) WHERE number = 3")
        #expect(try await campus.audit().faults.contains(.blockChanged(number: 3)))
    }

    /// Whoever can write to the file can make a block anew; the one after it does not follow from it.
    @Test func `breaks behind a block that was made anew with its acts`() async throws {
        try await sample.database.run("UPDATE event SET actor = 'system' WHERE sequence = 4")
        let records = Records(sample.database)
        let before = try #require(try await records.block(2))
        let events = try await records.eventRows(after: before.last, limit: 1)
        let forged = try #require(EventBlock(sealing: events, after: before, at: sample.clock.now))
        try await sample.database.run("DELETE FROM event_block WHERE number = 3")
        try await records.insert(forged)
        #expect(try await campus.audit().faults == [.blockChanged(number: 4)])
    }

    @Test func `cut short is seen by whoever wrote its head down`() async throws {
        let head = try #require(try await campus.audit().head)
        #expect(try await campus.audit(expecting: SealedHead(head.description)).faults == [])
        try await sample.database.run("DELETE FROM event_block WHERE number = 5")
        try await sample.database.run("UPDATE event SET actor = 'system' WHERE sequence = 6")
        try await campus.sealEvents()
        #expect(try await campus.audit().faults == [])
        #expect(try await campus.audit(expecting: head).faults == [.headMissing(number: 5)])
    }

    @Test(arguments: [
        "", "5", "5:", "0:\(String(repeating: "a", count: 64))", "5:abc", "5:\(String(repeating: "G", count: 64))",
    ])
    func `has heads of one form`(text: String) {
        #expect(SealedHead(text) == nil)
    }
}
