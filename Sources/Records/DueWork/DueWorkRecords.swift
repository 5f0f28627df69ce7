public import Learning
import SQL

/// One thing that must be done at its time.
public struct DueWork: Hashable, Sendable {
    /// What.
    public let kind: Kind
    /// To what: an id, or `all`.
    public let subject: String

    /// Work of a kind on a subject; there is one of each at most.
    public init(_ kind: Kind, _ subject: String) {
        self.kind = kind
        self.subject = subject
    }

    /// What there is to do.
    public enum Kind: String, CaseIterable, Sendable {
        /// Seal events; due always.
        case sealing = "events.sealing"
        /// Submit an attempt with what is stored.
        case attemptDeadline = "attempt.deadline"
        /// Sign a status list again.
        case statusListRefresh = "status-list.refresh"
        /// Forget sessions, links and failures that ran out.
        case clearing = "records.clearing"
    }
}

extension Records {
    /// Puts work down, or gives it another time.
    public func plan(_ work: DueWork, at due: Instant) async throws {
        _ = try await connection.run(
            """
            INSERT INTO due_work (kind, subject, due_at, failures)
            VALUES (\(work.kind.rawValue), \(work.subject), \(due), 0)
            ON CONFLICT (kind, subject) DO UPDATE SET due_at = \(due), failures = 0, lease = NULL, leased_until = NULL
            """)
    }

    /// Takes work off the table.
    public func drop(_ work: DueWork) async throws {
        _ = try await connection.run(
            "DELETE FROM due_work WHERE kind = \(work.kind.rawValue) AND subject = \(work.subject)")
    }

    /// What is due and nobody is at, the longest due first; without sealing, which is due always.
    ///
    /// A lease that ends later than any that is given, `longest` from now, was given by a clock that was wrong: it has lapsed.
    public func dueWork(at now: Instant, longest: Instant, limit: Int) async throws -> [DueWork] {
        try await connection.rows(
            """
            SELECT kind, subject
              FROM due_work
             WHERE kind <> 'events.sealing' AND due_at <= \(now)
               AND (leased_until IS NULL OR leased_until <= \(now) OR leased_until > \(longest))
             ORDER BY due_at, kind, subject
             LIMIT \(limit)
            """
        ).compactMap { row in
            // Work that only a later program knows is left to that one.
            guard let kind = DueWork.Kind(rawValue: try row.text("kind")) else { return nil }
            return DueWork(kind, try row.text("subject"))
        }
    }

    /// Takes a lease, or makes one's own longer; false when somebody else has it or the work is gone.
    public func lease(
        _ work: DueWork, to holder: String, at now: Instant, until end: Instant, longest: Instant
    ) async throws -> Bool {
        try await connection.run(
            """
            UPDATE due_work SET lease = \(holder), leased_until = \(end)
             WHERE kind = \(work.kind.rawValue) AND subject = \(work.subject)
               AND (lease IS NULL OR lease = \(holder) OR leased_until IS NULL OR leased_until <= \(now)
                    OR leased_until > \(longest))
            """) == 1
    }

    /// Whether somebody could take the lease of that work.
    public func isFree(
        _ work: DueWork, for holder: String, at now: Instant, longest: Instant
    ) async throws -> Bool {
        try await !connection.rows(
            """
            SELECT kind FROM due_work
             WHERE kind = \(work.kind.rawValue) AND subject = \(work.subject)
               AND (lease IS NULL OR lease = \(holder) OR leased_until IS NULL OR leased_until <= \(now)
                    OR leased_until > \(longest))
             ORDER BY kind
            """
        ).isEmpty
    }

    /// Gives a lease back.
    public func release(_ work: DueWork, by holder: String) async throws {
        _ = try await connection.run(
            """
            UPDATE due_work SET lease = NULL, leased_until = NULL
             WHERE kind = \(work.kind.rawValue) AND subject = \(work.subject) AND lease = \(holder)
            """)
    }

    /// Takes every lease back: in a database of another day nobody works.
    public func releaseEveryLease() async throws {
        _ = try await connection.run("UPDATE due_work SET lease = NULL, leased_until = NULL")
    }

    /// Whether somebody still has the lease of that work.
    public func holds(_ holder: String, _ work: DueWork) async throws -> Bool {
        try await !connection.rows(
            """
            SELECT kind FROM due_work
             WHERE kind = \(work.kind.rawValue) AND subject = \(work.subject) AND lease = \(holder)
             ORDER BY kind
            """
        ).isEmpty
    }

    /// How often work has failed in a row.
    public func failures(of work: DueWork) async throws -> Int {
        try await connection.rows(
            """
            SELECT failures FROM due_work
             WHERE kind = \(work.kind.rawValue) AND subject = \(work.subject)
             ORDER BY failures
            """
        ).first?.integer("failures") ?? 0
    }

    /// Gives the lease back and has the work done later.
    public func postpone(_ work: DueWork, by holder: String, to due: Instant, failures: Int) async throws {
        _ = try await connection.run(
            """
            UPDATE due_work SET due_at = \(due), failures = \(failures), lease = NULL, leased_until = NULL
             WHERE kind = \(work.kind.rawValue) AND subject = \(work.subject) AND lease = \(holder)
            """)
    }
}
