extension SQLiteDatabase {
    /// Applied migrations are kept with their text, so that an edited one is noticed.
    public func migrate(_ migrations: [SQLMigration]) async throws {
        try await migrate(migrations, before: nil)
    }

    /// As ``migrate(_:)``; a database that already holds something is shown before anything in it changes.
    ///
    /// - Parameter before: called with the number of the first step to come, while every writer is held off: another
    ///   connection to the file sees what stands. When it throws, nothing changes.
    public func migrate(
        _ migrations: [SQLMigration], before: (@Sendable (_ number: Int) throws -> Void)?
    ) async throws {
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw SQLMigrationError.misnumbered(found: migration.number, expected: index + 1)
        }
        try await act { connection in
            try connection.script(
                """
                CREATE TABLE IF NOT EXISTS schema_migration (
                    number INTEGER PRIMARY KEY,
                    name TEXT NOT NULL,
                    sql TEXT NOT NULL,
                    applied_at TEXT NOT NULL
                );
                """)
            let applied = try connection.rows("SELECT number, name, sql FROM schema_migration ORDER BY number")
            for row in applied {
                let number = try row.integer("number")
                guard number <= migrations.count else {
                    throw SQLMigrationError.newerDatabase(number: number, lastKnown: migrations.count)
                }
                guard try row.text("sql") == migrations[number - 1].sql else {
                    throw SQLMigrationError.changed(number: number, name: try row.text("name"))
                }
            }
            if !applied.isEmpty, applied.count < migrations.count { try before?(applied.count + 1) }
            for migration in migrations.dropFirst(applied.count) {
                try connection.script(migration.sql)
                _ = try connection.run(
                    """
                    INSERT INTO schema_migration (number, name, sql, applied_at)
                    VALUES (\(migration.number), \(migration.name), \(migration.sql),
                            strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
                    """)
            }
        }
    }
}
