/// One row of an answer; columns are asked for by name or by place, from 0.
public struct SQLRow: Equatable, Sendable {
    /// The names of the columns, in the order of the statement.
    public let columns: [String]
    /// The values, one for each column.
    public let values: [SQLValue]

    /// Makes a row; there must be as many values as columns.
    public init(columns: [String], values: [SQLValue]) {
        precondition(columns.count == values.count, "a row has one value for each column")
        self.columns = columns
        self.values = values
    }

    /// What is stored in a column.
    ///
    /// - Throws: ``SQLError/Code/noColumn`` when the statement has no such column.
    public func value(_ column: SQLColumn) throws(SQLError) -> SQLValue {
        let index =
            switch column {
            case let .name(name): columns.firstIndex(of: name)
            case let .index(index): values.indices.contains(index) ? index : nil
            }
        guard let index else {
            throw SQLError(.noColumn, "the row has no column \(column); it has \(columns.joined(separator: ", "))")
        }
        return values[index]
    }

    func wrongType(_ column: SQLColumn, wanted: String, found: SQLValue) -> SQLError {
        // The kind only: the value may be personal and errors are logged.
        SQLError(.wrongType, "column \(column) should hold \(wanted) but holds \(found.kind)")
    }
}

/// A column of a row, by its name or its place from 0: `row.text("email")`, `row.integer(0)`.
public enum SQLColumn: Sendable, CustomStringConvertible {
    case name(String)
    case index(Int)

    /// The name or number, for messages.
    public var description: String {
        switch self {
        case let .name(name): "“\(name)”"
        case let .index(index): "\(index)"
        }
    }
}

extension SQLColumn: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A column by name.
    public init(stringLiteral name: String) {
        self = .name(name)
    }

    /// A column by place, from 0.
    public init(integerLiteral index: Int) {
        self = .index(index)
    }
}

extension SQLValue {
    /// The kind of value, for messages that must not show the value.
    var kind: String {
        switch self {
        case .null: "null"
        case .integer: "an integer"
        case .real: "a real number"
        case .text: "text"
        case .blob: "a blob"
        }
    }
}
