public import MigrationLaw

/// One try at an assessment: the form as it was drawn, the answers as they were stored.
///
/// Starting it freezes items, order and deadline; it is read again with the course version of ``bundle``.
public struct Attempt: Sendable {
    /// The id of an attempt; opaque.
    public typealias ID = Identifier<Attempt>

    /// Its id.
    public let id: ID
    /// Whose try.
    public let enrolment: Enrolment.ID
    /// At what.
    public let assessment: Assessment.ID
    /// 1 for the first try.
    public let number: Int
    /// The digest of the course version whose items were drawn.
    public let bundle: String
    /// The number of that course version: a final counts for the version it was taken in.
    public let version: Int
    /// The form, in order.
    public let slots: [Slot]
    /// When it began.
    public let startedAt: Instant
    /// The last moment an answer is taken, by the server's clock; nil is untimed.
    public let deadline: Instant?
    /// Where it stands.
    public var state: State
    /// Some of it was done by an operator in the person's name: it earns no certificate.
    public var isOnBehalf: Bool
    /// Stored answers by slot number.
    public var answers: [Int: StoredAnswer]

    /// An attempt as it is on record.
    public init(
        id: ID, enrolment: Enrolment.ID, assessment: Assessment.ID, number: Int, bundle: String, version: Int,
        slots: [Slot],
        startedAt: Instant, deadline: Instant?, state: State = .inProgress, isOnBehalf: Bool = false,
        answers: [Int: StoredAnswer] = [:]
    ) {
        self.id = id
        self.enrolment = enrolment
        self.assessment = assessment
        self.number = number
        self.bundle = bundle
        self.version = version
        self.slots = slots
        self.startedAt = startedAt
        self.deadline = deadline
        self.state = state
        self.isOnBehalf = isOnBehalf
        self.answers = answers
    }

    /// Where an attempt stands.
    public enum State: Equatable, Sendable {
        case inProgress
        case marked(Score, passed: Bool?, at: Instant)
        case voided(at: Instant)
    }

    /// An answer on disk.
    public struct StoredAnswer: Equatable, Sendable {
        /// What was answered.
        public let answer: Answer
        /// From 1, given by the client; a higher one replaces a lower one.
        public let sequence: Int
        /// When it came to disk.
        public let at: Instant
        /// When the learner checked it, which locks it; formative only.
        public let checkedAt: Instant?

        /// An attempt as it is on record.
        public init(answer: Answer, sequence: Int, at: Instant, checkedAt: Instant? = nil) {
            self.answer = answer
            self.sequence = sequence
            self.at = at
            self.checkedAt = checkedAt
        }
    }

    /// The slot with that number.
    public func slot(_ number: Int) -> Slot? { slots.first { $0.number == number } }

    /// When it ended; nil while it runs.
    public var endedAt: Instant? {
        switch state {
        case .inProgress: nil
        case .marked(_, _, let at), .voided(let at): at
        }
    }

    /// Whether the time is over at that moment.
    public func isOverdue(at now: Instant) -> Bool {
        deadline.map { now > $0 } ?? false
    }
}
