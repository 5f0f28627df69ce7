import ServerTesting
import Testing

@testable import HTTP

/// Heads two programs may read differently: RFC 9112, sections 2.2, 3.2, 5.1, 5.2, 6.1 and 6.3.
private let attacks: [(name: String, bytes: String)] = [
    ("different lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde"),
    ("a signed length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\nabc"),
    ("a negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -3\r\n\r\nabc"),
    ("a length that is a list", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\nabc"),
    ("a length that is no number", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3x\r\n\r\nabc"),
    ("an unknown coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
    ("an odd coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
    (
        "two codings",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n"
    ),
    (
        "length and coding",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    ),
    ("no host", "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n"),
    ("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
    ("a host twice", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"),
    ("a host that is none", "GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n"),
    ("an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n"),
    ("another host in the address", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n"),
    ("a space before the colon", "GET / HTTP/1.1\r\nHost: a\r\nX-A : 1\r\n\r\n"),
    ("a header without a name", "GET / HTTP/1.1\r\nHost: a\r\n: 1\r\n\r\n"),
    ("a header without a colon", "GET / HTTP/1.1\r\nHost: a\r\nnothing\r\n\r\n"),
    ("a control character", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\u{1}c\r\n\r\n"),
    ("a NUL in a value", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\u{0}c\r\n\r\n"),
    ("a NUL before a line", "GET / HTTP/1.1\r\nHost: a\r\n\u{0}X-A: b\r\n\r\n"),
    ("a NUL in the address", "GET /a\u{0}b HTTP/1.1\r\nHost: a\r\n\r\n"),
    ("a bare CR", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\rc\r\n\r\n"),
    ("a bare LF", "GET / HTTP/1.1\r\nHost: a\nX-A: b\r\n\r\n"),
    ("only LFs", "GET / HTTP/1.1\nHost: a\n\n"),
    ("a folded header", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n"),
    ("a header folded by a tab", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n\tc\r\n\r\n"),
    (
        "a HEAD with a body",
        "HEAD / HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"
    ),
    (
        "a TRACE with a body",
        "TRACE / HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"
    ),
    ("a length with a space inside", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1 1\r\n\r\nabc"),
    ("an empty length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\nabc"),
    ("the coding identity", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n"),
    ("a coding with a tab", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\tchunked\u{b}\r\n\r\n0\r\n\r\n"),
    ("userinfo in the host", "GET / HTTP/1.1\r\nHost: user:secret@a\r\n\r\n"),
    ("a path in the host", "GET / HTTP/1.1\r\nHost: a/evil\r\n\r\n"),
    ("another address than the host's port", "GET http://a:81/ HTTP/1.1\r\nHost: a:80\r\n\r\n"),
    ("userinfo in the address", "GET http://user@a/ HTTP/1.1\r\nHost: a\r\n\r\n"),
    ("a backslash before the host", "GET http:\\\\evil/ HTTP/1.1\r\nHost: a\r\n\r\n"),
    ("another scheme", "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n"),
    ("a name with a bracket", "GET / HTTP/1.1\r\nHost: a\r\nX[A]: 1\r\n\r\n"),
    ("a name beyond ASCII", "GET / HTTP/1.1\r\nHost: a\r\nX-\u{e9}: 1\r\n\r\n"),
    ("a DEL in a value", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\u{7f}c\r\n\r\n"),
    ("a CR at the end of a value", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\r\n\r\n"),
    ("a negative chunk size", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nabc\r\n0\r\n\r\n"),
    ("a bad chunk size", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
]

extension `Over sockets` {
    @Suite struct `The guard` {
        @Test(arguments: attacks)
        func `refuses and closes on`(_ attack: (name: String, bytes: String)) async throws {
            try await withServer(respond: { _ in .text("let through") }) { server async throws in
                let client = try server.client()
                try client.send(attack.bytes + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = try client.answer(toHead: attack.bytes.hasPrefix("HEAD"))
                #expect([400, 413].contains(answer?.status), "\(attack.name): \(answer?.status ?? 0)")
                #expect(try client.answer() == nil, "\(attack.name) left the connection open")
            }
        }

        @Test func `takes the same attack apart however the bytes arrive`() async throws {
            try await withServer { server async throws in
                for cut in [1, 16, 25, 30] {
                    let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\nX-A: b\nc: d\r\n\r\n".utf8)
                    let client = try server.client()
                    try client.send(Array(bytes[..<cut]))
                    try await Task.sleep(for: .milliseconds(20))
                    try client.send(Array(bytes[cut...]))
                    #expect(try client.answer()?.status == 400)
                }
            }
        }

        @Test func `refuses a bad head behind a good one sent with it`() async throws {
            try await withServer { server async throws in
                let client = try server.client()
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nX-A: b\n\r\n\r\n")
                #expect(try client.answer()?.status == 200)
                #expect(try client.answer()?.status == 400)
            }
        }

        @Test(arguments: [(99, 200), (100, 400)])
        func `lets in a hundred headers and no more`(_ row: (others: Int, status: Int)) async throws {
            try await withServer { server async throws in
                let lines = (0..<row.others).map { "X-\($0): 1\r\n" }.joined()
                #expect(try server.answer(to: "GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n")?.status == row.status)
            }
        }

        @Test func `drops what comes as trailers of a body`() async throws {
            try await withServer(respond: { .text($0.headers["cookie"] ?? "no cookie") }) { server async throws in
                let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                #expect(try server.answer(to: head + "3\r\nabc\r\n0\r\nCookie: a=b\r\n\r\n")?.text == "no cookie")
            }
        }

        @Test func `takes one length said twice for one`() async throws {
            try await withServer(respond: { .text("\($0.body.count)") }) { server async throws in
                let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n"
                #expect(try server.answer(to: head + "abc")?.text == "3")
            }
        }

        @Test func `answers only for its hosts when it knows them`() async throws {
            try await withServer {
                $0.allowedHosts = ["campus.example:8080"]
            } test: { server async throws in
                #expect(try server.answer(to: "GET / HTTP/1.1\r\nHost: Campus.example:8080\r\n\r\n")?.status == 200)
                #expect(try server.answer(to: "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")?.status == 421)
            }
        }

        @Test func `refuses a head over the limit, and methods it does not know`() async throws {
            try await withServer { server async throws in
                // The server may close before it has read all, so that the answer is lost on the way.
                let long = String(repeating: "x", count: 20_000)
                #expect(
                    try server.answer(to: "GET / HTTP/1.1\r\nHost: a\r\nX-A: \(long)\r\n\r\n")?.status ?? 400 == 400)
                #expect(try server.answer(to: "GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n")?.status ?? 400 == 400)
                #expect(try server.answer(to: "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n")?.status == 501)
                #expect(try server.answer(to: "BREW / HTTP/1.1\r\nHost: a\r\n\r\n")?.status == 501)
            }
        }
    }
}
