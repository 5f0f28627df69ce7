public import MigrationLaw

/// What was certified, as it was then: a snapshot, never looked up again in courses or accounts.
public struct Certificate: Sendable {
    /// The number of a certificate: a version 4 UUID in lower case.
    public typealias ID = Identifier<Certificate>

    /// Its number, in every carrier.
    public let id: ID
    /// Whose; nil after erasure.
    public let person: Person.ID?
    /// Which course.
    public let course: Course.ID
    /// The course's title in the version taken, in the certificate's language.
    public let courseTitle: String
    /// Which version was taken.
    public let courseVersion: Int
    /// The sessions taken: id and title.
    public let modules: [Session]
    /// Contact time of those sessions in minutes.
    public let minutes: Int
    /// The name as it prints; nil after its owner had personal data removed.
    public let name: PrintedName?
    /// When the last part was met.
    public let completedAt: Instant
    /// When it was issued.
    public let issuedAt: Instant
    /// Who issued it.
    public let issuer: String
    /// The issuer had no public address yet: it proves nothing.
    public let isTest: Bool
    /// Whether it stands.
    public var status: Status

    /// As it was issued.
    public init(
        id: ID, person: Person.ID?, course: Course.ID, courseTitle: String, courseVersion: Int, modules: [Session],
        minutes: Int, name: PrintedName?, completedAt: Instant, issuedAt: Instant, issuer: String, isTest: Bool,
        status: Status
    ) {
        self.id = id
        self.person = person
        self.course = course
        self.courseTitle = courseTitle
        self.courseVersion = courseVersion
        self.modules = modules
        self.minutes = minutes
        self.name = name
        self.completedAt = completedAt
        self.issuedAt = issuedAt
        self.issuer = issuer
        self.isTest = isTest
        self.status = status
    }

    /// A session as it was then.
    public struct Session: Equatable, Sendable {
        /// Its number, in every carrier.
        public let id: Module.ID
        /// Its title then.
        public let title: String

        /// As it was issued.
        public init(id: Module.ID, title: String) {
            self.id = id
            self.title = title
        }
    }

    /// Whether it stands.
    public enum Status: Equatable, Sendable {
        case issued
        /// Final; with the reason the certifier gave, which everybody reads.
        case revoked(at: Instant, reason: String)
        /// Final: the name was wrong, and the one named here stands in its place. The reason is for the holder and for
        /// certifiers alone; nil after erasure.
        case replaced(by: Certificate.ID, at: Instant, reason: String?)

        /// The same in one word.
        public var standing: Standing {
            switch self {
            case .issued: .valid
            case .revoked: .revoked
            case .replaced: .replaced
            }
        }
    }

    /// Whether it stands, in the words of the interface.
    public enum Standing: String, CaseIterable, Sendable {
        case valid, revoked, replaced
    }
}
