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

/// The shipped course, its final, its diagnostic and the quiz of its first session.
let rightsOfMigrants: Course.ID = "rights-of-migrants"
let final: Assessment.ID = "rights-of-migrants.final"
let diagnostic: Assessment.ID = "rights-of-migrants.diagnostic"
let quiz: Assessment.ID = "RM1.quiz"

/// Whoever may open the data folder.
let anOperator = Actor.siteOperator(onBehalfOf: nil)

extension Campus {
    /// Does everything that the course asks, but for its final.
    ///
    /// - Parameter lesson: one that is left unread.
    func doAllButTheFinal(
        _ enrolment: Enrolment.ID, by actor: Actor, name: String = "Amina Odhiambo", sparing lesson: Lesson.ID? = nil
    ) async throws {
        try await confirmName(name, in: enrolment, by: actor)
        try await readAll(enrolment, by: actor, sparing: lesson)
        let course = try await study(enrolment, by: actor).course
        for activity in course.activities {
            _ = try await submit([:], to: activity.id, in: enrolment, by: actor)
        }
        for quiz in course.modules.flatMap(\.assessments) {
            let sitting = try await start(quiz.id, in: enrolment, by: actor).sitting
            _ = try await submit(sitting.attempt.id, by: actor)
        }
    }

    /// Reads every lesson of the course, or all but one.
    func readAll(_ enrolment: Enrolment.ID, by actor: Actor, sparing lesson: Lesson.ID? = nil) async throws {
        for own in try await study(enrolment, by: actor).course.lessons where own.id != lesson {
            try await completeLesson(own.id, in: enrolment, by: actor)
        }
    }

    /// Starts the final and answers everything right, without submitting.
    func answerTheFinal(_ enrolment: Enrolment.ID, by actor: Actor) async throws -> Sitting {
        try await answer(final, in: enrolment, by: actor)
    }

    /// Starts an assessment and answers so many questions right and the others wrong, without submitting.
    ///
    /// - Parameter right: nil answers all of them right.
    func answer(
        _ id: Assessment.ID, right: Int? = nil, in enrolment: Enrolment.ID, by actor: Actor
    ) async throws -> Sitting {
        let sitting = try await start(id, in: enrolment, by: actor).sitting
        for (index, slot) in sitting.attempt.slots.enumerated() {
            let answer = index < right ?? .max ? try sitting.key(slot) : try sitting.wrong(slot)
            _ = try await self.answer(answer, slot: slot.number, of: sitting.attempt.id, by: actor)
        }
        return sitting
    }

    /// Enrols and does all that the course asks.
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
