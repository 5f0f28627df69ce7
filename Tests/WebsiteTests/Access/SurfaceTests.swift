import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import ServerTesting
import TestSupport
import Testing

@testable import Website

@Suite struct `The surface of the site` {
    @Test func `answers a method that a path has not with 405 and those it has`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.administrator)
        for route in Site.routes {
            let target = try await world.fill(route.pattern.text, of: world.administrator)
            for method in [HTTP.Method.patch, .trace] {
                let request = try Request(
                    method, target, headers: Headers([(name: "Cookie", value: "iml=\(secret)")]))
                let response = await world.send(request)
                #expect(response.code == 405, "\(method) \(target)")
                let allowed = response.header("Allow") ?? ""
                #expect(allowed.contains(route.method.rawValue) && !allowed.contains(method.rawValue), "\(target)")
                #expect(!response.text.contains(secret), "\(target)")
            }
            let options = await world.send(try Request(.options, target))
            #expect(options.code == 204 && options.body.isEmpty, "\(target)")
            #expect(options.header("Allow")?.contains(route.method.rawValue) == true, "\(target)")
            #expect(options.header("Access-Control-Allow-Origin") == nil, "\(target)")
        }
    }

    @Test func `takes no other method than the one on the request line`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        let headers = ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"].map {
            (name: $0, value: "DELETE")
        }
        let response = try await world.post(
            "/api/v1/sessions/current", [("_method", "DELETE")], cookie: secret, headers)
        #expect(response.code == 405)
        #expect(try await world.campus.session(secret) != nil)
    }

    @Test func `answers HEAD on every page as GET, with the same length and no body`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.administrator)
        let targets = try await targets(world)
        let site = world.site
        try await withServer(respond: { await site.respond(to: $0) }) { server async throws in
            let client = try server.client()
            for target in targets {
                let rest = "\(target) HTTP/1.1\r\nHost: localhost\r\nCookie: iml=\(secret)\r\n\r\n"
                try client.send("GET " + rest)
                let page = try #require(try client.answer())
                try client.send("HEAD " + rest)
                let head = try #require(try client.answer(toHead: true), "\(target)")
                #expect(head.status == page.status, "\(target)")
                #expect(head["content-length"] == page["content-length"], "\(target)")
                #expect(head["content-type"] == page["content-type"], "\(target)")
                #expect(head["cache-control"] == page["cache-control"], "\(target)")
            }
        }
    }

    /// What a filter in front, which decodes less or more often than we do, may be made to overlook.
    @Test(arguments: [
        ("/courses/../admin", 400), ("/courses/%2e%2e/admin", 400), ("/courses/.%2E/admin", 400), ("/./admin", 400),
        ("//admin", 400), ("/admin//people", 400), ("/courses%2f..%2fadmin", 400), ("/courses/..%2fadmin", 400),
        ("/admin%2fpeople", 400), ("/admin%00", 400), ("/admin%0a", 400), ("/%c0%ae%c0%ae/admin", 400),
        ("/%e0%80%ae/admin", 400), ("/admin%c0%af", 400), ("/%ff", 400), ("/admin%", 400), ("/admin%2", 400),
        ("/courses/%252e%252e/admin", 404), ("/courses/..%5cadmin", 404), ("/courses\\..\\admin", 404),
        ("/admin;x=y", 404), ("/admin;/people", 404), ("/ADMIN", 404), ("/admin/", 404), ("/admin/people/", 404),
        ("/%EF%BC%8Fadmin", 404), ("/admin%20", 404), ("/admin.", 404), ("/admin.json", 404),
        ("/courses/%2e%2e%2e", 404),
        // The same segment written otherwise is the same page with the same lock.
        ("/%61dmin", 403), ("/adm%69n/%70eople", 403),
    ])
    func `is not entered by another way of writing a path`(_ row: (target: String, status: Int)) async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        let site = world.site
        try await withServer(respond: { await site.respond(to: $0) }) { server async throws in
            let rest = "HTTP/1.1\r\nHost: localhost\r\nCookie: iml=\(secret)\r\n\r\n"
            let answer = try server.answer(to: "GET \(row.target) \(rest)")
            // A path that evhttp or the guard does not read at all is no way in either.
            let expected = row.status == 404 ? [400, 404] : [row.status]
            #expect(expected.contains(answer?.status ?? 0), "\(row.target): \(answer?.status ?? 0)")
            let absolute = try server.answer(to: "GET http://localhost\(row.target) \(rest)")
            #expect(expected.contains(absolute?.status ?? 0), "absolute \(row.target): \(absolute?.status ?? 0)")
        }
    }

    @Test func `leads nowhere else, whatever a form or an address names as the next page`() async throws {
        let world = try await AccessWorld()
        let hostile = [
            "//evil.example", "https://evil.example/", "/\\evil.example", "\\/evil.example", "javascript:alert(1)",
            "/%2f/evil.example", "\t//evil.example", "/\n/evil.example", "https:/evil.example", "http:evil.example",
            "//evil.example%2f..", "/.//evil.example", "///evil.example", "data:text/html,x",
        ]
        let secret = try await world.signIn(world.learner)
        for (number, text) in hostile.enumerated() {
            for route in Site.routes where !route.isAPI && route.pattern.text != "/sign-out" {
                let target = try await world.fill(route.pattern.text, of: world.learner)
                let names = ["to", "return", "returnTo", "next", "redirect", "url", "continue"]
                let response: Response
                if route.method == .get {
                    let query = names.map { "\($0)=\(encoded(text))" }.joined(separator: "&")
                    response = try await world.get("\(target)?\(query)", [(name: "Cookie", value: "iml=\(secret)")])
                } else {
                    // All routes with one of them, the two that read such a field with all.
                    guard number == 0 || ["/sign-in", "/language"].contains(route.pattern.text) else { continue }
                    response = try await world.post(target, names.map { ($0, text) }, cookie: secret)
                }
                guard let location = response.header("Location") else { continue }
                let isOurs = location.hasPrefix("/") && !location.dropFirst().hasPrefix("/") && !location.contains("\\")
                #expect(isOurs && !location.contains("\n"), "\(route.line) \(text): \(location)")
            }
        }
    }

    @Test func `lets no value into a header line that could end it`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.administrator)
        let texts = [
            "x\r\nSet-Cookie: iml=planted", "x\nX-A: b", "x\u{0}y", "x\r\n\r\n<script>", "x\u{2028}y", "\u{7f}",
        ]
        for route in Site.routes where route.method == .get {
            for text in texts {
                let target = try await world.fill(route.pattern.text, of: world.administrator)
                let query = ["to", "lang", "at", "id", "q", "page", "done"].map { "\($0)=\(encoded(text))" }
                let headers = [
                    (name: "Cookie", value: "iml=\(secret); iml-lang=\(text)"), (name: "Accept-Language", value: text),
                    (name: "Host", value: text), (name: "Referer", value: text), (name: "User-Agent", value: text),
                    (name: "X-Request-ID", value: text),
                ]
                guard let request = read("\(target)?\(query.joined(separator: "&"))", headers) else { continue }
                let response = await world.send(request)
                for header in response.headers {
                    #expect(
                        header.value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(target) \(header.name): \(text)")
                }
                #expect(response.header("Set-Cookie")?.contains("planted") != true)
            }
        }
    }

    @Test func `has careful headers on every answer, also on refusals`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        let cookie = [(name: "Cookie", value: "iml=\(secret)")]
        for route in Site.routes {
            let target = try await world.fill(route.pattern.text, of: world.learner)
            for method in [HTTP.Method.get, .post, .put, .delete, .patch] {
                let response = await world.send(try Request(method, target, headers: Headers(cookie)))
                expectCareful(response, "\(method) \(target)")
            }
        }
        expectCareful(try await world.get("/nowhere", cookie), "404")
        let limited = world.site.refusal(
            of: try Request(.get, "/my", headers: Headers(cookie)),
            because: LimitError.tooManyRequests(retryAfterSeconds: 3))
        expectCareful(limited, "429")
    }

    @Test func `says in the reader's language that the network asks too much, as page or as problem`() async throws {
        let site = Site(try await Campus.sample())
        let error = LimitError.tooManyRequests(retryAfterSeconds: 3)
        for (language, words) in [("en", "Wait 3 seconds"), ("fr", "Attendez 3 secondes"), ("es", "Espere 3 segundos")]
        {
            let headers = Headers([(name: "Accept-Language", value: language)])
            let page = site.refusal(of: try Request(.get, "/courses", headers: headers), because: error)
            #expect(page.code == 429 && page.header("Retry-After") == "3")
            #expect(page.text.contains(words) && page.text.contains("<html lang=\"\(language)\""))
            let problem = site.refusal(of: try Request(.get, "/api/v1/courses", headers: headers), because: error)
            #expect(problem.code == 429 && problem.header("Retry-After") == "3")
            #expect(problem.header("Content-Type") == "application/problem+json")
            #expect(try problem.problem()["code"]?.string == "too-many-requests")
            #expect(try problem.problem()["detail"]?.string?.contains(words) == true)
        }
    }

    private func expectCareful(_ response: Response, _ what: String) {
        let policy = response.header("Content-Security-Policy") ?? ""
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(what)")
        #expect(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"), "\(what)")
        #expect(response.header("X-Content-Type-Options") == "nosniff", "\(what)")
        #expect(response.header("Referrer-Policy") == "same-origin", "\(what)")
        #expect(response.header("Cross-Origin-Opener-Policy") == "same-origin", "\(what)")
        #expect(response.header("Cache-Control") != nil, "\(what)")
        #expect(response.header("Server") == nil && response.header("X-Powered-By") == nil, "\(what)")
        for value in response.headers where value.name == "Set-Cookie" {
            #expect(value.value.contains("HttpOnly") && value.value.contains("SameSite=Lax"), "\(what)")
        }
    }

    private func targets(_ world: AccessWorld) async throws -> [String] {
        var targets: [String] = []
        for route in Site.routes where route.method == .get {
            targets.append(try await world.fill(route.pattern.text, of: world.administrator))
        }
        return targets
    }

    private func read(_ target: String, _ headers: [(name: String, value: String)]) -> Request? {
        do { return try Request(.get, target, headers: Headers(headers)) } catch { return nil }
    }
}
