import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

@Suite struct `Notices of a course that changes under its learner's feet` {
    private let files: EditableContent
    private let campus: Campus
    private let learner: Actor
    private let enrolment: Enrolment.ID
    private let course: Course.ID = "rights-of-migrants"

    init() async throws {
        files = try EditableContent()
        campus = try await .sample(content: files.folder)
        learner = try await campus.sampleLearner()
        enrolment = try await campus.enrol(in: course, by: learner).enrolment.id
    }

    @Test(arguments: Language.allCases)
    func `tell on the attempt that it keeps its questions`(_ language: Language) async throws {
        let phrases = Phrases(language)
        let id = try await campus.start("RM1.quiz", in: enrolment, by: learner).sitting.attempt.id
        #expect(try await !attempt(id, phrases).contains(phrases.attemptKeepsItsQuestions))
        try files.edit("Assessments/RM1.yaml", replacing: "Which answer", with: "Which one answer")
        _ = try await campus.correct(course, note: nil, by: .siteOperator(onBehalfOf: nil))
        #expect(try await attempt(id, phrases).contains(phrases.attemptKeepsItsQuestions))
    }

    @Test func `tell in a lesson that a newer version is out, and on the course what it changes`() async throws {
        let phrases = Phrases(.english)
        let lesson: Lesson.ID = "RM1.L1"
        #expect(lessonNotices(lesson, try await study(), phrases).text.isEmpty)
        try files.editEveryLanguage("Courses/modules/RM1/L1.en.md", replacing: "minutes: 20", with: "minutes: 25")
        try files.edit("Assessments/RM1.yaml", replacing: "Which answer", with: "Which one answer")
        _ = try await campus.publish(course, by: .siteOperator(onBehalfOf: nil))
        let now = try await study()
        let notice = lessonNotices(lesson, now, phrases).text
        #expect(notice.contains("Version 2 of the course is out") && notice.contains("href=\"/courses/\(course)\""))
        let title = try #require(now.course.lesson(lesson)).text(in: .english).text.title
        let page = versionNotices(now, csrf: "t", phrases).text
        #expect(page.contains("<li>Changed: \(title)</li>"), "\(page)")
        #expect(page.contains("<li>Reworded: 1 question</li>"), "\(page)")
        // Somebody who only reads is told nothing.
        #expect(lessonNotices(lesson, nil, phrases).text.isEmpty)
    }

    private func study() async throws -> Study { try await campus.study(enrolment, by: learner) }

    private func attempt(_ id: Attempt.ID, _ phrases: Phrases) async throws -> String {
        let sitting = try await campus.sitting(id, by: learner)
        let change = try await campus.courseSinceStart(of: sitting)
        return attemptPage(
            sitting, law: { _ in nil }, csrf: "t", change: change, at: campus.moment, phrases: phrases
        ).body.text
    }
}
