import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Answering a quiz` {
    let sample: SampleCampus
    let learner: Actor
    let enrolment: Enrolment.ID
    let sitting: Sitting
    let right: Answer
    let wrong: Answer

    init() async throws {
        sample = try await SampleCampus()
        learner = try await sample.campus.sampleLearner()
        enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        sitting = try await sample.campus.start(quiz, in: enrolment, by: learner).sitting
        right = try sitting.key(sitting.attempt.slots[0])
        wrong = try sitting.wrong(sitting.attempt.slots[0])
    }

    @Test func `takes the same answer twice and stores it once`() async throws {
        let first = try await answer(right, 1)
        sample.clock.advance(by: .minutes(1))
        #expect(try await answer(right, 1) == first)
    }

    @Test func `keeps the newer of two devices, and tells the older what stands`() async throws {
        _ = try await answer(right, 1)
        let newer = try await answer(wrong, 3)
        #expect(try await answer(right, 2) == newer)
        #expect(try await answer(right, 4).answer == right)
    }

    @Test func `refuses another answer with a sequence that is taken`() async throws {
        let first = try await answer(right, 1)
        await #expect(throws: CampusError.attempt(.sequenceTaken(slot: 1, first))) { try await answer(wrong, 1) }
    }

    @Test func `takes the next sequence where none is given`() async throws {
        #expect(try await answer(right, nil).sequence == 1)
        #expect(try await answer(wrong, nil).sequence == 2)
    }

    @Test func `locks an answer that was checked`() async throws {
        await #expect(throws: CampusError.attempt(.notAnswered(slot: 1))) { try await check(1) }
        _ = try await answer(wrong, 1)
        #expect(try await !check(1).isCorrect)
        let locked = Attempt.StoredAnswer(
            answer: wrong, sequence: 1, at: sample.clock.now, checkedAt: sample.clock.now)
        await #expect(throws: CampusError.attempt(.locked(slot: 1, locked))) { try await answer(right, 2) }
        #expect(try await answer(wrong, 1) == locked)
        sample.clock.advance(by: .minutes(1))
        #expect(try await !check(1).isCorrect)
        #expect(try await sample.campus.sitting(sitting.attempt.id, by: learner).attempt.answers[1] == locked)
        await #expect(throws: CampusError.attempt(.noSuchSlot(9))) { try await check(9) }
    }

    @Test func `shows results after it was submitted, the same each time`() async throws {
        _ = try await answer(right, 1)
        await #expect(throws: CampusError.attempt(.stillOpen(sitting.attempt.id))) {
            try await sample.campus.result(of: sitting.attempt.id, by: learner)
        }
        let result = try await sample.campus.submit(sitting.attempt.id, by: learner)
        #expect(try result.score == Score(Fraction(1), of: 8))
        #expect(result.passed == nil && result.showsRationales)
        #expect(result.feedback.map(\.isCorrect) == [true] + Array(repeating: false, count: 7))
        // The places of the shipped quiz: 1 + 2 + 2 + 2 + 1 items.
        #expect(result.objectives.map(\.maximum) == [1, 2, 2, 2, 1])
        #expect(result.objectives.map(\.awarded) == [1, 0, 0, 0, 0].map { Fraction($0) })
        sample.clock.advance(by: .hours(1))
        #expect(try await sample.campus.submit(sitting.attempt.id, by: learner).markedAt == result.markedAt)
        await #expect(throws: CampusError.attempt(.closed(sitting.attempt.id))) { try await answer(wrong, 2) }
    }

    @Test func `gives the attempt in progress to whoever starts again, also at once`() async throws {
        try await sample.campus.confirmName("Amina", in: enrolment, by: learner)
        let started = try await withThrowingTaskGroup(of: (Attempt.ID, Bool).self) { group in
            for _ in 1...20 {
                group.addTask {
                    let started = try await sample.campus.start(final, in: enrolment, by: learner)
                    return (started.sitting.attempt.id, started.isNew)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(started.map(\.0)).count == 1)
        #expect(started.count { $0.1 } == 1)
        let again = try await sample.campus.start(quiz, in: enrolment, by: learner)
        #expect(again.sitting.attempt.id == sitting.attempt.id && !again.isNew)
    }

    @Test func `draws other questions for the next try`() async throws {
        _ = try await sample.campus.submit(sitting.attempt.id, by: learner)
        let next = try await sample.campus.start("rm1.QUIZ", in: enrolment, by: learner)
        #expect(next.isNew && next.sitting.attempt.number == 2)
        await #expect(throws: CampusError.notFound(.assessment, "RM1.nothing")) {
            try await sample.campus.start("RM1.nothing", in: enrolment, by: learner)
        }
    }

    private func answer(_ answer: Answer, _ sequence: Int?) async throws -> Attempt.StoredAnswer {
        try await sample.campus.answer(answer, slot: 1, of: sitting.attempt.id, sequence: sequence, by: learner)
    }

    private func check(_ slot: Int) async throws -> Feedback {
        try await sample.campus.check(slot: slot, of: sitting.attempt.id, by: learner)
    }
}

@Suite struct `Answering a final` {
    @Test func `never says whether an answer is right before it is over`() async throws {
        let sample = try await SampleCampus()
        let (learner, enrolment) = try await enrolled(in: sample)
        let sitting = try await sample.campus.answerTheFinal(enrolment, by: learner)
        await #expect(throws: CampusError.attempt(.notFormative(sitting.attempt.id))) {
            try await sample.campus.check(slot: 1, of: sitting.attempt.id, by: learner)
        }
        let result = try await sample.campus.submit(sitting.attempt.id, by: learner)
        #expect(result.passed == true && result.showsRationales)
        await #expect(throws: CampusError.alreadyPassed(final)) {
            try await sample.campus.start(final, in: enrolment, by: learner)
        }
    }

    // The provisional cut of the syllabus: 70 % of seven, rounded up.
    @Test(arguments: [(right: 7, passes: true), (5, true), (4, false), (0, false)])
    func `passes with five points of seven`(_ row: (right: Int, passes: Bool)) async throws {
        let sample = try await SampleCampus()
        let (learner, enrolment) = try await enrolled(in: sample)
        let sitting = try await sample.campus.answer(final, right: row.right, in: enrolment, by: learner)
        let result = try await sample.campus.submit(sitting.attempt.id, by: learner)
        #expect(try result.score == Score(Fraction(row.right), of: 7))
        #expect(result.passed == row.passes)
        #expect(result.showsRationales == row.passes)
    }

    @Test func `kept its rationales for ever when the tries were used up`() async throws {
        let files = try EditableContent()
        try files.edit(
            "Assessments/rights-of-migrants.yaml", replacing: "{attempts: 3, hours-apart: 24, then-days: 7}",
            with: "{attempts: 2, hours-apart: 1}")
        let sample = try await SampleCampus(content: files.folder)
        let (learner, enrolment) = try await enrolled(in: sample)
        for isLast in [false, true] {
            let sitting = try await sample.campus.start(final, in: enrolment, by: learner).sitting
            #expect(try await sample.campus.submit(sitting.attempt.id, by: learner).showsRationales == isLast)
            sample.clock.advance(by: .hours(1))
        }
        await #expect(throws: CampusError.noTriesLeft(final)) {
            try await sample.campus.start(final, in: enrolment, by: learner)
        }
    }

    private func enrolled(in sample: SampleCampus) async throws -> (Actor, Enrolment.ID) {
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await sample.campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
        return (learner, enrolment)
    }
}
