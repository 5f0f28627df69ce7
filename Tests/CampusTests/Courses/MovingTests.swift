import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Moving to the newest version` {
    let files: EditableContent
    let sample: SampleCampus

    init() async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
    }

    @Test func `takes along what was read, sent and practised`() async throws {
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        try await sample.campus.doAllButTheFinal(enrolment.id, by: learner)
        try await publishAnother()
        let study = try await sample.campus.move(enrolment.id, by: learner)
        #expect(study.enrolment.version == 2 && study.enrolment.state == .active)
        #expect(Set(study.record.lessons.keys) == Set(study.course.lessons.map(\.id)))
        #expect(Set(study.record.activities.keys) == Set(study.course.activities.map(\.id)))
        #expect(study.course.modules.flatMap(\.assessments).allSatisfy { study.record.hasOwnTry(at: $0.id) })
        #expect(try await sample.events().last?.kind == "enrolment.moved")
    }

    @Test func `leaves an earned certificate standing, and asks for the final of the new version`() async throws {
        let learner = try await sample.campus.sampleLearner()
        let first = try await sample.campus.earnCertificate(by: learner)
        try await publishAnother()
        let study = try #require(try await sample.campus.study(of: rightsOfMigrants, by: learner))
        let moved = try await sample.campus.move(study.enrolment.id, by: learner)
        #expect(moved.certificate == nil && moved.enrolment.state == .active && !moved.progress.isMet)
        #expect(try await sample.campus.certificates(of: learner).map(\.id) == [first.id])
        #expect(try await sample.campus.verification(first.id).status == .issued)
        // The first version's tries neither pass nor use up those of the new one.
        _ = try await sample.campus.start(final, in: moved.enrolment.id, by: learner)
    }

    @Test func `waits while a final is under way`() async throws {
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        try await sample.campus.confirmName("Amina Odhiambo", in: enrolment.id, by: learner)
        let attempt = try await sample.campus.start(final, in: enrolment.id, by: learner).sitting.attempt
        try await publishAnother()
        await #expect(throws: CampusError.finalUnderWay(attempt.id)) {
            try await sample.campus.move(enrolment.id, by: learner)
        }
        let all = try await sample.campus.moveAll(of: rightsOfMigrants, dryRun: false, by: anOperator)
        #expect(all.moved.isEmpty && all.waiting == [enrolment.id])
        // Once its time is over it is sent with what is stored, and its learner can move.
        sample.clock.advance(by: .seconds(3600))
        #expect(try await sample.campus.move(enrolment.id, by: learner).enrolment.version == 2)
    }

    @Test func `of everybody can be tried dry`() async throws {
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        try await publishAnother()
        let dry = try await sample.campus.moveAll(of: rightsOfMigrants, dryRun: true, by: anOperator)
        #expect(dry.moved == [enrolment.id] && dry.version == 2)
        #expect(try await sample.campus.study(enrolment.id, by: learner).enrolment.version == 1)
        let underWay = try await sample.campus.underWay(in: rightsOfMigrants, by: anOperator)
        #expect(underWay.all == 1 && underWay.onEarlierVersions == 1)
        _ = try await sample.campus.moveAll(of: rightsOfMigrants, dryRun: false, by: anOperator)
        #expect(try await sample.campus.study(enrolment.id, by: learner).enrolment.version == 2)
    }

    @Test func `has nowhere to go from the newest, and is nobody else's act`() async throws {
        let learner = try await sample.campus.sampleLearner()
        let other = try await sample.campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        await #expect(throws: CampusError.alreadyOnNewestVersion(rightsOfMigrants)) {
            try await sample.campus.move(enrolment.id, by: learner)
        }
        await #expect(throws: CampusError.notFound(.enrolment, enrolment.id.rawValue)) {
            try await sample.campus.move(enrolment.id, by: other)
        }
        await #expect(throws: CampusError.forbidden) {
            try await sample.campus.moveAll(of: rightsOfMigrants, dryRun: false, by: learner)
        }
    }

    private func publishAnother() async throws {
        try files.editEveryLanguage("Courses/modules/RM1/L1.en.md", replacing: "minutes: 20", with: "minutes: 25")
        _ = try await sample.campus.publish(rightsOfMigrants, by: anOperator)
    }
}
