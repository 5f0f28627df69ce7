import Glibc
import SQL
import Testing

@Suite struct `A database` {
    @Test func `names the columns of a row that stands already`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE person (id INTEGER PRIMARY KEY, email TEXT UNIQUE, campus TEXT)")
        try await database.run("INSERT INTO person (email) VALUES (\("amina@example.org"))")
        let error = await #expect(throws: SQLError.self) {
            try await database.run("INSERT INTO person (email) VALUES (\("amina@example.org"))")
        }
        #expect(error?.code == .uniqueViolation(columns: ["person.email"]))
        #expect(error?.description.contains("amina") == false)
    }

    @Test(
        arguments: [
            ("INSERT INTO child (id, parent) VALUES (1, 9)", SQLError.Code.foreignKeyViolation),
            ("INSERT INTO child (id, later) VALUES (1, 9)", .foreignKeyViolation),
            ("INSERT INTO child (id, n) VALUES (1, -1)", .checkViolation(name: "positive")),
            ("INSERT INTO child (id, name) VALUES (1, NULL)", .notNullViolation(column: "child.name")),
            ("INSERT INTO nowhere (id) VALUES (1)", .misuse), ("", .misuse), ("SELECT 1; SELECT 2", .misuse),
            ("COMMIT", .misuse), (" rollback", .misuse), ("SELECT ?", .misuse),
        ] as [(SQLStatement, SQLError.Code)])
    func `says in its own words what was refused`(statement: SQLStatement, code: SQLError.Code) async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        try await database.run(
            """
            CREATE TABLE child (
                id INTEGER PRIMARY KEY,
                parent INTEGER REFERENCES parent (id),
                later INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED,
                n INTEGER CONSTRAINT positive CHECK (n > 0),
                name TEXT NOT NULL DEFAULT ''
            )
            """)
        let error = await #expect(throws: SQLError.self) { try await database.run(statement) }
        #expect(error?.code == code)
        // The writer goes on.
        #expect(try await database.run("INSERT INTO parent (id) VALUES (1)") == 1)
    }

    @Test func `counts the rows a statement changed, none for a table made`() async throws {
        let database = try SQLiteDatabase.inMemory()
        #expect(try await database.run("CREATE TABLE x (v)") == 0)
        #expect(try await database.run("INSERT INTO x (v) VALUES (1), (2), (3)") == 3)
        #expect(try await database.run("CREATE INDEX x_v ON x (v)") == 0)
        #expect(try await database.run("UPDATE x SET v = 0 WHERE v > 1") == 2)
        #expect(try await database.run("DELETE FROM x WHERE v = 9") == 0)
    }

    @Test func `refuses to write through a snapshot`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE x (v)")
        let error = await #expect(throws: SQLError.self) {
            try await database.read { try await $0.run("INSERT INTO x (v) VALUES (1)") }
        }
        #expect(error?.code == .readOnly)
    }

    @Test func `shows one snapshot while writes go on`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE x (v)")
        try await database.run("INSERT INTO x (v) VALUES (1)")
        let counts = try await database.read { snapshot in
            let before = try await snapshot.rows("SELECT v FROM x").count
            try await database.run("INSERT INTO x (v) VALUES (2)")
            return (before, try await snapshot.rows("SELECT v FROM x").count)
        }
        #expect(counts == (1, 1))
        #expect(try await database.rows("SELECT v FROM x").count == 2)
    }

    @Test func `refuses an act or a read of the database inside an act`() async throws {
        let database = try SQLiteDatabase.inMemory()
        for inner in ["write", "read"] {
            let error = await #expect(throws: SQLError.self) {
                try await database.write { _ in
                    if inner == "write" {
                        try await database.run("SELECT 1")
                    } else {
                        _ = try await database.rows("SELECT 1")
                    }
                }
            }
            #expect(error?.code == .misuse)
        }
    }

    @Test func `is readable by its owner alone`() async throws {
        let path = temporaryPath()
        let database = try SQLiteDatabase(path: path)
        try await database.run("CREATE TABLE x (v)")
        for suffix in ["", "-wal", "-shm"] {
            var status = stat()
            #expect(stat(path + suffix, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
        }
        database.close()
        removeDatabase(path)
    }

    @Test func `refuses work after it is closed, and keeps what was written`() async throws {
        let path = temporaryPath()
        let database = try SQLiteDatabase(path: path)
        try await database.run("CREATE TABLE x (v)")
        database.close()
        let refused = await #expect(throws: SQLError.self) { try await database.run("INSERT INTO x (v) VALUES (1)") }
        #expect(refused?.code == .closed)
        let again = try SQLiteDatabase(path: path)
        #expect(try await again.rows("SELECT v FROM x") == [])
        again.close()
        removeDatabase(path)
    }

    @Test func `says which file cannot be opened`() {
        let error = #expect(throws: SQLError.self) { try SQLiteDatabase(path: "/nowhere/campus.sqlite") }
        #expect(error?.code == .cannotOpen)
        #expect(error?.message.contains("/nowhere/campus.sqlite") == true)
    }
}

/// A name in the temporary folder that no other test uses.
func temporaryPath() -> String {
    "/tmp/iml-sql-\(UInt64.random(in: .min ... .max)).sqlite"
}

/// Takes away a database with what SQLite writes beside it while it is open.
func removeDatabase(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { remove(path + suffix) }
}
