public import Learning
import JSON
public import MigrationLaw
public import Records

/// A one-time link just made; the secret is shown once and stored as a digest.
public struct NewLink: Sendable, Equatable {
    /// What opens it; 256 random bits.
    public let secret: String
    /// Until when it works.
    public let expiresAt: Instant
    /// The address to open; the secret stands in its fragment and so reaches no log.
    public let address: String
}

/// What a link is to do for a person.
public enum LinkRequest: Sendable, Equatable {
    /// Sign in without the password.
    case signIn
    /// Choose a new password; every session ends.
    case password
    /// Prove an address by opening the link that was sent to it: another one, or with nil the one on record.
    case address(String?)
}

/// What an open link will do, asked before it is used.
public enum LinkOffer: Sendable {
    case administrator
    case signIn
    case password(Person)
    /// The address that the person is about to prove.
    case address(Person, EmailAddress)
    case invitation(Invitation)
}

extension Campus {
    static let linkLength: Duration = .minutes(30)

    /// A link that makes the first administrator, while there is none; earlier ones stop working.
    public func setUpLink() async throws -> NewLink? {
        let moment = now()
        let (secret, digest) = Secrets.newLink()
        let link = OneTimeLink(
            digest: digest, purpose: .administrator, person: nil, createdAt: moment,
            expiresAt: moment + Campus.linkLength)
        let isNeeded = try await act { records in
            guard try await records.count(of: .administrator) == 0 else { return false }
            try await records.voidSetUpLinks(at: moment)
            try await records.insert(link)
            try await records.note(
                "link.made", about: "site", by: .siteOperator(onBehalfOf: nil), at: moment,
                payload: ["purpose": .string(link.purpose.rawValue)])
            return true
        }
        return isNeeded ? newLink(secret, link, path: "/set-up") : nil
    }

    /// A link that signs a person in once.
    public func signInLink(for person: Person.ID, by actor: Actor) async throws -> NewLink {
        try await link(.signIn, for: person, by: actor)
    }

    /// A link for a person; for administrators, since whoever holds it can become that person.
    public func link(_ request: LinkRequest, for id: Person.ID, by actor: Actor) async throws -> NewLink {
        try await requireAdministrator(actor)
        let moment = now()
        let (secret, digest) = Secrets.newLink()
        let link = try await act { records in
            try await requireAdministrator(actor, in: records)
            let person = try await known(id, in: records)
            guard person.isOpen else { throw CampusError.accountEnded }
            let link = OneTimeLink(
                digest: digest, purpose: request.purpose, person: id, createdAt: moment,
                expiresAt: moment + Campus.linkLength, email: try await address(request, of: person, in: records))
            try await records.insert(link)
            try await records.note(
                "link.made", about: "person:\(id)", by: actor, at: moment,
                payload: ["purpose": .string(link.purpose.rawValue)])
            return link
        }
        return newLink(secret, link, path: "/link")
    }

    /// What a link will do; it is not used up by asking.
    public func offer(of secret: String) async throws -> LinkOffer {
        let digest = Secrets.digest(secret)
        let moment = now()
        return try await read { records in
            guard let link = try await records.link(digest, at: moment) else { throw CampusError.badLink }
            switch link.purpose {
            case .administrator: return .administrator
            case .invitation:
                guard let invitation = Invitation(link) else { throw CampusError.badLink }
                return .invitation(invitation)
            case .signIn, .password, .address:
                guard let id = link.person, let person = try await records.person(id), person.isOpen else {
                    throw CampusError.badLink
                }
                switch link.purpose {
                case .password: return .password(person)
                case .address: return .address(person, link.email ?? person.email)
                case .signIn, .administrator, .invitation: return .signIn
                }
            }
        }
    }

    /// Signs in by a one-time link, which is then used up.
    ///
    /// The link was handed over by an administrator, not sent to the address: it proves no e-mail.
    public func signIn(
        link secret: String, kind: Session.Kind, device: DeviceWord = .unknown
    ) async throws -> NewSession {
        let moment = now()
        return try await act { records in
            let (_, person) = try await use(secret, for: .signIn, in: records, at: moment)
            return try await Campus.beginSession(of: person.id, kind: kind, device: device, in: records, at: moment)
        }
    }

    /// Chooses a new password by a one-time link: every session and every other link of the person ends, a new session
    /// begins.
    public func choosePassword(
        _ password: String, link secret: String, kind: Session.Kind, device: DeviceWord = .unknown
    ) async throws -> NewSession {
        guard case .password = try await offer(of: secret) else { throw CampusError.badLink }
        let hash = try await hash(password)
        let moment = now()
        return try await act { records in
            let (_, person) = try await use(secret, for: .password, in: records, at: moment)
            try await Campus.keep(
                password: hash, of: person.id, sparing: nil, in: records, by: .person(person.id), at: moment)
            return try await Campus.beginSession(of: person.id, kind: kind, device: device, in: records, at: moment)
        }
    }

    /// Takes the address of a one-time link that was sent to it, as proven by its owner: whoever opens the link must also
    /// be the person, signed in or by the password.
    ///
    /// - Parameter address: the network address that asks, for counting.
    public func proveAddress(
        link secret: String, password: String, by actor: Actor?, from address: String
    ) async throws -> Person {
        guard case .address(let owner, _) = try await offer(of: secret) else { throw CampusError.badLink }
        let moment = now()
        if actor != .person(owner.id) {
            try await prove(owner.id, by: password, from: address)
        }
        do {
            return try await act { records in
                let (link, person) = try await use(secret, for: .address, in: records, at: moment)
                let email = link.email ?? person.email
                try await records.setProvenEmail(email, of: person.id)
                try await records.note(
                    "address.proven", about: "person:\(person.id)", by: .person(person.id), at: moment,
                    payload: ["changed": .bool(email != person.email)],
                    personal: ["email": .string(email.typed), "before": .string(person.email.typed)])
                return try await known(person.id, in: records)
            }
        } catch is AddressTaken {
            throw CampusError.addressTaken
        }
    }

    /// Whether a set-up link still works.
    public func isSetUpLink(_ secret: String) async throws -> Bool {
        let digest = Secrets.digest(secret)
        let moment = now()
        return try await read { try await $0.link(digest, at: moment)?.purpose == .administrator }
    }

    /// Uses a link of a person up.
    func use(
        _ secret: String, for purpose: OneTimeLink.Purpose, in records: Records, at moment: Instant
    ) async throws -> (link: OneTimeLink, person: Person) {
        let digest = Secrets.digest(secret)
        guard let link = try await records.link(digest, at: moment), link.purpose == purpose, let id = link.person,
            let person = try await records.person(id), person.isOpen,
            try await records.useLink(digest, at: moment)
        else { throw CampusError.badLink }
        try await records.note(
            "link.used", about: "person:\(id)", by: .person(id), at: moment,
            payload: ["purpose": .string(purpose.rawValue)])
        return (link, person)
    }

    /// The address that a proof is about, which nobody else may have.
    private func address(_ request: LinkRequest, of person: Person, in records: Records) async throws -> EmailAddress? {
        guard case .address(let typed) = request else { return nil }
        guard let typed, !typed.isEmpty else { return person.email }
        guard let email = EmailAddress(typed) else { throw CampusError.badEmail }
        if let other = try await records.person(at: email), other.id != person.id { throw CampusError.addressTaken }
        return email
    }

    func newLink(_ secret: String, _ link: OneTimeLink, path: String) -> NewLink {
        NewLink(
            secret: secret, expiresAt: link.expiresAt, address: "\(settings.current.publicAddress)\(path)#\(secret)")
    }
}

extension LinkRequest {
    fileprivate var purpose: OneTimeLink.Purpose {
        switch self {
        case .signIn: .signIn
        case .password: .password
        case .address: .address
        }
    }
}
