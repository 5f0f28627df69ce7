import Campus
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

/// A campus with its clock, and its database to look behind the acts.
struct SampleCampus {
    let clock = Clock()
    let database: SQLiteDatabase
    let campus: Campus

    init(content: ContentFolder = checkout, fixed: [Setting: String] = [:]) async throws {
        database = try SQLiteDatabase.inMemory()
        campus = try await .sample(clock: clock, database: database, content: content, fixed: fixed)
    }

    /// Every event so far, oldest first.
    func events() async throws -> [LoggedEvent] {
        try await database.rows("SELECT kind, subject, payload, personal, personal_digest FROM event ORDER BY sequence")
            .map { row in
                LoggedEvent(
                    kind: try row.text("kind"), subject: try row.text("subject"), payload: try row.text("payload"),
                    personal: try row.textOrNil("personal"), digest: try row.textOrNil("personal_digest"))
            }
    }
}

/// A row of the events as it stands in the database.
struct LoggedEvent: Sendable {
    let kind: String
    let subject: String
    let payload: String
    let personal: String?
    let digest: String?
}

/// The shipped course, its final and its quiz.
let rightsOfMigrants: Course.ID = "rights-of-migrants"
let final: Assessment.ID = "rights-of-migrants.final"
let quiz: Assessment.ID = "RM1.quiz"

/// Whoever may open the data folder.
let anOperator = Actor.siteOperator(onBehalfOf: nil)

extension Campus {
    /// Does everything that the shipped course asks, but for its final.
    func doAllButTheFinal(_ enrolment: Enrolment.ID, by actor: Actor, name: String = "Amina Odhiambo") async throws {
        try await confirmName(name, in: enrolment, by: actor)
        for lesson in ["RM1.L1", "RM1.L2", "RM1.L3"] as [Lesson.ID] {
            try await completeLesson(lesson, in: enrolment, by: actor)
        }
        _ = try await submit([:], to: "RM1.A1", in: enrolment, by: actor)
        let sitting = try await start(quiz, in: enrolment, by: actor).sitting
        _ = try await submit(sitting.attempt.id, by: actor)
    }

    /// Starts the final and answers everything right, without submitting.
    func answerTheFinal(_ enrolment: Enrolment.ID, by actor: Actor) async throws -> Sitting {
        let sitting = try await start(final, in: enrolment, by: actor).sitting
        for slot in sitting.attempt.slots {
            _ = try await answer(try sitting.key(slot), slot: slot.number, of: sitting.attempt.id, by: actor)
        }
        return sitting
    }

    /// Enrols and does all that the shipped course asks.
    func earnCertificate(by actor: Actor, name: String = "Amina Odhiambo") async throws -> Certificate {
        let enrolment = try await enrol(in: rightsOfMigrants, by: actor).enrolment.id
        try await doAllButTheFinal(enrolment, by: actor, name: name)
        let sitting = try await answerTheFinal(enrolment, by: actor)
        return try #require(try await submit(sitting.attempt.id, by: actor).certificate)
    }

    /// Someone who was made an administrator by the operator.
    func sampleAdministrator() async throws -> Actor {
        let actor = try await sampleLearner("Soraya Lindholm", email: "soraya@example.org")
        try await grant(.administrator, to: try #require(actor.person), by: anOperator)
        return actor
    }
}

extension Sitting {
    /// The right answer to a question.
    func key(_ slot: Attempt.Slot) throws -> Answer {
        let item = try #require(self.item(slot))
        return try #require(slot.kind(of: item).rightAnswer)
    }

    /// A wrong answer to a question.
    func wrong(_ slot: Attempt.Slot) throws -> Answer {
        let item = try #require(self.item(slot))
        return try #require(slot.kind(of: item).wrongAnswer)
    }
}
