import CEvent
import Glibc
import Synchronization

/// An HTTP/1.1 server on libevent: one event loop for each core, each with its own listening socket.
///
/// A handler runs on the loop that holds its connection and comes back to it after each `await`, so a short read may be
/// made in place; what computes for long goes to another executor.
public final class Server: Sendable {
    /// Where a server listens.
    public struct Address: Equatable, Sendable {
        /// The host it was told.
        public let host: String
        /// The port, the actual one where 0 was asked for.
        public let port: UInt16
    }

    typealias Answer = @Sendable (Request) async -> Response

    typealias Failure = @Sendable (Request, any Error) -> Response

    private let settings: ServerSettings
    private let answer: Answer
    private let failure: Failure
    private let state = Mutex(State())

    private struct State {
        var hasStarted = false
        var listeners: [Listener] = []
        var running = 0
        var waiting: [@Sendable () -> Void] = []
    }

    /// A server that answers with `respond`; what that throws becomes an answer in `failure`, and so does a
    /// ``LimitError`` before `respond` is asked.
    public init(
        _ settings: ServerSettings = ServerSettings(),
        failure: @escaping @Sendable (Request, any Error) -> Response = Server.plainFailure,
        respond: @escaping @Sendable (Request) async throws -> Response
    ) {
        self.settings = settings
        self.failure = failure
        answer = { request in
            do {
                return try await respond(request)
            } catch {
                return failure(request, error)
            }
        }
    }

    /// The answer to an error in plain text: 404 or 405 for ``RouteError``, the status of ``FormError``, 429 for
    /// ``LimitError``, else 500 without details.
    public static let plainFailure: @Sendable (Request, any Error) -> Response = { _, error in
        switch error {
        case let error as RouteError:
            let response = Response.text(error.status.reason + "\n", status: error.status)
            return error.allow.map { response.adding("Allow", $0) } ?? response
        case let error as FormError: return .text(error.description + "\n", status: error.status)
        case let error as LimitError:
            switch error {
            case .tooManyRequests(let seconds):
                return .text(error.description + "\n", status: .tooManyRequests).adding("Retry-After", String(seconds))
            }
        default: return .text("Internal Server Error\n", status: .internalServerError)
        }
    }

    /// Starts to listen; requests are answered from here on.
    ///
    /// - Throws: ``ServerError``, of which ``ServerError/portInUse(host:port:)`` is the one people meet.
    /// - Returns: Where it listens.
    @discardableResult
    public func start() throws(ServerError) -> Address {
        guard state.withLock({ state in !replace(&state.hasStarted, true) }) else { throw .alreadyStarted }
        // A client that leaves while it is being written to must not end the program.
        signal(SIGPIPE, SIG_IGN)
        EventLog.watch()
        let sockets = try ListeningSocket.open(
            host: settings.host, port: settings.port, count: max(1, settings.loops),
            patience: 2 * settings.timeoutInSeconds)
        let limits = Limits(settings)
        var listeners: [Listener] = []
        do throws(ServerError) {
            for (index, socket) in sockets.enumerated() {
                listeners.append(
                    try Listener(
                        index, on: socket.descriptor, settings, limits, answer: answer, failure: failure))
            }
            if settings.stopsOnSignals, let first = listeners.first {
                try StopSignals.watch(on: first.loop, whenCaught: self)
            }
        } catch {
            // What a listener took over it closes itself.
            for socket in sockets.dropFirst(listeners.count) { close(socket.descriptor) }
            for listener in listeners { listener.dismantle() }
            throw error
        }
        state.withLock { state in
            state.listeners = listeners
            state.running = listeners.count
        }
        for listener in listeners {
            LoopThread.start { listener.run { self.loopEnded() } }
        }
        return Address(host: settings.host, port: sockets[0].port)
    }

    /// Starts, tells where it listens, and returns when the server has stopped.
    ///
    /// - Throws: ``ServerError`` when it cannot start.
    public func run(listening: @Sendable (Address) -> Void = { _ in }) async throws(ServerError) {
        listening(try start())
        await stopped()
    }

    /// As ``run(listening:)``, for a program without tasks: blocks the calling thread.
    ///
    /// - Throws: ``ServerError`` when it cannot start.
    public func runBlocking(listening: @Sendable (Address) -> Void = { _ in }) throws(ServerError) {
        listening(try start())
        let done = BlockingWait()
        whenStopped { done.signal() }
        done.wait()
    }

    /// Asks the server to stop: it accepts nothing more, closes idle connections, and gives the requests under way
    /// ``ServerSettings/secondsToStop`` seconds. From any thread; ``stopped()`` waits for the end.
    public func stop() {
        let listeners = state.withLock(\.listeners)
        for listener in listeners {
            listener.loop.call { listener.stop() }
        }
    }

    /// Returns when the server has stopped, at once when it never started.
    public func stopped() async {
        await withCheckedContinuation { continuation in
            whenStopped { continuation.resume() }
        }
    }

    private func whenStopped(_ body: @escaping @Sendable () -> Void) {
        let isStopped = state.withLock { state in
            if state.running > 0 { state.waiting.append(body) }
            return state.running == 0
        }
        if isStopped { body() }
    }

    private func loopEnded() {
        let waiting = state.withLock { state in
            state.running -= 1
            guard state.running == 0 else { return [@Sendable () -> Void]() }
            state.listeners = []
            return replace(&state.waiting, [])
        }
        for body in waiting { body() }
    }
}

/// Puts a new value in place of an old one, which it returns.
private func replace<Value>(_ place: inout Value, _ value: Value) -> Value {
    defer { place = value }
    return place
}
