public import Learning
public import MigrationLaw
import SQL

/// A link that does one thing once for whoever holds its secret.
public struct OneTimeLink: Sendable, Equatable {
    /// SHA-256 of the secret, hex.
    public let digest: String
    /// What it does.
    public let purpose: Purpose
    /// Whose; nil where it makes an account.
    public let person: Person.ID?
    /// Since when.
    public let createdAt: Instant
    /// Until when it works.
    public let expiresAt: Instant
    /// Of an invitation: as its sender wrote the name.
    public let name: PersonName?
    /// Of an invitation or a proof: the address it is about.
    public let email: EmailAddress?
    /// Of an invitation: what the person reads.
    public let language: Language?

    /// As it is kept; without a purpose, one for nobody sets the site up and one for a person signs in.
    public init(
        digest: String, purpose: Purpose? = nil, person: Person.ID?, createdAt: Instant, expiresAt: Instant,
        name: PersonName? = nil, email: EmailAddress? = nil, language: Language? = nil
    ) {
        self.digest = digest
        self.purpose = purpose ?? (person == nil ? .administrator : .signIn)
        self.person = person
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.name = name
        self.email = email
        self.language = language
    }

    /// What may be shown of it: it opens nothing.
    public var publicID: String { String(digest.prefix(16)) }

    /// What a link does.
    public enum Purpose: String, Sendable {
        /// Sets the site up.
        case administrator
        /// Signs a person in.
        case signIn = "sign-in"
        /// Lets a person choose a password.
        case password
        /// Proves that an address is the person's own, and takes it.
        case address
        /// Makes an account.
        case invitation
    }
}

extension Records {
    /// Keeps a link.
    public func insert(_ link: OneTimeLink) async throws {
        _ = try await connection.run(
            """
            INSERT INTO one_time_link (digest, purpose, person_id, created_at, expires_at, name, email, email_key,
                                       language)
            VALUES (\(link.digest), \(link.purpose.rawValue), \(link.person), \(link.createdAt), \(link.expiresAt),
                    \(link.name?.text), \(link.email?.typed), \(link.email?.key), \(link.language?.code))
            """)
    }

    /// The link of that secret's digest, if it was not used and has not run out.
    public func link(_ digest: String, at now: Instant) async throws -> OneTimeLink? {
        try await connection.rows(
            """
            SELECT digest, purpose, person_id, created_at, expires_at, name, email, language
              FROM one_time_link
             WHERE digest = \(digest) AND used_at IS NULL AND expires_at > \(now)
             ORDER BY digest
            """
        ).first.flatMap(OneTimeLink.init(row:))
    }

    /// Uses a link up; false when it was used already.
    public func useLink(_ digest: String, at now: Instant) async throws -> Bool {
        try await connection.run(
            "UPDATE one_time_link SET used_at = \(now) WHERE digest = \(digest) AND used_at IS NULL") == 1
    }

    /// Voids every unused set-up link: only the newest one works.
    public func voidSetUpLinks(at now: Instant) async throws {
        _ = try await connection.run(
            "UPDATE one_time_link SET used_at = \(now) WHERE purpose = 'administrator' AND used_at IS NULL")
    }

    /// Voids every unused link of a person.
    public func voidLinks(of person: Person.ID, at now: Instant) async throws {
        _ = try await connection.run(
            "UPDATE one_time_link SET used_at = \(now) WHERE person_id = \(person) AND used_at IS NULL")
    }

    /// Takes unused invitations of an address away; how many there were.
    @discardableResult
    public func deleteInvitations(of email: EmailAddress) async throws -> Int {
        try await connection.run(
            "DELETE FROM one_time_link WHERE purpose = 'invitation' AND email_key = \(email.key) AND used_at IS NULL")
    }

    /// Whether an invitation of that address waits to be used.
    public func isInvited(_ email: EmailAddress, at now: Instant) async throws -> Bool {
        try await !connection.rows(
            """
            SELECT digest FROM one_time_link
             WHERE purpose = 'invitation' AND email_key = \(email.key) AND used_at IS NULL AND expires_at > \(now)
             ORDER BY digest
             LIMIT 1
            """
        ).isEmpty
    }

    /// How many invitations wait to be used, and when the first of them runs out.
    public func openInvitations(at now: Instant) async throws -> (count: Int, first: Instant?) {
        let row = try await connection.first(
            """
            SELECT count(*) AS n, min(expires_at) AS first
              FROM one_time_link
             WHERE purpose = 'invitation' AND used_at IS NULL AND expires_at > \(now)
             ORDER BY n
            """)
        return (try row?.integer("n") ?? 0, try row?.instantOrNil("first"))
    }

    /// Forgets links that ran out, with the names and addresses in them.
    public func deleteLinks(expiredBefore now: Instant) async throws {
        _ = try await connection.run("DELETE FROM one_time_link WHERE expires_at <= \(now)")
    }

    /// Forgets what an invitation said about somebody, who now has an account.
    public func emptyLink(_ digest: String) async throws {
        _ = try await connection.run(
            "UPDATE one_time_link SET name = NULL, email = NULL, email_key = NULL WHERE digest = \(digest)")
    }
}

extension OneTimeLink {
    /// Nil for a purpose that this program does not know.
    init?(row: SQLRow) throws {
        guard let purpose = Purpose(rawValue: try row.text("purpose")) else { return nil }
        let digest = try row.text("digest")
        self.init(
            digest: digest, purpose: purpose, person: try row.textOrNil("person_id").map { Person.ID($0) },
            createdAt: try row.instant("created_at"), expiresAt: try row.instant("expires_at"),
            name: try row.name("name", of: "one_time_link", String(digest.prefix(16))),
            email: try row.textOrNil("email").flatMap { EmailAddress($0) },
            language: try row.textOrNil("language").flatMap { Language(rawValue: $0) })
    }
}
