import SQL
import Testing

@Suite struct `Migrations` {
    static let first = SQLMigration(1, "people", sql: ";; CREATE TABLE person (id INTEGER PRIMARY KEY);; -- why\n")
    static let second = SQLMigration(
        2, "names", sql: "ALTER TABLE person ADD COLUMN name TEXT; INSERT INTO person (id, name) VALUES (1, 'Amina')")

    @Test func `are applied once, in order`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.migrate([Self.first])
        try await database.migrate([Self.first, Self.second])
        try await database.migrate([Self.first, Self.second])
        #expect(try await database.rows("SELECT id, name FROM person").count == 1)
    }

    @Test func `leave nothing behind when one fails`() async throws {
        let database = try SQLiteDatabase.inMemory()
        await #expect(throws: SQLError.self) {
            try await database.migrate([Self.first, SQLMigration(2, "broken", sql: "CREATE TABLE y (v); NONSENSE")])
        }
        #expect(try await database.rows("SELECT name FROM sqlite_master ORDER BY name") == [])
    }

    @Test func `refuse a text that changed since it was applied`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.migrate([Self.first])
        await #expect(throws: SQLMigrationError.changed(number: 1, name: "people")) {
            try await database.migrate([SQLMigration(1, "people", sql: "CREATE TABLE person (id TEXT)")])
        }
    }

    @Test func `refuse a database of a newer release`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.migrate([Self.first, Self.second])
        await #expect(throws: SQLMigrationError.newerDatabase(number: 2, lastKnown: 1)) {
            try await database.migrate([Self.first])
        }
    }

    @Test func `refuse a gap in their numbers`() async throws {
        let database = try SQLiteDatabase.inMemory()
        await #expect(throws: SQLMigrationError.misnumbered(found: 2, expected: 1)) {
            try await database.migrate([Self.second])
        }
    }
}
