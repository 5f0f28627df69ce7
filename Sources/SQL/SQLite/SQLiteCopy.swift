internal import CSQLite
internal import Glibc

/// A copy of a SQLite database, made while others read and write it, and looked through before it counts.
///
/// It is one file without a log beside it, readable by its owner alone.
public struct SQLiteCopy: Sendable, Equatable {
    /// Rows by table, in the source's snapshot and in the copy alike.
    public let rows: [String: Int]

    /// Copies a database into a new file and verifies the copy; what is there is never overwritten, nor a link followed.
    ///
    /// - Throws: ``SQLError``; then no file is left behind. ``SQLError/Code/cannotOpen`` when something is there,
    ///   ``SQLError/Code/corrupt`` when the copy does not stand up.
    public static func make(of source: String, at path: String) throws(SQLError) -> SQLiteCopy {
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw SQLError(.cannotOpen, "\(path): \(String(cString: strerror(errno)))") }
        close(file)
        do throws(SQLError) {
            let expected = try copy(source, over: path)
            let copy = try verify(path)
            guard copy.rows == expected else { throw SQLError(.corrupt, "\(path): the copy has other rows") }
            try settle(path)
            return copy
        } catch {
            for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
            throw error
        }
    }

    /// Looks a database through that nobody else has open: every page, every index, every reference. Counts its rows.
    ///
    /// - Throws: ``SQLError/Code/corrupt`` with what is wrong first.
    public static func verify(_ path: String) throws(SQLError) -> SQLiteCopy {
        var handle = try SQLiteHandle(path: path)
        // One file: a log would stay behind when the copy is moved.
        try handle.runScript("PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE;")
        let integrity = try rows("PRAGMA integrity_check(1)", of: &handle)
        guard integrity.count == 1, try integrity[0].text(0) == "ok" else {
            throw SQLError(.corrupt, "\(path): \(try integrity.first?.text(0) ?? "no answer")")
        }
        if let row = try rows("PRAGMA foreign_key_check", of: &handle).first {
            throw SQLError(.corrupt, "\(path): a row of \(try row.text(0)) refers to nothing")
        }
        return SQLiteCopy(rows: try count(&handle))
    }

    /// The number of the last migration applied to a database that nobody else has open; nil when it is none of ours.
    public static func migration(of path: String) throws(SQLError) -> Int? {
        var handle = try SQLiteHandle(path: path)
        let table = try rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'", of: &handle)
        guard !table.isEmpty else { return nil }
        return try rows("SELECT max(number) FROM schema_migration", of: &handle).first?.integerOrNil(0)
    }

    /// Copies one snapshot; answers its rows by table.
    private static func copy(_ source: String, over path: String) throws(SQLError) -> [String: Int] {
        var from = try SQLiteHandle(path: source)
        let to = try SQLiteHandle(path: path)
        try from.control("BEGIN")
        let counted = try count(&from)
        try from.copy(over: to)
        try from.control("COMMIT")
        return counted
    }

    private static func count(_ handle: inout SQLiteHandle) throws(SQLError) -> [String: Int] {
        let tables = try rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name",
            of: &handle)
        var counted: [String: Int] = [:]
        for row in tables {
            let table = try row.text(0)
            // The name comes from the schema; a quote in it is doubled.
            let quoted = table.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            let statement = SQLStatement(text: "SELECT count(*) FROM \"\(quoted)\"", values: [])
            counted[table] = try rows(statement, of: &handle).first?.integer(0)
        }
        return counted
    }

    private static func rows(_ statement: SQLStatement, of handle: inout SQLiteHandle) throws(SQLError) -> [SQLRow] {
        var found: [SQLRow] = []
        _ = try handle.run(statement) { found.append($0) }
        return found
    }

    /// Puts file and folder on disk.
    private static func settle(_ path: String) throws(SQLError) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        for place in [path, folder.isEmpty ? "/" : folder] {
            let descriptor = open(place, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw SQLError(.cannotOpen, "\(place): \(String(cString: strerror(errno)))") }
            defer { close(descriptor) }
            guard fsync(descriptor) == 0 else {
                throw SQLError(.inputOutput, "\(place): \(String(cString: strerror(errno)))")
            }
        }
    }
}
