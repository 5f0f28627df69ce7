import Campus
import Catalogue
import HTTP
import JSON
import Learning
import MigrationLaw

/// Sitting a quiz or a final.
enum AttemptsAPI {
    /// `{assessment}` → 201; while one is in progress → 200, the same.
    @Sendable static func start(_ visit: Visit) async throws -> Response {
        let assessment = Assessment.ID(try visit.json().text("assessment"))
        let (sitting, isNew) = try await visit.campus.start(
            assessment, in: Enrolment.ID(visit.parameters["enrolment"]), by: try visit.actor)
        return try await .json(describe(sitting, visit), status: isNew ? .created : .ok)
    }

    /// The form as drawn, each slot with its stored answer.
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let sitting = try await visit.campus.sitting(id(visit), by: try visit.actor)
        return try await .json(describe(sitting, visit))
    }

    private static func describe(_ sitting: Sitting, _ visit: Visit) async throws -> JSON {
        AttemptJSON.describe(
            sitting, after: try await visit.campus.courseSinceStart(of: sitting), visit.phrases.language)
    }

    /// `{sequence, choice | order | pairs | value}` → 200 once it is on disk, with what now stands.
    @Sendable static func answer(_ visit: Visit) async throws -> Response {
        let body = try visit.json()
        let answer = try body.answer()
        let slot = try slot(visit)
        let stored = try await visit.campus.answer(
            answer, slot: slot, of: id(visit), sequence: try body.wholeNumber("sequence"), by: try visit.actor)
        return .json(AttemptJSON.describe(stored, slot: slot))
    }

    /// Locks the answer and says whether it is right; practice only.
    @Sendable static func check(_ visit: Visit) async throws -> Response {
        try Guarding.requireProgram(visit)
        let feedback = try await visit.campus.check(slot: try slot(visit), of: id(visit), by: try visit.actor)
        return .json(AttemptJSON.describe(feedback, visit.phrases.language))
    }

    /// Submits; again → the same.
    @Sendable static func submit(_ visit: Visit) async throws -> Response {
        try Guarding.requireProgram(visit)
        let result = try await visit.campus.submit(id(visit), by: try visit.actor)
        return .json(AttemptJSON.describe(result, visit.phrases.language))
    }

    private static func id(_ visit: Visit) -> Attempt.ID {
        Attempt.ID(visit.parameters["attempt"])
    }

    private static func slot(_ visit: Visit) throws -> Int {
        guard let slot = Int(visit.parameters["slot"]) else {
            throw VisitError.badField("slot", wanted: .wholeNumber)
        }
        return slot
    }
}

// What the document says of it.
extension AttemptsAPI {
    static let operations: [APIOperation] = [
        APIOperation(
            .post, "/api/v1/enrolments/{enrolment}/attempts", "startAttempt", in: .attempts, "Start an attempt",
            detail: "Of a quiz, a diagnostic or a final. Too early is refused with `availableFrom`.", for: .signedIn,
            body: APIBody(schema: AttemptJSON.newAttempt, example: ["assessment": "RM1.quiz"]),
            answers: [
                .created("The form as drawn.", AttemptJSON.attempt.reference),
                .ok("One is in progress: the same.", AttemptJSON.attempt.reference),
            ],
            refusals: [
                .init(.notFound, "no-such-enrolment", "no-such-assessment"),
                .init(
                    .conflict, "name-not-confirmed", "already-passed", "too-early", "no-tries-left",
                    "second-sitting-later", "not-enrolled"),
                .init(.unprocessableContent, "bad-field"),
            ], start),
        APIOperation(
            .get, "/api/v1/attempts/{attempt}", "getAttempt", in: .attempts, "Show an attempt with its stored answers",
            for: .signedIn, answers: [.ok("The form as drawn.", AttemptJSON.attempt.reference)],
            refusals: [.init(.notFound, "no-such-attempt")], show),
        APIOperation(
            .put, "/api/v1/attempts/{attempt}/answers/{slot}", "answer", in: .attempts, "Store an answer",
            detail:
                "Answered once it is on disk. The same sequence number with another answer is refused with what stands.",
            for: .signedIn,
            body: APIBody(schema: AttemptJSON.answer, example: ["sequence": 1, "choice": ["k3v9"]]),
            answers: [.ok("What now stands.", AttemptJSON.standing)],
            refusals: [
                .init(.notFound, "no-such-attempt", "no-such-slot"),
                .init(.conflict, "attempt-closed", "answer-locked", "sequence-taken"),
                .init(.unprocessableContent, "bad-field", "bad-sequence", "bad-answer"),
            ], answer),
        APIOperation(
            .post, "/api/v1/attempts/{attempt}/answers/{slot}/check", "checkAnswer", in: .attempts,
            "Lock an answer and say whether it is right",
            detail: "In practice only. The body, if any, is not looked at.",
            for: .signedIn, body: .ignored, answers: [.ok("Whether it is right, and why.", AttemptJSON.checked)],
            refusals: [
                .init(.notFound, "no-such-attempt", "no-such-slot"),
                .init(.conflict, "attempt-closed", "not-formative", "not-answered"),
                .init(.unprocessableContent, "bad-field"),
            ], check),
        APIOperation(
            .post, "/api/v1/attempts/{attempt}/submission", "submitAttempt", in: .attempts, "Submit an attempt",
            detail: "Again gives the same. The body, if any, is not looked at.", for: .signedIn, body: .ignored,
            answers: [.ok("The result, as far as it may be told.", AttemptJSON.result.reference)],
            refusals: [.init(.notFound, "no-such-attempt"), .init(.conflict, "attempt-closed")], submit),
    ]
}
