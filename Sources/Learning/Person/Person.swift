public import MigrationLaw

/// Someone with an account; with an enrolment a learner.
public struct Person: Sendable {
    /// The id of a person; opaque, never shown to others.
    public typealias ID = Identifier<Person>

    /// Opaque.
    public let id: ID
    /// As its owner writes it.
    public let name: PersonName
    /// The address to sign in with.
    public let email: EmailAddress
    /// What this person reads.
    public let language: Language
    /// Since when there is the account.
    public let createdAt: Instant
    /// Its owner proved the address by a one-time link.
    public let emailIsProven: Bool
    /// Beyond learning.
    public let roles: Set<Role>
    /// Since when an administrator has the account ended; nil while it is open.
    public let endedAt: Instant?
    /// Since when nothing personal is kept any more; final.
    public let erasedAt: Instant?

    /// A person as they are on record.
    public init(
        id: ID, name: PersonName, email: EmailAddress, language: Language, createdAt: Instant, emailIsProven: Bool,
        roles: Set<Role>, endedAt: Instant? = nil, erasedAt: Instant? = nil
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.createdAt = createdAt
        self.emailIsProven = emailIsProven
        self.roles = roles
        self.endedAt = endedAt
        self.erasedAt = erasedAt
    }

    /// Whether this person runs the site.
    public var isAdministrator: Bool { roles.contains(.administrator) }

    /// Whether the account can be used: neither ended nor erased.
    public var isOpen: Bool { endedAt == nil && erasedAt == nil }
}

/// What a person may do beyond learning; for the whole site.
///
/// Only roles that open something are named. An administrator may do all that the others may.
public enum Role: String, CaseIterable, Sendable {
    /// Runs the site: settings, roles, links, accounts.
    case administrator
    /// Finds people and invites them.
    case registrar
    /// Finds certificates, replaces and revokes them.
    case certifier
    /// Reads people and the events about them, and changes nothing.
    case auditor
}

/// Who does something.
public enum Actor: Hashable, Sendable {
    /// A person who signed in.
    case person(Person.ID)
    /// Whoever may open the data folder, perhaps in the name of a person.
    case siteOperator(onBehalfOf: Person.ID?)
    /// The program itself.
    case system

    /// The person whose act it is.
    public var person: Person.ID? {
        switch self {
        case .person(let id): id
        case .siteOperator(let id): id
        case .system: nil
        }
    }

    /// An operator acts in a person's name.
    public var isOnBehalf: Bool {
        if case .siteOperator(onBehalfOf: .some) = self { true } else { false }
    }
}
