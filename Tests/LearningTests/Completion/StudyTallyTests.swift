import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A tally of what was done` {
    let course = Course.sample(lessons: 3)

    @Test func `is nothing of everything on an empty record`() {
        let tally = StudyTally(of: LearningRecord(), in: course)
        #expect(tally.lessons == .init(0, of: 3) && tally.activities == .init(0, of: 1))
        #expect(tally.quizzes == .init(0, of: 1) && tally.final == .notTried)
    }

    @Test func `counts what the version still has, and nothing that it never had`() {
        let record = LearningRecord(
            lessons: ["S1.L1": .noon, "S1.L9": .noon], activities: ["S1.A1": .noon, "S1.A7": .noon])
        let tally = StudyTally(of: record, in: course)
        #expect(tally.lessons == .init(1, of: 3) && tally.activities == .init(1, of: 1))
    }

    @Test func `names the best try of a final, and the first that passed`() throws {
        let tries = [try ended(0), try ended(1, of: 2), try ended(0)]
        #expect(final(tries) == .notPassed(best: try Score(Fraction(1), of: 2)))
        let passed = tries + [try ended(1, passed: true), try ended(2, of: 2, passed: true)]
        #expect(final(passed) == .passed(try Score(Fraction(1), of: 1)))
    }

    @Test func `leaves out finals of an earlier version, and whatever an operator did in the person's name`() throws {
        #expect(final([try ended(1, passed: true, version: 2)]) == .notTried)
        #expect(final([try ended(1, passed: true, isOnBehalf: true)]) == .notTried)
        let practice = LearningRecord(attempts: ["S1.quiz": [try ended(1, isOnBehalf: true)]])
        #expect(StudyTally(of: practice, in: course).quizzes == .init(0, of: 1))
    }

    private func final(_ tries: [LearningRecord.EndedAttempt]) -> StudyTally.Final? {
        StudyTally(of: LearningRecord(attempts: ["sample.final": tries]), in: course).final
    }

    private func ended(
        _ points: Int, of maximum: Int = 1, passed: Bool = false, version: Int = 1, isOnBehalf: Bool = false
    ) throws -> LearningRecord.EndedAttempt {
        .init(
            id: "a", endedAt: .noon, version: version, score: try Score(Fraction(points), of: maximum), passed: passed,
            isOnBehalf: isOnBehalf)
    }
}
