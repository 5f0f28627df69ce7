import CSQLite
import Glibc
import SQL
import Synchronization
import Testing

@Suite struct `A copy of a database` {
    @Test func `is consistent though others write while it is made`() async throws {
        let path = temporaryPath()
        let database = try SQLiteDatabase(path: path)
        try await database.run("CREATE TABLE debit (n INTEGER PRIMARY KEY)")
        try await database.run("CREATE TABLE credit (n INTEGER PRIMARY KEY)")
        let writing = Task {
            for n in 0..<5000 where !Task.isCancelled {
                try await database.write { act in
                    try await act.run("INSERT INTO debit (n) VALUES (\(n))")
                    try await act.run("INSERT INTO credit (n) VALUES (\(n))")
                }
            }
        }
        for round in 0..<8 {
            let copy = try SQLiteCopy.make(of: path, at: "\(path).copy\(round)")
            #expect(copy.rows["debit"] == copy.rows["credit"])
            #expect(try SQLiteCopy.verify("\(path).copy\(round)") == copy)
            unlink("\(path).copy\(round)")
            try await Task.sleep(for: .milliseconds(5))
        }
        writing.cancel()
        _ = await writing.result
        database.close()
        remove(path)
    }

    @Test func `is one file that only its owner may read`() async throws {
        let path = temporaryPath()
        let database = try SQLiteDatabase(path: path)
        try await database.run("CREATE TABLE x (v INTEGER)")
        _ = try SQLiteCopy.make(of: path, at: "\(path).copy")
        var status = stat()
        #expect(stat("\(path).copy", &status) == 0 && status.st_mode & 0o777 == 0o600)
        for suffix in ["-wal", "-shm", "-journal"] { #expect(access("\(path).copy\(suffix)", F_OK) != 0) }
        // Still without a log once it was looked through.
        _ = try SQLiteCopy.verify("\(path).copy")
        #expect(access("\(path).copy-wal", F_OK) != 0)
        unlink("\(path).copy")
        database.close()
        remove(path)
    }

    @Test func `never overwrites a file, nor follows a link`() async throws {
        let path = temporaryPath()
        let database = try SQLiteDatabase(path: path)
        try await database.run("CREATE TABLE x (v INTEGER)")
        let (file, link, target) = ("\(path).file", "\(path).link", "\(path).target")
        close(open(file, O_CREAT | O_WRONLY, 0o600))
        #expect(symlink(target, link) == 0)
        for place in [file, link, "/nowhere/at/all"] {
            let error = #expect(throws: SQLError.self) { try SQLiteCopy.make(of: path, at: place) }
            #expect(error?.code == .cannotOpen)
        }
        #expect(access(target, F_OK) != 0)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_size == 0)
        unlink(file)
        unlink(link)
        database.close()
        remove(path)
    }

    @Test func `of a damaged file is refused and leaves nothing behind`() async throws {
        let path = temporaryPath()
        let database = try SQLiteDatabase(path: path)
        try await database.run("CREATE TABLE x (v TEXT)")
        for n in 0..<500 { try await database.run("INSERT INTO x (v) VALUES (\("row \(n) and some words more"))") }
        database.close()
        let file = open(path, O_WRONLY)
        // The third page, of 4096 bytes each, holds rows.
        pwrite(file, [UInt8](repeating: 0xAA, count: 600), 600, 2 * 4096)
        close(file)
        #expect(throws: SQLError.self) { try SQLiteCopy.make(of: path, at: "\(path).copy") }
        #expect(access("\(path).copy", F_OK) != 0)
        remove(path)
    }

    @Test func `that holds a row referring to nothing is refused`() throws {
        let path = temporaryPath()
        // SQLite as others use it: references are not looked at.
        var handle: OpaquePointer?
        #expect(sqlite3_open(path, &handle) == SQLITE_OK)
        let sql =
            "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id)); INSERT INTO b VALUES (7)"
        #expect(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK)
        sqlite3_close(handle)
        let error = #expect(throws: SQLError.self) { try SQLiteCopy.verify(path) }
        #expect(error?.code == .corrupt)
        remove(path)
    }
}

@Suite struct `Before a migration` {
    private static let first = SQLMigration(1, "people", sql: "CREATE TABLE person (id INTEGER PRIMARY KEY)")
    private static let second = SQLMigration(2, "names", sql: "ALTER TABLE person ADD COLUMN name TEXT")

    @Test func `the database is shown as it stands, once, and only when it holds something`() async throws {
        let path = temporaryPath()
        let database = try SQLiteDatabase(path: path)
        let shown = Shown()
        let show: @Sendable (Int) throws -> Void = { number in
            let copy = try SQLiteCopy.make(of: path, at: "\(path).copy")
            shown.add("\(number): \(copy.rows["person"] ?? -1)")
            unlink("\(path).copy")
        }
        try await database.migrate([Self.first], before: show)
        #expect(shown.all == [])
        try await database.run("INSERT INTO person (id) VALUES (1)")
        try await database.migrate([Self.first, Self.second], before: show)
        try await database.migrate([Self.first, Self.second], before: show)
        #expect(shown.all == ["2: 1"])
        database.close()
        remove(path)
    }

    @Test func `a refusal leaves it as it was`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.migrate([Self.first])
        await #expect(throws: SQLError.self) {
            try await database.migrate([Self.first, Self.second]) { _ in throw SQLError(.diskFull, "no room") }
        }
        await #expect(throws: SQLError.self) { try await database.rows("SELECT name FROM person") }
    }
}

private final class Shown: Sendable {
    private let words = Mutex<[String]>([])

    var all: [String] { words.withLock { $0 } }

    func add(_ word: String) { words.withLock { $0.append(word) } }
}
