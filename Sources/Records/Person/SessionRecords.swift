public import Learning
public import MigrationLaw
import SQL

/// A sign-in that lasts: a cookie in a browser or a bearer token.
public struct Session: Sendable, Equatable {
    /// SHA-256 of the secret, hex.
    public let digest: String
    /// Whose.
    public let person: Person.ID
    /// How its secret travels.
    public let kind: Kind
    /// Since when.
    public let createdAt: Instant
    /// Until when it works.
    public let expiresAt: Instant
    /// Browser and system in a few words; empty where neither is known.
    public let device: String
    /// When it was last used, to within ten minutes.
    public let lastSeenAt: Instant

    /// As it is kept; one just begun was last seen then.
    public init(
        digest: String, person: Person.ID, kind: Kind, createdAt: Instant, expiresAt: Instant, device: String = "",
        lastSeenAt: Instant? = nil
    ) {
        self.digest = digest
        self.person = person
        self.kind = kind
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.device = device
        self.lastSeenAt = lastSeenAt ?? createdAt
    }

    /// What may be shown of it: it opens nothing.
    public var publicID: ID { ID(String(digest.prefix(16))) }

    /// The first 16 digits of its digest.
    public typealias ID = Identifier<Session>

    /// How the secret travels.
    public enum Kind: String, Sendable {
        case cookie, bearer
    }
}

extension Records {
    /// Keeps a session.
    public func insert(_ session: Session) async throws {
        _ = try await connection.run(
            """
            INSERT INTO session (digest, person_id, kind, created_at, expires_at, device, last_seen_at)
            VALUES (\(session.digest), \(session.person), \(session.kind.rawValue), \(session.createdAt),
                    \(session.expiresAt), \(session.device), \(session.lastSeenAt))
            """)
    }

    /// The session of that secret's digest and its person, unless it ran out or the account ended.
    public func session(_ digest: String, at now: Instant) async throws -> (session: Session, person: Person)? {
        let rows = try await connection.rows(
            """
            SELECT s.digest, s.person_id, s.kind, s.created_at AS since, s.expires_at, s.device, s.last_seen_at,
                   p.id, p.name, p.email, p.email_proven, p.language, p.created_at, p.ended_at, p.erased_at,
                   (SELECT count(*) FROM role_grant r WHERE r.person_id = p.id) AS roles
              FROM session s JOIN person p ON p.id = s.person_id
             WHERE s.digest = \(digest) AND s.expires_at > \(now) AND p.ended_at IS NULL AND p.erased_at IS NULL
             ORDER BY s.digest
            """)
        guard let row = rows.first, let session = try Session(row: row) else { return nil }
        let person = try Person(row: row, roles: try row.bool("roles") ? try await roles(of: session.person) : [])
        return (session, person)
    }

    /// A person's sessions that have not run out, the last seen first.
    public func sessions(of person: Person.ID, at now: Instant) async throws -> [Session] {
        try await connection.rows(
            """
            SELECT digest, person_id, kind, created_at AS since, expires_at, device, last_seen_at
              FROM session
             WHERE person_id = \(person) AND expires_at > \(now)
             ORDER BY last_seen_at DESC, created_at DESC, digest
            """
        ).compactMap(Session.init(row:))
    }

    /// Notes that a session was used.
    public func touchSession(_ digest: String, at now: Instant) async throws {
        _ = try await connection.run("UPDATE session SET last_seen_at = \(now) WHERE digest = \(digest)")
    }

    /// Ends a session; false when there is none.
    @discardableResult
    public func deleteSession(_ digest: String) async throws -> Bool {
        try await connection.run("DELETE FROM session WHERE digest = \(digest)") == 1
    }

    /// Ends every session of a person but one; how many that were.
    @discardableResult
    public func deleteSessions(of person: Person.ID, except digest: String? = nil) async throws -> Int {
        try await connection.run(
            "DELETE FROM session WHERE person_id = \(person) AND digest <> \(digest ?? "")")
    }

    /// Ends every session and voids every one-time link: in a database of another day they would open again.
    public func endEverySession(at now: Instant) async throws {
        _ = try await connection.run("DELETE FROM session")
        _ = try await connection.run("UPDATE one_time_link SET used_at = \(now) WHERE used_at IS NULL")
    }

    /// Forgets sessions that ran out.
    public func deleteSessions(expiredBefore now: Instant) async throws {
        _ = try await connection.run("DELETE FROM session WHERE expires_at <= \(now)")
    }

    /// Failures counted under a key, and when the first of them was; nil when that was not after `since`.
    public func failures(_ key: String, since: Instant) async throws -> (count: Int, first: Instant)? {
        try await connection.rows(
            "SELECT failures, since FROM failure_count WHERE key = \(key) AND since > \(since) ORDER BY key"
        ).first.map { (try $0.integer("failures"), try $0.instant("since")) }
    }

    /// Counts one more; a count older than the window starts anew.
    public func countFailure(_ key: String, at now: Instant, window: Instant) async throws {
        _ = try await connection.run(
            """
            INSERT INTO failure_count (key, failures, since) VALUES (\(key), 1, \(now))
            ON CONFLICT (key) DO UPDATE
               SET failures = CASE WHEN failure_count.since > \(window) THEN failure_count.failures + 1 ELSE 1 END,
                   since = CASE WHEN failure_count.since > \(window) THEN failure_count.since ELSE \(now) END
            """)
    }

    /// Forgets failures counted from then or before: whoever guesses at ever new addresses leaves nothing for ever.
    public func deleteFailures(before moment: Instant) async throws {
        _ = try await connection.run("DELETE FROM failure_count WHERE since <= \(moment)")
    }

    /// Forgets the failures under a key.
    public func clearFailures(_ key: String) async throws {
        _ = try await connection.run("DELETE FROM failure_count WHERE key = \(key)")
    }
}

extension Session {
    /// Nil for a kind that this program does not know.
    init?(row: SQLRow) throws {
        guard let kind = Session.Kind(rawValue: try row.text("kind")) else { return nil }
        self.init(
            digest: try row.text("digest"), person: try row.id("person_id"), kind: kind,
            createdAt: try row.instant("since"), expiresAt: try row.instant("expires_at"),
            device: try row.text("device"), lastSeenAt: try row.instantOrNil("last_seen_at"))
    }
}
