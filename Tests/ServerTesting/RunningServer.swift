package import HTTP

/// A server on a free port for the length of one test.
package struct RunningServer {
    package let server: Server
    package let port: UInt16

    package init(
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

    /// - Parameters:
    ///   - source: the client's own address; every one of 127.0.0.0/8 is this machine's.
    ///   - receiveBuffer: bytes that its system takes in before the client reads.
    package func client(from source: String = "127.0.0.1", receiveBuffer: Int32? = nil) throws -> TestClient {
        try TestClient(port: port, source: source, receiveBuffer: receiveBuffer)
    }

    /// Sends bytes on a connection of their own and reads the answer, or nil when the server just closes.
    package func answer(to text: String) throws -> TestClient.Answer? {
        let client = try client()
        try client.send(text)
        return try client.answer()
    }

    package func stop() async {
        server.stop()
        await server.stopped()
    }
}

/// A server for the body of a test, stopped whatever happens in it.
package func withServer(
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
