import Campus
import Catalogue
import HTML
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

private let diagnostic: Assessment.ID = "rights-of-migrants.diagnostic"
private let final: Assessment.ID = "rights-of-migrants.final"

@Suite struct `Pages of a diagnostic` {
    let learner: Learner

    init() async throws { learner = try await Learner() }

    @Test func `say nothing of the key after the first sitting, and show the gain after the second`() async throws {
        let first = try await sit(right: 2)
        let kept = try await page(of: first.attempt.id)
        let words = try reasons(first)
        #expect(words.count >= 12)
        for why in words { #expect(!kept.text.contains(why)) }
        for objective in try objectives(first) { #expect(!kept.text.contains(objective)) }
        #expect(count("class=\"opt right\"", in: kept) == 0 && count("class=\"opt wrong\"", in: kept) == 0)
        #expect(kept.text.contains(learner.phrases.diagnosticKeepsKey))
        #expect(try await offer().text.contains("It opens when you have read every lesson; 6 are left."))
        #expect(try await !offer().text.contains("<form"))

        for lesson in try await learner.study().course.lessons {
            try await learner.campus.completeLesson(lesson.id, in: learner.enrolment.id, by: learner.actor)
        }
        #expect(try await offer().text.contains("<form"))
        let second = try await sit(right: 4)
        for attempt in [first.attempt.id, second.attempt.id] {
            let page = try await page(of: attempt)
            #expect(page.text.contains("Before: 2 of 4. After: 4 of 4."))
            for why in words { #expect(page.text.contains(why)) }
            for objective in try objectives(first) { #expect(page.text.contains(objective)) }
            #expect(count("class=\"opt right\"", in: page) == 4)
        }
        #expect(try await !offer().text.contains("<form"))
    }

    private func sit(right: Int) async throws -> Sitting {
        let sitting = try await learner.start(diagnostic)
        for (index, slot) in sitting.attempt.slots.enumerated() {
            let item = try #require(sitting.item(slot))
            let wrong = try #require(slot.kind(of: item).wrongAnswer)
            _ = try await learner.campus.answer(
                index < right ? try learner.key(slot, sitting) : wrong, slot: slot.number, of: sitting.attempt.id,
                by: learner.actor)
        }
        _ = try await learner.campus.submit(sitting.attempt.id, by: learner.actor)
        return sitting
    }

    /// Why each option is right or not, as a page writes it.
    private func reasons(_ sitting: Sitting) throws -> [String] {
        try sitting.attempt.slots.flatMap { slot -> [String] in
            let wording = try #require(sitting.item(slot)).wording(in: .english).wording
            return wording.rationales.values.map { why in HTML { why }.text }
        }
    }

    private func objectives(_ sitting: Sitting) throws -> [String] {
        try sitting.attempt.slots.map { slot in
            let objective = try #require(sitting.item(slot)).objective
            return HTML { sitting.course.objective(objective)?.text[.english] ?? "" }.text
        }
    }

    private func page(of attempt: Attempt.ID) async throws -> HTML {
        resultPage(
            try await learner.campus.result(of: attempt, by: learner.actor), study: try await learner.study(),
            law: { _ in nil }, at: learner.clock.now, phrases: learner.phrases
        ).body
    }

    private func offer() async throws -> HTML {
        let study = try await learner.study()
        return assessmentPage(
            try #require(study.course.assessment(diagnostic)), of: study, csrf: "t", at: learner.clock.now,
            phrases: learner.phrases
        ).body
    }
}

@Suite struct `A diagnostic in the API` {
    @Test func `tells no key, reason or point by objective before the second sitting has ended`() async throws {
        let world = try await AccessWorld()
        let email = "baraka@example.org"
        let actor = try await world.campus.sampleLearner("Baraka Mwangi", email: email)
        let bearer = try await world.campus.signIn(
            email: email, password: "correct horse battery", kind: .bearer, from: "192.0.2.1"
        ).secret
        let enrolment = try await world.campus.enrol(in: "rights-of-migrants", by: actor).enrolment.id
        func start() async throws -> Response {
            try await world.json(
                .post, "/api/v1/enrolments/\(enrolment)/attempts", #"{"assessment":"\#(diagnostic)"}"#, bearer: bearer)
        }
        func submit(_ id: String) async throws -> JSON {
            try await world.json(.post, "/api/v1/attempts/\(id)/submission", "{}", bearer: bearer).problem()
        }
        let first = try #require(try await start().problem()["id"]?.string)
        let kept = try await submit(first)
        let slots = try #require(kept["slots"]?.array)
        #expect(slots.count == 4)
        for slot in slots {
            for member in ["correct", "points", "right", "rationale"] { #expect(slot[member]?.isNull == true) }
        }
        #expect(kept["objectives"]?.array?.isEmpty == true && kept["gain"]?.isNull == true)
        let shown = try await world.get(
            "/api/v1/attempts/\(first)", [(name: "Authorization", value: "Bearer \(bearer)")])
        for member in ["rationale", "correct", "objectives"] { #expect(!shown.text.contains("\"\(member)\":")) }
        #expect(try await start().code == 409)

        for lesson in try await world.campus.study(enrolment, by: actor).course.lessons {
            try await world.campus.completeLesson(lesson.id, in: enrolment, by: actor)
        }
        let second = try #require(try await start().problem()["id"]?.string)
        let stillKept = try await submit(first)
        #expect(stillKept["objectives"]?.array?.isEmpty == true)
        for told in [try await submit(second), try await submit(first)] {
            #expect(told["slots"]?.array?.allSatisfy { $0["correct"] == false && $0["right"]?.isNull == false } == true)
            #expect(told["objectives"]?.array?.count == 4)
            #expect(told["gain"]?["before"]?.int == 0 && told["gain"]?["after"]?.int == 0)
        }
    }
}

@Suite struct `Pages with extra time` {
    @Test(arguments: [(.half, 21), (.double, 28)] as [(ExtraTime, Int)])
    func `say the learner's own time before a final and the moment it ends`(
        _ row: (extra: ExtraTime, minutes: Int)
    ) async throws {
        let learner = try await Learner()
        try await learner.campus.confirmName("Amina Odhiambo", in: learner.enrolment.id, by: learner.actor)
        func page() async throws -> HTML {
            let study = try await learner.study()
            return assessmentPage(
                try #require(study.course.assessment(final)), of: study, csrf: "t", at: learner.clock.now,
                phrases: learner.phrases
            ).body
        }
        #expect(try await page().text.contains("14\u{00A0}min"))
        let person = try #require(learner.actor.person)
        try await learner.campus.setExtraTime(row.extra, of: person, by: .siteOperator(onBehalfOf: nil))
        #expect(try await page().text.contains("\(row.minutes)\u{00A0}min"))
        let sitting = try await learner.start(final)
        let attempt = attemptPage(
            sitting, law: { _ in nil }, csrf: "t", at: learner.clock.now, phrases: learner.phrases
        ).body
        #expect(attempt.text.contains("data-remaining=\"\(row.minutes * 60_000)\""))
    }
}

@Suite struct `The page of a result` {
    @Test func `says which question was taken out of use`() async throws {
        let learner = try await Learner()
        try await learner.campus.confirmName("Amina Odhiambo", in: learner.enrolment.id, by: learner.actor)
        let sitting = try await learner.start(final)
        _ = try await learner.campus.submit(sitting.attempt.id, by: learner.actor)
        func page() async throws -> HTML {
            resultPage(
                try await learner.campus.result(of: sitting.attempt.id, by: learner.actor),
                study: try await learner.study(), law: { _ in nil }, at: learner.clock.now, phrases: learner.phrases
            ).body
        }
        #expect(try await count(learner.phrases.withdrawnItem, in: page()) == 0)
        _ = try await learner.campus.withdraw(
            sitting.attempt.slots[2].item, because: "Two right answers", dryRun: false,
            by: .siteOperator(onBehalfOf: nil))
        #expect(try await count(learner.phrases.withdrawnItem, in: page()) == 1)
        #expect(try await page().text.contains("1 of 7"))
    }
}
