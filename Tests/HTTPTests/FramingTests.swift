import ServerTesting
import Testing

@testable import HTTP

extension `Over sockets` {
    /// Where one request ends and the next begins must be the same for everybody on the way: RFC 9112, section 6.3.
    @Suite(.timeLimit(.minutes(1))) struct `The end of a request` {
        static let smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"

        @Test(arguments: ["GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
        func `is where its length says, whatever the method`(method: String) async throws {
            try await withServer(respond: { .text($0.path.raw) }) { server async throws in
                let client = try server.client()
                let body = Self.smuggled
                try client.send(
                    "\(method) /first HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                        + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
                let first = try client.answer()
                #expect(first?.text == "/first" || first?.status == 400, "\(method)")
                if first?.status == 200 { #expect(try client.answer()?.text == "/next", "\(method)") }
            }
        }

        @Test(arguments: ["GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
        func `is where its last chunk is, whatever the method`(method: String) async throws {
            try await withServer(respond: { .text($0.path.raw) }) { server async throws in
                let client = try server.client()
                let size = String(Self.smuggled.utf8.count, radix: 16)
                try client.send(
                    "\(method) /first HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "\(size)\r\n\(Self.smuggled)\r\n0\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n")
                let first = try client.answer()
                #expect(first?.text == "/first" || first?.status == 400, "\(method)")
                if first?.status == 200 { #expect(try client.answer()?.text == "/next", "\(method)") }
            }
        }

        @Test(arguments: [
            "GET / HTTP/2.0\r\nHost: a\r\n\r\n", "GET / HTTP/1.1x\r\nHost: a\r\n\r\n",
            "GET / HTP/1.1\r\nHost: a\r\n\r\n",
            "GET / \r\nHost: a\r\n\r\n", "GET\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "get / HTTP/1.1\r\nHost: a\r\n\r\n",
            "G\u{c9}T / HTTP/1.1\r\nHost: a\r\n\r\n",
        ])
        func `is never looked for behind a line that is none of HTTP 1`(bytes: String) async throws {
            try await withServer {
                $0.timeoutInSeconds = 1
            } respond: { _ in
                .text("let through")
            } test: { server async throws in
                let client = try server.client()
                try client.send(bytes)
                let answer = try client.answer()
                #expect([nil, 400, 408, 501, 505].contains(answer?.status), "\(answer?.status ?? 0)")
                #expect(answer?.text != "let through")
            }
        }

        @Test(arguments: [
            "Content-Length: 99999999999999999999\r\n\r\nabc",
            "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nabc\r\n0\r\n\r\n",
        ])
        func `is not found by counting beyond all numbers`(rest: String) async throws {
            try await withServer {
                $0.timeoutInSeconds = 1
            } respond: {
                .text("\($0.body.count)")
            } test: { server async throws in
                let client = try server.client()
                try client.send("POST / HTTP/1.1\r\nHost: a\r\n\(rest)GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try [nil, 400, 408, 413].contains(client.answer()?.status))
                #expect(try client.answer() == nil)
            }
        }

        @Test func `is not waited for when a body that is too long goes on and on`() async throws {
            try await withServer {
                $0.maximumBodySize = 100_000
            } test: { server async throws in
                let client = try server.client()
                try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n")
                let piece = [UInt8](repeating: 0x61, count: 10_000)
                var sent = 0
                for _ in 0..<400 where client.peek() == 0 {
                    sent += client.sendAtOnce(piece)
                    try await Task.sleep(for: .milliseconds(2))
                }
                #expect(sent < 1_000_000)
                #expect(try [nil, 413].contains(client.answer()?.status))
            }
        }

        @Test func `is waited for only after an expectation that can be met`() async throws {
            try await withServer {
                $0.maximumBodySize = 1_000
                $0.timeoutInSeconds = 1
            } respond: {
                .text("\($0.body.count)")
            } test: { server async throws in
                let client = try server.client()
                try client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
                #expect(try client.answer()?.status == 100)
                try client.send("abc")
                #expect(try client.answer()?.text == "3")
                let tooLong = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3000\r\n\r\n"
                #expect(try server.answer(to: tooLong)?.status != 100)
                let odd = "POST / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 3\r\n\r\n"
                #expect(try server.answer(to: odd)?.status == 417)
            }
        }
    }

    @Suite(.timeLimit(.minutes(1))) struct `A method without a route` {
        @Test(arguments: ["PATCH", "TRACE", "DELETE"])
        func `is answered 405 with those that have one, and nothing of the request`(method: String) async throws {
            let routes = Routes<RouteHandler>([
                .get("/a") { _, _ in .text("fine") }, .post("/a") { _, _ in .text("fine") },
            ])
            try await withServer(respond: { request in
                do {
                    return try await routes.respond(to: request)
                } catch {
                    return Server.plainFailure(request, error)
                }
            }) { server async throws in
                let answer = try server.answer(to: "\(method) /a HTTP/1.1\r\nHost: a\r\nCookie: iml=secret\r\n\r\n")
                #expect(answer?.status == 405)
                #expect(answer?["allow"] == "GET, HEAD, POST")
                #expect(answer?.text.contains("secret") == false)
            }
        }

        @Test func `is not reached by a header or a field that names another`() async throws {
            try await withServer(respond: { .text($0.method.rawValue) }) { server async throws in
                for name in ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"] {
                    let head = "POST /?_method=DELETE HTTP/1.1\r\nHost: a\r\n\(name): DELETE\r\nContent-Length: 14\r\n"
                    let type = "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                    #expect(try server.answer(to: head + type + "_method=DELETE")?.text == "POST")
                }
            }
        }
    }
}
