import CZlib
import Glibc
import ServerTesting
import Synchronization
import Testing

@testable import HTTP

extension `Over sockets` {
    @Suite(.timeLimit(.minutes(1))) struct `A server` {
        let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

        @Test func `answers with length and date`() async throws {
            try await withServer(respond: { .html(Array("<p>\($0.path.raw)".utf8)) }) { server async throws in
                let answer = try #require(try server.answer(to: "GET /courses?x=1 HTTP/1.1\r\nHost: a\r\n\r\n"))
                #expect(answer.status == 200)
                #expect(answer.text == "<p>/courses")
                #expect(answer["content-length"] == "11")
                #expect(answer["content-type"] == "text/html; charset=utf-8")
                #expect(answer["date"]?.hasSuffix("GMT") == true)
            }
        }

        @Test func `answers HEAD as GET without the body and goes on`() async throws {
            try await withServer { server async throws in
                let client = try server.client()
                try client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try client.answer(toHead: true)?["content-length"] == "4")
                try client.send(get)
                #expect(try client.answer()?.text == "fine")
            }
        }

        @Test func `keeps a connection and answers in the order asked`() async throws {
            try await withServer(respond: { request in
                if request.path.raw == "/slow" { try await Task.sleep(for: .milliseconds(50)) }
                return .text(request.path.raw)
            }) { server async throws in
                let client = try server.client()
                try client.send(["/slow", "/b", "/c"].map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
                for path in ["/slow", "/b", "/c"] { #expect(try client.answer()?.text == path) }
            }
        }

        @Test func `closes when asked to, and after HTTP 1.0`() async throws {
            try await withServer { server async throws in
                for head in [
                    "GET / HTTP/1.1\r\nConnection: close\r\nHost: a\r\n\r\n", "GET / HTTP/1.0\r\nHost: a\r\n\r\n",
                ] {
                    let client = try server.client()
                    try client.send(head)
                    #expect(try client.answer()?.status == 200)
                    #expect(try client.isClosed())
                }
            }
        }

        @Test func `reads a chunked body and a body in pieces`() async throws {
            try await withServer(respond: { .content($0.body, type: "text/plain") }) { server async throws in
                let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                #expect(try server.answer(to: head + "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n")?.text == "abcdefg")
                let client = try server.client()
                try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc")
                try await Task.sleep(for: .milliseconds(20))
                try client.send("def")
                #expect(try client.answer()?.text == "abcdef")
                try client.send(get)
                #expect(try client.answer()?.text == "")
            }
        }

        @Test func `refuses a body over the limit with 413`() async throws {
            try await withServer {
                $0.maximumBodySize = 1_000
            } test: { server async throws in
                let body = String(repeating: "x", count: 1_001)
                let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n"
                #expect(try server.answer(to: head + body)?.status == 413)
                let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n"
                #expect(try server.answer(to: chunked + body)?.status == 413)
                let exact = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n"
                #expect(try server.answer(to: exact + body.dropLast())?.status == 200)
            }
        }

        @Test func `turns a thrown error into an answer and goes on`() async throws {
            struct Broken: Error {}
            try await withServer(respond: { request in
                if request.path.raw == "/" { throw Broken() }
                return .text("fine")
            }) { server async throws in
                let client = try server.client()
                try client.send(get)
                #expect(try client.answer()?.status == 500)
                try client.send("GET /ok HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try client.answer()?.status == 200)
            }
        }

        @Test func `sends none of an answer whose header breaks out of its line`() async throws {
            try await withServer(respond: { _ in .text("secret").adding("X-A", "b\r\nSet-Cookie: c=d") }) {
                server async throws in
                let answer = try server.answer(to: get)
                #expect(answer?.status == 500)
                #expect(answer?["set-cookie"] == nil)
                #expect(answer?.text == "")
            }
        }

        @Test func `comes back to its own loop after a handler waited`() async throws {
            let threads = Mutex<[UInt]>([])
            try await withServer {
                $0.loops = 1
            } respond: { _ in
                threads.withLock { $0.append(UInt(pthread_self())) }
                try await Task.sleep(for: .milliseconds(10))
                threads.withLock { $0.append(UInt(pthread_self())) }
                return .text("fine")
            } test: { server async throws in
                for _ in 0..<5 { #expect(try server.answer(to: get)?.status == 200) }
            }
            let seen = threads.withLock { $0 }
            #expect(seen.count == 10)
            #expect(Set(seen).count == 1)
        }

        @Test func `survives clients that leave before the answer`() async throws {
            try await withServer(respond: { _ in
                try await Task.sleep(for: .milliseconds(100))
                return .text(String(repeating: "x", count: 500_000))
            }) { server async throws in
                for _ in 0..<20 {
                    let client = try server.client()
                    try client.send(get)
                }
                try await Task.sleep(for: .milliseconds(300))
                #expect(try server.answer(to: get)?.body.count == 500_000)
            }
        }

        @Test func `answers 304 to a client that holds the page`() async throws {
            try await withServer(respond: { _ in Response.text("fine").taggedByBody() }) { server async throws in
                let client = try server.client()
                try client.send(get)
                let tag = try #require(try client.answer()?["etag"])
                try client.send("GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"x\", \(tag)\r\n\r\n")
                let answer = try client.answer()
                #expect(answer?.status == 304)
                #expect(answer?["etag"] == tag)
                #expect(answer?["content-type"] == nil)
                try client.send("GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"x\"\r\n\r\n")
                #expect(try client.answer()?.status == 200)
            }
        }

        @Test func `compresses for those who accept it`() async throws {
            let page = Array(String(repeating: "<p>International Migration Law</p>\n", count: 300).utf8)
            try await withServer(respond: { _ in .html(page) }) { server async throws in
                let answer = try #require(
                    try server.answer(to: "GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br, gzip\r\n\r\n"))
                #expect(answer["content-encoding"] == "gzip")
                #expect(answer["vary"] == "Accept-Encoding")
                #expect(answer.body.count < page.count / 4)
                #expect(inflated(answer.body, size: page.count) == page)
                let plain = try #require(
                    try server.answer(to: "GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip;q=0\r\n\r\n"))
                #expect(plain.body == page)
                #expect(plain["vary"] == "Accept-Encoding")
            }
        }

        @Test func `believes forwarded addresses from its proxies only`() async throws {
            let respond: @Sendable (Request) async throws -> Response = { .text("\($0.remoteAddress) \($0.isSecure)") }
            let request =
                "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n\r\n"
            try await withServer(respond: respond) { server async throws in
                #expect(try server.answer(to: request)?.text == "127.0.0.1 false")
            }
            try await withServer {
                $0.trustedProxies = [AddressBlock("127.0.0.1")].compactMap { $0 }
            } respond: {
                try await respond($0)
            } test: { server async throws in
                #expect(try server.answer(to: request)?.text == "203.0.113.9 true")
            }
        }

        @Test(arguments: [
            "/a/../b", "/%2e%2e/x", "/a//b", "/a%2fb", "/a%00b", "/%ff", "/%zz", "/a/./b", "//evil", "/?x=%zz",
        ])
        func `refuses the path trick`(target: String) async throws {
            try await withServer { server async throws in
                #expect(try server.answer(to: "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")?.status == 400)
            }
        }

        @Test func `closes a silent connection`() async throws {
            try await withServer {
                $0.timeoutInSeconds = 1
            } test: { server async throws in
                let client = try server.client()
                try client.send("GET / HT")
                #expect(try client.isClosed())
            }
        }
    }
}

/// Unpacks gzip with zlib itself.
private func inflated(_ bytes: [UInt8], size: Int) -> [UInt8] {
    var stream = z_stream()
    inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: size + 1)
    let written = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            inflate(&stream, Z_FINISH)
            return output.count - Int(stream.avail_out)
        }
    }
    return Array(output[..<written])
}
