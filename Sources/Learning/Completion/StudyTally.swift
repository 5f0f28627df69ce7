import MigrationLaw

/// How much of a course somebody has done, counted by what the version taken holds.
///
/// What was done in an earlier version counts as far as the version taken still has it. Practice by an operator in the
/// person's name counts as tried by nobody, as in the rule.
public struct StudyTally: Equatable, Sendable {
    /// Lessons read to their end.
    public let lessons: Part
    /// Activities sent.
    public let activities: Part
    /// Session quizzes tried.
    public let quizzes: Part
    /// How the final went; nil where the course has none.
    public let final: Final?

    /// So many of so many.
    public struct Part: Equatable, Sendable {
        /// `0...of`.
        public let done: Int
        /// As many as the course has.
        public let of: Int

        /// So many of so many.
        public init(_ done: Int, of: Int) {
            self.done = done
            self.of = of
        }
    }

    /// How a final went.
    public enum Final: Equatable, Sendable {
        case notTried
        /// The best try so far.
        case notPassed(best: Score)
        /// The try that passed first.
        case passed(Score)
    }

    /// Counts what is on record.
    public init(of record: LearningRecord, in course: Course) {
        lessons = Part(course.lessons.count { record.lessons[$0.id] != nil }, of: course.lessons.count)
        activities = Part(course.activities.count { record.activities[$0.id] != nil }, of: course.activities.count)
        let practice = course.modules.flatMap(\.assessments)
        quizzes = Part(practice.count { record.hasOwnTry(at: $0.id) }, of: practice.count)
        final = course.assessments.first { $0.use == .final }.map { assessment in
            let tries = record.tries(at: assessment).filter { !$0.isOnBehalf }
            if let passing = tries.first(where: \.passed) { return .passed(passing.score) }
            let best = tries.map(\.score).max { $0.awarded < $1.awarded }
            return best.map(Final.notPassed) ?? .notTried
        }
    }
}
