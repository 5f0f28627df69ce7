import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

@Suite struct `Pages about learning` {
    @Test func `offer a visitor the way in, and a person the button`() async throws {
        let learner = try await Learner()
        let version = try await learner.campus.course(Learner.course)
        let visitor = coursePage(version, person: nil, csrf: "t", phrases: learner.phrases).body
        #expect(visitor.text.contains("href=\"/sign-in?to=/courses/rights-of-migrants\""))
        #expect(!visitor.text.contains("<form"))
        let person = coursePage(version, person: try await learner.person(), csrf: "t", phrases: learner.phrases).body
        #expect(person.text.contains("<form method=\"post\" action=\"/enrolments\">"))
        #expect(person.text.contains("<input type=\"hidden\" name=\"csrf\" value=\"t\">"))
    }

    @Test func `say on the course page what is met, what is open and what comes next`() async throws {
        let learner = try await Learner()
        try await learner.campus.completeLesson("RM1.L1", in: learner.enrolment.id, by: learner.actor)
        let page = coursePage(try await learner.study(), csrf: "t", phrases: learner.phrases).body
        #expect(page.text.contains("1 of 3 lessons read"))
        #expect(page.text.contains("<li class=\"open\"><span class=\"st\">Open:</span>"))
        #expect(page.text.contains("class=\"btn\" href=\"/courses/rights-of-migrants/lessons/RM1.L2\""))
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    @Test func `end a lesson with the one button that says it was read`() async throws {
        let learner = try await Learner()
        let study = try await learner.study()
        let course = study.course
        let lesson = try #require(study.course.lessons.first)
        func page(_ study: Study?) -> HTML {
            let text = renderedLesson(
                lesson.text(in: .english).text.prose, notes: { _ in nil }, phrases: learner.phrases)
            return lessonPage(
                lesson, of: course, text: text, study: study, person: nil, csrf: "t",
                phrases: learner.phrases
            ).body
        }
        #expect(page(study).text.contains("action=\"/courses/rights-of-migrants/lessons/RM1.L1/completion\""))
        #expect(!page(nil).text.contains("/completion"))
        try await learner.campus.completeLesson(lesson.id, in: learner.enrolment.id, by: learner.actor)
        let again = page(try await learner.study())
        #expect(!again.text.contains("/completion"))
        #expect(again.text.contains("You have read this lesson."))
        #expect(forbiddenMarkup(in: again).isEmpty)
    }

    @Test func `label every field of an activity, and compare only after it was sent`() async throws {
        let learner = try await Learner()
        let activity = try #require(try await learner.study().course.activity("RM1.A1"))
        let grid = try #require(activity.grid(in: .english)?.grid)
        let cell = try #require(grid.cells.first)
        func page(_ fields: [String: String], at: Instant?) async throws -> HTML {
            activityPage(
                activity, of: try await learner.study(), fields: fields, submittedAt: at, law: { _ in nil }, csrf: "t",
                phrases: learner.phrases
            ).body
        }
        let before = try await page([:], at: nil)
        #expect(count("<select ", in: before) == grid.rows.count * grid.columns.count)
        #expect(count("<select ", in: before) == count("<label class=\"vh\"", in: before))
        #expect(!before.text.contains("Model:"))
        let after = try await page(["\(cell.row)/\(cell.column)": cell.answer], at: learner.clock.now)
        #expect(after.text.contains("id=\"model\""))
        #expect(after.text.contains("1 of \(grid.cells.count) answers are the same as the model."))
        // What is the same says so; the rest stands beside the model.
        #expect(count("As the model:", in: after) == 1)
        #expect(count(" Model:", in: after) + count(">Model:", in: after) == grid.cells.count - 1 + grid.notes.count)
        #expect(count("<option value=\"\(cell.answer)\" selected>", in: after) == 1)
        #expect(forbiddenMarkup(in: after).isEmpty)
    }

    @Test func `keep a hostile name and note as text`() async throws {
        let learner = try await Learner(name: "<script>alert(1)</script>")
        let home = homePage(
            courses: try await learner.campus.catalogue(), study: try await learner.study(),
            person: try await learner.person(), phrases: learner.phrases
        ).body
        #expect(forbiddenMarkup(in: home).isEmpty)
        #expect(home.text.contains("<bdi dir=\"auto\">&lt;script&gt;"))
        let activity = try #require(try await learner.study().course.activity("RM1.A1"))
        let note = try #require(activity.grid(in: .english)?.grid.notes.first)
        let page = activityPage(
            activity, of: try await learner.study(), fields: [note.id: "</textarea><script>"], submittedAt: nil,
            law: { _ in nil }, csrf: "t", phrases: learner.phrases
        ).body
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    @Test func `lead somewhere when there is nothing yet`() async throws {
        let learner = try await Learner()
        #expect(cataloguePage([], phrases: learner.phrases).body.text.contains("No course yet."))
        let my = myLearningPage([], certificates: [], phrases: learner.phrases).body
        #expect(my.text.contains("href=\"/courses\""))
        #expect(my.text.contains("No certificate yet."))
    }
}
