import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `Certificates made before they could be replaced` {
    /// A database as the program with that many migrations left it.
    private static func database(_ migrations: Int) async throws -> SQLiteDatabase {
        let database = try SQLiteDatabase.inMemory()
        try await database.migrate(Array(Migrations.all.prefix(migrations)))
        try await database.write { connection in
            for statement: SQLStatement in [
                """
                INSERT INTO person (id, name, email, email_key, email_proven, language, password, created_at)
                VALUES ('p1', 'Émile Ndiaye', 'emile@example.org', 'emile@example.org', 0, 'fr', 'hash', 1)
                """,
                "INSERT INTO course_bundle (digest, content) VALUES ('d', 'files')",
                "INSERT INTO course_version (course_id, number, digest, published_at) VALUES ('sample', 1, 'd', 1)",
                """
                INSERT INTO enrolment (id, person_id, course_id, version, enrolled_at, state, printed_name)
                VALUES ('e1', 'p1', 'sample', 1, 1, 'completed', 'Émile Ndiaye')
                """,
            ] { _ = try await connection.run(statement) }
            // Standing, revoked, and of somebody erased.
            let rows: [(String, String?, String?, Int?, String?)] = [
                ("c1", "p1", "Émile NDIAYE", nil, nil), ("c2", "p1", "Amina ODHIAMBO", 7, "Issued in error"),
                ("c3", nil, nil, nil, nil),
            ]
            for (index, row) in rows.enumerated() {
                _ = try await connection.run(
                    """
                    INSERT INTO certificate (id, person_id, enrolment_id, course_id, course_title, course_version, modules,
                                             minutes, name, completed_at, issued_at, issuer, is_test, revoked_at,
                                             revoked_because, status_list, status_index, credential)
                    VALUES (\(row.0), \(row.1), 'e1', 'sample', 'Sample “course”', \(index + 1), \("S1 First\nS2 Second"), 75,
                            \(row.2), 5, 6, 'IML Campus', \(index == 0), \(row.3), \(row.4), 1, \(index * 1000), '{"ü": 1}')
                    """)
            }
        }
        return database
    }

    private static func rows(_ database: SQLiteDatabase) async throws -> [[SQLValue]] {
        try await database.rows(
            """
            SELECT id, person_id, enrolment_id, course_id, course_title, course_version, modules, minutes, name,
                   completed_at, issued_at, issuer, is_test, revoked_at, revoked_because, status_list, status_index,
                   credential
              FROM certificate ORDER BY id
            """
        ).map(\.values)
    }

    @Test(arguments: 1...4)
    func `keep every row and every foreign key`(migrations: Int) async throws {
        let database = try await Self.database(migrations)
        let before = try await Self.rows(database)
        try await database.migrate(Migrations.all)
        #expect(before.count == 3)
        #expect(try await Self.rows(database) == before)
        let keys = try await database.rows(
            "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('certificate') ORDER BY \"from\"")
        #expect(
            try keys.map { "\(try $0.text("from")) \(try $0.text("table")).\(try $0.text("to"))" } == [
                "enrolment_id enrolment.id", "person_id person.id", "replaced_by certificate.id",
            ])
        #expect(try await database.rows("SELECT \"table\" FROM pragma_foreign_key_check ORDER BY 1").isEmpty)
        let tables = try await database.rows(
            "SELECT name FROM sqlite_master WHERE name LIKE 'certificate_made%' ORDER BY name")
        #expect(tables.isEmpty)
    }

    @Test func `stand as they stood, and are found by name in whatever case`() async throws {
        let database = try await Self.database(4)
        try await database.migrate(Migrations.all)
        let records = Records(database)
        #expect(try await records.certificate("c1")?.status == .issued)
        #expect(
            try await records.certificate("c2")?.status
                == .revoked(at: Instant(milliseconds: 7), reason: "Issued in error"))
        #expect(try await records.revokedIndexes(inStatusList: 1) == [1000])
        #expect(try await found("odhiambo", records) == ["c2"])
        // SQL lowers ASCII alone: the rest is done on opening.
        #expect(try await records.lacksCertificateNames())
        try await database.write { try await Records($0).completeCertificateNames() }
        #expect(try await !records.lacksCertificateNames())
        #expect(try await found("émile ndiaye", records) == ["c1"])
        #expect(try await found("ÉMILE", records) == ["c1"])
    }

    private func found(_ words: String, _ records: Records) async throws -> [Certificate.ID] {
        try await records.certificates(matching: CertificateSearch(words), limit: 10).map(\.id)
    }
}
