import SQL

extension Records {
    /// What the set-up page asked, by key.
    public func settings() async throws -> [String: String] {
        var settings: [String: String] = [:]
        for row in try await connection.rows("SELECT key, value FROM setting ORDER BY key") {
            settings[try row.text("key")] = try row.text("value")
        }
        return settings
    }

    /// Sets one key.
    public func set(_ key: String, to value: String) async throws {
        _ = try await connection.run(
            """
            INSERT INTO setting (key, value) VALUES (\(key), \(value))
            ON CONFLICT (key) DO UPDATE SET value = \(value)
            """)
    }
}
