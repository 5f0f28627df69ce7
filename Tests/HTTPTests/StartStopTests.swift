import Glibc
import ServerTesting
import Testing

@testable import HTTP

extension `Over sockets` {
    @Suite(.timeLimit(.minutes(1))) struct `Starting and stopping` {
        let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

        @Test func `a port in use is named`() async throws {
            try await withServer { server async throws in
                #expect(throws: ServerError.portInUse(host: "127.0.0.1", port: server.port)) {
                    try RunningServer { $0.port = server.port }
                }
            }
        }

        @Test func `a host of another machine is named`() {
            #expect(throws: ServerError.unknownHost("203.0.113.7")) { try RunningServer { $0.host = "203.0.113.7" } }
        }

        @Test func `stop closes idle connections at once`() async throws {
            let running = try RunningServer()
            let used = try running.client()
            try used.send(get)
            #expect(try used.answer()?.status == 200)
            let fresh = try running.client()
            try await Task.sleep(for: .milliseconds(50))
            let duration = await ContinuousClock().measure { await running.stop() }
            #expect(duration < .seconds(1))
            #expect(try used.isClosed())
            #expect(try fresh.isClosed())
            #expect(throws: TestClient.Failure.self) { try running.client() }
        }

        @Test func `stop lets a request under way finish and then closes`() async throws {
            let running = try RunningServer(respond: { _ in
                try await Task.sleep(for: .milliseconds(300))
                return .text("late")
            })
            let client = try running.client()
            try client.send(get)
            let arriving = try running.client()
            try arriving.send("GET / HTTP/1.1\r\nHo")
            try await Task.sleep(for: .milliseconds(50))
            running.server.stop()
            let answer = try client.answer()
            #expect(answer?.text == "late")
            #expect(answer?["connection"] == "close")
            #expect(try client.isClosed())
            try arriving.send("st: a\r\n\r\n")
            #expect(try arriving.answer()?["connection"] == "close")
            await running.server.stopped()
        }

        @Test func `stop waits no longer than it was told`() async throws {
            let running = try RunningServer({ $0.secondsToStop = 1 }) { _ in
                try await Task.sleep(for: .seconds(3))
                return .text("too late")
            }
            let client = try running.client()
            try client.send(get)
            try await Task.sleep(for: .milliseconds(50))
            let duration = await ContinuousClock().measure { await running.stop() }
            #expect(duration < .seconds(2))
            #expect(try client.isClosed())
        }

        @Test func `SIGTERM ends run()`() async throws {
            var settings = ServerSettings()
            settings.port = 0
            let server = Server(settings) { _ in .text("fine") }
            try await server.run { _ in kill(getpid(), SIGTERM) }
        }

        @Test func `a server starts once`() async throws {
            let running = try RunningServer()
            #expect(throws: ServerError.alreadyStarted) { try running.server.start() }
            await running.stop()
        }
    }
}
