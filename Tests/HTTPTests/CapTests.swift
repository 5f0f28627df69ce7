import ServerTesting
import Synchronization
import Testing

@testable import HTTP

extension `Over sockets` {
    @Suite(.timeLimit(.minutes(1))) struct `A cap` {
        private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

        private func isAnswered(_ client: TestClient) throws -> Int? {
            try client.send(get)
            return try client.answer()?.status
        }

        @Test func `on connections closes the one idle longest for a newcomer`() async throws {
            try await withServer {
                $0.loops = 1
                $0.maximumConnections = 4
                $0.timeoutInSeconds = 20
            } test: { server async throws in
                let first = try server.client()
                #expect(try isAnswered(first) == 200)
                try await Task.sleep(for: .milliseconds(2_100))
                let others = try (0..<3).map { _ in try server.client() }
                for other in others { #expect(try isAnswered(other) == 200) }
                let newcomer = try server.client()
                #expect(try isAnswered(newcomer) == 200)
                #expect(try first.isClosed())
                for other in others { #expect(try isAnswered(other) == 200) }
            }
        }

        @Test func `on connections turns a newcomer away when all others are at work, until one ends`() async throws {
            try await withServer {
                $0.loops = 1
                $0.maximumConnections = 3
            } test: { server async throws in
                let busy = try (0..<3).map { _ in try server.client() }
                for client in busy { try client.send("GET / HTTP/1.1\r\nHo") }
                try await Task.sleep(for: .milliseconds(100))
                let newcomer = try server.client()
                let refused = try newcomer.answer()
                #expect(refused?.status == 503 && refused?["retry-after"] != nil)
                #expect(try newcomer.isClosed())
                for client in busy {
                    try client.send("st: a\r\n\r\n")
                    #expect(try client.answer()?.status == 200)
                }
                #expect(try server.answer(to: get)?.status == 200)
            }
        }

        @Test func `on connections of one address leaves others alone`() async throws {
            try await withServer {
                $0.maximumConnectionsPerAddress = 3
            } test: { server async throws in
                var greedy = try (0..<3).map { _ in try server.client(from: "127.0.0.2") }
                for client in greedy { #expect(try isAnswered(client) == 200) }
                let fourth = try server.client(from: "127.0.0.2")
                #expect(try fourth.answer()?.status == 429)
                #expect(try isAnswered(server.client(from: "127.0.0.3")) == 200)
                greedy.removeLast()
                try await Task.sleep(for: .milliseconds(100))
                #expect(try isAnswered(server.client(from: "127.0.0.2")) == 200)
            }
        }

        @Test func `on requests of one address behind a proxy counts those under way`() async throws {
            // Requests stay under way until the test lets them go, however slow the machine is.
            let arrived = Atomic<Int>(0)
            let mayEnd = Atomic<Bool>(false)
            try await withServer {
                $0.maximumConnectionsPerAddress = 2
                $0.trustedProxies = [AddressBlock("127.0.0.1")].compactMap { $0 }
            } respond: { request in
                guard request.headers["x-held"] != nil else { return .text("fine") }
                arrived.add(1, ordering: .relaxed)
                while !mayEnd.load(ordering: .relaxed) { try await Task.sleep(for: .milliseconds(5)) }
                return .text("fine")
            } test: { server async throws in
                func ask(_ address: String, _ more: String = "") throws -> TestClient {
                    let client = try server.client()
                    try client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \(address)\r\n\(more)\r\n")
                    return client
                }
                let under = [
                    try ask("203.0.113.9", "X-Held: yes\r\n"), try ask("203.0.113.9", "X-Held: yes\r\n"),
                ]
                while arrived.load(ordering: .relaxed) < 2 { try await Task.sleep(for: .milliseconds(5)) }
                #expect(try ask("203.0.113.9").answer()?.status == 429)
                #expect(try ask("203.0.113.10").answer()?.status == 200)
                mayEnd.store(true, ordering: .relaxed)
                for client in under { #expect(try client.answer()?.status == 200) }
                #expect(try ask("203.0.113.9").answer()?.status == 200)
            }
        }

        @Test func `on the rate of an address answers 429 and says when to come back`() async throws {
            try await withServer {
                $0.requestsPerSecond = 1
                $0.requestBurst = 5
            } test: { server async throws in
                let client = try server.client(from: "127.0.0.2")
                for _ in 0..<5 { #expect(try isAnswered(client) == 200) }
                try client.send(get)
                let refused = try client.answer()
                #expect(refused?.status == 429 && refused?["retry-after"] == "1")
                #expect(try isAnswered(server.client(from: "127.0.0.3")) == 200)
                // Nobody gets another bucket by naming another address.
                let liar = try server.client(from: "127.0.0.2")
                try liar.send("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.77\r\n\r\n")
                #expect(try liar.answer()?.status == 429)
                try await Task.sleep(for: .milliseconds(1_100))
                #expect(try isAnswered(client) == 200)
            }
        }

        @Test func `on the rate counts whom a trusted proxy speaks for, and not the proxy itself`() async throws {
            try await withServer {
                $0.requestsPerSecond = 1
                $0.requestBurst = 2
                $0.trustedProxies = [AddressBlock("127.0.0.1")].compactMap { $0 }
            } test: { server async throws in
                let proxy = try server.client()
                func ask(_ forwarded: String) throws -> Int? {
                    try proxy.send("GET / HTTP/1.1\r\nHost: a\r\n\(forwarded)\r\n")
                    return try proxy.answer()?.status
                }
                for _ in 0..<9 { #expect(try ask("") == 200) }
                #expect(try ask("X-Forwarded-For: 2001:db8::1\r\n") == 200)
                #expect(try ask("X-Forwarded-For: 2001:db8::2\r\n") == 200)
                #expect(try ask("X-Forwarded-For: 2001:db8::3\r\n") == 429)
                // What the client wrote itself stands before what the proxy added.
                #expect(try ask("X-Forwarded-For: 198.51.100.1, 2001:db8::3\r\n") == 429)
                #expect(try ask("X-Forwarded-For: 203.0.113.9\r\n") == 200)
            }
        }

        @Test func `on the memory of requests ends half-sent ones and serves everybody else`() async throws {
            try await withServer {
                $0.maximumBodySize = 1_000_000
                $0.maximumRequestMemory = 3_000_000
                $0.timeoutInSeconds = 20
            } respond: {
                .text("\($0.body.count)")
            } test: { server async throws in
                // Twice, so that what was held is known to be given back.
                for _ in 0..<2 {
                    let clients = try (0..<10).map { _ in try server.client() }
                    for client in clients {
                        try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n")
                        try await pour(890_000, into: client)
                        try await Task.sleep(for: .milliseconds(30))
                    }
                    #expect(try server.answer(to: get)?.status == 200)
                    var whole = 0
                    for client in clients {
                        try await pour(10_000, into: client)
                        if try client.answer()?.text == "900000" { whole += 1 }
                    }
                    #expect(whole == 3)
                }
            }
        }

        @Test func `on the memory of requests holds for half-sent heads too`() async throws {
            try await withServer {
                $0.maximumRequestMemory = 100_000
                $0.maximumHeaderSize = 16_384
                $0.headSeconds = 20
            } test: { server async throws in
                let clients = try (0..<30).map { _ in try server.client() }
                for client in clients {
                    try await pour(
                        "GET / HTTP/1.1\r\nHost: a\r\nX-A: " + String(repeating: "a", count: 10_000), into: client)
                }
                try await Task.sleep(for: .milliseconds(100))
                let open = clients.filter { $0.readAtOnce(1) == 0 }
                #expect((5...9).contains(open.count), "\(open.count)")
                #expect(try server.answer(to: get)?.status == 200)
            }
        }

        private func pour(_ count: Int, into client: TestClient) async throws {
            try await pour(String(repeating: "a", count: count), into: client)
        }

        /// Sends what the other side takes within half a second.
        private func pour(_ text: String, into client: TestClient) async throws {
            var rest = Array(text.utf8)[...]
            for _ in 0..<50 {
                rest = rest.dropFirst(client.sendAtOnce(Array(rest)))
                if rest.isEmpty || client.peek() != 0 { return }
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }
}
