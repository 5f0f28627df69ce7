extension SQLRow {
    /// Text; throws when the column is missing, null or of another kind.
    public func text(_ column: SQLColumn) throws(SQLError) -> String {
        let found = try value(column)
        guard case let .text(text) = found else { throw wrongType(column, wanted: "text", found: found) }
        return text
    }

    /// Text, or nil for null; throws when the column is missing or of another kind.
    public func textOrNil(_ column: SQLColumn) throws(SQLError) -> String? {
        try value(column) == .null ? nil : text(column)
    }

    /// A whole number; throws when the column is missing, null or of another kind.
    public func integer(_ column: SQLColumn) throws(SQLError) -> Int {
        let found = try value(column)
        guard case let .integer(number) = found else { throw wrongType(column, wanted: "an integer", found: found) }
        return Int(number)
    }

    /// A whole number, or nil for null; throws when the column is missing or of another kind.
    public func integerOrNil(_ column: SQLColumn) throws(SQLError) -> Int? {
        try value(column) == .null ? nil : integer(column)
    }

    /// True for any integer but 0; throws when the column is missing, null or of another kind.
    public func bool(_ column: SQLColumn) throws(SQLError) -> Bool {
        try integer(column) != 0
    }

    /// A number with a fraction, also where a whole one is stored; throws when the column is missing, null or of
    /// another kind.
    public func real(_ column: SQLColumn) throws(SQLError) -> Double {
        switch try value(column) {
        case let .real(number): return number
        case let .integer(number): return Double(number)
        case let found: throw wrongType(column, wanted: "a real number", found: found)
        }
    }

    /// A number with a fraction, or nil for null; throws when the column is missing or of another kind.
    public func realOrNil(_ column: SQLColumn) throws(SQLError) -> Double? {
        try value(column) == .null ? nil : real(column)
    }

    /// Bytes; throws when the column is missing, null or of another kind.
    public func blob(_ column: SQLColumn) throws(SQLError) -> [UInt8] {
        let found = try value(column)
        guard case let .blob(bytes) = found else { throw wrongType(column, wanted: "a blob", found: found) }
        return bytes
    }

    /// Bytes, or nil for null; throws when the column is missing or of another kind.
    public func blobOrNil(_ column: SQLColumn) throws(SQLError) -> [UInt8]? {
        try value(column) == .null ? nil : blob(column)
    }

    /// An id or an enum stored by its raw text: `let id: Person.ID = try row.named("person_id")`.
    ///
    /// - Throws: ``SQLError/Code/wrongType`` also when the text names no value of the type.
    public func named<Value: RawRepresentable>(
        _ column: SQLColumn, as type: Value.Type = Value.self
    ) throws(SQLError) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: try text(column)) else {
            throw SQLError(.wrongType, "column \(column) holds text that names no \(type)")
        }
        return value
    }

    /// An id or an enum stored by its raw text, or nil for null.
    public func namedOrNil<Value: RawRepresentable>(
        _ column: SQLColumn, as type: Value.Type = Value.self
    ) throws(SQLError) -> Value? where Value.RawValue == String {
        try value(column) == .null ? nil : named(column, as: type)
    }
}
