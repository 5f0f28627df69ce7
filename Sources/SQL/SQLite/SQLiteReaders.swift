internal import Synchronization

/// Connections that read: as many as there were readers at one time, opened when needed.
final class SQLiteReaders: Sendable {
    private let path: String
    private let state = Mutex(State())

    private struct State {
        var idle: [SQLiteConnection] = []
        var isClosed = false
    }

    init(path: String) {
        self.path = path
    }

    func take() throws(SQLError) -> SQLiteConnection {
        let (idle, isClosed) = state.withLock { ($0.idle.popLast(), $0.isClosed) }
        if isClosed { throw SQLError(.closed, "the database is closed") }
        if let idle { return idle }
        return try SQLiteConnection(path: path, for: .reading)
    }

    func giveBack(_ connection: SQLiteConnection) {
        state.withLock {
            // A connection that could not end its snapshot would show the next reader old rows.
            if !$0.isClosed, !connection.isInTransaction { $0.idle.append(connection) }
        }
    }

    func close() {
        // Taken out first, so that they close outside the lock.
        _ = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
    }
}
