public import MigrationLaw

/// Where a learner stands with one part of the rule, and why.
public struct Progress: Equatable, Sendable {
    /// What is asked.
    public let part: Part
    /// How it stands.
    public let standing: Standing
    /// The parts below; empty for a leaf.
    public let children: [Progress]

    /// What is asked.
    public enum Part: Equatable, Sendable {
        case all, any
        case lessons(Module.ID)
        case activities(Module.ID)
        case tried(Assessment.ID)
        case passed(Assessment.ID, mark: PassMark?)
    }

    /// Met, open or impossible; always with a reason.
    public enum Standing: Equatable, Sendable {
        /// When the last thing it needed happened.
        case met(at: Instant)
        case open(Missing)
        case impossible(Obstacle)
    }

    /// What is still to do.
    public enum Missing: Equatable, Sendable {
        /// The parts below say it.
        case parts(met: Int, of: Int)
        case lessons([Lesson.ID], done: Int)
        case activities([Activity.ID], done: Int)
        case notTried
        /// Tried without passing; a further try can start then (nil: now).
        case notPassed(best: Score?, tries: Int, next: Instant?)
        /// The only passing try was done by an operator in the person's name.
        case passedOnBehalf
    }

    /// Why it cannot be met any more.
    public enum Obstacle: Equatable, Sendable {
        case withdrawn
        /// The tries are used up.
        case noTriesLeft(best: Score?)
        /// The course version has no such part.
        case notInCourse
        case parts
    }

    /// Whether it is met.
    public var isMet: Bool { metAt != nil }

    /// When it was met; nil while it is not.
    public var metAt: Instant? {
        if case .met(let at) = standing { at } else { nil }
    }

    /// Judges a rule of a course by what is on record. Never by a timer: the same record gives the same answer, but for
    /// when a further try may start.
    public static func of(
        _ rule: CompletionRule, in course: Course, record: LearningRecord, at now: Instant
    ) -> Progress {
        switch rule {
        case .all(let rules):
            return all(rules.map { of($0, in: course, record: record, at: now) })
        case .any(let rules):
            return any(rules.map { of($0, in: course, record: record, at: now) })
        case .lessons(let id):
            let lessons = course.module(id)?.lessons.map(\.id)
            return leaf(.lessons(id), wanted: lessons, done: record.lessons, record: record) {
                .lessons($0, done: $1)
            }
        case .activities(let id):
            let activities = course.module(id)?.activities.map(\.id)
            return leaf(.activities(id), wanted: activities, done: record.activities, record: record) {
                .activities($0, done: $1)
            }
        case .tried(let id):
            guard course.assessment(id) != nil else { return Progress(.tried(id), .impossible(.notInCourse)) }
            if let first = record.attempts[id]?.first(where: { !$0.isOnBehalf }) {
                return Progress(.tried(id), .met(at: first.endedAt))
            }
            return Progress(.tried(id), record.isWithdrawn ? .impossible(.withdrawn) : .open(.notTried))
        case .passed(let id):
            return passed(id, in: course, record: record, at: now)
        }
    }

    private static func passed(
        _ id: Assessment.ID, in course: Course, record: LearningRecord, at now: Instant
    ) -> Progress {
        guard let assessment = course.assessment(id) else {
            return Progress(.passed(id, mark: nil), .impossible(.notInCourse))
        }
        let part = Part.passed(id, mark: assessment.passMark)
        let tries = record.tries(at: assessment)
        if let passing = tries.first(where: { $0.passed && !$0.isOnBehalf }) {
            return Progress(part, .met(at: passing.endedAt))
        }
        if record.isWithdrawn { return Progress(part, .impossible(.withdrawn)) }
        if tries.contains(where: \.passed) { return Progress(part, .open(.passedOnBehalf)) }
        let best = tries.map(\.score).max { $0.awarded < $1.awarded }
        switch assessment.retakes?.availability(after: tries.count, lastEnded: tries.last?.endedAt, at: now) ?? .now {
        case .never: return Progress(part, .impossible(.noTriesLeft(best: best)))
        case .now where tries.isEmpty: return Progress(part, .open(.notTried))
        case .now: return Progress(part, .open(.notPassed(best: best, tries: tries.count, next: nil)))
        case .from(let opens):
            return Progress(part, .open(.notPassed(best: best, tries: tries.count, next: opens)))
        }
    }

    private static func leaf<ID: Hashable>(
        _ part: Part, wanted: [ID]?, done: [ID: Instant], record: LearningRecord,
        missing: ([ID], Int) -> Missing
    ) -> Progress {
        guard let wanted else { return Progress(part, .impossible(.notInCourse)) }
        let open = wanted.filter { done[$0] == nil }
        guard open.isEmpty else {
            return Progress(
                part,
                record.isWithdrawn ? .impossible(.withdrawn) : .open(missing(open, wanted.count - open.count)))
        }
        // A session without such parts asks nothing.
        let last = wanted.compactMap { done[$0] }.max() ?? Instant(milliseconds: 0)
        return Progress(part, .met(at: last))
    }

    private static func all(_ children: [Progress]) -> Progress {
        let met = children.compactMap(\.metAt)
        if met.count == children.count {
            return Progress(.all, .met(at: met.max() ?? Instant(milliseconds: 0)), children)
        }
        if children.contains(where: \.isImpossible) { return Progress(.all, .impossible(.parts), children) }
        return Progress(.all, .open(.parts(met: met.count, of: children.count)), children)
    }

    private static func any(_ children: [Progress]) -> Progress {
        if let first = children.compactMap(\.metAt).min() { return Progress(.any, .met(at: first), children) }
        if children.allSatisfy(\.isImpossible) { return Progress(.any, .impossible(.parts), children) }
        return Progress(.any, .open(.parts(met: 0, of: 1)), children)
    }

    private var isImpossible: Bool {
        if case .impossible = standing { true } else { false }
    }

    private init(_ part: Part, _ standing: Standing, _ children: [Progress] = []) {
        self.part = part
        self.standing = standing
        self.children = children
    }
}
