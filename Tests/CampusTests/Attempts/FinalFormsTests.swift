import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Finals of the shipped bank` {
    /// The syllabus: three items of RM1 and four of RM2; over the form two that remember or understand, three that apply,
    /// two that analyse; at most 30 % shared with an earlier form, which of seven is two.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `meet both quotas, and three of one person share at most two items pairwise`(seed: UInt64) async throws {
        let course = try await SampleCampus().campus.course(rightsOfMigrants).course
        let blueprint = try #require(course.assessment(final)).blueprint
        var random = SeededGenerator(seed: seed)
        var forms: [Set<Item.ID>] = []
        for _ in 1...3 {
            let slots = try blueprint.draw(
                from: course.items, use: .final, after: forms, law: shippedLaw, using: &random)
            let items = try slots.map { try #require(course.item($0.item)) }
            #expect(
                items.map { String($0.id.rawValue.prefix(3)) } == Array(repeating: "RM1", count: 3)
                    + Array(repeating: "RM2", count: 4))
            #expect(items.count { [.remember, .understand].contains($0.level) } == 2)
            #expect(items.count { $0.level == .apply } == 3)
            #expect(items.count { $0.level == .analyse } == 2)
            let form = Set(items.map(\.id))
            #expect(form.count == 7)
            for earlier in forms { #expect(form.intersection(earlier).count <= 2, "seed \(seed)") }
            forms.append(form)
        }
    }

    @Test func `of the next tries share as little as the bank allows`() async throws {
        let sample = try await SampleCampus()
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await sample.campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
        var forms: [Set<Item.ID>] = []
        for _ in 1...3 {
            let attempt = try await sample.campus.start(final, in: enrolment, by: learner).sitting.attempt
            _ = try await sample.campus.submit(attempt.id, by: learner)
            let form = Set(attempt.slots.map(\.item))
            for earlier in forms { #expect(form.intersection(earlier).count <= 2) }
            forms.append(form)
            sample.clock.advance(by: .hours(24))
        }
    }
}
