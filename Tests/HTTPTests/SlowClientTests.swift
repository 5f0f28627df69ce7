import ServerTesting
import Testing

@testable import HTTP

extension `Over sockets` {
    @Suite(.timeLimit(.minutes(1))) struct `A slow client` {
        /// Sends a byte every 50 ms until the server cuts it off; the seconds that took, and what it said.
        private func drip(_ client: TestClient, atMost limit: Duration = .seconds(8)) async throws -> (Duration, String)
        {
            let begin = ContinuousClock.now
            while ContinuousClock.now - begin < limit {
                _ = client.sendAtOnce([0x61])
                try await Task.sleep(for: .milliseconds(50))
                if client.peek() != 0 { break }
            }
            return (ContinuousClock.now - begin, try client.answer().map { "\($0.status)" } ?? "closed")
        }

        @Test func `that drips its head is cut off in time, though it is never silent`() async throws {
            try await withServer {
                $0.headSeconds = 1
            } test: { server async throws in
                let client = try server.client()
                try client.send("GET / HTTP/1.1\r\nHost: a\r\nX-A: ")
                let (time, answer) = try await drip(client)
                #expect(time < .seconds(4) && answer == "408")
            }
        }

        @Test func `that drips its body is cut off in time`() async throws {
            try await withServer {
                $0.timeoutInSeconds = 2
            } test: { server async throws in
                let client = try server.client()
                try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n")
                let (time, answer) = try await drip(client)
                #expect(time < .seconds(6) && answer == "408")
                let chunked = try server.client()
                try chunked.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n")
                #expect(try await drip(chunked).1 == "408")
            }
        }

        @Test func `on a bad line is waited for`() async throws {
            try await withServer {
                $0.timeoutInSeconds = 1
                $0.headSeconds = 10
            } respond: {
                .text("\($0.body.count)")
            } test: { server async throws in
                let client = try server.client()
                for piece in ["POST / HTTP/1.1\r\n", "Host: a\r\nContent-", "Length: 4000\r\n\r\n"] {
                    try client.send(piece)
                    try await Task.sleep(for: .milliseconds(700))
                }
                for _ in 0..<8 {
                    try client.send([UInt8](repeating: 0x61, count: 500))
                    try await Task.sleep(for: .milliseconds(400))
                }
                #expect(try client.answer()?.text == "4000")
            }
        }

        @Test func `that never reads is cut off, and what it was owed is dropped`() async throws {
            let size = 30_000_000
            try await withServer {
                $0.timeoutInSeconds = 1
            } respond: { _ in
                .content([UInt8](repeating: 0x61, count: size), type: "application/octet-stream")
            } test: { server async throws in
                let client = try server.client(receiveBuffer: 4_096)
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                try await Task.sleep(for: .seconds(3))
                #expect(try await takeAll(client) < size)
            }
        }

        @Test func `that takes its answer in drips is cut off`() async throws {
            let size = 30_000_000
            try await withServer {
                $0.timeoutInSeconds = 2
                $0.minimumBytesPerSecond = 1_000_000
            } respond: { _ in
                .content([UInt8](repeating: 0x61, count: size), type: "application/octet-stream")
            } test: { server async throws in
                let client = try server.client(receiveBuffer: 4_096)
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                var taken = 0
                for _ in 0..<140 {
                    taken += client.readAtOnce(2_000) ?? 0
                    try await Task.sleep(for: .milliseconds(50))
                }
                #expect(try await taken + takeAll(client) < size)
            }
        }

        @Test func `is read no further while its request is being answered`() async throws {
            try await withServer(respond: { _ in
                try await Task.sleep(for: .milliseconds(1_500))
                return .text("fine")
            }) { server async throws in
                let client = try server.client()
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                let more = [UInt8](repeating: 0x61, count: 1_000_000)
                var sent = 0
                for _ in 0..<50 {
                    sent += client.sendAtOnce(more)
                    try await Task.sleep(for: .milliseconds(20))
                }
                // What the two systems' buffers take, and not the rest of 50 MB.
                #expect(sent < 12_000_000)
            }
        }

        /// Reads until the server has closed; how many bytes there were.
        private func takeAll(_ client: TestClient) async throws -> Int {
            var taken = 0
            while let count = client.readAtOnce(1_000_000) {
                taken += count
                if count == 0 { try await Task.sleep(for: .milliseconds(5)) }
            }
            return taken
        }
    }
}
