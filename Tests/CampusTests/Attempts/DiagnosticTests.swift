import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A diagnostic` {
    let sample: SampleCampus
    let campus: Campus
    let learner: Actor
    let enrolment: Enrolment.ID

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        learner = try await campus.sampleLearner()
        enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
    }

    // The syllabus: two items a session.
    @Test func `asks two questions a session, the same before and after`() async throws {
        let first = try await sit(right: 0)
        try await campus.readAll(enrolment, by: learner)
        let second = try await sit(right: 0)
        let items = first.sitting.attempt.slots.map(\.item)
        #expect(second.sitting.attempt.slots.map(\.item) == items)
        #expect(items.map { String($0.rawValue.prefix(3)) } == ["RM1", "RM1", "RM2", "RM2"])
        #expect(first.sitting.attempt.deadline == nil && first.passed == nil)
    }

    @Test func `opens a second time when every lesson is read, and never a third`() async throws {
        let course = try await campus.course(rightsOfMigrants).course
        _ = try await sit(right: 2)
        await refuses(.secondSittingLater(diagnostic, lessonsLeft: course.lessons.count))
        let last = try #require(course.lessons.last)
        try await campus.readAll(enrolment, by: learner, sparing: last.id)
        await refuses(.secondSittingLater(diagnostic, lessonsLeft: 1))
        try await campus.completeLesson(last.id, in: enrolment, by: learner)
        let (second, isNew) = try await campus.start(diagnostic, in: enrolment, by: learner)
        #expect(isNew && second.attempt.number == 2)
        let (again, isNewAgain) = try await campus.start(diagnostic, in: enrolment, by: learner)
        #expect(again.attempt.id == second.attempt.id && !isNewAgain)
        _ = try await campus.submit(second.attempt.id, by: learner)
        await refuses(.noTriesLeft(diagnostic))
    }

    @Test func `keeps key, reasons and points by objective until the second sitting has ended`() async throws {
        let first = try await sit(right: 2)
        #expect(try first.score == Score(Fraction(2), of: 4))
        #expect(!first.showsRationales && !first.showsObjectives && first.gain == nil)
        try await campus.readAll(enrolment, by: learner)
        let sitting = try await campus.answer(diagnostic, right: 3, in: enrolment, by: learner)
        for id in [first.sitting.attempt.id, sitting.attempt.id] {
            await #expect(throws: CampusError.attempt(.notFormative(id))) {
                try await campus.check(slot: 1, of: id, by: learner)
            }
        }
        // While the second is under way the first still tells nothing.
        let before = try await campus.result(of: first.sitting.attempt.id, by: learner)
        #expect(!before.showsRationales && !before.showsObjectives && before.gain == nil)

        let second = try await campus.submit(sitting.attempt.id, by: learner)
        let after = try await campus.result(of: first.sitting.attempt.id, by: learner)
        // Two of four before, three of four after: 75 % less 50 %.
        let gain = Gain(before: try Score(Fraction(2), of: 4), after: try Score(Fraction(3), of: 4))
        #expect(gain.percentagePoints == 25)
        for result in [second, after] {
            #expect(result.showsRationales && result.showsObjectives && result.gain == gain)
        }
    }

    @Test func `counts in no rule of the course`() async throws {
        try await campus.doAllButTheFinal(enrolment, by: learner)
        let sitting = try await campus.answerTheFinal(enrolment, by: learner)
        #expect(try await campus.submit(sitting.attempt.id, by: learner).certificate != nil)
        #expect(try await campus.study(enrolment, by: learner).record.attempts[diagnostic] == nil)
    }

    private func sit(right: Int) async throws -> AttemptResult {
        let sitting = try await campus.answer(diagnostic, right: right, in: enrolment, by: learner)
        return try await campus.submit(sitting.attempt.id, by: learner)
    }

    private func refuses(_ error: CampusError) async {
        await #expect(throws: error) { try await campus.start(diagnostic, in: enrolment, by: learner) }
    }
}
