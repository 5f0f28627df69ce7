public import Learning
public import MigrationLaw
public import SQL

/// What the database holds about one person: all of it to take away, and all of it to remove.
///
/// A table that names a person, an enrolment or an attempt belongs into both functions; a test reads the schema and
/// says which one is missing.
extension Records {
    /// The rows about a person by what they are, in the order of the tables. No password and no secret is among them.
    public func personalData(of person: Person.ID) async throws -> [(name: String, rows: [SQLRow])] {
        let statements: [(String, SQLStatement)] = [
            (
                "person",
                """
                SELECT id, name, email, email_proven, language, created_at, ended_at, privacy_seen
                  FROM person WHERE id = \(person) ORDER BY id
                """
            ),
            (
                "roles",
                "SELECT role, granted_at FROM role_grant WHERE person_id = \(person) ORDER BY role"
            ),
            (
                "extraTime",
                "SELECT percent, granted_at FROM accommodation WHERE person_id = \(person) ORDER BY person_id"
            ),
            (
                "sessions",
                """
                SELECT substr(digest, 1, 16) AS id, kind, device, created_at, last_seen_at, expires_at
                  FROM session WHERE person_id = \(person) ORDER BY created_at, digest
                """
            ),
            (
                "links",
                """
                SELECT substr(digest, 1, 16) AS id, purpose, email, created_at, expires_at, used_at
                  FROM one_time_link WHERE person_id = \(person) ORDER BY created_at, digest
                """
            ),
            (
                "enrolments",
                """
                SELECT id, course_id, version, enrolled_at, moved_at, state, printed_name
                  FROM enrolment WHERE person_id = \(person) ORDER BY enrolled_at, id
                """
            ),
            (
                "lessons",
                """
                SELECT enrolment_id, lesson_id, completed_at
                  FROM lesson_completion WHERE enrolment_id IN (\(Records.enrolmentIDs(person)))
                 ORDER BY completed_at, enrolment_id, lesson_id
                """
            ),
            (
                "activities",
                """
                SELECT enrolment_id, activity_id, first_at, submitted_at, fields
                  FROM activity_submission WHERE enrolment_id IN (\(Records.enrolmentIDs(person)))
                 ORDER BY first_at, enrolment_id, activity_id
                """
            ),
            (
                "attempts",
                """
                SELECT id, enrolment_id, assessment_id, version, number, started_at, deadline, ended_at, points, points_over,
                       maximum, passed, voided, on_behalf
                  FROM attempt WHERE enrolment_id IN (\(Records.enrolmentIDs(person)))
                 ORDER BY started_at, id
                """
            ),
            (
                "answers",
                """
                SELECT attempt_id, slot, sequence, answer, answered_at, checked_at
                  FROM answer WHERE attempt_id IN (\(Records.attemptIDs(person)))
                 ORDER BY attempt_id, slot
                """
            ),
            (
                "certificates",
                """
                SELECT id, enrolment_id, course_id, course_title, course_version, modules, minutes, name, completed_at,
                       issued_at, issuer, is_test, revoked_at, revoked_because, replaced_at, replaced_by,
                       replaced_because, status_list, status_index, credential
                  FROM certificate WHERE person_id = \(person) ORDER BY issued_at, id
                """
            ),
            (
                "events",
                """
                SELECT sequence, at, actor, kind, subject, payload, personal
                  FROM event WHERE \(Records.isAbout(person)) ORDER BY sequence
                """
            ),
        ]
        var data: [(name: String, rows: [SQLRow])] = []
        for (name, statement) in statements { data.append((name, try await connection.rows(statement))) }
        return data
    }

    /// The acts about a person and what is theirs, newest first; single answers, of which there are many, are left out.
    public func events(aboutPerson person: Person.ID, limit: Int) async throws -> [Event] {
        try await connection.rows(
            """
            SELECT sequence, at, actor, kind, subject, payload, personal, personal_digest
              FROM event
             WHERE \(Records.isAbout(person)) AND kind NOT LIKE 'answer.%'
             ORDER BY sequence DESC
             LIMIT \(limit)
            """
        ).map(Event.init(row:))
    }

    /// Removes everything personal; what stays is what others can hold in their hands or must be able to count on.
    ///
    /// Certificates lose name, holder and why one was replaced; they keep number, course, dates, status and the place in
    /// the status list;
    /// `proofs` is what stays of each credential. The row of the person stays without anything personal, since what
    /// stays names its id. Events keep who acted by that id, lose what is personal, and lose the salt with it: without
    /// it nobody can try names against the digest.
    public func erase(
        _ person: Person.ID, proofs: [Certificate.ID: String], at now: Instant
    ) async throws {
        // `instr` is `strpos` in PostgreSQL.
        _ = try await connection.run(
            """
            UPDATE event
               SET personal = NULL, personal_digest = substr(personal_digest, instr(personal_digest, '$'))
             WHERE personal IS NOT NULL AND \(Records.isAbout(person))
            """)
        _ = try await connection.run("DELETE FROM answer WHERE attempt_id IN (\(Records.attemptIDs(person)))")
        _ = try await connection.run("DELETE FROM attempt WHERE enrolment_id IN (\(Records.enrolmentIDs(person)))")
        _ = try await connection.run(
            "DELETE FROM activity_submission WHERE enrolment_id IN (\(Records.enrolmentIDs(person)))")
        _ = try await connection.run(
            "DELETE FROM lesson_completion WHERE enrolment_id IN (\(Records.enrolmentIDs(person)))")
        for (certificate, proof) in proofs.sorted(by: { $0.key < $1.key }) {
            _ = try await connection.run(
                """
                UPDATE certificate
                   SET person_id = NULL, name = NULL, name_key = NULL, replaced_because = NULL, credential = \(proof)
                 WHERE id = \(certificate) AND person_id = \(person)
                """)
        }
        _ = try await connection.run(
            """
            DELETE FROM enrolment
             WHERE person_id = \(person)
               AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.enrolment_id = enrolment.id)
            """)
        _ = try await connection.run("UPDATE enrolment SET printed_name = NULL WHERE person_id = \(person)")
        _ = try await connection.run("DELETE FROM role_grant WHERE person_id = \(person)")
        // That somebody needed more time is nobody's business any more.
        _ = try await connection.run("DELETE FROM accommodation WHERE person_id = \(person)")
        _ = try await connection.run("DELETE FROM session WHERE person_id = \(person)")
        _ = try await connection.run("DELETE FROM one_time_link WHERE person_id = \(person)")
        let address = "erased-\(person)@invalid"
        _ = try await connection.run(
            """
            UPDATE person
               SET name = 'Erased', name_key = '', email = \(address), email_key = \(address), email_proven = 0,
                   language = 'en', password = '', privacy_seen = NULL, erased_at = \(now)
             WHERE id = \(person)
            """)
    }

    private static func enrolmentIDs(_ person: Person.ID) -> SQLStatement {
        "SELECT id FROM enrolment WHERE person_id = \(person)"
    }

    private static func attemptIDs(_ person: Person.ID) -> SQLStatement {
        "SELECT id FROM attempt WHERE enrolment_id IN (\(enrolmentIDs(person)))"
    }

    /// Events whose subject is the person, or an enrolment, an attempt or a certificate of the person.
    static func isAbout(_ person: Person.ID) -> SQLStatement {
        """
        subject IN (SELECT 'person:' || p.id FROM person p WHERE p.id = \(person)
                    UNION ALL
                    SELECT 'enrolment:' || e.id FROM enrolment e WHERE e.person_id = \(person)
                    UNION ALL
                    SELECT 'attempt:' || a.id FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id
                     WHERE e.person_id = \(person)
                    UNION ALL
                    SELECT 'certificate:' || c.id FROM certificate c WHERE c.person_id = \(person))
        """
    }
}
