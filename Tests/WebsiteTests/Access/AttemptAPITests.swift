import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `An answer sent to the API` {
    @Test func `no longer stops the server when its sequence leaves no number to follow`() async throws {
        let world = try await AccessWorld()
        let bearer = try await world.signIn(world.learner, .bearer)
        let sitting = try await world.openAttempt(of: world.learner)
        let option = try #require(sitting.attempt.slots[1].options.first)
        let path = "/api/v1/attempts/\(sitting.attempt.id)/answers/2"
        let answer = try await world.json(
            .put, path, #"{"sequence":9223372036854775807,"choice":["\#(option)"]}"#, bearer: bearer)
        #expect(answer.code == 422)
        // The page counts on from what is stored: it fell over with the whole server.
        let page = try await world.get(
            "/attempts/\(sitting.attempt.id)", [(name: "Authorization", value: "Bearer \(bearer)")])
        #expect(page.code == 200)
    }

    @Test func `stands or is refused by its sequence`() async throws {
        let world = try await AccessWorld()
        let bearer = try await world.signIn(world.learner, .bearer)
        let sitting = try await world.openAttempt(of: world.learner)
        let options = sitting.attempt.slots[1].options
        let path = "/api/v1/attempts/\(sitting.attempt.id)/answers/2"
        func put(_ sequence: String, _ choice: String) async throws -> Response {
            try await world.json(.put, path, #"{"sequence":\#(sequence),"choice":["\#(choice)"]}"#, bearer: bearer)
        }
        let first = options[0].rawValue
        let second = options[1].rawValue
        #expect(try await put("5", first).code == 200)
        #expect(try await put("5", first).code == 200)
        let lower = try await put("4", second)
        #expect(lower.code == 200)
        #expect(try lower.problem()["answer"]?["choice"]?[0]?.string == first)
        let taken = try await put("5", second)
        #expect(taken.code == 409)
        #expect(try taken.problem()["answer"]?["choice"]?[0]?.string == first)
        #expect(try await put("6", second).code == 200)
        for sequence in ["0", "-1", "1.5", "\"7\"", "1e3", "null", "9223372036854775808", "1e999"] {
            let response = try await put(sequence, first)
            #expect([400, 422].contains(response.code), "\(sequence)")
        }
    }

    @Test func `names options of its own question only`() async throws {
        let world = try await AccessWorld()
        let bearer = try await world.signIn(world.learner, .bearer)
        let sitting = try await world.openAttempt(of: world.learner)
        let slots = sitting.attempt.slots
        let own = slots[1].options
        let path = "/api/v1/attempts/\(sitting.attempt.id)/answers/2"
        let long = String(repeating: "x", count: 10_000)
        for choice in [
            "[]", "[\"\"]", "[\"nothing\"]", "[\"\(long)\"]", "[\"<script>\"]", "[\"\(own[0]) \(own[1])\"]",
            "[\"\(own[0])\",\"\(own[1])\"]", "[\"\(own[0])\",\"\(own[0])\"]", "[1]", "{}", "\"\(own[0])\"", "null",
        ] {
            let response = try await world.json(.put, path, #"{"sequence":1,"choice":\#(choice)}"#, bearer: bearer)
            #expect(response.code == 422, "\(choice.prefix(60))")
            let problem = try response.problem()
            #expect(problem["type"]?.string?.hasPrefix("urn:") == true)
            #expect(problem["detail"]?.string?.isEmpty == false)
        }
        for slot in ["0", "-1", "99", "9223372036854775808", "x", "%00", "1e1"] {
            let target = "/api/v1/attempts/\(sitting.attempt.id)/answers/\(slot)"
            guard let request = try? Request(.get, target) else { continue }
            _ = request
            let response = try await world.json(
                .put, target, #"{"sequence":1,"choice":["\#(own[0])"]}"#, bearer: bearer)
            #expect([404, 422].contains(response.code), "\(slot)")
        }
    }

    @Test func `never meets the key of an open attempt`() async throws {
        let world = try await AccessWorld()
        let bearer = try await world.signIn(world.learner, .bearer)
        let sitting = try await world.openAttempt(of: world.learner)
        let shown = try await world.json(.get, "/api/v1/attempts/\(sitting.attempt.id)", "", bearer: bearer)
        for word in ["\"correct\"", "\"key\"", "rationale", "\"why\""] { #expect(!shown.text.contains(word)) }
    }
}

@Suite struct `A problem of the API` {
    @Test(arguments: [
        "", "{", "[]", "null", "{\"email\":\"a\",\"email\":\"b\"}", "\u{FEFF}{}", "{\"n\":1e999}",
        "{\"n\":99999999999999999999}", "{\"email\":\"\\ud800\"}", "{\"email\":\"\\u0000\"}",
        String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
        String(repeating: "[", count: 100_000), "{\"a\":\"" + String(repeating: "x", count: 300_000) + "\"}",
    ])
    func `says type, status and what to do, whatever was sent`(_ body: String) async throws {
        let world = try await AccessWorld()
        let response = try await world.json(.post, "/api/v1/sessions", body)
        #expect([400, 413, 422].contains(response.code), "\(body.prefix(40)) \(response.code)")
        #expect(response.header("Content-Type") == "application/problem+json")
        let problem = try response.problem()
        #expect(problem["type"]?.string?.hasPrefix("urn:iml-campus:problem:") == true)
        #expect(problem["status"]?.int == response.code)
        #expect((problem["detail"]?.string?.count ?? 0) > 10)
    }

    @Test func `names the field at fault`() async throws {
        let world = try await AccessWorld()
        let person = #""name":"Noor","email":"noor@example.org","password":"long enough for this""#
        for (body, field) in [
            (#"{"name":"Noor","email":"noor@example.org"}"#, "password"), (#"{"name":7}"#, "name"),
            (#"{"name":"Noor","email":"no","password":"long enough for this"}"#, "email"),
            (#"{"name":"\u202e","email":"noor@example.org","password":"long enough for this"}"#, "name"),
            (#"{"name":"Noor","email":"noor@example.org","password":"short"}"#, "password"),
            ("{\(person),\"language\":\"xx\"}", "language"),
            (#"{"name":"N","email":"amina@example.org","password":"long enough for this"}"#, "email"),
        ] {
            let response = try await world.json(.post, "/api/v1/people", body)
            #expect(try response.problem()["field"]?.string == field, "\(body)")
        }
    }

    @Test func `asks for JSON again when the path is not one`() async throws {
        let world = try await AccessWorld()
        for target in ["/api/v1/nothing", "/api", "/api/v1/attempts/%3Cscript%3E", "/api/v1/courses/..x"] {
            let response = try await world.get(target)
            #expect([401, 404].contains(response.code))
            #expect(response.header("Content-Type") == "application/problem+json")
        }
        let method = try await world.json(.delete, "/api/v1/courses", "")
        #expect(method.code == 405 && method.header("Allow")?.contains("GET") == true)
    }
}
