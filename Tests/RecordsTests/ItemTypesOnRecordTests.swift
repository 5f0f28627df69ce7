import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `Answers and forms on record` {
    static let resolution = Resolution(
        question: .partyAt, instrument: "treaty", state: nil, date: .sample("2015-01-01"), asOf: .sample("2020-12-31"),
        choices: [.init(id: "a", content: .state("AAA")), .init(id: "b", content: .status(.formerParty))],
        key: .choice("a"),
        facts: [
            .init(
                state: "AAA", status: .party, since: .sample("2004-05"),
                acts: [
                    .init(kind: .accession, date: .sample("2004"), effective: nil),
                    .init(kind: .entryIntoForceForParty, date: .sample("2004-05-01"), effective: .sample("2004-05-01")),
                ]),
            .init(state: "BBB", status: .none, since: nil, acts: []),
        ])

    @Test(
        arguments: [
            .choice([]), .choice(["a"]), .choice(["a", "b"]), .order(["c", "a", "b"]),
            .pairs(["1": "x", "2": "x", "3": "y"]),
            .value("1951-07-28"), .value("8\u{202F}227,5"), .value("a \"quoted\" \\ choice a b\n{}"),
        ] as [Answer])
    func `come back as they were given`(answer: Answer) async throws {
        let records = try await SampleRecords.enrolled().records
        _ = try await records.insert(Attempt.sample())
        let stored = Attempt.StoredAnswer(answer: answer, sequence: 4, at: .noon, checkedAt: .noon)
        try await records.store(stored, slot: 2, of: "a1")
        #expect(try await records.attempt("a1")?.answers == [2: stored])
    }

    @Test(arguments: [
        resolution.with(key: .choice("a")), resolution.with(key: .count(57)),
        resolution.with(key: .day(.sample("2003-07-01"))),
    ])
    func `keep the order shown and what was resolved`(resolution: Resolution) async throws {
        let records = try await SampleRecords.enrolled().records
        let slots = [
            Attempt.Slot(number: 1, item: "S1-01.p1", options: ["d", "b", "a", "c"]),
            Attempt.Slot(number: 2, item: "S1-01.p2", options: [], left: ["2", "1"], right: ["x", "y"]),
            Attempt.Slot(number: 3, item: "S1-01.p3", options: []),
            Attempt.Slot(number: 4, item: "S1-01.p4", options: ["b", "a"], resolution: resolution),
        ]
        _ = try await records.insert(Attempt.sample(version: 3, slots: slots))
        let found = try #require(try await records.attempt("a1"))
        #expect(found.slots == slots)
        #expect(found.version == 3)
    }

    @Test func `of the first kind are read as they were`() async throws {
        let sample = try await SampleRecords.enrolled()
        _ = try await sample.records.insert(Attempt.sample())
        try await sample.database.run(
            "UPDATE attempt SET form = '1 S1-01.p1 a b c d' || char(10) || '2 S1-01.p2 d c b a'")
        try await sample.database.run(
            """
            INSERT INTO answer (attempt_id, slot, sequence, answer, answered_at)
            VALUES ('a1', 1, 2, 'choice b', 1), ('a1', 2, 1, 'choice', 1)
            """)
        let found = try #require(try await sample.records.attempt("a1"))
        #expect(found.slots == Attempt.sample().slots)
        #expect(found.answers[1]?.answer == .choice(["b"]))
        #expect(found.answers[2]?.answer == .choice([]))
    }

    @Test(arguments: [
        "[", "[{}]", "[{\"slot\":1}]", "[{\"slot\":\"1\",\"item\":\"x\"}]",
        "[{\"slot\":1,\"item\":\"x\",\"options\":[1]}]",
        "[{\"slot\":1,\"item\":\"x\",\"resolved\":{}}]", "[1]",
    ])
    func `are told as broken where they are no form`(form: String) async throws {
        let sample = try await SampleRecords.enrolled()
        _ = try await sample.records.insert(Attempt.sample())
        try await sample.database.run("UPDATE attempt SET form = \(form)")
        await #expect(throws: BrokenRecord.self) { try await sample.records.attempt("a1") }
    }

    @Test(arguments: ["{}", "{\"choice\":\"a\"}", "{\"pairs\":{\"a\":1}}", "{\"value\":1}", "{\"essay\":\"x\"}", "{"])
    func `are told as broken where they are no answer`(answer: String) async throws {
        let sample = try await SampleRecords.enrolled()
        _ = try await sample.records.insert(Attempt.sample())
        try await sample.database.run(
            "INSERT INTO answer (attempt_id, slot, sequence, answer, answered_at) VALUES ('a1', 1, 1, \(answer), 1)")
        await #expect(throws: BrokenRecord.self) { try await sample.records.attempt("a1") }
    }
}

@Suite struct `A campus of the first migration` {
    @Test func `opens with everything, its attempts in the version of their enrolment`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.migrate(Array(Migrations.all.prefix(1)))
        for statement in [
            "INSERT INTO person VALUES ('p1', 'Amina', 'amina@example.org', 'amina@example.org', 0, 'en', 'hash', 1)",
            "INSERT INTO course_bundle VALUES ('digest', 'files')",
            "INSERT INTO course_version VALUES ('sample', 1, 'digest', 1), ('sample', 2, 'digest', 2)",
            "INSERT INTO enrolment VALUES ('e1', 'p1', 'sample', 2, 3, 'active', NULL)",
            """
            INSERT INTO attempt (id, enrolment_id, assessment_id, number, bundle, form, started_at, voided, on_behalf)
            VALUES ('a1', 'e1', 'S1.quiz', 1, 'digest', '1 S1-01.p1 b a', 4, 0, 0)
            """,
            "INSERT INTO answer VALUES ('a1', 1, 1, 'choice b', 5, NULL)",
        ] as [SQLStatement] {
            try await database.run(statement)
        }
        try await database.migrate(Migrations.all)
        let found = try #require(try await Records(database).attempt("a1"))
        #expect(found.version == 2)
        #expect(found.slots == [Attempt.Slot(number: 1, item: "S1-01.p1", options: ["b", "a"])])
        #expect(found.answers[1]?.answer == .choice(["b"]))
        try await database.run("INSERT INTO accommodation VALUES ('p1', 150, 6, 'operator')")
        #expect(
            try await database.rows("SELECT percent FROM accommodation ORDER BY person_id").first?.integer("percent")
                == 150)
    }
}

extension Resolution {
    fileprivate func with(key: Key) -> Resolution {
        Resolution(
            question: question, instrument: instrument, state: state, date: date, asOf: asOf, choices: choices,
            key: key,
            facts: facts)
    }
}
