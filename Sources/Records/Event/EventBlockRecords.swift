public import Learning
public import SQL

/// An event exactly as it stands in its row: what sealing covers and audit looks at.
public struct EventRow: Sendable {
    /// Its place in the order of all acts.
    public let sequence: Int
    /// `at, actor, kind, subject, payload`, as stored.
    public let act: [SQLValue]
    /// What erasure may empty.
    public let personal: SQLValue
    /// `salt$digest`, or `$digest` after erasure.
    public let personalDigest: SQLValue
}

/// Events sealed together; each block is chained to the one before.
public struct EventBlock: Equatable, Sendable {
    /// From 1.
    public let number: Int
    /// Of its first event.
    public let first: Int
    /// Of its last event.
    public let last: Int
    /// The digests of its events in order, 64 hexadecimal digits each.
    public let leaves: String
    /// The Merkle tree's root over ``leaves``, in hex.
    public let root: String
    /// What the next block is chained to, in hex.
    public let digest: String
    /// When.
    public let sealedAt: Instant

    /// A block as it is kept or read.
    public init(
        number: Int, first: Int, last: Int, leaves: String, root: String, digest: String, sealedAt: Instant
    ) {
        self.number = number
        self.first = first
        self.last = last
        self.leaves = leaves
        self.root = root
        self.digest = digest
        self.sealedAt = sealedAt
    }
}

extension Records {
    /// Events after a sequence, in order, so many at most.
    public func eventRows(after sequence: Int, limit: Int) async throws -> [EventRow] {
        try await connection.rows(
            """
            SELECT sequence, at, actor, kind, subject, payload, personal, personal_digest
              FROM event
             WHERE sequence > \(sequence)
             ORDER BY sequence
             LIMIT \(limit)
            """
        ).map { row in
            EventRow(
                sequence: try row.integer("sequence"),
                act: try ["at", "actor", "kind", "subject", "payload"].map { try row.value(.name($0)) },
                personal: try row.value("personal"), personalDigest: try row.value("personal_digest"))
        }
    }

    /// How many events there are.
    public func eventCount() async throws -> Int {
        try await connection.rows("SELECT count(*) AS n FROM event ORDER BY n").first?.integer("n") ?? 0
    }

    /// The moment and sequence of the newest event.
    public func newestEvent() async throws -> Int? {
        try await connection.rows("SELECT max(sequence) AS n FROM event ORDER BY n").first?.integerOrNil("n")
    }

    /// The block sealed last.
    public func newestBlock() async throws -> EventBlock? {
        try await connection.rows(
            """
            SELECT number, first_sequence, last_sequence, leaves, root, digest, sealed_at
              FROM event_block
             ORDER BY number DESC
             LIMIT 1
            """
        ).first.map(EventBlock.init(row:))
    }

    /// The first block after that number.
    public func block(after number: Int) async throws -> EventBlock? {
        try await connection.rows(
            """
            SELECT number, first_sequence, last_sequence, leaves, root, digest, sealed_at
              FROM event_block
             WHERE number > \(number)
             ORDER BY number
             LIMIT 1
            """
        ).first.map(EventBlock.init(row:))
    }

    /// The block of that number.
    public func block(_ number: Int) async throws -> EventBlock? {
        try await block(after: number - 1).flatMap { $0.number == number ? $0 : nil }
    }

    /// Keeps a block.
    public func insert(_ block: EventBlock) async throws {
        _ = try await connection.run(
            """
            INSERT INTO event_block (number, first_sequence, last_sequence, leaves, root, digest, sealed_at)
            VALUES (\(block.number), \(block.first), \(block.last), \(block.leaves), \(block.root), \(block.digest),
                    \(block.sealedAt))
            """)
    }
}

extension EventBlock {
    init(row: SQLRow) throws {
        self.init(
            number: try row.integer("number"), first: try row.integer("first_sequence"),
            last: try row.integer("last_sequence"), leaves: try row.text("leaves"), root: try row.text("root"),
            digest: try row.text("digest"), sealedAt: try row.instant("sealed_at"))
    }
}
