internal import CSQLite

/// An open SQLite connection with its prepared statements; closed when it goes away. Not for two threads at once.
struct SQLiteHandle: ~Copyable {
    private let pointer: OpaquePointer
    /// What acts and snapshots ran, and apart from it what the driver ran, which they may not run.
    private var statements: [String: SQLiteStatement] = [:]
    private var controls: [String: SQLiteStatement] = [:]

    /// Statements kept prepared for each connection; a campus has fewer, so reaching it means text that varies.
    private static let statementLimit = 400

    init(path: String) throws(SQLError) {
        var pointer: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW
        let code = sqlite3_open_v2(path, &pointer, flags, nil)
        guard code == SQLITE_OK, let pointer else {
            let error = SQLError(sqlite: code, pointer, statement: "")
            sqlite3_close_v2(pointer)
            throw SQLError(error.code, "\(path): \(error.message)")
        }
        self.pointer = pointer
        sqlite3_busy_timeout(pointer, 5000)
    }

    deinit {
        // Statements are finalised as the dictionaries go; close_v2 waits for the last of them.
        sqlite3_close_v2(pointer)
    }

    /// Runs one statement; `each` sees the rows. Answers how many rows it changed itself.
    mutating func run(_ statement: SQLStatement, each: (SQLRow) -> Void) throws(SQLError) -> Int {
        let before = sqlite3_total_changes64(pointer)
        try prepared(statement.text).run(statement.values, each: each, text: statement.text, connection: pointer)
        // The count of a statement that changed nothing would be that of the one before it.
        return sqlite3_total_changes64(pointer) == before ? 0 : Int(sqlite3_changes64(pointer))
    }

    /// Runs a statement of the driver's own, on transactions and savepoints.
    mutating func control(_ text: String) throws(SQLError) {
        var statement = controls[text]
        if statement == nil {
            statement = try SQLiteStatement.prepare(text, on: pointer, persistent: true).statement
            controls[text] = statement
        }
        try statement?.run([], each: { _ in }, text: text, connection: pointer)
    }

    /// Runs all statements of a text, which bind nothing.
    mutating func runScript(_ script: String) throws(SQLError) {
        var rest = script.utf8[...]
        while !rest.isEmpty {
            let (statement, length) = try SQLiteStatement.prepare(
                String(rest) ?? "", on: pointer, persistent: false)
            try statement?.run([], each: { _ in }, text: String(rest.prefix(length)) ?? "", connection: pointer)
            rest = rest.dropFirst(max(length, 1))
        }
    }

    /// Copies every page as this connection sees it over the database of another, while others read and write.
    ///
    /// Within a transaction it copies that transaction's snapshot.
    func copy(over other: borrowing SQLiteHandle) throws(SQLError) {
        guard let backup = sqlite3_backup_init(other.pointer, "main", pointer, "main") else {
            throw SQLError(sqlite: sqlite3_extended_errcode(other.pointer), other.pointer)
        }
        let step = sqlite3_backup_step(backup, -1)
        let end = sqlite3_backup_finish(backup)
        guard step == SQLITE_DONE else { throw SQLError(sqlite: step, nil) }
        guard end == SQLITE_OK else { throw SQLError(sqlite: end, nil) }
    }

    /// Whether a transaction is open; SQLite ends it by itself when the disk is full or fails.
    var isInTransaction: Bool { sqlite3_get_autocommit(pointer) == 0 }

    /// Whether a deferred foreign key waits for a row that has not come.
    var hasOpenForeignKeys: Bool {
        var current: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(pointer, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0)
        return current != 0
    }

    private mutating func prepared(_ text: String) throws(SQLError) -> SQLiteStatement {
        if let known = statements[text] { return known }
        guard !Self.controlWords.contains(Self.firstWord(of: text)) else {
            throw SQLError(.misuse, "transactions are opened by read and write, not by a statement", statement: text)
        }
        let (statement, rest) = try SQLiteStatement.prepare(text, on: pointer, persistent: true)
        guard let statement else {
            throw SQLError(.misuse, "the statement is empty", statement: text)
        }
        guard text.utf8.dropFirst(rest).allSatisfy({ " \n\t\r;".utf8.contains($0) }) else {
            throw SQLError(.misuse, "more than one statement in one text", statement: text)
        }
        if statements.count >= Self.statementLimit {
            statements = [:]
        }
        statements[text] = statement
        return statement
    }

    private static func firstWord(of text: String) -> String {
        String(text.drop { $0.isWhitespace }.prefix { $0.isLetter }).uppercased()
    }

    /// Transactions belong to the driver: an act that ended its neighbours' would undo what they wrote.
    private static let controlWords: Set<String> = [
        "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE", "ATTACH", "DETACH",
    ]
}
