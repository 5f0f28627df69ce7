internal import CSQLite

/// A prepared statement of one connection, kept for the next time.
final class SQLiteStatement {
    private let pointer: OpaquePointer
    private var columns: [String] = []
    private var columnsPreparation: Int32 = -1

    /// Prepares the first statement of a text; nil for blank text or a lone semicolon. `rest` is what follows it, in bytes from the start.
    static func prepare(
        _ text: String, on connection: OpaquePointer, persistent: Bool
    ) throws(SQLError) -> (statement: SQLiteStatement?, rest: Int) {
        var text = text
        var pointer: OpaquePointer?
        var rest = 0
        let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
                let code = sqlite3_prepare_v3(
                    connection, characters.baseAddress, Int32(clamping: characters.count), flags, &pointer, &tail)
                if let tail, let start = characters.baseAddress { rest = tail - start }
                return code
            }
        }
        guard code == SQLITE_OK else { throw SQLError(sqlite: code, connection, statement: text) }
        return (pointer.map(SQLiteStatement.init(pointer:)), rest)
    }

    private init(pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    /// Binds, runs to the end, hands each row to `each`, and makes the statement ready for the next time.
    func run(
        _ values: [SQLValue], each: (SQLRow) -> Void, text: String, connection: OpaquePointer
    ) throws(SQLError) {
        // Reset also reports the failure again; step has thrown it already.
        defer {
            sqlite3_reset(pointer)
            sqlite3_clear_bindings(pointer)
        }
        let wanted = Int(sqlite3_bind_parameter_count(pointer))
        guard wanted == values.count else {
            throw SQLError(.misuse, "the statement has \(wanted) places for \(values.count) values", statement: text)
        }
        for (index, value) in values.enumerated() {
            let code = bind(value, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw SQLError(sqlite: code, connection, statement: text) }
        }
        while true {
            switch sqlite3_step(pointer) {
            case SQLITE_ROW: each(row())
            case SQLITE_DONE: return
            case let code: throw SQLError(sqlite: code, connection, statement: text)
            }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(pointer, index)
        case let .integer(number): return sqlite3_bind_int64(pointer, index, number)
        case let .real(number): return sqlite3_bind_double(pointer, index, number)
        case var .text(text):
            // An empty string may have no address, and no address would bind null.
            guard !text.isEmpty else { return sqlite3_bind_text(pointer, index, "", 0, iml_sqlite_transient()) }
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text64(
                        pointer, index, $0.baseAddress, UInt64($0.count), iml_sqlite_transient(), UInt8(SQLITE_UTF8))
                }
            }
        case let .blob(bytes):
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(pointer, index, 0) }
            return bytes.withUnsafeBytes {
                sqlite3_bind_blob64(pointer, index, $0.baseAddress, UInt64($0.count), iml_sqlite_transient())
            }
        }
    }

    private func row() -> SQLRow {
        // SQLite prepares again by itself when the schema changed, and the names may differ then.
        let preparation = sqlite3_stmt_status(pointer, SQLITE_STMTSTATUS_REPREPARE, 0)
        if preparation != columnsPreparation {
            columns = (0..<sqlite3_column_count(pointer)).map { index in
                sqlite3_column_name(pointer, index).map { String(cString: $0) } ?? ""
            }
            columnsPreparation = preparation
        }
        return SQLRow(columns: columns, values: (0..<Int32(columns.count)).map(value))
    }

    private func value(_ column: Int32) -> SQLValue {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(pointer, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(pointer, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(pointer, column)
            let count = Int(sqlite3_column_bytes(pointer, column))
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(pointer, column)
            let count = Int(sqlite3_column_bytes(pointer, column))
            return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
        default: return .null
        }
    }
}
