public import Learning
import MigrationLaw
import SQL

extension Records {
    /// The certificates that a search finds, newest first.
    public func certificates(
        matching search: CertificateSearch = CertificateSearch(), limit: Int, offset: Int = 0
    ) async throws -> [Certificate] {
        try await certificates(
            """
            SELECT id, person_id, course_id, course_title, course_version, modules, minutes, name, completed_at, issued_at,
                   issuer, is_test, revoked_at, revoked_because, replaced_at, replaced_by, replaced_because
              FROM certificate
             WHERE \(Records.matches(search))
             ORDER BY issued_at DESC, id DESC
             LIMIT \(limit) OFFSET \(offset)
            """)
    }

    /// How many certificates ``certificates(matching:limit:offset:)`` can give.
    public func countCertificates(matching search: CertificateSearch = CertificateSearch()) async throws -> Int {
        try await connection.rows("SELECT count(*) AS n FROM certificate WHERE \(Records.matches(search)) ORDER BY n")
            .first?.integer("n") ?? 0
    }

    /// Names that a migration left without the key they are found by get it: SQL lowers ASCII alone.
    public func completeCertificateNames() async throws {
        for row in try await certificatesWithoutNameKey() {
            _ = try await connection.run(
                "UPDATE certificate SET name_key = \(row.name.lowercased()) WHERE id = \(row.id)")
        }
    }

    /// Whether there are names for ``completeCertificateNames()``.
    public func lacksCertificateNames() async throws -> Bool {
        try await !certificatesWithoutNameKey().isEmpty
    }

    private func certificatesWithoutNameKey() async throws -> [(id: Certificate.ID, name: String)] {
        try await connection.rows(
            "SELECT id, name FROM certificate WHERE name_key IS NULL AND name IS NOT NULL ORDER BY id"
        ).map { (try $0.id("id"), try $0.text("name")) }
    }

    private static func matches(_ search: CertificateSearch) -> SQLStatement {
        "\(matches(words: search.words)) AND \(matches(course: search.course)) AND \(matches(standing: search.standing))"
    }

    private static func matches(words: String) -> SQLStatement {
        guard !words.isEmpty else { return "1 = 1" }
        if let number = Certificate.ID(typed: words) { return "id = \(number)" }
        let pattern = Records.pattern(containing: words)
        return """
            (name_key LIKE \(pattern) ESCAPE '\\'
             OR person_id IN (SELECT p.id FROM person p WHERE p.email_key LIKE \(pattern) ESCAPE '\\')
             OR \(beginsNumber(words)))
            """
    }

    /// Shorter beginnings are names: Ada, Abe.
    private static func beginsNumber(_ words: String) -> SQLStatement {
        guard (4...36).contains(words.utf8.count), words.allSatisfy({ $0.isHexDigit || $0 == "-" }) else {
            return "1 = 0"
        }
        return "id LIKE \(words.lowercased() + "%")"
    }

    private static func matches(course: Course.ID?) -> SQLStatement {
        course.map { "course_id = \($0)" } ?? "1 = 1"
    }

    private static func matches(standing: Certificate.Standing?) -> SQLStatement {
        switch standing {
        case nil: "1 = 1"
        case .valid: "revoked_at IS NULL AND replaced_by IS NULL"
        case .revoked: "revoked_at IS NOT NULL"
        case .replaced: "replaced_by IS NOT NULL"
        }
    }
}
