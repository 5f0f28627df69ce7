import SQL

extension Migrations {
    /// Certificates can be replaced, and are found by name.
    ///
    /// Until now an enrolment had one certificate for each version of its course. Now that holds for the one that was not
    /// replaced: a constraint of the table becomes an index, for which the table is made anew. A revoked one keeps the
    /// place: nobody is issued another by completing again. The one that replaces stands in the same transaction, after
    /// the one it replaces was marked: hence the deferred reference. Its index comes before the copy, since dropping the
    /// old table looks every row up in it.
    ///
    /// A name is searched in lower case. SQL lowers ASCII alone, so a name that has more bytes than characters gets its key
    /// when the campus is opened.
    static let replacedCertificates = SQLMigration(
        5, "replaced certificates",
        sql: """
            CREATE TABLE certificate_made_anew (
                id TEXT PRIMARY KEY,
                person_id TEXT REFERENCES person (id),
                enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
                course_id TEXT NOT NULL,
                course_title TEXT NOT NULL,
                course_version INTEGER NOT NULL,
                modules TEXT NOT NULL,
                minutes INTEGER NOT NULL,
                name TEXT,
                name_key TEXT,
                completed_at BIGINT NOT NULL,
                issued_at BIGINT NOT NULL,
                issuer TEXT NOT NULL,
                is_test INTEGER NOT NULL,
                revoked_at BIGINT,
                revoked_because TEXT,
                replaced_at BIGINT,
                replaced_by TEXT REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED,
                replaced_because TEXT,
                status_list INTEGER NOT NULL,
                status_index INTEGER NOT NULL,
                credential TEXT NOT NULL,
                UNIQUE (status_list, status_index)
            );

            CREATE UNIQUE INDEX certificate_replacement ON certificate_made_anew (replaced_by);

            INSERT INTO certificate_made_anew (
                id, person_id, enrolment_id, course_id, course_title, course_version, modules, minutes, name, name_key,
                completed_at, issued_at, issuer, is_test, revoked_at, revoked_because, status_list, status_index, credential)
            SELECT id, person_id, enrolment_id, course_id, course_title, course_version, modules, minutes, name,
                   CASE WHEN length(CAST(name AS BLOB)) = length(name) THEN lower(name) END,
                   completed_at, issued_at, issuer, is_test, revoked_at, revoked_because, status_list, status_index, credential
              FROM certificate;

            DROP TABLE certificate;

            ALTER TABLE certificate_made_anew RENAME TO certificate;

            CREATE UNIQUE INDEX certificate_standing ON certificate (enrolment_id, course_version)
             WHERE replaced_by IS NULL;

            CREATE INDEX certificate_of_person ON certificate (person_id);

            CREATE INDEX certificate_of_enrolment ON certificate (enrolment_id);

            CREATE INDEX certificate_by_date ON certificate (issued_at, id);

            CREATE INDEX certificate_revoked ON certificate (status_list, status_index) WHERE revoked_at IS NOT NULL;

            CREATE INDEX certificate_replaced ON certificate (status_list, status_index) WHERE replaced_at IS NOT NULL;

            CREATE INDEX certificate_without_key ON certificate (id) WHERE name_key IS NULL AND name IS NOT NULL;
            """)
}
