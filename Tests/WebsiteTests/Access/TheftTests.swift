import Campus
import Credentials
import HTTP
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `A stolen or planted session` {
    @Test func `does not survive any way of signing in`() async throws {
        let world = try await AccessWorld()
        let by = world.administrator.actor
        let signIn = try await world.campus.signInLink(for: world.learner.id, by: by)
        let password = try await world.campus.link(.password, for: world.other.id, by: by)
        let ways: [(String, [(String, String)])] = [
            ("/sign-in", [("email", world.learner.email), ("password", AccessWorld.password)]),
            ("/link", [("code", signIn.secret)]),
            ("/link/password", [("code", password.secret), ("password", "another long password")]),
        ]
        for (number, (path, fields)) in ways.enumerated() {
            let planted = String(repeating: String(number), count: 43)
            let response = try await world.post(path, fields, [(name: "Cookie", value: "iml=\(planted)")])
            #expect(response.code == 303, "\(path)")
            let secret = try #require(cookie(response))
            #expect(secret != planted && secret.utf8.count == 43, "\(path)")
            #expect(try await world.campus.session(planted) == nil, "\(path)")
        }
    }

    @Test func `does not become the session of the first administrator`() async throws {
        let campus = try await Campus.sample()
        let site = Site(campus)
        let link = try #require(try await campus.setUpLink())
        let planted = String(repeating: "a", count: 43)
        let fields = [
            ("code", link.secret), ("name", "Ada"), ("email", "ada@example.org"), ("password", "long enough for this"),
        ]
        let body = fields.map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
        let request = try Request(
            .post, "/set-up",
            headers: Headers([
                (name: "Content-Type", value: Form.mediaType), (name: "Cookie", value: "iml=\(planted)"),
            ]), body: Array(body.utf8))
        let response = await site.respond(to: request)
        #expect(response.code == 303)
        #expect(cookie(response) != planted)
        #expect(try await campus.session(planted) == nil)
    }

    @Test func `ends when its person changes the password, except where that was done`() async throws {
        let world = try await AccessWorld()
        let own = try await world.signIn(world.learner)
        let stolen = try await world.signIn(world.learner)
        let token = try await world.signIn(world.learner, .bearer)
        let changed = try await world.post(
            "/my/password", [("old", AccessWorld.password), ("password", "another long password")], cookie: own)
        #expect(changed.code == 303)
        #expect(try await world.get("/my", [(name: "Cookie", value: "iml=\(own)")]).code == 200)
        #expect(try await world.get("/my", [(name: "Cookie", value: "iml=\(stolen)")]).code == 303)
        #expect(try await world.json(.get, "/api/v1/people/me", "", bearer: token).code == 401)
    }

    @Test func `ends when its person ends all others, chooses a password by a link, or loses the account`() async throws
    {
        let world = try await AccessWorld()
        let by = world.administrator.actor
        func isOpen(_ secret: String) async throws -> Bool { try await world.campus.session(secret) != nil }
        let (own, stolen) = (try await world.signIn(world.learner), try await world.signIn(world.learner))
        #expect(try await world.post("/my/sessions/ending", cookie: own).code == 303)
        #expect(try await isOpen(own))
        #expect(try await !isOpen(stolen))
        let link = try await world.campus.link(.password, for: world.learner.id, by: by)
        let fields = [("code", link.secret), ("password", "another long password")]
        #expect(try await world.post("/link/password", fields).code == 303)
        #expect(try await !isOpen(own))
        let other = try await world.signIn(world.other)
        try await world.campus.endAccount(of: world.other.id, by: by)
        #expect(try await !isOpen(other))
    }

    @Test func `of somebody signed out takes no form and no answer any more`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        _ = try await world.post("/sign-out", cookie: secret)
        for route in Site.routes where !route.method.isSafe && !route.isAPI {
            guard let rule = routeRules[route.line] else { continue }
            if case .everyone = rule.access { continue }
            let response = try await world.send(
                route, rule, of: world.learner, headers: [(name: "Cookie", value: "iml=\(secret)")])
            #expect(response.code == 401, "\(route.line)")
        }
    }

    @Test func `is not found by a secret of another length or alphabet`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        for wrong in [
            "", " ", secret + "a", String(secret.dropLast()), secret.uppercased(), "\(secret)=", "*", "%", "'",
        ] {
            let response = try await world.get("/my", [(name: "Cookie", value: "iml=\(wrong)")])
            #expect(response.code == 303, "\(wrong)")
        }
        // Of two cookies with the name the first counts: who plants one by a neighbour host signs nobody in as themselves.
        let other = try await world.signIn(world.other)
        let page = try await world.get("/my", [(name: "Cookie", value: "iml=\(secret); iml=\(other)")])
        #expect(page.text.contains(world.learner.name) && !page.text.contains(world.other.name))
    }
}
