import Campus
import HTTP
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `A session` {
    @Test func `is never one that somebody else chose`() async throws {
        let world = try await AccessWorld()
        let chosen = String(repeating: "a", count: 43)
        let response = try await world.post(
            "/sign-in", [("email", "amina@example.org"), ("password", AccessWorld.password)],
            [(name: "Cookie", value: "iml=\(chosen)")])
        #expect(response.code == 303)
        let secret = try #require(cookie(response))
        #expect(secret.utf8.count == 43 && secret != chosen)
        #expect(try await world.campus.session(chosen) == nil)
        #expect(try await world.campus.session(secret) != nil)
    }

    @Test func `is known on a page that does not exist`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        let page = try await world.get("/nowhere", [(name: "Cookie", value: "iml=\(secret)")])
        #expect(page.code == 404)
        #expect(page.text.contains("Amina Odhiambo"))
    }

    @Test(arguments: [
        ("/attempts/01abc/submission", "/attempts/01abc"), ("/attempts/01abc/answers/2/check", "/attempts/01abc"),
        (
            "/courses/rights-of-migrants/activities/RM1.A1/submission",
            "/courses/rights-of-migrants/activities/RM1.A1"
        ),
    ])
    func `that has ended leads back to the page whose form was sent`(_ row: (form: String, page: String)) async throws {
        let world = try await AccessWorld()
        let page = try await world.post(row.form, [("slot-1", "a")])
        #expect(page.code == 401)
        #expect(page.text.contains("href=\"/sign-in?to=\(row.page)\""))
    }

    @Test func `has a new secret at each sign-in`() async throws {
        let world = try await AccessWorld()
        let first = try await world.signIn(world.learner)
        let response = try await world.post(
            "/sign-in", [("email", "amina@example.org"), ("password", AccessWorld.password)], cookie: first)
        let second = try #require(cookie(response))
        #expect(first != second)
    }

    @Test func `ends at once when its person signs out`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        let response = try await world.post("/sign-out", cookie: secret)
        #expect(response.header("Set-Cookie")?.contains("Max-Age=0") == true)
        let after = try await world.get("/my", [(name: "Cookie", value: "iml=\(secret)")])
        #expect(after.code == 303)
        #expect(try await world.post("/enrolments", [("course", "x")], cookie: secret).code == 401)
        let bearer = try await world.signIn(world.learner, .bearer)
        #expect(try await world.json(.delete, "/api/v1/sessions/current", "", bearer: bearer).code == 204)
        #expect(try await world.json(.get, "/api/v1/people/me", "", bearer: bearer).code == 401)
    }

    @Test func `is not begun twice by one link`() async throws {
        let world = try await AccessWorld()
        let link = try await world.campus.signInLink(for: world.learner.id, by: world.administrator.actor)
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 1...8 { group.addTask { try await world.post("/link", [("code", link.secret)]).code } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.sorted() == [303, 410, 410, 410, 410, 410, 410, 410])
    }

    @Test func `begins with no link that ran out, and sets no site up twice`() async throws {
        let world = try await AccessWorld()
        let link = try await world.campus.signInLink(for: world.learner.id, by: world.administrator.actor)
        world.clock.advance(by: .minutes(30))
        #expect(try await world.post("/link", [("code", link.secret)]).code == 410)
        #expect(try await world.campus.setUpLink() == nil)
        let fresh = try await world.campus.signInLink(for: world.learner.id, by: world.administrator.actor)
        let taken = try await world.post(
            "/set-up",
            [("code", fresh.secret), ("name", "M"), ("email", "m@example.org"), ("password", "long enough for this")])
        #expect(taken.code == 410)
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "https:evil.example",
        "javascript:alert(1)", "/%0d%0aSet-Cookie: x=y", "/\r\nX: y", "/\tevil", "", "evil.example", " /my",
        "/\u{2028}", "///evil.example", "/my\u{0}x",
    ])
    func `leads after signing in to a page of ours alone`(_ destination: String) async throws {
        let world = try await AccessWorld()
        let fields = [("email", "amina@example.org"), ("password", AccessWorld.password), ("to", destination)]
        let posted = try await world.post("/sign-in", fields)
        if !destination.contains("\0") { expectOurs(try #require(posted.header("Location"))) }
        let cookie = try await world.signIn(world.learner)
        guard !destination.contains("\0") else { return }
        let asked = try await world.get(
            "/sign-in?to=\(encoded(destination))", [(name: "Cookie", value: "iml=\(cookie)")])
        expectOurs(try #require(asked.header("Location")))
    }

    private func expectOurs(_ location: String) {
        #expect(location.hasPrefix("/") && !location.hasPrefix("//") && !location.hasPrefix("/\\"), "\(location)")
        #expect(location.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F })
    }
}

/// The secret that a response sets.
func cookie(_ response: Response) -> String? {
    response.header("Set-Cookie").flatMap { header in
        header.split(separator: ";").first?.split(separator: "=", maxSplits: 1).last.map(String.init)
    }
}

@Suite struct `Headers of the site` {
    @Test func `forbid what is inline, guessing at types, frames, and keeping what is personal`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.administrator)
        for route in Site.routes where route.method == .get {
            let target = try await world.fill(route.pattern.text, of: world.administrator)
            let response = try await world.get(target, [(name: "Cookie", value: "iml=\(secret)")])
            #expect(response.header("X-Content-Type-Options") == "nosniff", "\(target)")
            let policy = try #require(response.header("Content-Security-Policy"))
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(target)")
            #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), "\(target)")
            let isShared = ["/style.css", "/script.js", "/icon.svg", "/.well-known/did.json", "/status/r/1"]
                .contains(target)
            if !isShared && target != "/healthz" {
                #expect(response.header("Cache-Control") == "private, no-store", "\(target)")
            }
            let vary = response.headers.filter { $0.name == "Vary" }.map(\.value).joined(separator: ", ")
            #expect(["Cookie", "Authorization", "Accept"].allSatisfy(vary.contains), "\(target)")
            if response.header("Access-Control-Allow-Origin") != nil {
                #expect(!target.hasPrefix("/my") && !target.hasPrefix("/admin"), "\(target)")
            }
            #expect(response.header("Strict-Transport-Security") == nil)
        }
    }

    @Test func `no longer let a token or an address typed into a form be kept`() async throws {
        let world = try await AccessWorld()
        let token = try await world.json(
            .post, "/api/v1/sessions", #"{"email":"amina@example.org","password":"\#(AccessWorld.password)"}"#)
        #expect(token.code == 201 && token.header("Cache-Control") == "private, no-store")
        let form = try await world.post("/sign-in", [("email", "amina@example.org"), ("password", "wrong")])
        #expect(form.code == 401 && form.header("Cache-Control") == "private, no-store")
    }

    @Test func `bind the cookie to this host over https, and name it otherwise on plain loopback`() async throws {
        let plain = try await AccessWorld()
        let fields = [("email", "amina@example.org"), ("password", AccessWorld.password)]
        let unsafe = try #require(try await plain.post("/sign-in", fields).header("Set-Cookie"))
        #expect(unsafe.hasPrefix("iml=") && unsafe.contains("HttpOnly") && unsafe.contains("SameSite=Lax"))
        #expect(!unsafe.contains("Secure") && !unsafe.contains("Domain"))
        let world = try await AccessWorld(fixed: [.publicAddress: "https://campus.example.org"])
        let response = try await world.post("/sign-in", fields)
        let safe = try #require(response.header("Set-Cookie"))
        #expect(safe.hasPrefix("__Host-iml=") && safe.contains("; Path=/;") && safe.contains("; Secure"))
        #expect(safe.contains("; HttpOnly") && safe.contains("; SameSite=Lax") && !safe.contains("Domain"))
        #expect(response.header("Strict-Transport-Security")?.hasPrefix("max-age=") == true)
        let secret = try #require(cookie(response))
        // The name of the plain cookie means nothing here: a neighbour on http could have set it.
        #expect(try await world.get("/my", [(name: "Cookie", value: "iml=\(secret)")]).code == 303)
        #expect(try await world.get("/my", [(name: "Cookie", value: "__Host-iml=\(secret)")]).code == 200)
    }

    @Test func `no longer take a page of the public host over http for one of ours`() async throws {
        let world = try await AccessWorld(fixed: [.publicAddress: "https://campus.example.org"])
        let secret = try await world.signIn(world.learner)
        func submit(_ origin: String) async throws -> Int {
            let request = try Request(
                .post, "/api/v1/attempts/\(world.learner.attempt)/submission",
                headers: Headers([
                    (name: "Cookie", value: "__Host-iml=\(secret)"), (name: "Origin", value: origin),
                    (name: "Host", value: "campus.example.org"),
                ]))
            return await world.send(request).code
        }
        #expect(try await submit("http://campus.example.org") == 403)
        #expect(try await submit("https://campus.example.org.evil.example") == 403)
        #expect(try await submit("https://campus.example.org") == 200)
    }

    @Test func `of a request never choose the host that pages, redirects and certificates name`() async throws {
        let world = try await AccessWorld(fixed: [.publicAddress: "https://campus.example.org"])
        let secret = try await world.signIn(world.administrator)
        for route in Site.routes where route.method == .get {
            let target = try await world.fill(route.pattern.text, of: world.administrator)
            for name in ["Host", "X-Forwarded-Host", "Forwarded"] {
                let response = try await world.get(
                    target,
                    [(name: "Cookie", value: "__Host-iml=\(secret)"), (name: name, value: "evil.example")])
                #expect(!response.text.contains("evil.example"), "\(target)")
                #expect(!response.headers.contains { $0.value.contains("evil.example") }, "\(target)")
            }
        }
        let link = try await world.post(
            "/admin/people/\(world.learner.id)/links",
            [(FormToken.field, FormToken.make(for: secret))],
            [(name: "Cookie", value: "__Host-iml=\(secret)"), (name: "Host", value: "evil.example")])
        #expect(link.text.contains("https://campus.example.org/link#") && !link.text.contains("evil.example"))
    }

    @Test func `say when to come back`() async throws {
        let world = try await AccessWorld()
        var last = Response(.ok)
        for _ in 0...10 {
            last = try await world.json(
                .post, "/api/v1/sessions", #"{"email":"amina@example.org","password":"wrong"}"#)
        }
        #expect(last.code == 429 && last.header("Retry-After").flatMap { Int($0) } == 901)
    }
}
