/// Something that runs statements: a connection inside ``Database/read(_:)`` or ``Database/write(_:)``, or a whole
/// database, on which each statement is an act of its own.
public protocol SQLConnection: Sendable {
    /// The rows a statement answers with, in its order.
    func rows(_ statement: SQLStatement) async throws(SQLError) -> [SQLRow]

    /// Runs a statement and says how many rows it inserted, updated or deleted itself (not through triggers).
    @discardableResult
    func run(_ statement: SQLStatement) async throws(SQLError) -> Int
}

extension SQLConnection {
    /// The first row, nil when there is none.
    public func first(_ statement: SQLStatement) async throws(SQLError) -> SQLRow? {
        try await rows(statement).first
    }
}

/// A database: snapshots to read, acts to write, numbered migrations.
///
/// ``SQLConnection/rows(_:)`` on the database itself reads with one statement, ``SQLConnection/run(_:)`` writes one.
public protocol Database: SQLConnection {
    /// Runs a body against one consistent snapshot; writes are refused with ``SQLError/Code/readOnly``.
    ///
    /// Inside ``write(_:)`` it is refused: the act's own connection sees what the act has written.
    func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) async throws -> Value
    ) async throws -> Value

    /// Runs an act: all of its statements or, when it throws, none. Returns only when they are on disk.
    ///
    /// Acts run one after another, never interleaved, several in one transaction; an act that throws leaves its
    /// neighbours untouched. The body should do nothing but database work, since every other act waits for it. An act
    /// that has begun runs to its end even when the caller is cancelled.
    ///
    /// - Throws: what the body throws, or ``SQLError`` when the transaction fails.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) async throws -> Value
    ) async throws -> Value

    /// Brings the database to the last of the migrations, in order, all or none.
    ///
    /// - Throws: ``SQLMigrationError`` when what was applied before does not match; ``SQLError``.
    func migrate(_ migrations: [SQLMigration]) async throws
}
