import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `Enrolments on record` {
    @Test func `come back field by field`() async throws {
        let records = try await SampleRecords.enrolled().records
        let fresh = try #require(try await records.enrolment("e1"))
        #expect(fresh.person == "p1" && fresh.course == "sample" && fresh.version == 1 && fresh.enrolledAt == .noon)
        #expect(fresh.state == .active && fresh.printedName == nil)
        try await records.setPrintedName(try PrintedName("أمينة"), of: "e1")
        try await records.setState(.completed, of: "e1")
        let later = try #require(try await records.enrolment(of: "p1", in: "sample"))
        #expect(later.printedName?.text == "أمينة" && later.state == .completed)
        #expect(try await records.enrolments(of: "p1").map(\.id) == ["e1"])
        #expect(try await records.enrolment("e2") == nil)
    }

    @Test func `are one for each person and course`() async throws {
        let records = try await SampleRecords.enrolled().records
        #expect(try await !records.insert(Enrolment.sample(id: "e2")))
        #expect(try await records.enrolment("e2") == nil)
    }

    @Test func `need a person and a published version`() async throws {
        let records = try await SampleRecords.enrolled().records
        for broken in [Enrolment.sample(id: "e2", person: "p9"), .sample(id: "e2", course: "other")] {
            let error = await #expect(throws: SQLError.self) { try await records.insert(broken) }
            #expect(error?.code == .foreignKeyViolation)
        }
    }

    @Test func `remember a lesson once and an activity from its first day`() async throws {
        let records = try await SampleRecords.enrolled().records
        #expect(try await records.completeLesson("S1.L1", in: "e1", at: .noon))
        #expect(try await !records.completeLesson("S1.L1", in: "e1", at: .noon + .hours(1)))
        try await records.submitActivity("S1.A1", fields: "{\"note\":\"ü\"}", in: "e1", at: .noon)
        try await records.submitActivity("S1.A1", fields: "{}", in: "e1", at: .noon + .hours(1))
        let sent = try #require(try await records.activitySubmission("S1.A1", in: "e1"))
        #expect(sent.fields == "{}" && sent.at == .noon + .hours(1))
        let record = try await records.learningRecord(of: .sample())
        #expect(record == LearningRecord(lessons: ["S1.L1": .noon], activities: ["S1.A1": .noon]))
    }
}

@Suite struct `Attempts on record` {
    @Test(arguments: [(deadline: nil, isOnBehalf: false), (.noon + .minutes(10), true)] as [(Instant?, Bool)])
    func `come back field by field`(_ row: (deadline: Instant?, isOnBehalf: Bool)) async throws {
        let records = try await SampleRecords.enrolled().records
        let attempt = Attempt.sample(deadline: row.deadline, isOnBehalf: row.isOnBehalf)
        #expect(try await records.insert(attempt))
        let found = try #require(try await records.attempt("a1"))
        #expect(
            found.enrolment == "e1" && found.assessment == "S1.quiz" && found.number == 1 && found.bundle == "digest")
        #expect(found.slots == attempt.slots && found.startedAt == .noon && found.deadline == row.deadline)
        #expect(found.state == .inProgress && found.isOnBehalf == row.isOnBehalf && found.answers.isEmpty)
    }

    @Test func `keep the latest answer of each question`() async throws {
        let records = try await SampleRecords.enrolled().records
        _ = try await records.insert(Attempt.sample())
        let first = Attempt.StoredAnswer(answer: .choice(["a"]), sequence: 1, at: .noon)
        let second = Attempt.StoredAnswer(
            answer: .choice(["b"]), sequence: 2, at: .noon + .hours(1), checkedAt: .noon + .hours(2))
        let empty = Attempt.StoredAnswer(answer: .choice([]), sequence: 9, at: .noon)
        try await records.store(first, slot: 1, of: "a1")
        try await records.store(second, slot: 1, of: "a1")
        try await records.store(empty, slot: 2, of: "a1")
        #expect(try await records.attempt("a1")?.answers == [1: second, 2: empty])
    }

    @Test func `are in progress one at a time`() async throws {
        let records = try await SampleRecords.enrolled().records
        #expect(try await records.insert(Attempt.sample()))
        #expect(try await !records.insert(Attempt.sample(id: "a2", number: 2)))
        #expect(try await records.insert(Attempt.sample(id: "a3", assessment: "sample.final")))
        #expect(try await records.openAttempts(of: "e1").map(\.id) == ["a1", "a3"])
        _ = try await records.end("a1", score: try Score(Fraction(0), of: 2), passed: nil, at: .noon)
        #expect(try await !records.insert(Attempt.sample(id: "a2", number: 1)))
        #expect(try await records.insert(Attempt.sample(id: "a2", number: 2)))
        #expect(try await records.attempts(of: "e1", at: "S1.quiz").map(\.id) == ["a1", "a2"])
    }

    @Test(arguments: [nil, true, false])
    func `end once, with exact points`(passed: Bool?) async throws {
        let records = try await SampleRecords.enrolled().records
        _ = try await records.insert(Attempt.sample())
        let score = try Score(try #require(Fraction(4, over: 3)), of: 2)
        #expect(try await records.end("a1", score: score, passed: passed, at: .noon + .hours(1)))
        #expect(try await !records.end("a1", score: score, passed: passed, at: .noon + .hours(2)))
        try await records.markOnBehalf("a1")
        let found = try #require(try await records.attempt("a1"))
        #expect(found.state == .marked(score, passed: passed, at: .noon + .hours(1)))
        let ended = LearningRecord.EndedAttempt(
            id: "a1", endedAt: .noon + .hours(1), score: score, passed: passed ?? false, isOnBehalf: true)
        #expect(try await records.learningRecord(of: .sample()).attempts == ["S1.quiz": [ended]])
    }

    @Test func `came back in the order of their ids when they ended in the same millisecond`() async throws {
        let records = try await SampleRecords.enrolled().records
        for (id, number) in [("c", 1), ("a", 2), ("b", 3)] {
            _ = try await records.insert(Attempt.sample(id: Attempt.ID(id), number: number))
            _ = try await records.end(Attempt.ID(id), score: try Score(Fraction(0), of: 2), passed: nil, at: .noon)
        }
        #expect(try await records.learningRecord(of: .sample()).attempts["S1.quiz"]?.map(\.id) == ["c", "a", "b"])
    }

    @Test func `that were voided count for nothing`() async throws {
        let sample = try await SampleRecords.enrolled()
        _ = try await sample.records.insert(Attempt.sample())
        try await sample.database.run("UPDATE attempt SET voided = 1, ended_at = \(Instant.noon) WHERE id = 'a1'")
        #expect(try await sample.records.attempt("a1")?.state == .voided(at: .noon))
        #expect(try await sample.records.learningRecord(of: .sample()).attempts.isEmpty)
    }
}

@Suite struct `Courses on record` {
    @Test func `keep each version and its files`() async throws {
        let records = try await SampleRecords.enrolled().records
        try await records.insertBundle("größe", digest: "second")
        try await records.insertBundle("other text, same digest", digest: "second")
        try await records.insertVersion(2, of: "sample", digest: "second", at: .noon + .hours(1))
        try await records.insertVersion(1, of: "another", digest: "digest", at: .noon)
        #expect(try await records.bundle("second") == "größe")
        #expect(try await records.bundle("third") == nil)
        #expect(try await records.newestVersion(of: "sample")?.digest == "second")
        #expect(try await records.newestVersion(of: "nothing") == nil)
        #expect(try await records.newestVersions().map { "\($0.course) \($0.number)" } == ["another 1", "sample 2"])
        let second = try #require(try await records.version(2, of: "sample"))
        #expect(second.digest == "second" && second.publishedAt == .noon + .hours(1))
        #expect(try await records.version(3, of: "sample") == nil)
    }

    @Test func `publish a number once`() async throws {
        let records = try await SampleRecords.enrolled().records
        let error = await #expect(throws: SQLError.self) {
            try await records.insertVersion(1, of: "sample", digest: "digest", at: .noon)
        }
        #expect(error?.code == .uniqueViolation(columns: ["course_version.course_id", "course_version.number"]))
    }
}
