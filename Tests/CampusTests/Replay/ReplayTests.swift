import Campus
import Learning
import MigrationLaw
import SQL
import TestSupport
import Testing

@Suite struct `A replay` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor
    let enrolment: Enrolment.ID

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
        enrolment = try await campus.enrol(in: rightsOfMigrants, by: amina).enrolment.id
        try await campus.doAllButTheFinal(enrolment, by: amina)
        let sitting = try await campus.answerTheFinal(enrolment, by: amina)
        _ = try await campus.submit(sitting.attempt.id, by: amina)
    }

    @Test func `of a course finds the tables as the acts tell`() async throws {
        let report = try await campus.replay()
        #expect(report.differences == [] && report.facts > 10)
    }

    @Test func `follows revocation, roles, marks given again, and acts in somebody's name`() async throws {
        let certificate = try #require(try await campus.certificates(of: amina).first)
        _ = try await campus.revoke(certificate.id, because: "Issued in error", by: anOperator)
        let soraya = try await campus.sampleAdministrator()
        try await campus.grant(.auditor, to: try #require(amina.person), by: soraya)
        try await campus.grant(.certifier, to: try #require(amina.person), by: soraya)
        try await campus.revoke(.auditor, from: try #require(amina.person), by: soraya)
        let khaled = try await campus.sampleLearner("Khaled", email: "khaled@example.org")
        let onBehalf = Actor.siteOperator(onBehalfOf: khaled.person)
        let second = try await campus.enrol(in: rightsOfMigrants, by: khaled).enrolment.id
        let sitting = try await campus.answer(quiz, right: 2, in: second, by: onBehalf)
        _ = try await campus.submit(sitting.attempt.id, by: khaled)
        let item = try #require(sitting.attempt.slots.last?.item)
        let remarked = try await campus.withdraw(item, because: "Its stem is wrong", dryRun: false, by: anOperator)
        #expect(!remarked.changes.isEmpty)
        #expect(try await campus.replay().differences == [])
    }

    @Test func `follows a certificate that replaces another, and its erasure`() async throws {
        let certificate = try #require(try await campus.certificates(of: amina).first)
        _ = try await campus.replace(
            certificate.id, correcting: "Amina A. Odhiambo", because: "A letter was missing", by: anOperator)
        #expect(try await campus.replay().differences == [])
        try await campus.eraseMyData(proof: "correct horse battery", by: amina, from: "127.0.0.1")
        #expect(try await campus.replay().differences == [])
        try await sample.database.run("UPDATE certificate SET replaced_at = 5 WHERE replaced_at IS NOT NULL")
        #expect(try await campus.replay().differences.map(\.field) == ["replacedAt"])
    }

    @Test func `follows erasure, and goes on with who stays`() async throws {
        let khaled = try await campus.sampleLearner("Khaled", email: "khaled@example.org")
        _ = try await campus.earnCertificate(by: khaled, name: "Khaled")
        let chipo = try await campus.sampleLearner("Chipo Moyo", email: "chipo@example.org")
        let unfinished = try await campus.enrol(in: rightsOfMigrants, by: chipo).enrolment.id
        _ = try await campus.start(quiz, in: unfinished, by: chipo)
        for actor in [khaled, chipo] {
            try await campus.eraseMyData(proof: "correct horse battery", by: actor, from: "127.0.0.1")
        }
        #expect(try await campus.replay().differences == [])
    }

    @Test func `follows a deadline that passed`() async throws {
        let khaled = try await campus.sampleLearner("Khaled", email: "khaled@example.org")
        let second = try await campus.enrol(in: rightsOfMigrants, by: khaled).enrolment.id
        try await campus.confirmName("Khaled", in: second, by: khaled)
        _ = try await campus.answer(final, right: 3, in: second, by: khaled)
        sample.clock.advance(by: .hours(2))
        _ = try await campus.study(second, by: khaled)
        #expect(try await campus.replay().differences == [])
    }

    @Test(
        arguments: [
            ("UPDATE attempt SET points = 1 WHERE assessment_id = 'RM1.quiz'", "score"),
            ("UPDATE attempt SET ended_at = ended_at - 1 WHERE assessment_id = 'RM1.quiz'", "endedAt"),
            ("UPDATE attempt SET passed = 0 WHERE passed = 1", "passed"),
            ("UPDATE attempt SET on_behalf = 1 WHERE assessment_id = 'RM1.quiz'", "onBehalf"),
            ("UPDATE answer SET answer = '{\"choice\":[]}' WHERE slot = 1", "answer"),
            ("UPDATE lesson_completion SET completed_at = 5 WHERE lesson_id = 'RM1.L1'", "completedAt"),
            ("UPDATE activity_submission SET submitted_at = 5 WHERE activity_id = 'RM1.A1'", "submittedAt"),
            ("UPDATE enrolment SET state = 'withdrawn'", "state"),
            ("UPDATE certificate SET credential = credential || ' '", "sha256"),
            ("UPDATE certificate SET revoked_at = 5", "revokedAt"),
        ] as [(SQLStatement, String)])
    func `names the field that other hands changed`(_ row: (change: SQLStatement, field: String)) async throws {
        #expect(try await sample.database.run(row.change) == 1)
        let differences = try await campus.replay().differences
        #expect(differences.map(\.field) == [row.field])
    }

    @Test func `names what no act tells of, and what is gone`() async throws {
        let person = try #require(amina.person)
        try await sample.database.run(
            "INSERT INTO role_grant (person_id, role, granted_at) VALUES (\(person), 'administrator', 1)")
        try await sample.database.run("DELETE FROM lesson_completion WHERE lesson_id = 'RM1.L2'")
        let differences = try await campus.replay().differences
        #expect(
            differences == [
                ReplayDifference(
                    subject: "enrolment:\(enrolment) lesson:RM1.L2", field: nil, events: "row", table: nil),
                ReplayDifference(subject: "person:\(person) role:administrator", field: nil, events: nil, table: "row"),
            ])
    }
}
