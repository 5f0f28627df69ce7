import SQL

extension Migrations {
    /// People, courses, learning, certificates, events.
    ///
    /// Ids are text; moments are milliseconds since 1970 in UTC; secrets stand as SHA-256 digests in hex. Texts whose
    /// inside is never asked for by SQL (a drawn form, an answer, a credential) stand as JSON or as delivered.
    static let first = SQLMigration(
        1, "first",
        sql: """
            CREATE TABLE setting (
                key TEXT PRIMARY KEY,
                value TEXT NOT NULL
            );

            CREATE TABLE person (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                email TEXT NOT NULL,
                email_key TEXT NOT NULL UNIQUE,
                email_proven INTEGER NOT NULL,
                language TEXT NOT NULL,
                password TEXT NOT NULL,
                created_at BIGINT NOT NULL
            );

            CREATE TABLE role_grant (
                person_id TEXT NOT NULL REFERENCES person (id),
                role TEXT NOT NULL,
                granted_at BIGINT NOT NULL,
                PRIMARY KEY (person_id, role)
            );

            CREATE TABLE session (
                digest TEXT PRIMARY KEY,
                person_id TEXT NOT NULL REFERENCES person (id),
                kind TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL
            );

            CREATE INDEX session_of_person ON session (person_id);

            CREATE TABLE one_time_link (
                digest TEXT PRIMARY KEY,
                person_id TEXT REFERENCES person (id),
                created_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL,
                used_at BIGINT
            );

            -- Failures are counted by account and address together; an account is never locked.
            CREATE TABLE failure_count (
                key TEXT PRIMARY KEY,
                failures INTEGER NOT NULL,
                since BIGINT NOT NULL
            );

            CREATE TABLE course_bundle (
                digest TEXT PRIMARY KEY,
                content TEXT NOT NULL
            );

            CREATE TABLE course_version (
                course_id TEXT NOT NULL,
                number INTEGER NOT NULL,
                digest TEXT NOT NULL REFERENCES course_bundle (digest),
                published_at BIGINT NOT NULL,
                PRIMARY KEY (course_id, number)
            );

            CREATE TABLE enrolment (
                id TEXT PRIMARY KEY,
                person_id TEXT NOT NULL REFERENCES person (id),
                course_id TEXT NOT NULL,
                version INTEGER NOT NULL,
                enrolled_at BIGINT NOT NULL,
                state TEXT NOT NULL,
                printed_name TEXT,
                UNIQUE (person_id, course_id),
                FOREIGN KEY (course_id, version) REFERENCES course_version (course_id, number)
            );

            CREATE TABLE lesson_completion (
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
                lesson_id TEXT NOT NULL,
                completed_at BIGINT NOT NULL,
                PRIMARY KEY (enrolment_id, lesson_id)
            );

            CREATE TABLE activity_submission (
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
                activity_id TEXT NOT NULL,
                first_at BIGINT NOT NULL,
                submitted_at BIGINT NOT NULL,
                fields TEXT NOT NULL,
                PRIMARY KEY (enrolment_id, activity_id)
            );

            CREATE TABLE attempt (
                id TEXT PRIMARY KEY,
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
                assessment_id TEXT NOT NULL,
                number INTEGER NOT NULL,
                bundle TEXT NOT NULL REFERENCES course_bundle (digest),
                form TEXT NOT NULL,
                started_at BIGINT NOT NULL,
                deadline BIGINT,
                ended_at BIGINT,
                points INTEGER,
                points_over INTEGER,
                maximum INTEGER,
                passed INTEGER,
                voided INTEGER NOT NULL,
                on_behalf INTEGER NOT NULL,
                UNIQUE (enrolment_id, assessment_id, number)
            );

            -- Starting again while one is in progress gives the same one, also when two requests race.
            CREATE UNIQUE INDEX attempt_in_progress ON attempt (enrolment_id, assessment_id) WHERE ended_at IS NULL;

            CREATE TABLE answer (
                attempt_id TEXT NOT NULL REFERENCES attempt (id),
                slot INTEGER NOT NULL,
                sequence INTEGER NOT NULL,
                answer TEXT NOT NULL,
                answered_at BIGINT NOT NULL,
                checked_at BIGINT,
                PRIMARY KEY (attempt_id, slot)
            );

            -- A snapshot: nothing here is looked up again in courses or accounts. One for each enrolment and version.
            CREATE TABLE certificate (
                id TEXT PRIMARY KEY,
                person_id TEXT REFERENCES person (id),
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
                course_id TEXT NOT NULL,
                course_title TEXT NOT NULL,
                course_version INTEGER NOT NULL,
                modules TEXT NOT NULL,
                minutes INTEGER NOT NULL,
                name TEXT,
                completed_at BIGINT NOT NULL,
                issued_at BIGINT NOT NULL,
                issuer TEXT NOT NULL,
                is_test INTEGER NOT NULL,
                revoked_at BIGINT,
                revoked_because TEXT,
                status_list INTEGER NOT NULL,
                status_index INTEGER NOT NULL,
                credential TEXT NOT NULL,
                UNIQUE (enrolment_id, course_version),
                UNIQUE (status_list, status_index)
            );

            CREATE INDEX certificate_of_person ON certificate (person_id);

            CREATE INDEX certificate_revoked ON certificate (status_list) WHERE revoked_at IS NOT NULL;

            CREATE TABLE status_list (
                number INTEGER PRIMARY KEY,
                issuer TEXT NOT NULL,
                signed_at BIGINT,
                credential TEXT
            );

            -- One append-only row for each act. What is personal stands in a column that erasure may empty; its salted
            -- digest stays, so that sealing can cover it.
            CREATE TABLE event (
                sequence INTEGER PRIMARY KEY,
                at BIGINT NOT NULL,
                actor TEXT NOT NULL,
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                payload TEXT NOT NULL,
                personal TEXT,
                personal_digest TEXT
            );

            CREATE INDEX event_of_subject ON event (subject);
            """)
}
