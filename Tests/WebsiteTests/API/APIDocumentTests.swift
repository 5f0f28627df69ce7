import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `The document of the API` {
    private let document = APIDocument(operations: Site.apiOperations).json

    @Test func `names every route of the API, and nothing else`() throws {
        var named: Set<String> = []
        for (path, item) in document["paths"]?.object?.members ?? [] {
            for method in item.object?.keys ?? [] where method != "parameters" {
                named.insert("\(method.uppercased()) \(path)")
            }
        }
        #expect(named == Set(Site.routes.filter(\.isAPI).map(\.line)))
    }

    @Test func `names each operation once`() {
        #expect(Set(Site.apiOperations.map(\.id)).count == Site.apiOperations.count)
    }

    @Test func `describes every parameter of every path`() {
        for operation in Site.apiOperations {
            let path = document["paths"]?[operation.pattern.text]
            let described = path?["parameters"]?.array?.filter { $0["in"] == "path" }.compactMap { $0["name"]?.string }
            #expect(described == operation.pattern.parameterNames, "\(operation.id)")
        }
    }

    @Test func `asks for a sign-in exactly where the route does`() throws {
        for operation in Site.apiOperations {
            let access = try #require(routeRules["\(operation.method.rawValue) \(operation.pattern.text)"]).access
            if case .everyone = access {
                #expect(operation.access == .everyone, "\(operation.id)")
            } else {
                #expect(operation.access == .signedIn, "\(operation.id)")
            }
        }
    }

    @Test func `refers to nothing that it does not hold`() {
        func references(_ json: JSON) -> [String] {
            switch json {
            case .array(let values): values.flatMap(references)
            case .object(let object):
                object.members.flatMap { $0.key == "$ref" ? [$0.value.string ?? ""] : references($0.value) }
            default: []
            }
        }
        for reference in Set(references(document)) {
            let names = reference.split(separator: "/").dropFirst().map(String.init)
            #expect(names.reduce(Optional(document)) { $0?[$1] } != nil, "\(reference)")
        }
    }

    @Test func `is served in English to everybody, tagged and readable from elsewhere`() async throws {
        let world = try await AccessWorld()
        let response = try await world.get("/api/v1/openapi.json?lang=fr")
        #expect(response.code == 200 && response.header("Content-Type") == "application/json")
        #expect(response.header("ETag") != nil && response.header("Access-Control-Allow-Origin") == "*")
        #expect(response.header("Content-Language") == "en")
        #expect(try response.problem()["openapi"]?.string == "3.1.1")
    }
}

@Suite struct `The API` {
    @Test func `lets pages of other sites read what everybody may, refusals too, and nothing else`() async throws {
        let world = try await AccessWorld()
        for operation in Site.apiOperations {
            let rule = try #require(routeRules[operation.route.line])
            for sender in [nil, world.learner] {
                let response = try await world.send(operation.route, rule, of: world.learner, as: sender, .bearer)
                let isOpen = response.header("Access-Control-Allow-Origin") == "*"
                #expect(isOpen == (operation.access == .everyone && operation.method == .get), "\(operation.id)")
                #expect(response.header("Access-Control-Allow-Credentials") == nil)
            }
        }
        let missing = try await world.get("/api/v1/verifications/nothing")
        #expect(missing.code == 404 && missing.header("Access-Control-Allow-Origin") == "*")
    }

    @Test func `says what to do in the language of the address, the person or the browser`() async throws {
        let world = try await AccessWorld()
        let bearer = try await world.signIn(world.learner, .bearer)
        try await world.campus.change(language: .spanish, by: world.learner.actor)
        func problem(_ target: String, _ headers: [(name: String, value: String)]) async throws -> JSON {
            try await world.get(target, headers).problem()
        }
        let french = [(name: "Accept-Language", value: "fr-CA")]
        let spanish = french + [(name: "Authorization", value: "Bearer \(bearer)")]
        #expect(
            try await problem("/api/v1/people/me", french)["detail"]?.string?.hasPrefix("Connectez-vous") == true)
        #expect(
            try await problem("/api/v1/attempts/none", spanish)["detail"]?.string?.hasPrefix("No se encuentra") == true)
        #expect(
            try await problem("/api/v1/attempts/none?lang=en", spanish)["detail"]?.string?.hasPrefix("There is no")
                == true)
    }

    @Test(arguments: [
        (#"{"email":"a","email":"b"}"#, 400, "nommé deux fois", "N’en gardez qu’un"),
        (#"{"email":"#, 400, "JSON", "Corrigez-le"),
        ("[" + String(repeating: "[", count: 40), 400, "niveaux", "Aplatissez"),
        (#"{"email":99999999999999999999}"#, 400, "nombre", "Écrivez-le comme texte"),
        (#"{"email":"\#(String(repeating: "x", count: 270_000))"}"#, 413, "octets", "Envoyez-en moins"),
        (#"{"email":7,"password":"x"}"#, 422, "email", "un texte"),
    ])
    func `says in French what is wrong with a body`(
        _ row: (body: String, status: Int, word: String, remedy: String)
    ) async throws {
        let world = try await AccessWorld()
        let response = try await world.json(.post, "/api/v1/sessions?lang=fr", row.body)
        #expect(response.code == row.status)
        let detail = try #require(try response.problem()["detail"]?.string)
        #expect(detail.contains(row.word) && detail.contains(row.remedy), "\(detail)")
    }

    @Test func `answers a method that a path does not have with those it has`() async throws {
        let world = try await AccessWorld()
        for method in [HTTP.Method.patch, .delete, .put] {
            let response = await world.send(try Request(method, "/api/v1/instruments/udhr"))
            #expect(response.code == 405 && response.header("Allow") == "GET, HEAD")
            #expect(response.header("Content-Type") == "application/problem+json")
        }
    }
}
