import Campus
import Credentials
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport

@testable import Website

/// A campus with two learners who finished the course and hold an open attempt, and an administrator.
struct AccessWorld: Sendable {
    static let course: Course.ID = "rights-of-migrants"
    static let password = "correct horse battery"

    let clock = Clock()
    let campus: Campus
    let site: Site
    let learner: Someone
    let other: Someone
    let administrator: Someone

    /// A person with what is theirs.
    struct Someone: Sendable {
        let email: String
        let name: String
        let id: Person.ID
        let enrolment: Enrolment.ID
        let attempt: Attempt.ID
        let certificate: Certificate.ID

        var actor: Actor { .person(id) }
    }

    init(fixed: [Setting: String] = [:]) async throws {
        let campus = try await Campus.sample(clock: clock, fixed: fixed)
        self.campus = campus
        site = Site(campus)
        learner = try await AccessWorld.someone("Amina Odhiambo", "amina@example.org", campus)
        other = try await AccessWorld.someone("Zebulon Quiroga", "zebulon@example.net", campus)
        administrator = try await AccessWorld.someone("Ada Registrar", "ada@example.org", campus)
        try await campus.grant(.administrator, to: administrator.id, by: .siteOperator(onBehalfOf: nil))
    }

    /// Somebody with that role and nothing of their own.
    func holder(of role: Role) async throws -> Someone {
        let email = "\(role.rawValue)@example.org"
        let person = try await campus.signUp(
            name: "Holder of a role", email: email, password: AccessWorld.password, language: .english,
            from: "192.0.2.1")
        try await campus.grant(role, to: person.id, by: .siteOperator(onBehalfOf: nil))
        return Someone(
            email: email, name: person.name.text, id: person.id, enrolment: "none", attempt: "none", certificate: "none"
        )
    }

    private static func someone(_ name: String, _ email: String, _ campus: Campus) async throws -> Someone {
        let person = try await campus.signUp(
            name: name, email: email, password: password, language: .english, from: "192.0.2.1")
        let actor = Actor.person(person.id)
        let enrolment = try await campus.enrol(in: course, by: actor).enrolment.id
        try await campus.confirmName(name, in: enrolment, by: actor)
        let content = try await campus.study(enrolment, by: actor).course
        for lesson in content.lessons { try await campus.completeLesson(lesson.id, in: enrolment, by: actor) }
        for activity in content.modules.flatMap(\.activities) {
            _ = try await campus.submit([:], to: activity.id, in: enrolment, by: actor)
        }
        for assessment in content.allAssessments {
            let sitting = try await campus.start(assessment.id, in: enrolment, by: actor).sitting
            for slot in sitting.attempt.slots {
                guard let key = sitting.item(slot).flatMap({ slot.kind(of: $0).rightAnswer }) else { throw Missing() }
                _ = try await campus.answer(key, slot: slot.number, of: sitting.attempt.id, by: actor)
            }
            _ = try await campus.submit(sitting.attempt.id, by: actor)
        }
        guard let certificate = try await campus.certificates(of: actor).first else { throw Missing() }
        let attempt = try await campus.start("RM1.quiz", in: enrolment, by: actor).sitting.attempt.id
        return Someone(
            email: email, name: name, id: person.id, enrolment: enrolment, attempt: attempt,
            certificate: certificate.id)
    }

    struct Missing: Error {}

    /// A new session; the clock decides when it ends.
    func signIn(_ someone: Someone, _ kind: Session.Kind = .cookie) async throws -> String {
        try await campus.signIn(
            email: someone.email, password: AccessWorld.password, kind: kind, from: "192.0.2.1"
        ).secret
    }

    /// An attempt in progress whose first question is answered.
    func openAttempt(of someone: Someone) async throws -> Sitting {
        let sitting = try await campus.start("RM1.quiz", in: someone.enrolment, by: someone.actor).sitting
        guard let slot = sitting.attempt.slots.first,
            let wrong = sitting.item(slot).flatMap({ slot.kind(of: $0).wrongAnswer })
        else { throw Missing() }
        if sitting.attempt.answers[slot.number] == nil {
            _ = try await campus.answer(
                wrong, slot: slot.number, of: sitting.attempt.id, by: someone.actor)
        }
        return try await campus.sitting(sitting.attempt.id, by: someone.actor)
    }

    func send(_ request: Request) async -> Response { await site.respond(to: request) }

    func get(_ target: String, _ headers: [(name: String, value: String)] = []) async throws -> Response {
        await send(try Request(.get, target, headers: Headers(headers)))
    }

    /// Posts a form, with the token of the cookie's session unless told otherwise.
    func post(
        _ target: String, _ fields: [(String, String)] = [], cookie: String? = nil, hasToken: Bool = true,
        _ headers: [(name: String, value: String)] = []
    ) async throws -> Response {
        var fields = fields
        var sent = headers + [(name: "Content-Type", value: Form.mediaType)]
        if let cookie {
            sent.append((name: "Cookie", value: "iml=\(cookie)"))
            if hasToken { fields.append((FormToken.field, FormToken.make(for: cookie))) }
        }
        let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return await send(try Request(.post, target, headers: Headers(sent), body: Array(body.utf8)))
    }

    /// Sends JSON with a bearer token.
    func json(_ method: HTTP.Method, _ target: String, _ body: String, bearer: String? = nil) async throws -> Response {
        var headers = [(name: "Content-Type", value: "application/json")]
        if let bearer { headers.append((name: "Authorization", value: "Bearer \(bearer)")) }
        return await send(try Request(method, target, headers: Headers(headers), body: Array(body.utf8)))
    }
}

/// Every byte but letters and digits as `%XX`.
func encoded(_ text: String) -> String {
    text.utf8.map { byte in
        let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        let digits = String(byte, radix: 16, uppercase: true)
        return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" + digits : digits)
    }.joined()
}

extension Response {
    var text: String { String(decoding: body, as: UTF8.self) }
    var code: Int { status.rawValue }

    /// A problem's members.
    func problem() throws -> JSON { try JSON(bytes: body) }
}

extension SHA256 {
    /// The digest of a text in hex, as a secret is stored.
    static func hex(_ text: String) -> String { Hexadecimal.encode(SHA256.digest(Array(text.utf8))) }
}
