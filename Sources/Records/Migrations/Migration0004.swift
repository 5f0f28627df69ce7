import SQL

extension Migrations {
    /// Accounts and their administration: sessions that can be told apart, links by purpose, accounts that end.
    ///
    /// A name is searched in lower case, so it is kept so. What an invitation says about somebody who has no account yet
    /// stands in the link alone and goes with it.
    static let accounts = SQLMigration(
        4, "accounts",
        sql: """
            ALTER TABLE person ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
            ALTER TABLE person ADD COLUMN ended_at BIGINT;
            ALTER TABLE person ADD COLUMN erased_at BIGINT;
            ALTER TABLE person ADD COLUMN privacy_seen INTEGER;
            UPDATE person SET name_key = lower(name);

            ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
            ALTER TABLE session ADD COLUMN last_seen_at BIGINT;
            UPDATE session SET last_seen_at = created_at;

            ALTER TABLE one_time_link ADD COLUMN purpose TEXT NOT NULL DEFAULT 'sign-in';
            ALTER TABLE one_time_link ADD COLUMN name TEXT;
            ALTER TABLE one_time_link ADD COLUMN email TEXT;
            ALTER TABLE one_time_link ADD COLUMN email_key TEXT;
            ALTER TABLE one_time_link ADD COLUMN language TEXT;
            UPDATE one_time_link SET purpose = 'administrator' WHERE person_id IS NULL;

            CREATE INDEX one_time_link_of_person ON one_time_link (person_id);
            CREATE INDEX one_time_link_of_address ON one_time_link (email_key) WHERE email_key IS NOT NULL;
            CREATE INDEX certificate_of_enrolment ON certificate (enrolment_id);
            """)
}
