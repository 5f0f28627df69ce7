import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `A campus made before accounts had devices and purposes` {
    /// Rows as the first release wrote them.
    @Test func `keeps its people, sessions and links`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.migrate(Array(Migrations.all.prefix(1)))
        try await database.write { connection in
            for statement: SQLStatement in [
                """
                INSERT INTO person (id, name, email, email_key, email_proven, language, password, created_at)
                VALUES ('p1', 'Amina Odhiambo', 'Amina@example.org', 'amina@example.org', 0, 'en', 'hash', 1)
                """,
                "INSERT INTO role_grant (person_id, role, granted_at) VALUES ('p1', 'administrator', 1)",
                """
                INSERT INTO session (digest, person_id, kind, created_at, expires_at)
                VALUES ('0123456789abcdef0123', 'p1', 'cookie', 5, 1000)
                """,
                "INSERT INTO one_time_link (digest, person_id, created_at, expires_at) VALUES ('a', 'p1', 1, 1000)",
                "INSERT INTO one_time_link (digest, person_id, created_at, expires_at) VALUES ('b', NULL, 1, 1000)",
            ] { _ = try await connection.run(statement) }
        }
        try await database.migrate(Migrations.all)
        let records = Records(database)
        let now = Instant(milliseconds: 10)
        let found = try #require(try await records.session("0123456789abcdef0123", at: now))
        #expect(found.person.isAdministrator && found.person.isOpen)
        #expect(found.session.lastSeenAt == Instant(milliseconds: 5) && found.session.device.isEmpty)
        #expect(found.session.publicID == "0123456789abcdef")
        #expect(try await records.people(matching: "ODHIAMBO", limit: 1).map(\.id) == ["p1"])
        #expect(try await records.link("a", at: now)?.purpose == .signIn)
        #expect(try await records.link("b", at: now)?.purpose == .administrator)
    }
}
