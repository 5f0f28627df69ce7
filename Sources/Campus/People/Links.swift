public import Learning
public import MigrationLaw
public import Records

/// A one-time link just made; the secret is shown once and stored as a digest.
public struct NewLink: Sendable {
    /// What opens it; 256 random bits.
    public let secret: String
    /// Until when it works.
    public let expiresAt: Instant
    /// The address to open; the secret stands in its fragment and so reaches no log.
    public let address: String
}

extension Campus {
    private static let linkLength: Duration = .minutes(30)

    /// A link that makes the first administrator, while there is none; earlier ones stop working.
    public func setUpLink() async throws -> NewLink? {
        let moment = now()
        let secret = Secrets.newSecret()
        let link = OneTimeLink(
            digest: Secrets.digest(secret), person: nil, createdAt: moment, expiresAt: moment + Campus.linkLength)
        let isNeeded = try await act { records in
            guard try await records.count(of: .administrator) == 0 else { return false }
            try await records.voidSetUpLinks(at: moment)
            try await records.insert(link)
            try await records.note("link.made", about: "site", by: .siteOperator(onBehalfOf: nil), at: moment)
            return true
        }
        return isNeeded ? newLink(secret, link, path: "/set-up") : nil
    }

    /// A link that signs a person in once.
    public func signInLink(for person: Person.ID, by actor: Actor) async throws -> NewLink {
        try await requireAdministrator(actor)
        let moment = now()
        let secret = Secrets.newSecret()
        let link = OneTimeLink(
            digest: Secrets.digest(secret), person: person, createdAt: moment, expiresAt: moment + Campus.linkLength)
        try await act { records in
            try await requireAdministrator(actor, in: records)
            guard try await records.person(person) != nil else { throw CampusError.notFound(.person, person.rawValue) }
            try await records.insert(link)
            try await records.note("link.made", about: "person:\(person)", by: actor, at: moment)
        }
        return newLink(secret, link, path: "/link")
    }

    /// Signs in by a one-time link, which is then used up.
    ///
    /// The link was handed over by an administrator, not sent to the address: it proves no e-mail.
    public func signIn(link secret: String, kind: Session.Kind) async throws -> NewSession {
        let digest = Secrets.digest(secret)
        let moment = now()
        return try await act { records in
            guard let link = try await records.link(digest, at: moment), let person = link.person,
                try await records.useLink(digest, at: moment)
            else { throw CampusError.badLink }
            try await records.note("link.used", about: "person:\(person)", by: .person(person), at: moment)
            return try await Campus.beginSession(of: person, kind: kind, in: records, at: moment)
        }
    }

    /// Whether a set-up link still works.
    public func isSetUpLink(_ secret: String) async throws -> Bool {
        let digest = Secrets.digest(secret)
        let moment = now()
        return try await read { records in
            guard let link = try await records.link(digest, at: moment) else { return false }
            return link.person == nil
        }
    }

    private func newLink(_ secret: String, _ link: OneTimeLink, path: String) -> NewLink {
        NewLink(
            secret: secret, expiresAt: link.expiresAt, address: "\(settings.current.publicAddress)\(path)#\(secret)")
    }
}
