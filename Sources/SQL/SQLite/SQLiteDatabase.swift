internal import Glibc
internal import Synchronization

/// A database in one SQLite file: write-ahead log, every commit on disk before its caller hears of it.
///
/// Other programs may write to the same file; each waits up to five seconds for the other.
public final class SQLiteDatabase: Database {
    private let readers: SQLiteReaders
    private let writer: SQLiteWriter
    private let folderToRemove: String?

    /// Opens a database; creates the file, readable by its owner alone, when there is none.
    public convenience init(path: String) throws(SQLError) {
        try self.init(path: path, isDurable: true, folderToRemove: nil)
    }

    private init(path: String, isDurable: Bool, folderToRemove: String?) throws(SQLError) {
        // SQLite gives the log and the index beside it the mode of the file.
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw SQLError(.cannotOpen, "\(path): \(String(cString: strerror(errno)))")
        }
        Glibc.close(file)
        writer = SQLiteWriter(connection: try SQLiteConnection(path: path, for: .writing(isDurable: isDurable)))
        readers = SQLiteReaders(path: path)
        self.folderToRemove = folderToRemove
        try writer.start()
    }

    /// An empty database for tests; it goes when it is closed or no longer used.
    ///
    /// It is a file in a folder of its own, since readers of SQLite's own memory databases block writers.
    public static func inMemory() throws(SQLError) -> SQLiteDatabase {
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(parent)/iml-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw SQLError(.cannotOpen, "\(parent): \(String(cString: strerror(errno)))")
        }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return try SQLiteDatabase(path: "\(folder)/campus.sqlite", isDurable: false, folderToRemove: folder)
    }

    deinit {
        close()
    }

    /// Finishes the acts that wait, folds the log into the file and closes it; acts after this fail.
    public func close() {
        readers.close()
        writer.close()
        guard let folderToRemove else { return }
        for suffix in ["", "-wal", "-shm"] { unlink("\(folderToRemove)/campus.sqlite\(suffix)") }
        rmdir(folderToRemove)
    }

    /// Transactions committed so far, each with one act or more.
    package var commits: Int { writer.commits.load(ordering: .relaxed) }
}

extension SQLiteDatabase {
    /// See ``Database``.
    public func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) async throws -> Value
    ) async throws -> Value {
        let connection = try reader()
        defer { readers.giveBack(connection) }
        try connection.control("BEGIN")
        do {
            let value = try await body(connection)
            try connection.control("COMMIT")
            return value
        } catch {
            if connection.isInTransaction { try connection.control("ROLLBACK") }
            throw error
        }
    }

    /// See ``Database``.
    public func rows(_ statement: SQLStatement) async throws(SQLError) -> [SQLRow] {
        let connection = try reader()
        defer { readers.giveBack(connection) }
        return try connection.rows(statement)
    }

    private func reader() throws(SQLError) -> SQLiteConnection {
        guard !writer.isCurrentThread else {
            throw SQLError(.misuse, "a read of the database inside an act; use the connection the act was given")
        }
        return try readers.take()
    }
}

extension SQLiteDatabase {
    /// See ``Database``.
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) async throws -> Value
    ) async throws -> Value {
        try await act(body)
    }

    /// See ``Database``.
    @discardableResult
    public func run(_ statement: SQLStatement) async throws(SQLError) -> Int {
        do {
            return try await act { connection in try connection.run(statement) }
        } catch let error as SQLError {
            throw error
        } catch {
            throw SQLError(.other(0), "\(error)", statement: statement.text)
        }
    }

    /// Queues an act and waits until it is on disk.
    func act<Value: Sendable>(
        _ body: @escaping @Sendable (SQLiteConnection) async throws -> Value
    ) async throws -> Value {
        guard !writer.isCurrentThread else {
            throw SQLError(.misuse, "an act inside an act would wait for itself; use the connection the act was given")
        }
        let outcome = Outcome<Value>()
        let act = SQLiteAct { connection throws in
            let value = try await body(connection)
            outcome.value.withLock { $0 = value }
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (caller: CheckedContinuation<Void, any Error>) in
                act.whenFinished { error in
                    if let error { caller.resume(throwing: error) } else { caller.resume() }
                }
                writer.submit(act)
            }
        } onCancel: {
            act.withdraw()
        }
        guard let value = outcome.value.withLock({ $0 }) else {
            throw SQLError(.other(0), "an act ended without a value")
        }
        return value
    }

    /// Where an act leaves its value for its caller.
    private final class Outcome<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
