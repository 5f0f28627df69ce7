/// What a database refused and why.
///
/// It carries the text of the statement but never the bound values: those may be personal, and errors are logged.
public struct SQLError: Error, Equatable, Sendable {
    /// What kind of failure it is; the caller's `switch` looks here.
    public let code: Code
    /// The database's own words.
    public let message: String
    /// The statement with its question marks, empty when the failure belongs to none.
    public let statement: String

    /// Makes an error; drivers do.
    public init(_ code: Code, _ message: String, statement: String = "") {
        self.code = code
        self.message = message
        self.statement = statement
    }

    /// Kinds of failure, the same for each database.
    public enum Code: Equatable, Sendable {
        /// A row with these values stands already. `columns` as `table.column`, or the index's name alone when it is
        /// over expressions.
        case uniqueViolation(columns: [String])
        /// A row refers to another that does not exist, or one that is referred to would go.
        case foreignKeyViolation
        /// A `CHECK` of that name, or with that text, does not hold.
        case checkViolation(name: String)
        /// A column, as `table.column`, may not be null.
        case notNullViolation(column: String)
        /// Another program held the database longer than five seconds; trying again may work.
        case busy
        /// A write through a connection, or into a file, that only reads.
        case readOnly
        /// No room left on the device, or the database has reached its limit.
        case diskFull
        /// The file is damaged or is no database.
        case corrupt
        /// The device failed to read or write.
        case inputOutput
        /// The file cannot be opened or created.
        case cannotOpen
        /// The statement, its values or the place it is used in are wrong: a fault of the program.
        case misuse
        /// The statement has no such column.
        case noColumn
        /// The column holds another kind of value than asked for.
        case wrongType
        /// The caller was cancelled before its act began; nothing was written.
        case cancelled
        /// The database is closed.
        case closed
        /// Anything else, with the driver's number.
        case other(Int)
    }
}

extension SQLError: CustomStringConvertible {
    /// The message and the statement.
    public var description: String {
        statement.isEmpty ? message : "\(message)\nin: \(statement)"
    }
}
