import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `A row changed by other hands` {
    @Test(arguments: [
        "UPDATE person SET email = 'nobody'", "UPDATE person SET name = ''", "UPDATE person SET name = '12'",
    ])
    func `is told as broken where it is a person`(change: String) async throws {
        let sample = try await sample(changed: change)
        let error = await #expect(throws: BrokenRecord.self) { try await sample.records.person("p1") }
        #expect(error?.description.contains("“p1” in “person”") == true)
    }

    @Test(arguments: ["UPDATE enrolment SET state = 'gone'", "UPDATE enrolment SET printed_name = ' '"])
    func `is told as broken where it is an enrolment`(change: String) async throws {
        let sample = try await sample(changed: change)
        let error = await #expect(throws: BrokenRecord.self) { try await sample.records.enrolment("e1") }
        #expect(error?.description.contains("“e1” in “enrolment”") == true)
    }

    @Test(arguments: [
        "UPDATE attempt SET form = 'one S1-01.p1 a b'", "UPDATE attempt SET form = '1'",
        "UPDATE attempt SET ended_at = 1, points = 1, points_over = 0, maximum = 2",
        "UPDATE attempt SET ended_at = 1, points = 3, points_over = 1, maximum = 2",
        "UPDATE attempt SET ended_at = 1, points = 0, points_over = 1, maximum = 0",
        "UPDATE answer SET answer = 'essay x'", "UPDATE answer SET answer = ''",
    ])
    func `is told as broken where it is an attempt`(change: String) async throws {
        let sample = try await sample(changed: change)
        let error = await #expect(throws: BrokenRecord.self) { try await sample.records.attempt("a1") }
        #expect(error?.description.contains("“a1”") == true)
    }

    @Test(arguments: [
        "UPDATE certificate SET name = ''", "UPDATE certificate SET modules = ' '",
    ])
    func `is told as broken where it is a certificate`(change: String) async throws {
        let sample = try await sample(changed: change)
        let error = await #expect(throws: BrokenRecord.self) { try await sample.records.certificate("c1") }
        #expect(error?.description.contains("“c1” in “certificate”") == true)
    }

    private func sample(changed change: String) async throws -> SampleRecords {
        let sample = try await SampleRecords.enrolled()
        _ = try await sample.records.insert(Attempt.sample())
        try await sample.records.store(
            Attempt.StoredAnswer(answer: .choice(["a"]), sequence: 1, at: .noon), slot: 1, of: "a1")
        try await sample.records.insert(
            try .sample(), enrolment: "e1", place: StatusPlace(list: 1, index: 0), credential: "{}")
        try await sample.database.run(SQLStatement(stringLiteral: change))
        return sample
    }
}
