import Campus
import ContentFiles
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A course whose file was deleted while people learn it` {
    let files: EditableContent
    let sample: SampleCampus
    let campus: Campus
    private let courseFile = "Courses/rights-of-migrants.yaml"

    init() async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
        campus = sample.campus
    }

    @Test func `goes on as it was published, to the certificate`() async throws {
        let learner = try await campus.sampleLearner()
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await campus.completeLesson("RM1.L1", in: enrolment, by: learner)
        try files.remove(courseFile)
        try files.remove("Courses/modules")
        try files.remove("Assessments")
        try await campus.doAllButTheFinal(enrolment, by: learner)
        let sitting = try await campus.answerTheFinal(enrolment, by: learner)
        #expect(try await campus.submit(sitting.attempt.id, by: learner).certificate?.courseVersion == 1)
        // New people may still come: what is published stays published.
        let late = try await campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        #expect(try await campus.enrol(in: rightsOfMigrants, by: late).isNew)
        #expect(try await campus.catalogue().map(\.course.id) == [rightsOfMigrants])
    }

    @Test func `stays in sight of administrators, who are told which file is missing`() async throws {
        try files.remove(courseFile)
        let states = try await campus.fileStates(by: anOperator)
        #expect(states.map(\.course) == [rightsOfMigrants] && states[0].published == 1 && states[0].isChanged)
        #expect(states[0].faults.map(\.file) == [courseFile])
        for act in [
            { _ = try await campus.publish(rightsOfMigrants, by: anOperator) },
            { _ = try await campus.correct(rightsOfMigrants, note: nil, by: anOperator) },
            { _ = try await campus.preview(rightsOfMigrants, by: anOperator) },
            { _ = try await campus.differences(of: rightsOfMigrants, by: anOperator) },
        ] as [() async throws -> Void] {
            let error = await #expect(throws: CampusError.self) { try await act() }
            guard case .faults(let faults) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(faults.count == 1 && faults[0].hasPrefix(courseFile))
        }
        #expect(try await campus.course(rightsOfMigrants).number == 1)
    }
}

@Suite struct `An attempt under way when its course changes` {
    let files: EditableContent
    let sample: SampleCampus
    let campus: Campus
    let learner: Actor
    let enrolment: Enrolment.ID

    init() async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
        campus = sample.campus
        learner = try await campus.sampleLearner()
        enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
    }

    @Test func `is told of a correction, until it ends`() async throws {
        let sitting = try await campus.start(quiz, in: enrolment, by: learner).sitting
        #expect(try await campus.courseSinceStart(of: sitting) == nil)
        try files.edit("Assessments/RM1.yaml", replacing: "Which answer", with: "Which one answer")
        _ = try await campus.correct(rightsOfMigrants, note: nil, by: anOperator)
        #expect(try await campus.courseSinceStart(of: sitting) == .corrected)
        let again = try await campus.start(quiz, in: enrolment, by: learner).sitting
        #expect(again.attempt.id == sitting.attempt.id && again.attempt.slots == sitting.attempt.slots)
        _ = try await campus.submit(sitting.attempt.id, by: learner)
        let ended = try await campus.sitting(sitting.attempt.id, by: learner)
        #expect(try await campus.courseSinceStart(of: ended) == nil)
        let next = try await campus.start(quiz, in: enrolment, by: learner).sitting
        #expect(try await campus.courseSinceStart(of: next) == nil)
    }

    @Test func `is told that its learner moved, and a new version alone is none of its business`() async throws {
        let sitting = try await campus.start(quiz, in: enrolment, by: learner).sitting
        try files.editEveryLanguage("Courses/modules/RM1/L1.en.md", replacing: "minutes: 20", with: "minutes: 25")
        _ = try await campus.publish(rightsOfMigrants, by: anOperator)
        #expect(try await campus.courseSinceStart(of: sitting) == nil)
        let study = try await campus.move(enrolment, by: learner)
        #expect(study.newer == nil)
        let moved = try await campus.sitting(sitting.attempt.id, by: learner)
        #expect(try await campus.courseSinceStart(of: moved) == .moved(from: 1, to: 2))
        #expect(moved.attempt.slots == sitting.attempt.slots)
    }

    @Test func `leaves its learner to read what a newer version changes`() async throws {
        try files.editEveryLanguage("Courses/modules/RM1/L1.en.md", replacing: "minutes: 20", with: "minutes: 25")
        try files.edit("Courses/rights-of-migrants.yaml", replacing: "modules: [RM1, RM2]", with: "modules: [RM2, RM1]")
        _ = try await campus.publish(rightsOfMigrants, by: anOperator)
        let study = try await campus.study(enrolment, by: learner)
        let newer = try #require(study.newer)
        #expect(newer.number == 2 && newer.course.modules.map(\.id) == ["RM2", "RM1"])
        #expect(
            newer.differences == [
                CourseDifference(.module("RM2"), .changed), CourseDifference(.module("RM1"), .changed),
                CourseDifference(.lesson("RM1.L1"), .changed),
            ])
    }
}

@Suite struct `A corrected key` {
    // The feedback followed the newest files: it gave other points than the score beside it.
    @Test func `no longer changes what was marked when the item is given a third one`() async throws {
        let files = try EditableContent()
        let sample = try await SampleCampus(content: files.folder)
        let campus = sample.campus
        let learner = try await campus.sampleLearner()
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        let sitting = try await campus.start(quiz, in: enrolment, by: learner).sitting
        let slot = sitting.attempt.slots[0]
        // The first wrong option is the second key.
        _ = try await campus.answer(try sitting.wrong(slot), slot: 1, of: sitting.attempt.id, by: learner)
        _ = try await campus.submit(sitting.attempt.id, by: learner)
        try files.moveKey(of: slot.item, in: "Assessments/RM1.yaml")
        _ = try await campus.publish(rightsOfMigrants, by: anOperator)
        let marked = try await campus.markByCorrectedKey(
            slot.item, because: "The key was wrong", dryRun: false, by: anOperator)
        #expect(marked.changes.count == 1)
        func points() async throws -> [Fraction] {
            let result = try await campus.result(of: sitting.attempt.id, by: learner)
            #expect(result.feedback.reduce(Fraction(0)) { $0 + $1.points } == result.score.awarded)
            return result.feedback.map(\.points)
        }
        let before = try await points()
        #expect(before[0] == Fraction(1))
        // Twice further, so that neither of the first two keys is the newest one.
        try files.moveKey(of: slot.item, in: "Assessments/RM1.yaml")
        _ = try await campus.publish(rightsOfMigrants, by: anOperator)
        #expect(try await points() == before)
        // Taken out of use it has its point for everybody, and no key is left to mark by.
        _ = try await campus.withdraw(slot.item, because: "Two right answers", dryRun: false, by: anOperator)
        await #expect(throws: CampusError.itemWithdrawn(slot.item)) {
            try await campus.markByCorrectedKey(slot.item, because: "Again", dryRun: true, by: anOperator)
        }
        #expect(try await points()[0] == Fraction(1))
    }

    @Test func `is no correction of words, nor is another order of sessions`() async throws {
        let files = try EditableContent()
        let sample = try await SampleCampus(content: files.folder)
        try files.edit("Courses/rights-of-migrants.yaml", replacing: "modules: [RM1, RM2]", with: "modules: [RM2, RM1]")
        await #expect(
            throws: CampusError.notACorrection([
                CourseDifference(.module("RM2"), .changed), CourseDifference(.module("RM1"), .changed),
            ])
        ) {
            try await sample.campus.correct(rightsOfMigrants, note: nil, by: anOperator)
        }
    }
}
