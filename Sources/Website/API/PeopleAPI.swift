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
        return .json(
            ["token": .string(session.secret), "expires": .string(session.session.expiresAt.description)],
            status: .created)
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
        return .json([
            "id": .string(person.id.rawValue), "name": .string(person.name.text), "email": .string(person.email.typed),
            "language": .string(person.language.code), "roles": .array(person.roles.map { .string($0.rawValue) }),
        ])
    }
}
