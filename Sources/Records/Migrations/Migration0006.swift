import SQL

extension Migrations {
    /// Sealed events, and work that is due.
    ///
    /// A block covers the events from its first to its last without a gap; `leaves` holds their digests one after another, so
    /// that a changed row is named and not only its block. Work that was due before there was a table for it is put in:
    /// attempts with a deadline, status lists, and what every campus has.
    static let sealing = SQLMigration(
        6, "sealed events, due work",
        sql: """
            CREATE TABLE event_block (
                number INTEGER PRIMARY KEY,
                first_sequence BIGINT NOT NULL,
                last_sequence BIGINT NOT NULL,
                leaves TEXT NOT NULL,
                root TEXT NOT NULL,
                digest TEXT NOT NULL,
                sealed_at BIGINT NOT NULL
            );

            CREATE TABLE due_work (
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                due_at BIGINT NOT NULL,
                failures INTEGER NOT NULL,
                lease TEXT,
                leased_until BIGINT,
                PRIMARY KEY (kind, subject)
            );

            CREATE INDEX due_work_by_time ON due_work (due_at);

            INSERT INTO due_work (kind, subject, due_at, failures) VALUES ('events.sealing', 'all', 0, 0);
            INSERT INTO due_work (kind, subject, due_at, failures) VALUES ('records.clearing', 'all', 0, 0);

            INSERT INTO due_work (kind, subject, due_at, failures)
            SELECT 'attempt.deadline', id, deadline, 0 FROM attempt WHERE ended_at IS NULL AND deadline IS NOT NULL;

            INSERT INTO due_work (kind, subject, due_at, failures)
            SELECT 'status-list.refresh', CAST(number AS TEXT), signed_at + 43200000, 0
              FROM status_list WHERE signed_at IS NOT NULL;
            """)
}
