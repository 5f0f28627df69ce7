import SQL

extension Migrations {
    /// Attempts know the course version they were started in; people may have more time.
    ///
    /// An enrolment can move to another version later, and an attempt stays what it was: until now nobody could move, so
    /// every attempt that is on record was started in the version of its enrolment. More time is granted once for a
    /// person, for every time limit; the percentage is of the limit, such as 150.
    static let second = SQLMigration(
        2, "versions of attempts, extra time",
        sql: """
            ALTER TABLE attempt ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

            UPDATE attempt
               SET version = (SELECT version FROM enrolment WHERE enrolment.id = attempt.enrolment_id);

            CREATE TABLE accommodation (
                person_id TEXT PRIMARY KEY REFERENCES person (id),
                percent INTEGER NOT NULL,
                granted_at BIGINT NOT NULL,
                granted_by TEXT NOT NULL
            );
            """)
}
