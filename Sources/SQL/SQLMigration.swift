/// A numbered step of the schema: plain SQL, the reason on top, never changed once it has been applied anywhere.
public struct SQLMigration: Equatable, Sendable {
    /// From 1, without gaps.
    public let number: Int
    /// A few words for people.
    public let name: String
    /// One or more statements, separated by semicolons.
    public let sql: String

    /// Makes a step.
    public init(_ number: Int, _ name: String, sql: String) {
        self.number = number
        self.name = name
        self.sql = sql
    }
}

/// Why a database and the migrations of this program do not fit together.
public enum SQLMigrationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The database was migrated by a later release.
    case newerDatabase(number: Int, lastKnown: Int)
    /// A migration applied before reads differently now.
    case changed(number: Int, name: String)
    /// The list does not count 1, 2, 3 …
    case misnumbered(found: Int, expected: Int)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case let .newerDatabase(number, lastKnown):
            """
            The database is at migration \(number) and this program knows migrations up to \(lastKnown): a newer \
            release wrote it. Start that release, or restore a backup made before it.
            """
        case let .changed(number, name):
            """
            Migration \(number) (“\(name)”) was applied to this database with another text. Applied migrations are \
            never edited: restore its text and put the change into a new migration.
            """
        case let .misnumbered(found, expected):
            "Migration \(found) stands where \(expected) is expected: migrations count from 1 without gaps."
        }
    }
}
