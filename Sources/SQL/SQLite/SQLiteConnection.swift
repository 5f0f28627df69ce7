internal import Synchronization

/// A connection that acts and snapshots are given; statements of one connection run one after another.
final class SQLiteConnection: SQLConnection {
    private let handle: Mutex<SQLiteHandle>

    /// What a connection is for.
    enum Purpose {
        case reading
        case writing(isDurable: Bool)
    }

    init(path: String, for purpose: Purpose) throws(SQLError) {
        handle = Mutex(try SQLiteHandle(path: path))
        try script("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;")
        switch purpose {
        case .reading: try script("PRAGMA query_only = ON;")
        case let .writing(isDurable):
            // What is deleted is overwritten, so that erased data does not linger in free pages of the file.
            try script(
                "PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA synchronous = \(isDurable ? "FULL" : "OFF");"
            )
        }
    }

    func rows(_ statement: SQLStatement) throws(SQLError) -> [SQLRow] {
        try handle.withLock { handle throws(SQLError) in
            var rows: [SQLRow] = []
            _ = try handle.run(statement) { rows.append($0) }
            return rows
        }
    }

    func run(_ statement: SQLStatement) throws(SQLError) -> Int {
        try handle.withLock { handle throws(SQLError) in try handle.run(statement) { _ in } }
    }

    /// Runs the driver's own statement: transactions and savepoints.
    func control(_ text: String) throws(SQLError) {
        try handle.withLock { handle throws(SQLError) in try handle.control(text) }
    }

    /// Runs all statements of a text, which bind nothing.
    func script(_ text: String) throws(SQLError) {
        try handle.withLock { handle throws(SQLError) in try handle.runScript(text) }
    }

    var isInTransaction: Bool { handle.withLock { $0.isInTransaction } }

    var hasOpenForeignKeys: Bool { handle.withLock { $0.hasOpenForeignKeys } }
}
