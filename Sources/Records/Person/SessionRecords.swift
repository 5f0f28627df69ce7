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

    /// As it is kept.
    public init(digest: String, person: Person.ID, kind: Kind, createdAt: Instant, expiresAt: Instant) {
        self.digest = digest
        self.person = person
        self.kind = kind
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    /// How the secret travels.
    public enum Kind: String, Sendable {
        case cookie, bearer
    }
}

/// A link that signs one person in once, or makes the first administrator where it names nobody.
public struct OneTimeLink: Sendable, Equatable {
    /// SHA-256 of the secret, hex.
    public let digest: String
    /// Nil: whoever holds it sets the site up.
    public let person: Person.ID?
    /// Since when.
    public let createdAt: Instant
    /// Until when it works.
    public let expiresAt: Instant

    /// As it is kept.
    public init(digest: String, person: Person.ID?, createdAt: Instant, expiresAt: Instant) {
        self.digest = digest
        self.person = person
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}

extension Records {
    /// Keeps a session.
    public func insert(_ session: Session) async throws {
        _ = try await connection.run(
            """
            INSERT INTO session (digest, person_id, kind, created_at, expires_at)
            VALUES (\(session.digest), \(session.person), \(session.kind.rawValue), \(session.createdAt),
                    \(session.expiresAt))
            """)
    }

    /// The session of that secret's digest and its person, unless it ran out.
    public func session(_ digest: String, at now: Instant) async throws -> (session: Session, person: Person)? {
        let rows = try await connection.rows(
            """
            SELECT s.kind, s.created_at AS since, s.expires_at,
                   p.id, p.name, p.email, p.email_proven, p.language, p.created_at,
                   (SELECT count(*) FROM role_grant r WHERE r.person_id = p.id AND r.role = 'administrator') AS administers
              FROM session s JOIN person p ON p.id = s.person_id
             WHERE s.digest = \(digest) AND s.expires_at > \(now)
             ORDER BY s.digest
            """)
        guard let row = rows.first, let kind = Session.Kind(rawValue: try row.text("kind")) else { return nil }
        let person = try Person(row: row, roles: try row.bool("administers") ? [.administrator] : [])
        return (
            Session(
                digest: digest, person: person.id, kind: kind, createdAt: try row.instant("since"),
                expiresAt: try row.instant("expires_at")), person
        )
    }

    /// Ends a session.
    public func deleteSession(_ digest: String) async throws {
        _ = try await connection.run("DELETE FROM session WHERE digest = \(digest)")
    }

    /// Forgets sessions that ran out.
    public func deleteSessions(expiredBefore now: Instant) async throws {
        _ = try await connection.run("DELETE FROM session WHERE expires_at <= \(now)")
    }

    /// Keeps a link.
    public func insert(_ link: OneTimeLink) async throws {
        _ = try await connection.run(
            """
            INSERT INTO one_time_link (digest, person_id, created_at, expires_at)
            VALUES (\(link.digest), \(link.person), \(link.createdAt), \(link.expiresAt))
            """)
    }

    /// The link of that secret's digest, if it was not used and has not run out.
    public func link(_ digest: String, at now: Instant) async throws -> OneTimeLink? {
        try await connection.rows(
            """
            SELECT person_id, created_at, expires_at
              FROM one_time_link
             WHERE digest = \(digest) AND used_at IS NULL AND expires_at > \(now)
             ORDER BY digest
            """
        ).first.map { row in
            OneTimeLink(
                digest: digest, person: try row.textOrNil("person_id").map { Person.ID($0) },
                createdAt: try row.instant("created_at"), expiresAt: try row.instant("expires_at"))
        }
    }

    /// Uses a link up; false when it was used already.
    public func useLink(_ digest: String, at now: Instant) async throws -> Bool {
        try await connection.run(
            "UPDATE one_time_link SET used_at = \(now) WHERE digest = \(digest) AND used_at IS NULL") == 1
    }

    /// Voids every unused set-up link: only the newest one works.
    public func voidSetUpLinks(at now: Instant) async throws {
        _ = try await connection.run(
            "UPDATE one_time_link SET used_at = \(now) WHERE person_id IS NULL AND used_at IS NULL")
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
