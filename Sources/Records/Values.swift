public import Learning
public import MigrationLaw
public import SQL

extension Identifier: SQLConvertible {
    /// The id as text.
    public var sqlValue: SQLValue { .text(rawValue) }
}

extension Instant: SQLConvertible {
    /// Milliseconds since 1970 in UTC.
    public var sqlValue: SQLValue { .integer(milliseconds) }
}

extension SQLRow {
    func id<Subject>(_ column: SQLColumn) throws(SQLError) -> Identifier<Subject> {
        Identifier(try text(column))
    }

    func instant(_ column: SQLColumn) throws(SQLError) -> Instant {
        Instant(milliseconds: Int64(try integer(column)))
    }

    func instantOrNil(_ column: SQLColumn) throws(SQLError) -> Instant? {
        guard let milliseconds = try integerOrNil(column) else { return nil }
        return Instant(milliseconds: Int64(milliseconds))
    }
}

/// A row that the program cannot have written: the file was changed by other hands.
public struct BrokenRecord: Error, CustomStringConvertible {
    /// What is wrong and what to do.
    public let description: String

    init(_ table: String, _ id: String, _ what: String) {
        description = "The record “\(id)” in “\(table)” cannot be read: \(what). Restore the database from a backup."
    }
}

extension SQLRow {
    /// A name that was checked before it was written.
    func name(_ column: SQLColumn, of table: String, _ id: String) throws -> PersonName? {
        guard let text = try textOrNil(column) else { return nil }
        do { return try PersonName(text) } catch { throw BrokenRecord(table, id, "its name is not one") }
    }
}

extension Records {
    /// For `LIKE … ESCAPE '\'`: finds what holds the words, in lower case.
    ///
    /// What was typed is text: the signs that LIKE reads otherwise are escaped.
    static func pattern(containing words: String) -> String {
        let escaped = words.lowercased().map { "\\%_".contains($0) ? "\\\($0)" : String($0) }.joined()
        return "%\(escaped)%"
    }
}
