public import MigrationLaw

/// The right of a person to learn one course, pinned to the version taken.
public struct Enrolment: Sendable {
    /// The id of an enrolment; opaque.
    public typealias ID = Identifier<Enrolment>

    /// Its id.
    public let id: ID
    /// Who learns.
    public let person: Person.ID
    /// What.
    public let course: Course.ID
    /// The version taken.
    public let version: Int
    /// Since when.
    public let enrolledAt: Instant
    /// When it was moved to that version; nil where it began on it.
    public let movedAt: Instant?
    /// Where it stands.
    public var state: State
    /// The name as it will print, once its owner confirmed it.
    public var printedName: PrintedName?

    /// An enrolment as it is on record.
    public init(
        id: ID, person: Person.ID, course: Course.ID, version: Int, enrolledAt: Instant, movedAt: Instant? = nil,
        state: State = .active, printedName: PrintedName? = nil
    ) {
        self.id = id
        self.person = person
        self.course = course
        self.version = version
        self.enrolledAt = enrolledAt
        self.movedAt = movedAt
        self.state = state
        self.printedName = printedName
    }

    /// Since when its learner is on that version.
    public var onVersionSince: Instant { movedAt ?? enrolledAt }

    /// Where an enrolment stands.
    public enum State: String, CaseIterable, Sendable {
        case active, completed, withdrawn
    }
}
