import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Learning in a course` {
    let sample: SampleCampus
    let learner: Actor
    let enrolment: Enrolment.ID

    init() async throws {
        sample = try await SampleCampus()
        learner = try await sample.campus.sampleLearner()
        enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
    }

    @Test func `starts with one enrolment, however often it is asked for`() async throws {
        let again = try await sample.campus.enrol(in: rightsOfMigrants, by: learner)
        #expect(again.enrolment.id == enrolment && !again.isNew)
        await #expect(throws: CampusError.notSignedIn) {
            try await sample.campus.enrol(in: rightsOfMigrants, by: anOperator)
        }
        await #expect(throws: CampusError.notFound(.course, "nothing")) {
            try await sample.campus.enrol(in: "nothing", by: learner)
        }
    }

    @Test func `keeps the first day of a lesson`() async throws {
        try await sample.campus.completeLesson("rm1.l1", in: enrolment, by: learner)
        let first = sample.clock.now
        sample.clock.advance(by: .days(1))
        try await sample.campus.completeLesson("RM1.L1", in: enrolment, by: learner)
        #expect(try await sample.campus.study(enrolment, by: learner).record.lessons == ["RM1.L1": first])
        await #expect(throws: CampusError.notFound(.lesson, "RM1.L9")) {
            try await sample.campus.completeLesson("RM1.L9", in: enrolment, by: learner)
        }
    }

    @Test func `leads from step to step`() async throws {
        func next() async throws -> String {
            switch try await sample.campus.study(enrolment, by: learner).next {
            case .lesson(let lesson): lesson.id.rawValue
            case .activity(let activity): activity.id.rawValue
            case .assessment(let assessment): assessment.id.rawValue
            case nil: "done"
            }
        }
        #expect(try await next() == "RM1.L1")
        try await sample.campus.completeLesson("RM1.L1", in: enrolment, by: learner)
        #expect(try await next() == "RM1.L2")
        try await sample.campus.doAllButTheFinal(enrolment, by: learner)
        #expect(try await next() == final.rawValue)
        let sitting = try await sample.campus.answerTheFinal(enrolment, by: learner)
        _ = try await sample.campus.submit(sitting.attempt.id, by: learner)
        #expect(try await next() == "done")
    }

    @Test func `takes an activity with open cells, and what is sent again replaces it`() async throws {
        let fields = try await fields()
        let cell = try #require(fields.first { $0.choices != nil })
        let note = try #require(fields.first { $0.choices == nil })
        let choice = try #require(cell.choices?.first)
        #expect(try await submission() == nil)
        _ = try await send([cell.name: choice, note.name: "Arvena’s reasons:\nنص\tand\u{1F600}"])
        #expect(
            try await submission()?.fields == [cell.name: choice, note.name: "Arvena’s reasons:\nنص\tand\u{1F600}"])
        let first = sample.clock.now
        sample.clock.advance(by: .hours(1))
        _ = try await send([cell.name: "", note.name: "Second thoughts"])
        #expect(try await submission()?.fields == [note.name: "Second thoughts"])
        #expect(try await submission()?.submittedAt == sample.clock.now)
        #expect(try await sample.campus.study(enrolment, by: learner).record.activities == ["RM1.A1": first])
    }

    @Test func `refuses an activity's field by its name`() async throws {
        let fields = try await fields()
        let cell = try #require(fields.first { $0.choices != nil }).name
        let note = try #require(fields.first { $0.choices == nil }).name
        let long = String(repeating: "x", count: Campus.noteLimit)
        _ = try await send([note: long])
        for (name, value) in [("nothing", "x"), (cell, "nothing"), (cell, long), (note, long + "x")] {
            await #expect(throws: CampusError.badActivityField(name)) { try await send([name: value]) }
        }
        #expect(try await submission()?.fields == [note: long])
    }

    // JSON of untrusted origin refuses NUL, so that what was sent could not be read back.
    @Test func `lost an activity with a NUL in a note`() async throws {
        let note = try #require(try await fields().first { $0.choices == nil }).name
        await #expect(throws: CampusError.badActivityField(note)) { try await send([note: "a\0b"]) }
    }

    @Test func `counts the cells that agree with the model`() async throws {
        let activity = try await sample.campus.submission(of: "RM1.A1", in: enrolment, by: learner).activity
        let grid = try #require(activity.grid(in: .english)?.grid)
        let model = Dictionary(uniqueKeysWithValues: grid.cells.map { ("\($0.row)/\($0.column)", $0.answer) })
        #expect(grid.points(in: model) == 24)
        #expect(grid.points(in: [:]) == 0)
        #expect(try await send(model).fields == model)
    }

    @Test func `keeps a confirmed name until a certificate carries it`() async throws {
        #expect(try await sample.campus.confirmName(" Amina  O. ", in: enrolment, by: learner).text == "Amina O.")
        await #expect(throws: CampusError.badName(.blank)) {
            try await sample.campus.confirmName(" ", in: enrolment, by: learner)
        }
        let certificate = try await sample.campus.earnCertificate(by: learner, name: "Amina Odhiambo")
        #expect(certificate.name?.text == "Amina Odhiambo")
        try await sample.campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
        await #expect(throws: CampusError.nameIsPrinted) {
            try await sample.campus.confirmName("Somebody Else", in: enrolment, by: learner)
        }
    }

    @Test func `lets nobody else act on an enrolment`() async throws {
        let other = try await sample.campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        let acts: [@Sendable (Actor) async throws -> Void] = [
            { try await sample.campus.completeLesson("RM1.L1", in: enrolment, by: $0) },
            { _ = try await sample.campus.submit([:], to: "RM1.A1", in: enrolment, by: $0) },
            { _ = try await sample.campus.submission(of: "RM1.A1", in: enrolment, by: $0) },
            { try await sample.campus.confirmName("Baraka", in: enrolment, by: $0) },
            { _ = try await sample.campus.start(quiz, in: enrolment, by: $0) },
            { _ = try await sample.campus.study(enrolment, by: $0) },
        ]
        for act in acts {
            for actor in [other, anOperator, .system] {
                await #expect(throws: CampusError.notFound(.enrolment, enrolment.rawValue)) { try await act(actor) }
            }
        }
        #expect(try await sample.campus.study(of: rightsOfMigrants, by: other) == nil)
        #expect(try await sample.campus.studies(of: learner).map(\.enrolment.id) == [enrolment])
    }

    private func fields() async throws -> [(name: String, choices: [String]?)] {
        let activity = try await sample.campus.submission(of: "RM1.A1", in: enrolment, by: learner).activity
        return try #require(activity.grid(in: .english)?.grid).fieldNames
    }

    private func send(_ fields: [String: String]) async throws -> ActivitySubmission {
        try await sample.campus.submit(fields, to: "RM1.A1", in: enrolment, by: learner).submission
    }

    private func submission() async throws -> ActivitySubmission? {
        try await sample.campus.submission(of: "RM1.A1", in: enrolment, by: learner).submission
    }
}
