import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

@Suite struct `Pages of an attempt` {
    let learner: Learner

    init() async throws { learner = try await Learner() }

    @Test func `ask for the name before the first final`() async throws {
        let final = try #require(try await learner.study().course.assessment("rights-of-migrants.final"))
        func page() async throws -> HTML {
            assessmentPage(
                final, of: try await learner.study(), csrf: "t", at: learner.clock.now, phrases: learner.phrases
            ).body
        }
        #expect(try await page().text.contains("href=\"/courses/rights-of-migrants/name\""))
        #expect(try await !page().text.contains("<form"))
        try await learner.campus.confirmName("Amina Odhiambo", in: learner.enrolment.id, by: learner.actor)
        #expect(
            try await page().text.contains(
                "action=\"/courses/rights-of-migrants/assessments/rights-of-migrants.final/attempts\""))
    }

    @Test func `show the name as it will print, and confirm it only as it was seen`() async throws {
        let name = try PrintedName("خالد الزهراني")
        let page = namePage(
            NameDraft(typed: name.text, preview: name, error: nil), of: try await learner.study(), issuer: "IML Campus",
            csrf: "t", phrases: learner.phrases
        ).body
        #expect(page.text.contains("<p class=\"name\"><bdi dir=\"auto\" lang=\"und\">خالد الزهراني</bdi></p>"))
        #expect(page.text.contains("name=\"previewed\" value=\"خالد الزهراني\""))
        #expect(page.text.contains("name=\"act\" value=\"confirm\""))
    }

    @Test func `hold one set of options for each question, in the order drawn, and no hint at the key`() async throws {
        let sitting = try await learner.start("RM1.quiz")
        let page = page(of: sitting)
        #expect(count("<fieldset class=\"item\"", in: page) == sitting.attempt.slots.count)
        let first = try #require(sitting.attempt.slots.first)
        let order = page.text.split(separator: "name=\"slot-1\" value=\"").dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
        #expect(order == first.options.map(\.rawValue))
        #expect(page.text.contains("name=\"sequence-1\" value=\"1\""))
        #expect(page.text.contains("formaction=\"/attempts/\(sitting.attempt.id)/answers/1/check\""))
        #expect(!page.text.contains("class=\"opt right\""))
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    @Test func `lock a checked answer and say why each option is right or not`() async throws {
        let sitting = try await learner.start("RM1.quiz")
        let slot = sitting.attempt.slots[0]
        let item = try #require(sitting.item(slot))
        let wrong = try #require(slot.kind(of: item).wrongAnswer)
        _ = try await learner.campus.answer(wrong, slot: 1, of: sitting.attempt.id, by: learner.actor)
        _ = try await learner.campus.check(slot: 1, of: sitting.attempt.id, by: learner.actor)
        let page = page(of: try await learner.campus.sitting(sitting.attempt.id, by: learner.actor))
        #expect(!page.text.contains("name=\"slot-1\""))
        #expect(count("class=\"opt wrong\"", in: page) == 1)
        #expect(count("class=\"opt right\"", in: page) == 1)
        for rationale in item.wording(in: .english).wording.rationales.values {
            #expect(page.text.contains(HTML(rationale).text))
        }
    }

    @Test func `give a final its clock, and no checking`() async throws {
        try await learner.campus.confirmName("Amina Odhiambo", in: learner.enrolment.id, by: learner.actor)
        let sitting = try await learner.start("rights-of-migrants.final")
        let deadline = try #require(sitting.attempt.deadline)
        let page = page(of: sitting)
        // Fourteen minutes, whatever the clock of the device says.
        #expect(page.text.contains("data-remaining=\"840000\""))
        #expect(page.text.contains("Time ends at \(learner.phrases.time(deadline))"))
        #expect(!page.text.contains("/check\""))
    }

    @Test func `keep the reasons of a final while tries remain`() async throws {
        try await learner.campus.confirmName("Amina Odhiambo", in: learner.enrolment.id, by: learner.actor)
        let sitting = try await learner.start("rights-of-migrants.final")
        let result = try await learner.campus.submit(sitting.attempt.id, by: learner.actor)
        let page = resultPage(
            result, study: try await learner.study(), law: { _ in nil }, at: learner.clock.now, phrases: learner.phrases
        ).body
        #expect(page.text.contains("0 of \(sitting.attempt.slots.count)"))
        #expect(!page.text.contains("class=\"opt right\""))
        #expect(page.text.contains("You can try again from 24 November 2026"))
        #expect(page.text.contains("href=\"/courses/rights-of-migrants/lessons/RM1."))
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    @Test func `lead from a passed final to the certificate, with every reason`() async throws {
        let certificate = try await learner.complete()
        let study = try await learner.study()
        let attempt = try #require(study.record.attempts["rights-of-migrants.final"]?.first)
        let result = try await learner.campus.result(of: attempt.id, by: learner.actor)
        let page = resultPage(
            result, study: study, law: { ("The law of \($0)", "/law") }, at: learner.clock.now, phrases: learner.phrases
        ).body
        #expect(page.text.contains("class=\"btn\" href=\"/my/certificates/\(certificate.id)\""))
        #expect(count("class=\"opt right\"", in: page) == result.feedback.reduce(0) { $0 + $1.kind.rightParts })
        #expect(page.text.contains("The law behind this question"))
    }

    private func page(of sitting: Sitting) -> HTML {
        attemptPage(sitting, law: { _ in nil }, csrf: "t", at: learner.clock.now, phrases: learner.phrases).body
    }
}
