import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A report on items` {
    let sample: SampleCampus
    let campus: Campus

    /// Whether each of ten people answers the four questions of the diagnostic right: points 3 3 2 2 2 1 1 1 0 0.
    private let answers = [
        [1, 1, 1, 0], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0], [0, 1, 0, 0], [1, 0, 0, 0],
        [0, 0, 0, 0], [0, 0, 0, 0],
    ]

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
    }

    // By hand: p = 0.7, 0.5, 0.3, 0, so Σpq = 0.67; totals have mean 1.5 and mean square 3.3, so variance 1.05. KR-20 =
    // 4/3 · (1 − 0.67/1.05) = 0.482539682…; the standard error is √(1.05 · 0.517460317…) = 0.737111479…
    @Test func `is right on answers that were worked out by hand`() async throws {
        for (number, row) in answers.enumerated() { try await sit(row, number) }
        let form = try await report()
        #expect(form.attempts == 10 && form.mean == 1.5)
        #expect(abs(try #require(form.reliability) - 0.482539682540) < 1e-9)
        #expect(abs(try #require(form.standardError) - 0.737111479583) < 1e-9)
        #expect(form.items.map(\.facility) == [0.7, 0.5, 0.3, 0])
        #expect(form.items[3].discrimination == nil)
        // Every question has one option for right and one for wrong answers here.
        #expect(form.items.map { $0.chosen.values.sorted() } == [[3, 7], [5, 5], [3, 7], [10]])
    }

    @Test func `is refused under ten first attempts`() async throws {
        for (number, row) in answers.prefix(9).enumerated() { try await sit(row, number) }
        let form = try await report()
        #expect(form.attempts == 9 && form.mean == nil && form.reliability == nil && form.standardError == nil)
        #expect(form.items.allSatisfy { $0.facility == nil && $0.discrimination == nil && $0.chosen.isEmpty })
    }

    @Test func `leaves out later sittings, open ones, and what an operator answered`() async throws {
        let learner = try await sit(answers[0], 0)
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await campus.readAll(enrolment, by: learner)
        let second = try await campus.answer(diagnostic, right: 0, in: enrolment, by: learner)
        _ = try await campus.submit(second.attempt.id, by: learner)
        try await sit(answers[1], 1, onBehalf: true)
        let other = try await campus.sampleLearner("Baraka Mwangi", email: "open@example.org")
        let own = try await campus.enrol(in: rightsOfMigrants, by: other).enrolment.id
        _ = try await campus.answer(diagnostic, in: own, by: other)
        let form = try await report()
        #expect(form.attempts == 1 && form.items.map(\.count) == [1, 1, 1, 1])
    }

    @Test func `is for administrators, of an assessment that is known`() async throws {
        let learner = try await sit(answers[0], 0)
        await #expect(throws: CampusError.forbidden) { try await campus.statistics(of: diagnostic, by: learner) }
        await #expect(throws: CampusError.notFound(.assessment, "RM1.nothing")) {
            try await campus.statistics(of: "RM1.nothing", by: anOperator)
        }
        #expect(try await campus.statistics(of: "RIGHTS-of-migrants.DIAGNOSTIC", by: anOperator).attempts == 1)
    }

    private func report() async throws -> FormStatistics {
        try await campus.statistics(of: diagnostic, by: anOperator)
    }

    @discardableResult
    private func sit(_ row: [Int], _ number: Int, onBehalf: Bool = false) async throws -> Actor {
        let learner = try await campus.sampleLearner("Amina Odhiambo", email: "amina\(number)@example.org")
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        let actor = onBehalf ? Actor.siteOperator(onBehalfOf: learner.person) : learner
        let sitting = try await campus.start(diagnostic, in: enrolment, by: actor).sitting
        for (slot, isRight) in zip(sitting.attempt.slots, row) {
            let answer = isRight == 1 ? try sitting.key(slot) : try sitting.wrong(slot)
            _ = try await campus.answer(answer, slot: slot.number, of: sitting.attempt.id, by: actor)
        }
        _ = try await campus.submit(sitting.attempt.id, by: actor)
        return learner
    }
}
