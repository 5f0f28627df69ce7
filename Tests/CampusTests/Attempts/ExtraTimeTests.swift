import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Extra time` {
    let sample: SampleCampus
    let campus: Campus
    let learner: Actor
    let person: Person.ID
    let enrolment: Enrolment.ID

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        learner = try await campus.sampleLearner()
        person = try #require(learner.person)
        enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
    }

    // The final has 14 minutes: two an item. Times one and a half are 21, times two 28.
    @Test(arguments: [(nil, 14), (.half, 21), (.double, 28)] as [(ExtraTime?, Int)])
    func `moves the deadline of a final`(_ row: (extra: ExtraTime?, minutes: Int)) async throws {
        try await campus.setExtraTime(row.extra, of: person, by: anOperator)
        let sitting = try await campus.answerTheFinal(enrolment, by: learner)
        #expect(sitting.attempt.deadline == sample.clock.now + .minutes(row.minutes))
        sample.clock.advance(by: .minutes(row.minutes) + .seconds(1))
        let result = try await campus.result(of: sitting.attempt.id, by: learner)
        #expect(result.markedAt == sitting.attempt.deadline)
        #expect(result.passed == true)
    }

    @Test func `changes nothing of an attempt under way, whether it is granted or ended`() async throws {
        let first = try await campus.start(final, in: enrolment, by: learner).sitting.attempt
        try await campus.setExtraTime(.double, of: person, by: anOperator)
        #expect(try await campus.sitting(first.id, by: learner).attempt.deadline == first.startedAt + .minutes(14))
        _ = try await campus.submit(first.id, by: learner)
        sample.clock.advance(by: .days(1))
        let second = try await campus.start(final, in: enrolment, by: learner).sitting.attempt
        #expect(second.deadline == second.startedAt + .minutes(28))
        try await campus.setExtraTime(nil, of: person, by: anOperator)
        #expect(try await campus.sitting(second.id, by: learner).attempt.deadline == second.deadline)
        #expect(try await campus.extraTime(of: person, by: learner) == nil)
    }

    @Test func `sets no limit where there was none`() async throws {
        try await campus.setExtraTime(.half, of: person, by: anOperator)
        for id in [quiz, diagnostic] {
            #expect(try await campus.start(id, in: enrolment, by: learner).sitting.attempt.deadline == nil)
        }
    }

    @Test func `is granted by administrators alone and seen by its person`() async throws {
        let other = try await campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        let administrator = try await campus.sampleAdministrator()
        for actor in [learner, other] {
            await #expect(throws: CampusError.forbidden) {
                try await campus.setExtraTime(.half, of: person, by: actor)
            }
        }
        #expect(try await campus.extraTime(of: person, by: learner) == nil)
        try await campus.setExtraTime(.half, of: person, by: administrator)
        #expect(try await campus.extraTime(of: person, by: learner) == .half)
        await #expect(throws: CampusError.forbidden) { try await campus.extraTime(of: person, by: other) }
        await #expect(throws: CampusError.notFound(.person, "nobody")) {
            try await campus.setExtraTime(.half, of: "nobody", by: administrator)
        }
    }

    /// It says something about a person's health, so the event names it only among what is personal.
    @Test func `stands in the personal part of its event`() async throws {
        try await campus.setExtraTime(.half, of: person, by: anOperator)
        let event = try #require(try await sample.events().last)
        #expect(event.kind == "accommodation.changed" && event.subject == "person:\(person)")
        #expect(event.personal?.contains("150") == true && !event.payload.contains("150"))
        // Again changes nothing, and so writes nothing.
        let count = try await sample.events().count
        try await campus.setExtraTime(.half, of: person, by: anOperator)
        #expect(try await sample.events().count == count)
        try await campus.setExtraTime(nil, of: person, by: anOperator)
        try await campus.setExtraTime(nil, of: person, by: anOperator)
        #expect(try await sample.events().count == count + 1)
    }
}
