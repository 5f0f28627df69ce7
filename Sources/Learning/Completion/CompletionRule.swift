public import MigrationLaw

/// What completes a course: a tree over what was recorded.
public indirect enum CompletionRule: Equatable, Sendable {
    /// Every part.
    case all([CompletionRule])
    /// One part of several.
    case any([CompletionRule])
    /// Every lesson of a session, opened to its end.
    case lessons(Module.ID)
    /// Every activity of a session, sent.
    case activities(Module.ID)
    /// Tried once, whatever the score.
    case tried(Assessment.ID)
    /// Passed in one try.
    case passed(Assessment.ID)
}

/// What one enrolment has on record, as far as a rule asks.
public struct LearningRecord: Equatable, Sendable {
    /// Lessons opened to their end, and when.
    public var lessons: [Lesson.ID: Instant]
    /// Activities sent, and when first.
    public var activities: [Activity.ID: Instant]
    /// Ended tries by assessment, oldest first.
    public var attempts: [Assessment.ID: [EndedAttempt]]
    /// The version of the course that the enrolment pins.
    public var version: Int
    /// The enrolment can no longer be completed, and why.
    public var isWithdrawn: Bool

    /// What is on record.
    public init(
        lessons: [Lesson.ID: Instant] = [:], activities: [Activity.ID: Instant] = [:],
        attempts: [Assessment.ID: [EndedAttempt]] = [:], version: Int = 1, isWithdrawn: Bool = false
    ) {
        self.lessons = lessons
        self.activities = activities
        self.attempts = attempts
        self.version = version
        self.isWithdrawn = isWithdrawn
    }

    /// Ended tries at an assessment that count, oldest first: a final counts only in the version in which it was taken.
    public func tries(at assessment: Assessment) -> [EndedAttempt] {
        let all = attempts[assessment.id] ?? []
        return assessment.use == .final ? all.filter { $0.version == version } : all
    }

    /// Whether nothing was read, sent or ended yet.
    public var isEmpty: Bool { lessons.isEmpty && activities.isEmpty && attempts.allSatisfy(\.value.isEmpty) }

    /// Whether the learner has ended a try without an operator's hand in it.
    public func hasOwnTry(at assessment: Assessment.ID) -> Bool {
        attempts[assessment, default: []].contains { !$0.isOnBehalf }
    }

    /// A try that has ended.
    public struct EndedAttempt: Equatable, Sendable {
        /// Which try.
        public let id: Attempt.ID
        /// When it ended.
        public let endedAt: Instant
        /// The version of the course in which it was taken.
        public let version: Int
        /// What it was awarded.
        public let score: Score
        /// Whether that passes.
        public let passed: Bool
        /// Some of it was done by an operator in the person's name: it passes nothing.
        public let isOnBehalf: Bool

        /// What is on record.
        public init(
            id: Attempt.ID, endedAt: Instant, version: Int = 1, score: Score, passed: Bool, isOnBehalf: Bool
        ) {
            self.id = id
            self.endedAt = endedAt
            self.version = version
            self.score = score
            self.passed = passed
            self.isOnBehalf = isOnBehalf
        }
    }
}
