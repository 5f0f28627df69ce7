internal import Synchronization

/// One act in the writer's queue: its body, its caller, and how it went.
final class SQLiteAct: Sendable {
    private let body: @Sendable (SQLiteConnection) async throws -> Void
    private let state = Mutex(State())

    private struct State {
        var answer: (@Sendable ((any Error)?) -> Void)?
        var isWithdrawn = false
        var hasEnded = false
        var failure: (any Error)?
    }

    /// - Parameter body: runs the act and keeps its value.
    init(body: @escaping @Sendable (SQLiteConnection) async throws -> Void) {
        self.body = body
    }

    /// Says how to resume the caller: with nil when the act is on disk, else with its error.
    func whenFinished(_ answer: @escaping @Sendable ((any Error)?) -> Void) {
        state.withLock { $0.answer = answer }
    }

    /// The caller gave up; without effect once the act has begun.
    func withdraw() {
        state.withLock { $0.isWithdrawn = true }
    }

    /// Whether the act is to run; false when its caller gave up.
    func begin() -> Bool {
        state.withLock {
            guard $0.isWithdrawn else { return true }
            $0.failure = SQLError(.cancelled, "the caller was cancelled before its act began")
            return false
        }
    }

    func run(on connection: SQLiteConnection) async {
        var failure: (any Error)?
        do { try await body(connection) } catch { failure = error }
        state.withLock { [failure] in
            $0.failure = failure
            $0.hasEnded = true
        }
    }

    func fail(_ error: SQLError) {
        state.withLock { $0.failure = error }
    }

    var hasEnded: Bool { state.withLock { $0.hasEnded } }

    var failure: (any Error)? { state.withLock { $0.failure } }

    /// Answers the caller: with the act's own error if it has one, else with that of its transaction, else its value.
    func finish(_ error: SQLError?) {
        let (answer, failure) = state.withLock { ($0.answer, $0.failure) }
        answer?(failure ?? error)
    }
}
