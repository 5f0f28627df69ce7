import Campus
import Catalogue
import HTML
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport

@testable import Website

/// A learner in front of a quiz with one question of each type.
struct TypesWorld: Sendable {
    let content: TypesContent
    let clock = Clock()
    let campus: Campus
    let site: Site
    let actor: Actor
    let enrolment: Enrolment.ID
    let attempt: Attempt.ID
    private let cookie: String
    private let bearer: String

    init() async throws {
        content = try TypesContent()
        campus = try await .sample(clock: clock, content: content.folder)
        site = Site(campus)
        actor = try await campus.sampleLearner()
        enrolment = try await campus.enrol(in: TypesContent.course, by: actor).enrolment.id
        attempt = try await campus.start(TypesContent.quiz, in: enrolment, by: actor).sitting.attempt.id
        cookie = try await TypesWorld.secret(.cookie, campus)
        bearer = try await TypesWorld.secret(.bearer, campus)
    }

    private static func secret(_ kind: Session.Kind, _ campus: Campus) async throws -> String {
        try await campus.signIn(
            email: "amina@example.org", password: "correct horse battery", kind: kind, from: "192.0.2.1"
        ).secret
    }

    func sitting() async throws -> Sitting { try await campus.sitting(attempt, by: actor) }

    func stored(_ slot: Int) async throws -> Answer? { try await sitting().attempt.answers[slot]?.answer }

    /// Puts an answer over the API.
    func put(_ slot: Int, _ body: String) async throws -> Response {
        await site.respond(
            to: try Request(
                .put, "/api/v1/attempts/\(attempt)/answers/\(slot)",
                headers: Headers([
                    (name: "Content-Type", value: "application/json"),
                    (name: "Authorization", value: "Bearer \(bearer)"),
                ]), body: Array(body.utf8)))
    }

    /// Posts to the API without a body.
    func act(_ target: String) async throws -> Response {
        await site.respond(
            to: try Request(
                .post, target, headers: Headers([(name: "Authorization", value: "Bearer \(bearer)")])))
    }

    func get(_ target: String) async throws -> Response {
        await site.respond(
            to: try Request(
                .get, target, headers: Headers([(name: "Cookie", value: "iml=\(cookie)")])))
    }

    /// The attempt, or its result, for a reader of French.
    func inFrench() async throws -> String {
        let sitting = try await sitting()
        let phrases = Phrases(.french)
        if sitting.attempt.endedAt == nil {
            return attemptPage(sitting, law: { _ in nil }, csrf: "t", at: clock.now, phrases: phrases).body.text
        }
        let result = try await campus.result(of: attempt, by: actor)
        let study = try await campus.study(enrolment, by: actor)
        return resultPage(result, study: study, law: { _ in nil }, at: clock.now, phrases: phrases).body.text
    }

    /// Posts the form as a browser without script does.
    func post(_ action: String, _ fields: [(String, String)]) async throws -> Response {
        let all = fields + [(FormToken.field, FormToken.make(for: cookie))]
        let body = all.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return await site.respond(
            to: try Request(
                .post, "/attempts/\(attempt)/\(action)",
                headers: Headers([
                    (name: "Content-Type", value: Form.mediaType), (name: "Cookie", value: "iml=\(cookie)"),
                ]), body: Array(body.utf8)))
    }

    /// The fields of a right answer, with the number that the form holds for it.
    func fields(_ slot: Attempt.Slot, _ sitting: Sitting) -> [(String, String)] {
        let sequence = (sitting.attempt.answers[slot.number]?.sequence ?? 0) + 1
        let number: [(String, String)] = [("sequence-\(slot.number)", String(sequence))]
        switch sitting.item(slot).flatMap({ slot.kind(of: $0).rightAnswer }) {
        case .choice(let options): return number + options.map { ("slot-\(slot.number)", $0.rawValue) }
        case .pairs(let pairs):
            return number + pairs.map { ("slot-\(slot.number)-\($0.key)", $0.value.rawValue) }
        case .order(let steps):
            return number + steps.enumerated().map { ("slot-\(slot.number)-\($0.element)", String($0.offset + 1)) }
        case .value(let text):
            let parts = text.split(separator: "-").map(String.init)
            guard parts.count == 3 else { return number + [("slot-\(slot.number)", text)] }
            return number
                + zip(["year", "month", "day"], parts).map { ("slot-\(slot.number)-\($0)", $1) }
        case nil: return []
        }
    }
}
