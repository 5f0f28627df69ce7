internal import CSQLite

extension SQLError {
    /// The last failure of a connection, in the words all databases share.
    init(sqlite code: Int32, _ connection: OpaquePointer?, statement: String = "") {
        let message = connection.flatMap(sqlite3_errmsg) ?? sqlite3_errstr(code)
        self.init(sqlite: code, message: message.map { String(cString: $0) } ?? "SQLite \(code)", statement: statement)
    }

    /// A result code of SQLite (https://www.sqlite.org/rescode.html) and its message.
    init(sqlite code: Int32, message: String, statement: String) {
        self.init(Code(sqlite: code, message: message), message, statement: statement)
    }
}

extension SQLError.Code {
    init(sqlite code: Int32, message: String) {
        switch code & 0xff {
        case SQLITE_CONSTRAINT: self.init(constraint: code, message: message)
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
        case SQLITE_READONLY: self = .readOnly
        case SQLITE_FULL: self = .diskFull
        case SQLITE_CORRUPT, SQLITE_NOTADB: self = .corrupt
        case SQLITE_IOERR: self = .inputOutput
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen
        case SQLITE_ERROR, SQLITE_MISUSE, SQLITE_RANGE, SQLITE_MISMATCH: self = .misuse
        default: self = .other(Int(code))
        }
    }

    /// Constraint messages read “UNIQUE constraint failed: person.email, person.campus”.
    private init(constraint code: Int32, message: String) {
        let subject = message.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        switch code >> 8 {
        case 1: self = .checkViolation(name: subject)
        case 3: self = .foreignKeyViolation
        case 5: self = .notNullViolation(column: subject)
        case 6, 8, 10: self = .uniqueViolation(columns: Self.columns(subject))
        default: self = .other(Int(code))
        }
    }

    /// `a.x, a.y`, or `index 'name'` when the index is over expressions.
    private static func columns(_ subject: String) -> [String] {
        if subject.hasPrefix("index '"), subject.hasSuffix("'") {
            return [String(subject.dropFirst("index '".count).dropLast())]
        }
        return subject.split(separator: ", ").map(String.init)
    }
}
