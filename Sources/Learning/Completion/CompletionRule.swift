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
    /// The enrolment can no longer be completed, and why.
    public var isWithdrawn: Bool

    /// What is on record.
    public init(
        lessons: [Lesson.ID: Instant] = [:], activities: [Activity.ID: Instant] = [:],
        attempts: [Assessment.ID: [EndedAttempt]] = [:], isWithdrawn: Bool = false
    ) {
        self.lessons = lessons
        self.activities = activities
        self.attempts = attempts
        self.isWithdrawn = isWithdrawn
    }

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
        /// What it was awarded.
        public let score: Score
        /// Whether that passes.
        public let passed: Bool
        /// Some of it was done by an operator in the person's name: it passes nothing.
        public let isOnBehalf: Bool

        /// What is on record.
        public init(id: Attempt.ID, endedAt: Instant, score: Score, passed: Bool, isOnBehalf: Bool) {
            self.id = id
            self.endedAt = endedAt
            self.score = score
            self.passed = passed
            self.isOnBehalf = isOnBehalf
        }
    }
}
