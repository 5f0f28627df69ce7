import Campus
import Foundation
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

/// Has the document of the API, and real answers against it, judged by openapi-spec-validator and jsonschema
/// (`Tests/interoperability`). `IML_PYTHON` names a Python that has both.
@Suite(.enabled(if: OtherDocumentReaders.interpreter != nil, "needs a Python with openapi-spec-validator (IML_PYTHON)"))
struct `The API's document checked by other programs` {
    /// Everybody at every route, one learner's whole way, questions of every type, and what is refused.
    @Test func `says of every answer what it is, and leaves no member out`() async throws {
        var heard = Heard()
        try await everyRoute(&heard)
        try await wholeWay(&heard)
        try await everyType(&heard)
        try OtherDocumentReaders.judge(Site.apiOperations, heard)
    }

    private func everyRoute(_ heard: inout Heard) async throws {
        let world = try await AccessWorld()
        for operation in Site.apiOperations {
            let rule = try #require(routeRules[operation.route.line])
            for sender in [nil, world.learner, world.other, world.administrator] {
                heard.take(
                    operation, try await world.send(operation.route, rule, of: world.learner, as: sender, .bearer))
            }
            heard.take(
                operation,
                try await world.send(
                    operation.route, rule, of: world.learner,
                    headers: [(name: "Authorization", value: "Bearer nothing")]))
            guard operation.body != nil else { continue }
            for body in ["{", #"{"name":7,"email":7,"course":7,"assessment":7,"fields":7,"sequence":7}"#] {
                let target = try await world.fill(operation.pattern.text, of: world.learner)
                let bearer = try await world.signIn(world.learner, .bearer)
                heard.take(operation, try await world.json(operation.method, target, body, bearer: bearer))
            }
        }
        for at in ["/states/KEN/status/icrmw", "/states/GBR/status/echr", "/states/ABW/status/udhr"] {
            heard.take("getStatus", try await world.get("/api/v1\(at)"))
        }
        for list in ["instruments", "states", "provisions", "decisions"] {
            var next: String? = "/api/v1/\(list)?limit=100"
            while let target = next {
                let response = try await world.get(target)
                heard.take("list\(list.capitalized)", response)
                next = try response.problem()["next"]?.string
            }
        }
    }

    private func wholeWay(_ heard: inout Heard) async throws {
        let world = try await AccessWorld()
        let person = #"{"name":"Noor Haddad","email":"noor@example.org","password":"long enough for this"}"#
        heard.take("signUp", try await world.json(.post, "/api/v1/people", person), sent: person)
        heard.take("signUp", try await world.json(.post, "/api/v1/people", person))
        let credentials = #"{"email":"noor@example.org","password":"long enough for this"}"#
        let signedIn = try await world.json(.post, "/api/v1/sessions", credentials)
        heard.take("signIn", signedIn, sent: credentials)
        let bearer = try #require(try signedIn.problem()["token"]?.string)
        let course = #"{"course":"rights-of-migrants"}"#
        for _ in 1...2 {
            heard.take(
                "enrol", try await world.json(.post, "/api/v1/enrolments", course, bearer: bearer), sent: course)
        }
        let enrolments = try await world.json(.get, "/api/v1/enrolments", "", bearer: bearer).problem()
        let enrolment = try #require(enrolments[0]?["id"]?.string)
        for assessment in ["RM1.quiz", "rights-of-migrants.final", "rights-of-migrants.diagnostic"] {
            let body = #"{"assessment":"\#(assessment)"}"#
            heard.take(
                "startAttempt",
                try await world.json(.post, "/api/v1/enrolments/\(enrolment)/attempts", body, bearer: bearer),
                sent: body)
        }
    }

    /// An attempt with one question of each type: as drawn, answered, checked, submitted.
    private func everyType(_ heard: inout Heard) async throws {
        let world = try await TypesWorld()
        let sitting = try await world.sitting()
        let path = "/api/v1/attempts/\(world.attempt)"
        heard.take("getAttempt", try await world.get(path))
        for slot in sitting.attempt.slots {
            heard.take("checkAnswer", try await world.act("\(path)/answers/\(slot.number)/check"))
            guard var right = sitting.item(slot).flatMap({ slot.kind(of: $0).rightAnswer })?.json.object else {
                continue
            }
            right["sequence"] = 1
            let body = JSON.object(right).text
            heard.take("answer", try await world.put(slot.number, body), sent: body)
            heard.take("checkAnswer", try await world.act("\(path)/answers/\(slot.number)/check"))
            heard.take("answer", try await world.put(slot.number, #"{"sequence":2,"value":"8"}"#))
        }
        heard.take("getAttempt", try await world.get(path))
        heard.take("submitAttempt", try await world.act("\(path)/submission"))
        heard.take("answer", try await world.put(1, #"{"sequence":3,"value":"8"}"#))
    }
}

/// What was answered, and what was sent for it where that has to follow the document too.
private struct Heard {
    private(set) var answers: [JSON] = []

    mutating func take(_ id: String, _ response: Response, sent: String? = nil) {
        guard let operation = Site.apiOperations.first(where: { $0.id == id }) else {
            Issue.record("no operation is called \(id)")
            return
        }
        take(operation, response, sent: sent)
    }

    mutating func take(_ operation: APIOperation, _ response: Response, sent: String? = nil) {
        answers.append([
            "operation": .string(operation.id), "method": .string(operation.method.rawValue.lowercased()),
            "path": .string(operation.pattern.text), "status": .integer(Int64(response.code)),
            "type": response.header("Content-Type").map { .string($0) } ?? .null, "body": .string(response.text),
            "sent": sent.map { .string($0) } ?? .null,
        ])
    }
}

private enum OtherDocumentReaders {
    static let interpreter = ProcessInfo.processInfo.environment["IML_PYTHON"]

    static func judge(_ operations: [APIOperation], _ heard: Heard) throws {
        let document = APIDocument(operations: operations).json
        let file = FileManager.default.temporaryDirectory.appending(path: "api-\(UUID().uuidString).json")
        let content: JSON = ["document": document, "answers": .array(heard.answers)]
        try Data(content.bytes).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "interoperability/openapi_document.py")
        let process = Process()
        process.executableURL = URL(filePath: interpreter ?? "")
        process.arguments = ["-B", script.path, file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let told = String(decoding: output, as: UTF8.self)
        #expect(process.terminationStatus == 0, "\(told)")
        #expect(told.hasPrefix("\(heard.answers.count) answers as described"), "\(told)")
    }
}
