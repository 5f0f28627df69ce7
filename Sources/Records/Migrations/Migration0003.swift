import SQL

extension Migrations {
    /// Corrections of a published version, moves between versions, items taken out of use.
    ///
    /// A correction is a bundle of its own under the same version number: enrolments go on pinning the number, attempts the
    /// digest that they were drawn from.
    static let third = SQLMigration(
        3, "versions",
        sql: """
            CREATE TABLE course_correction (
                course_id TEXT NOT NULL,
                number INTEGER NOT NULL,
                sequence INTEGER NOT NULL,
                digest TEXT NOT NULL REFERENCES course_bundle (digest),
                published_at BIGINT NOT NULL,
                note TEXT,
                PRIMARY KEY (course_id, number, sequence),
                FOREIGN KEY (course_id, number) REFERENCES course_version (course_id, number)
            );

            ALTER TABLE enrolment ADD COLUMN moved_at BIGINT;

            CREATE INDEX enrolment_of_course ON enrolment (course_id, version);

            -- Withdrawn items are drawn no more; corrected ones are marked by the old key or the new, whichever gives more.
            CREATE TABLE item_ruling (
                item_id TEXT PRIMARY KEY,
                kind TEXT NOT NULL,
                ruled_at BIGINT NOT NULL,
                reason TEXT NOT NULL
            );
            """)
}
