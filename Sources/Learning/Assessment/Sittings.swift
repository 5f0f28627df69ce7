/// When a diagnostic may be sat: once before the course and once when every lesson is read, so that the gain shows.
///
/// Source: the syllabus, part A: a diagnostic, ungraded, repeated at the end.
public enum Sittings {
    /// Before and after.
    public static let count = 2

    /// Whether a further sitting may start.
    public enum Availability: Equatable, Sendable {
        case now
        /// The second one waits for so many lessons.
        case afterLessons(left: Int)
        case never
    }

    /// Whether a further sitting may start after so many, with so many lessons still to read.
    public static func availability(after ended: Int, lessonsLeft: Int) -> Availability {
        switch ended {
        case 0: .now
        case ..<count: lessonsLeft == 0 ? .now : .afterLessons(left: lessonsLeft)
        default: .never
        }
    }
}

/// What somebody knew before a course and after it.
public struct Gain: Equatable, Sendable {
    /// The first sitting.
    public let before: Score
    /// The second.
    public let after: Score

    /// Two sittings.
    public init(before: Score, after: Score) {
        self.before = before
        self.after = after
    }

    /// Points by which the second is better, below zero where it is worse, in hundredths of the maximum; whole.
    public var percentagePoints: Int {
        func share(_ score: Score) -> Int {
            (200 * score.awarded.numerator / score.awarded.denominator / score.maximum + 1) / 2
        }
        return share(after) - share(before)
    }
}

extension LearningRecord {
    /// What was gained between the two sittings of a diagnostic; nil before the second.
    public func gain(at assessment: Assessment) -> Gain? {
        let ended = tries(at: assessment)
        guard assessment.use == .diagnostic, ended.count >= Sittings.count else { return nil }
        return Gain(before: ended[0].score, after: ended[1].score)
    }
}
