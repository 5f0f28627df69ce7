import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `Hostile input` {
    /// What somebody may type where a name, an id or a date belongs.
    static let texts: [String] = [
        String(repeating: "x", count: 10_000), String(repeating: "e\u{301}", count: 5_000), "a\u{0}b",
        "\u{202E}gpj.exe", "\u{2066}a\u{2069}", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)", "</textarea><script>", "javascript:alert(1)", "..", "%00", "{{7*7}}", "\u{FFFE}",
        "'; DROP TABLE person; --", "\r\nSet-Cookie: iml=x", "9223372036854775808",
    ]

    /// What somebody may type where a day belongs.
    static let days: [String] = [
        "-1", "0000-00-00", "9999-12-31", "10000-01-01", "2026-02-30", "+0001-01-01", "0001-01-01", "2026-11-23T12:00",
        "99999999999999999999-01-01",
    ]

    @Test func `in a path breaks no page and is shown as text`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.administrator)
        for route in Site.routes where route.method == .get && !route.pattern.parameterNames.isEmpty {
            for text in Hostile.texts {
                for name in route.pattern.parameterNames {
                    let pattern = route.pattern.text.split(separator: "{\(name)}", omittingEmptySubsequences: false)
                        .joined(separator: encoded(text))
                    let target = try await world.fill(pattern, of: world.administrator)
                    // What cannot be read as a request never reaches the site.
                    guard let request = request(target, secret) else { continue }
                    expectHarmless(await world.send(request), "\(route.line) \(text.prefix(40))")
                }
            }
        }
    }

    @Test func `in a query breaks no page and is shown as text`() async throws {
        let world = try await AccessWorld()
        for path in [
            "/instruments/udhr?at=", "/instruments/iccpr?at=", "/states/KEN?at=", "/instruments?branch=",
            "/instruments?scope=", "/v?id=", "/sign-in?to=", "/courses?x=",
        ] {
            for text in Hostile.texts + Hostile.days {
                guard let request = request(path + encoded(text), nil) else { continue }
                expectHarmless(await world.send(request), "\(path) \(text.prefix(40))")
            }
        }
    }

    @Test func `in any field of any form breaks no page and is shown as text`() async throws {
        let world = try await AccessWorld()
        let names = [
            "name", "email", "password", "code", "to", "reason", "course", "act", "previewed", "slot-1", "sequence-1",
            "siteName", "publicAddress", "issuerName", "issuerURL", "languages", "signUp", "note", "role", "rows",
            "list",
            "purpose", "old", "language", "as",
        ]
        let secret = try await world.signIn(world.administrator)
        for route in Site.routes where route.method == .post && !route.isAPI && route.pattern.text != "/sign-out" {
            for text in Hostile.texts where !text.contains("\0") {
                let target = try await world.fill(route.pattern.text, of: world.administrator)
                let response = try await world.post(target, names.map { ($0, text) }, cookie: secret)
                expectHarmless(response, "\(route.line) \(text.prefix(40))")
            }
        }
    }

    @Test func `in a name or a note is kept as text, or refused`() async throws {
        let world = try await AccessWorld()
        for (number, text) in Hostile.texts.enumerated() where !text.contains("\0") {
            let up = try await world.post(
                "/sign-up", [("name", text), ("email", "h\(number)@example.org"), ("password", "long enough for this")])
            #expect([200, 422].contains(up.code), "\(text.prefix(40))")
            expectHarmless(up, "\(text.prefix(40))")
            let signedIn = try await world.post(
                "/sign-in", [("email", "h\(number)@example.org"), ("password", "long enough for this")])
            guard let secret = cookie(signedIn) else { continue }
            for page in ["/", "/my", "/my/data", "/courses"] {
                expectHarmless(
                    try await world.get(page, [(name: "Cookie", value: "iml=\(secret)")]), "\(page) \(text.prefix(40))")
            }
        }
        let admin = try await world.signIn(world.administrator)
        for page in ["/admin", "/admin/people", "/admin/people?q=%3Cscript%3E&page=-1", "/admin/people?page=99999999"] {
            expectHarmless(try await world.get(page, [(name: "Cookie", value: "iml=\(admin)")]), page)
        }
    }

    @Test func `in the fields of an activity comes back as it was, escaped`() async throws {
        let world = try await AccessWorld()
        let course = try await world.campus.course(AccessWorld.course).course
        let activity = try #require(course.modules.flatMap(\.activities).first)
        let note = try #require(activity.grid(in: .english)?.grid.notes.first?.id)
        let secret = try await world.signIn(world.learner)
        let path = "/courses/\(course.id)/activities/\(activity.id)"
        for text in Hostile.texts where !text.contains("\0") {
            for field in [note, text] {
                let sent = try await world.post("\(path)/submission", [(field, text)], cookie: secret)
                #expect([303, 422].contains(sent.code), "\(field.prefix(40))")
                expectHarmless(sent, "\(text.prefix(40))")
                expectHarmless(
                    try await world.get(path, [(name: "Cookie", value: "iml=\(secret)")]), "\(text.prefix(40))")
            }
        }
    }

    @Test func `in the API is a problem, never a fault of ours`() async throws {
        let world = try await AccessWorld()
        let bearer = try await world.signIn(world.administrator, .bearer)
        for route in Site.routes where route.isAPI && [.post, .put].contains(route.method) {
            for text in Hostile.texts {
                let fields = ["name", "email", "password", "language", "course", "assessment", "fields", "note"]
                let members: [(String, JSON)] = fields.map { ($0, .string(text)) } + [("sequence", .string(text))]
                let body = JSON.object(JSONObject(members)).text
                let target = try await world.fill(route.pattern.text, of: world.administrator)
                let response = try await world.json(route.method, target, body, bearer: bearer)
                #expect(response.code < 500, "\(route.line) \(text.prefix(40)): \(response.text.prefix(200))")
            }
        }
    }

    private func request(_ target: String, _ secret: String?) -> Request? {
        let headers = secret.map { [(name: "Cookie", value: "iml=\($0)")] } ?? []
        do { return try Request(.get, target, headers: Headers(headers)) } catch { return nil }
    }

    private func expectHarmless(_ response: Response, _ what: String) {
        #expect(response.code < 500, "\(what)")
        guard response.header("Content-Type")?.hasPrefix("text/html") == true else { return }
        let text = response.text
        for markup in [
            "<script>", "<img src=x", "\"><img", "=\"\" onmouseover", "href=\"javascript:", "</textarea><script",
        ] {
            #expect(!text.contains(markup), "\(what): \(markup)")
        }
        #expect(!response.headers.contains { $0.value.contains { $0.isNewline } }, "\(what)")
    }

    private typealias Hostile = `Hostile input`
}
