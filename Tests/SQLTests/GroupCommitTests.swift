import Glibc
import SQL
import Testing

@Suite struct `Acts written together` {
    @Test func `stand each exactly once, in far fewer commits than acts`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE x (writer INTEGER, n INTEGER, PRIMARY KEY (writer, n))")
        let before = database.commits
        try await withThrowingTaskGroup { group in
            for writer in 0..<64 {
                group.addTask {
                    for n in 0..<20 { try await database.run("INSERT INTO x (writer, n) VALUES (\(writer), \(n))") }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.first("SELECT count(*) AS n FROM x")?.integer("n") == 64 * 20)
        #expect(database.commits - before < 64 * 20 / 2)
    }

    @Test func `fail alone`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE x (v INTEGER)")
        let failures = await withTaskGroup(of: Bool.self) { group in
            for v in 0..<60 {
                group.addTask {
                    do {
                        try await database.write { act in
                            try await act.run("INSERT INTO x (v) VALUES (\(v))")
                            if v % 3 == 0 { throw Refusal() }
                        }
                        return false
                    } catch {
                        return error is Refusal
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 20)
        let left = try await database.rows("SELECT v FROM x ORDER BY v").map { row in try row.integer("v") }
        #expect(left == (0..<60).filter { $0 % 3 != 0 })
    }

    @Test func `are on disk when their callers hear of it`() async throws {
        let path = temporaryPath()
        let (database, other) = (try SQLiteDatabase(path: path), try SQLiteDatabase(path: path))
        try await database.run("CREATE TABLE x (v INTEGER)")
        for v in 0..<50 {
            try await database.run("INSERT INTO x (v) VALUES (\(v))")
            #expect(try await other.first("SELECT max(v) AS v FROM x")?.integer("v") == v)
        }
        database.close()
        other.close()
        removeDatabase(path)
    }

    @Test func `do not interleave when one waits for something else`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE x (v INTEGER)")
        try await withThrowingTaskGroup { group in
            for _ in 0..<10 {
                group.addTask {
                    try await database.write { act in
                        let before = try await act.first("SELECT count(*) AS n FROM x")?.integer("n") ?? -1
                        try await Task.sleep(for: .milliseconds(2))
                        try await act.run("INSERT INTO x (v) VALUES (\(before))")
                    }
                }
            }
            try await group.waitForAll()
        }
        let found = try await database.rows("SELECT v FROM x ORDER BY v").map { row in try row.integer("v") }
        #expect(found == Array(0..<10))
    }

    @Test func `from two programs on one file all stand`() async throws {
        let path = temporaryPath()
        let (database, other) = (try SQLiteDatabase(path: path), try SQLiteDatabase(path: path))
        try await database.run("CREATE TABLE x (v INTEGER PRIMARY KEY)")
        try await withThrowingTaskGroup { group in
            for v in 0..<200 {
                group.addTask { try await (v % 2 == 0 ? database : other).run("INSERT INTO x (v) VALUES (\(v))") }
            }
            try await group.waitForAll()
        }
        #expect(try await database.first("SELECT count(*) AS n FROM x")?.integer("n") == 200)
        database.close()
        other.close()
        removeDatabase(path)
    }

    @Test func `leave nothing when their caller was cancelled before they began`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE x (v INTEGER)")
        let caller = Task {
            // Cancelled before it asks, so that the act cannot have begun.
            while !Task.isCancelled { await Task.yield() }
            try await database.run("INSERT INTO x (v) VALUES (1)")
        }
        caller.cancel()
        let error = await #expect(throws: SQLError.self) { try await caller.value }
        #expect(error?.code == .cancelled)
        #expect(try await database.rows("SELECT v FROM x") == [])
    }

    private struct Refusal: Error {}
}
