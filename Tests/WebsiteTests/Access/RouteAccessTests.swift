import Campus
import Credentials
import HTTP
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `Every route` {
    @Test func `has a rule that says who may use it`() {
        #expect(Set(Site.routes.map(\.line)) == Set(routeRules.keys))
    }

    @Test func `asks a visitor to sign in before anything personal`() async throws {
        let world = try await AccessWorld()
        for (route, rule) in rules() {
            let response = try await world.send(route, rule, of: world.learner)
            let page = route.method == .get ? 303 : 401
            switch rule.access {
            case .everyone(let visitor, _): #expect(response.code == visitor, "\(route.line)")
            case .personal, .owned, .administrators:
                #expect(response.code == (route.isAPI ? 401 : page), "\(route.line)")
                if !route.isAPI, route.method == .get {
                    #expect(response.header("Location")?.hasPrefix("/sign-in?to=/") == true, "\(route.line)")
                }
                expectNothing(of: world.learner, in: response, route)
            }
        }
    }

    @Test(arguments: [Session.Kind.cookie, .bearer])
    func `gives a learner what is their own, by cookie or bearer token`(_ kind: Session.Kind) async throws {
        let world = try await AccessWorld()
        for (route, rule) in rules() {
            let response = try await world.send(route, rule, of: world.learner, as: world.learner, kind)
            switch rule.access {
            case .everyone(_, let status), .personal(let status, _), .owned(let status, _):
                #expect(response.code == status, "\(route.line)")
            case .administrators: #expect(response.code == 403, "\(route.line)")
            }
        }
    }

    @Test(arguments: Role.allCases)
    func `opens to a role what that role is for, and nothing more`(_ role: Role) async throws {
        let world = try await AccessWorld()
        let holder = try await world.holder(of: role)
        for (route, rule) in rules() {
            guard case .administrators(let status, let also) = rule.access else { continue }
            let response = try await world.send(route, rule, of: world.learner, as: holder)
            let isAllowed = role == .administrator || also.contains(role)
            #expect(response.code == (isAllowed ? status : 403), "\(route.line)")
            // Ending the learner's account must not spoil what comes after it.
            try await world.campus.reopenAccount(of: world.learner.id, by: .siteOperator(onBehalfOf: nil))
            if !isAllowed { expectNothing(of: world.learner, in: response, route) }
        }
    }

    @Test func `denies that anything of another person exists`() async throws {
        let world = try await AccessWorld()
        for (route, rule) in rules() {
            let response = try await world.send(route, rule, of: world.other, as: world.learner)
            if case .owned = rule.access {
                #expect(response.code == 404, "\(route.line)")
                // What nobody ever had is refused in the very same words.
                let absent = AccessWorld.Someone(
                    email: "", name: world.other.name, id: "nobody", enrolment: "nobody", attempt: "nobody",
                    certificate: "nobody")
                let nothing = try await world.send(route, rule, of: absent, as: world.learner, freshAttempt: false)
                #expect(nothing.code == response.code, "\(route.line)")
            }
            if !route.line.contains("/v/{") && !route.line.contains("verifications") {
                expectNothing(of: world.other, in: response, route)
            }
        }
    }

    @Test func `lets an administrator run the site, and nobody's attempts`() async throws {
        let world = try await AccessWorld()
        for (route, rule) in rules() {
            let response = try await world.send(route, rule, of: world.learner, as: world.administrator)
            switch rule.access {
            case .everyone(_, let status), .administrators(let status, _):
                #expect(response.code == status, "\(route.line)")
            case .personal(let status, let administrator):
                #expect(response.code == administrator ?? status, "\(route.line)")
            case .owned(_, let administrator): #expect(response.code == administrator, "\(route.line)")
            }
            try await world.campus.reopenAccount(of: world.learner.id, by: .siteOperator(onBehalfOf: nil))
        }
    }

    @Test func `refuses a form without its token, or with that of another session`() async throws {
        let world = try await AccessWorld()
        for (route, rule) in rules() where route.method == .post && !route.isAPI {
            let cookie = try await world.signIn(world.administrator)
            let target = try await world.fill(route.pattern.text, of: world.administrator)
            let without = try await world.post(target, cookie: cookie, hasToken: false)
            #expect(without.code == 403, "\(route.line)")
            let foreign = FormToken.make(for: try await world.signIn(world.learner))
            let wrong = try await world.post(
                target, [(FormToken.field, foreign)], cookie: cookie, hasToken: false)
            #expect(wrong.code == 403, "\(route.line)")
            _ = rule
        }
    }

    @Test(arguments: [
        ("Origin", "https://evil.example"), ("Origin", "null"), ("Origin", "http://localhost:8081"),
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"),
    ])
    func `refuses what a page of another site sends with the cookie`(_ name: String, _ value: String) async throws {
        let world = try await AccessWorld()
        for (route, rule) in rules() where route.method != .get {
            let response = try await world.send(
                route, rule, of: world.administrator, as: world.administrator,
                headers: [(name: name, value: value), (name: "Host", value: "localhost:8080")])
            #expect(response.code == 403, "\(route.line)")
        }
    }

    @Test func `refuses cookie and bearer token together`() async throws {
        let world = try await AccessWorld()
        let bearer = try await world.signIn(world.learner, .bearer)
        for (route, rule) in rules() where !isAsset(route) {
            let response = try await world.send(
                route, rule, of: world.learner, as: world.learner,
                headers: [(name: "Authorization", value: "Bearer \(bearer)")])
            #expect(response.code == 400, "\(route.line)")
        }
    }

    @Test func `takes no cookie's secret as a bearer token, nor the other way round`() async throws {
        let world = try await AccessWorld()
        let cookie = try await world.signIn(world.learner)
        let bearer = try await world.signIn(world.learner, .bearer)
        let asBearer = try await world.get("/api/v1/people/me", [(name: "Authorization", value: "Bearer \(cookie)")])
        let asCookie = try await world.get("/api/v1/people/me", [(name: "Cookie", value: "iml=\(bearer)")])
        #expect(asBearer.code == 401 && asCookie.code == 401)
    }

    @Test func `of the API wants JSON, not what a form of another site can send`() async throws {
        let world = try await AccessWorld()
        for (route, rule) in rules() where route.isAPI && !rule.body.isEmpty {
            for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""] {
                let response = try await world.send(
                    route, rule, of: world.learner, as: world.learner, .bearer, type: type)
                #expect(response.code == 415, "\(route.line) \(type)")
                #expect(response.header("Content-Type") == "application/problem+json")
            }
        }
    }

    private func rules() -> [(Route<Site.Handler>, RouteRule)] {
        Site.routes.compactMap { route in routeRules[route.line].map { (route, $0) } }
    }

    private func isAsset(_ route: Route<Site.Handler>) -> Bool {
        ["/style.css", "/script.js", "/healthz", "/.well-known/did.json", "/status/r/{number}"].contains(
            route.pattern.text)
    }

    private func expectNothing(of person: AccessWorld.Someone, in response: Response, _ route: Route<Site.Handler>) {
        #expect(!response.text.contains(person.name), "\(route.line)")
        #expect(!response.text.contains(person.email), "\(route.line)")
    }
}

extension AccessWorld {
    /// A pattern with the ids of what is that person's.
    func fill(
        _ text: String, of owner: Someone, attempt: Attempt.ID? = nil, option: String = "", session: String = "none"
    ) async throws -> String {
        let content = try await campus.course(AccessWorld.course).course
        guard let lesson = content.lessons.first, let activity = content.modules.flatMap(\.activities).first,
            let decision = campus.law.content.decisions.first
        else { throw Missing() }
        let values: [(String, String)] = [
            ("course", AccessWorld.course.rawValue), ("lesson", lesson.id.rawValue),
            ("activity", activity.id.rawValue), ("assessment", "RM1.quiz"), ("slot", "1"), ("number", "1"),
            ("attempt", (attempt ?? owner.attempt).rawValue), ("enrolment", owner.enrolment.rawValue),
            ("certificate", owner.certificate.rawValue), ("person", owner.id.rawValue), ("instrument", "udhr"),
            ("state", "KEN"), ("decision", decision.id.rawValue), ("option", option), ("name", owner.name),
            ("session", session),
        ]
        return values.reduce(text) {
            $0.split(separator: "{\($1.0)}", omittingEmptySubsequences: false).joined(separator: $1.1)
        }
    }

    /// One request to a route, filled with what is the owner's, sent by a visitor or by somebody.
    func send(
        _ route: Route<Site.Handler>, _ rule: RouteRule, of owner: Someone, as sender: Someone? = nil,
        _ kind: Session.Kind = .cookie, headers: [(name: String, value: String)] = [], type: String? = nil,
        freshAttempt: Bool = true
    ) async throws -> Response {
        var attempt: Attempt.ID?
        var option = ""
        if freshAttempt, route.pattern.text.contains("attempt") {
            let sitting = try await openAttempt(of: owner)
            attempt = sitting.attempt.id
            option = sitting.attempt.slots.first?.options.last?.rawValue ?? ""
        }
        var session = "none"
        if route.pattern.text.contains("{session}"), !owner.email.isEmpty {
            session = String(SHA256.hex(try await signIn(owner)).prefix(16))
        }
        let target = try await fill(
            route.pattern.text, of: owner, attempt: attempt, option: option, session: session)
        var body = try await fill(rule.body, of: owner, attempt: attempt, option: option)
        var headers = headers
        if let sender {
            let secret = try await signIn(sender, kind)
            switch kind {
            case .cookie:
                headers.append((name: "Cookie", value: "iml=\(secret)"))
                if !route.isAPI { body += "&\(FormToken.field)=\(encoded(FormToken.make(for: secret)))" }
            case .bearer: headers.append((name: "Authorization", value: "Bearer \(secret)"))
            }
        }
        if route.method != .get {
            let usual = route.isAPI ? (body.isEmpty ? nil : "application/json") : Form.mediaType
            if let type = type ?? usual { headers.append((name: "Content-Type", value: type)) }
        }
        return await send(
            try Request(
                route.method, target, headers: Headers(headers),
                body: route.method == .get ? [] : Array(body.utf8)))
    }
}
