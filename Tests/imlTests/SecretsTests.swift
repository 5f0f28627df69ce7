import Campus
import ContentFiles
import Foundation
import HTTP
import ServerTesting
import TestSupport
import Testing

@testable import Website

/// The program itself, with all it prints kept: no secret that passes through it may be there, nor in what it stores.
@Suite(.serialized, .timeLimit(.minutes(5))) struct `Secrets sent to a running server` {
    @Test func `stand in nothing that it prints or stores`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "iml-secrets-\(UUID().uuidString)")
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let served = try await Served(folder)
        defer { served.stop() }

        // What only the owner may know, each in the place where it belongs and in every place where it may be put by
        // mistake.
        let password = "PaSsWoRd-7f3e9a-kept-secret"
        let code = try served.administratorCode()
        let setUp = try served.post(
            "/set-up", "code=\(code)&name=Ada&email=ada%40example.org&password=\(password)", nil)
        #expect(setUp.status == 303)
        let session = try #require(setUp["set-cookie"]?.split(separator: ";").first?.split(separator: "=").last)
            .description
        let page = try served.get("/my/data", "Cookie: iml=\(session)\r\n")
        let token = try #require(
            page.text.split(separator: "name=\"csrf\" value=\"").dropFirst().first?.split(separator: "\"").first
        )
        .description
        let signedIn = try served.send(
            "POST", "/api/v1/sessions", "Content-Type: application/json\r\n",
            #"{"email":"ada@example.org","password":"\#(password)"}"#)
        #expect(signedIn.status == 201)
        let bearer = try #require(
            signedIn.text.split(separator: "\"token\":\"").dropFirst().first?.split(separator: "\"").first
        )
        .description
        let secrets = [password, code, session, token, bearer]
        #expect(secrets.allSatisfy { $0.utf8.count > 20 })

        for route in Site.routes {
            for (number, secret) in secrets.enumerated() {
                try served.tryAll(route, secret, cookie: number == 0 ? session : "wrong-\(secret)")
            }
        }
        // The bytes of a request that is refused before any handler, and of one that breaks off.
        for secret in secrets {
            _ = try served.raw("GET /\(secret) HTTP/1.1\r\nHost: a\r\nHost: \(secret)\r\n\r\n")
            _ = try served.raw("POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: x\(secret)\r\n\r\n")
            // evhttp itself would print the value of Connection.
            _ = try served.raw("POST /sign-in HTTP/1.1\r\nHost: a\r\nConnection: \(secret)\r\n\r\n")
        }
        served.stop()

        let printed = served.printed
        #expect(printed.contains("listening on http://"))
        for secret in secrets { #expect(!printed.contains(secret), "printed: \(secret)") }
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let path = folder.appending(path: name).path
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            // The link that makes the first administrator is there for the operator, 0600, and was used.
            if name.hasSuffix("administrator-link.txt") { continue }
            let bytes = FileManager.default.contents(atPath: path) ?? Data()
            for secret in secrets {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name) holds \(secret)")
            }
        }
    }
}

/// `iml serve` as a process of its own.
private final class Served {
    private let process = Process()
    private let output: URL
    private let folder: URL
    private let port: UInt16

    struct NotStarted: Error {
        let printed: String
    }

    init(_ folder: URL) async throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        output = folder.appending(path: "printed.log")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let log = try FileHandle(forWritingTo: output)
        process.executableURL = Served.program
        process.arguments = ["serve", "--listen", "127.0.0.1:0"]
        process.environment = [
            "IML_DATA": folder.appending(path: "data").path, "IML_CONTENT": checkout.path, "PATH": "/usr/bin:/bin",
        ]
        process.standardOutput = log
        process.standardError = log
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var port: UInt16?
        for _ in 0..<600 where port == nil {
            try await Task.sleep(for: .milliseconds(100))
            let printed = String(decoding: FileManager.default.contents(atPath: output.path) ?? Data(), as: UTF8.self)
            guard printed.contains("administrator-link") else { continue }
            port = printed.range(of: "listening on http://127.0.0.1:").flatMap { found in
                UInt16(printed[found.upperBound...].prefix { $0.isNumber })
            }
        }
        guard let port else {
            process.terminate()
            throw NotStarted(
                printed: String(decoding: FileManager.default.contents(atPath: output.path) ?? Data(), as: UTF8.self))
        }
        self.port = port
    }

    /// Built beside the tests.
    private static var program: URL {
        let named = ProcessInfo.processInfo.environment["IML_PROGRAM"]
        return URL(filePath: named ?? "\(checkout.path)/.build/debug/iml")
    }

    var printed: String {
        String(decoding: FileManager.default.contents(atPath: output.path) ?? Data(), as: UTF8.self)
    }

    func stop() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }

    /// The secret under the address in the file that only the operator may read.
    func administratorCode() throws -> String {
        let text = try String(
            contentsOf: folder.appending(path: "data/administrator-link.txt"), encoding: .utf8)
        return text.split(separator: "\n").last.map(String.init) ?? ""
    }

    func raw(_ bytes: String) throws -> TestClient.Answer? {
        let client = try TestClient(port: port, source: "127.0.0.1", receiveBuffer: nil)
        try client.send(bytes)
        return try client.answer()
    }

    struct NoAnswer: Error {
        let target: String
    }

    func send(_ method: String, _ target: String, _ headers: String, _ body: String) throws -> TestClient.Answer {
        let length = method == "GET" ? "" : "Content-Length: \(body.utf8.count)\r\n"
        let head =
            "\(method) \(target) HTTP/1.1\r\nHost: localhost:8080\r\nConnection: close\r\n\(headers)\(length)\r\n"
        guard let answer = try raw(head + (method == "GET" ? "" : body)) else { throw NoAnswer(target: target) }
        return answer
    }

    func get(_ target: String, _ headers: String) throws -> TestClient.Answer { try send("GET", target, headers, "") }

    func post(_ target: String, _ body: String, _ cookie: String?) throws -> TestClient.Answer {
        let cookie = cookie.map { "Cookie: iml=\($0)\r\n" } ?? ""
        return try send("POST", target, "\(cookie)Content-Type: application/x-www-form-urlencoded\r\n", body)
    }

    /// One route with the secret as every parameter, field, header and cookie that might be written down somewhere.
    func tryAll(_ route: Route<Site.Handler>, _ secret: String, cookie: String) throws {
        // Ending the one session that holds would spoil what comes after it.
        guard route.pattern.text != "/sign-out" else { return }
        let target = route.pattern.parameterNames.reduce(route.pattern.text) {
            $0.replacingOccurrences(of: "{\($1)}", with: secret)
        }
        let names = ["password", "old", "code", "csrf", "to", "reason", "list", "id", "at", "lang", "q", "token"]
        let form = names.map { "\($0)=\(secret)" }.joined(separator: "&")
        let common = "Referer: http://localhost/link#\(secret)\r\nUser-Agent: \(secret)\r\nX-A: \(secret)\r\n"
        let method = route.method.rawValue
        if method == "GET" {
            _ = try get("\(target)?\(form)", "\(common)Cookie: iml=\(cookie)\r\n")
            _ = try get(target, "\(common)Authorization: Bearer \(secret)\r\n")
            return
        }
        let json = "{" + names.map { "\"\($0)\":\"\(secret)\"" }.joined(separator: ",") + "}"
        for (type, body) in [
            ("application/x-www-form-urlencoded", form), ("application/json", json), ("text/plain", secret),
            ("application/x-www-form-urlencoded", "%zz\(secret)"), ("application/json", "{\"\(secret)\":"),
        ] {
            let cookie = type == "application/json" ? "Authorization: Bearer \(secret)" : "Cookie: iml=\(cookie)"
            _ = try send(method, target, "\(common)\(cookie)\r\nContent-Type: \(type)\r\n", body)
        }
    }
}
