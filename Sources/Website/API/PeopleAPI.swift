import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import Records

/// Accounts and sessions.
enum PeopleAPI {
    /// `{name,email,password,language}` → 201 `{id}`.
    @Sendable static func signUp(_ visit: Visit) async throws -> Response {
        let body = try visit.json()
        let person = try await visit.campus.signUp(
            name: try body.text("name"), email: try body.text("email"), password: try body.text("password"),
            language: try body.language(), from: visit.request.remoteAddress)
        return .json(["id": .string(person.id.rawValue)], status: .created)
    }

    /// `{email,password}` → 201 `{token}`, good for 30 days in `Authorization: Bearer`.
    @Sendable static func signIn(_ visit: Visit) async throws -> Response {
        let body = try visit.json()
        let session = try await visit.campus.signIn(
            email: try body.text("email"), password: try body.text("password"), kind: .bearer,
            from: visit.request.remoteAddress, device: visit.device)
        return .json(PeopleJSON.describe(session), status: .created)
    }

    /// Ends the session that asks.
    @Sendable static func signOut(_ visit: Visit) async throws -> Response {
        guard let signedIn = visit.signedIn else { throw CampusError.notSignedIn }
        try await visit.campus.signOut(signedIn.session)
        return Response(.noContent)
    }

    /// Who asks.
    @Sendable static func me(_ visit: Visit) async throws -> Response {
        guard let person = visit.signedIn?.person else { throw CampusError.notSignedIn }
        return .json(PeopleJSON.describe(person))
    }
}

// What the document says of it.
extension PeopleAPI {
    static let operations: [APIOperation] = [
        APIOperation(
            .post, "/api/v1/people", "signUp", in: .people, "Make an account", for: .everyone,
            body: APIBody(
                schema: PeopleJSON.newPerson,
                example: [
                    "name": "Noor Haddad", "email": "noor@example.org", "password": "four unrelated words work",
                    "language": "en",
                ]),
            answers: [.created("The account.", .object(["id": .identifier]))],
            refusals: [
                .init(.forbidden, "sign-up-closed"), .init(.conflict, "address-taken"),
                .init(.unprocessableContent, "bad-field", "bad-name", "bad-email", "bad-password"),
                .init(.tooManyRequests, "too-many-failures"), .init(.serviceUnavailable, "busy"),
            ], signUp),
        APIOperation(
            .post, "/api/v1/sessions", "signIn", in: .people, "Sign in",
            detail: "The token is good for 30 days. It is listed with the person's sessions, and ended there or below.",
            for: .everyone,
            body: APIBody(
                schema: PeopleJSON.credentials,
                example: ["email": "amina@example.org", "password": "four unrelated words work"]),
            answers: [.created("A token.", PeopleJSON.token.reference)],
            refusals: [
                .init(.unauthorized, "wrong-credentials"), .init(.unprocessableContent, "bad-field"),
                .init(.tooManyRequests, "too-many-failures"), .init(.serviceUnavailable, "busy"),
            ], signIn),
        APIOperation(
            .delete, "/api/v1/sessions/current", "signOut", in: .people, "End the session that asks", for: .signedIn,
            answers: [APIAnswer(.noContent, "It has ended.", nil)], signOut),
        APIOperation(
            .get, "/api/v1/people/me", "getMe", in: .people, "Say who asks", for: .signedIn,
            answers: [.ok("The person.", PeopleJSON.person.reference)], me),
    ]
}
