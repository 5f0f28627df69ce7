public import SQL

/// The database's structure, step by step: append-only, each step once.
public enum Migrations {
    /// Every step, oldest first.
    public static let all: [SQLMigration] = [first, second, third, accounts, replacedCertificates]
}
