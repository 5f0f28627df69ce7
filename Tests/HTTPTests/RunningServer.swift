import Testing

@testable import HTTP

/// Tests over real sockets, one after another: the client blocks its thread, and a test machine may have but two.
@Suite(.serialized) enum `Over sockets` {}

/// A server on a free port for the length of one test.
struct RunningServer {
    let server: Server
    let port: UInt16

    init(
        _ change: (inout ServerSettings) -> Void = { _ in },
        respond: @escaping @Sendable (Request) async throws -> Response = { _ in .text("fine") }
    ) throws {
        var settings = ServerSettings()
        settings.port = 0
        settings.loops = 2
        settings.stopsOnSignals = false
        settings.timeoutInSeconds = 5
        change(&settings)
        server = Server(settings, respond: respond)
        port = try server.start().port
    }

    func client() throws -> TestClient {
        try TestClient(port: port)
    }

    /// Sends bytes on a connection of their own and reads the answer, or nil when the server just closes.
    func answer(to text: String) throws -> TestClient.Answer? {
        let client = try client()
        try client.send(text)
        return try client.answer()
    }

    func stop() async {
        server.stop()
        await server.stopped()
    }
}

/// A server for the body of a test, stopped whatever happens in it.
func withServer(
    _ change: (inout ServerSettings) -> Void = { _ in },
    respond: @escaping @Sendable (Request) async throws -> Response = { _ in .text("fine") },
    test: (RunningServer) async throws -> Void
) async throws {
    let running = try RunningServer(change, respond: respond)
    do {
        try await test(running)
    } catch {
        await running.stop()
        throw error
    }
    await running.stop()
}
