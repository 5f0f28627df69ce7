import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Correcting a course` {
    let files: EditableContent
    let sample: SampleCampus
    private let lesson = "Courses/modules/RM1/L1.en.md"
    private let situation = "## A situation: one journey, many rules"

    init() async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
    }

    @Test func `gives new words to learners under way, says which, and keeps what they did`() async throws {
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        try await sample.campus.completeLesson("RM1.L1", in: enrolment.id, by: learner)
        sample.clock.advance(by: .seconds(60))
        try files.edit(lesson, replacing: situation, with: "## One journey, many rules")
        let corrected = try await sample.campus.correct(
            rightsOfMigrants, note: "  A shorter\n heading ", by: anOperator)
        #expect(corrected.number == 1 && corrected.corrections.count == 1)

        let study = try await sample.campus.study(enrolment.id, by: learner)
        #expect(study.enrolment.version == 1 && study.newestVersion == 1)
        #expect(study.record.lessons["RM1.L1"] != nil)
        #expect(study.correctionsMet.map(\.note) == ["A shorter heading"])
        #expect(study.correctionsMet.map(\.differences) == [[CourseDifference(.lesson("RM1.L1"), .reworded)]])
        #expect(try await sample.campus.fileStates(by: anOperator).map(\.isChanged) == [false])
        #expect(try await sample.events().last?.kind == "course.corrected")
    }

    @Test func `leaves an attempt under way with the questions it began with`() async throws {
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        let before = try await sample.campus.start(quiz, in: enrolment.id, by: learner).sitting
        try files.edit(
            "Assessments/RM1.yaml", replacing: "Which answer describes the field best?", with: "Which is best?")
        _ = try await sample.campus.correct(rightsOfMigrants, note: nil, by: anOperator)
        let after = try await sample.campus.sitting(before.attempt.id, by: learner)
        #expect(after.attempt.bundle == before.attempt.bundle)
        for slot in after.attempt.slots {
            #expect(after.item(slot)?.wordings == before.item(slot)?.wordings)
        }
        let next = try await sample.campus.course(rightsOfMigrants)
        #expect(next.digest != before.attempt.bundle)
    }

    @Test func `tells nothing to those who came after it`() async throws {
        try files.edit(lesson, replacing: situation, with: "## One journey")
        _ = try await sample.campus.correct(rightsOfMigrants, note: nil, by: anOperator)
        sample.clock.advance(by: .seconds(1))
        let learner = try await sample.campus.sampleLearner()
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        #expect(try await sample.campus.study(enrolment.id, by: learner).correctionsMet.isEmpty)
    }

    @Test(arguments: [
        ("Courses/modules/RM1/L1.en.md", "minutes: 20", "minutes: 25", CourseDifference.Part.lesson("RM1.L1")),
        ("Courses/modules/RM2/A1.en.yaml", "minutes: 30", "minutes: 35", .activity("RM2.A1")),
        ("Courses/modules/RM1/module.yaml", "lessons: [L1, L2, L3]", "lessons: [L2, L1, L3]", .module("RM1")),
        ("Assessments/rights-of-migrants.yaml", "minutes: ", "minutes: 1", .assessment("rights-of-migrants.final")),
    ])
    func `refuses what changes more than words, and names it`(
        file: String, old: String, new: String, part: CourseDifference.Part
    ) async throws {
        try files.editEveryLanguage(file, replacing: old, with: new)
        let error = await #expect(throws: CampusError.self) {
            try await sample.campus.correct(rightsOfMigrants, note: nil, by: anOperator)
        }
        #expect(error == .notACorrection([CourseDifference(part, .changed)]))
        #expect(try await sample.campus.course(rightsOfMigrants).corrections.isEmpty)
    }

    @Test func `refuses a note that is too long, and files as published`() async throws {
        await #expect(throws: CampusError.nothingToPublish(rightsOfMigrants)) {
            try await sample.campus.correct(rightsOfMigrants, note: nil, by: anOperator)
        }
        try files.edit(lesson, replacing: situation, with: "## One journey")
        await #expect(throws: CampusError.badNote) {
            try await sample.campus.correct(
                rightsOfMigrants, note: String(repeating: "a", count: 301), by: anOperator)
        }
    }

    @Test func `is for administrators`() async throws {
        let learner = try await sample.campus.sampleLearner()
        await #expect(throws: CampusError.forbidden) {
            try await sample.campus.correct(rightsOfMigrants, note: nil, by: learner)
        }
    }
}
