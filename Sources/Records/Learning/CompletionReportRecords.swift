public import Learning
public import MigrationLaw
import SQL

/// Which enrolments a list or a report is about; all of them without anything said.
public struct EnrolmentFilter: Equatable, Sendable {
    /// In this course alone.
    public var course: Course.ID?
    /// That stand so.
    public var state: Enrolment.State?
    /// Whose learner's name or address holds this.
    public var words: String
    /// What has to lie between ``first`` and ``last``.
    public var moment: Moment
    /// Not before this day in UTC.
    public var first: CalendarDay?
    /// Not after this day in UTC.
    public var last: CalendarDay?

    /// What days are asked of.
    public enum Moment: String, CaseIterable, Sendable {
        case enrolled, completed
    }

    /// What is asked for.
    public init(
        course: Course.ID? = nil, state: Enrolment.State? = nil, words: String = "", moment: Moment = .enrolled,
        first: CalendarDay? = nil, last: CalendarDay? = nil
    ) {
        self.course = course
        self.state = state
        self.words = words
        self.moment = moment
        self.first = first
        self.last = last
    }
}

/// How many enrolments stand how.
public struct EnrolmentCounts: Equatable, Sendable {
    /// Under way.
    public var active = 0
    /// Completed in the version they pin.
    public var completed = 0
    /// Neither.
    public var withdrawn = 0

    /// None.
    public init() {}

    /// All of them.
    public var all: Int { active + completed + withdrawn }

    mutating func add(_ number: Int, _ state: String) {
        switch Enrolment.State(rawValue: state) {
        case .active: active += number
        case .completed: completed += number
        case .withdrawn, nil: withdrawn += number
        }
    }
}

/// An enrolment with who learns, as reports show it.
public struct EnrolledLearner: Sendable {
    /// The right to learn.
    public let enrolment: Enrolment
    /// Nil once erased.
    public let name: PersonName?
    /// Nil once erased.
    public let email: EmailAddress?
}

/// Enrolments in the order of a report: the latest first, since ids sort by time.
extension Records {
    /// A part of the enrolments that a filter lets through, latest first.
    public func enrolledLearners(
        _ filter: EnrolmentFilter, limit: Int, offset: Int = 0
    ) async throws -> [EnrolledLearner] {
        // The page is cut out first, so that names are looked up for its rows alone.
        try await connection.rows(
            """
            SELECT e.id, e.person_id, e.course_id, e.version, e.enrolled_at, e.moved_at, e.state, e.printed_name,
                   p.name, p.email, p.erased_at
              FROM (SELECT id, person_id, course_id, version, enrolled_at, moved_at, state, printed_name
                      FROM enrolment
                     WHERE \(Records.passes(filter))
                     ORDER BY id DESC
                     LIMIT \(limit) OFFSET \(offset)) e
              JOIN person p ON p.id = e.person_id
             ORDER BY e.id DESC
            """
        ).map { row in
            let isErased = try row.instantOrNil("erased_at") != nil
            let enrolment = try Enrolment(row: row)
            return EnrolledLearner(
                enrolment: enrolment,
                name: isErased ? nil : try row.name("name", of: "person", enrolment.person.rawValue),
                email: isErased ? nil : EmailAddress(try row.text("email")))
        }
    }

    /// How many enrolments a filter lets through, by where they stand.
    public func countEnrolments(_ filter: EnrolmentFilter) async throws -> EnrolmentCounts {
        var counts = EnrolmentCounts()
        for row in try await connection.rows(
            """
            SELECT state, count(*) AS n
              FROM enrolment
             WHERE \(Records.passes(filter))
             GROUP BY state
             ORDER BY state
            """)
        {
            counts.add(try row.integer("n"), try row.text("state"))
        }
        return counts
    }

    /// How many enrolments each version of each course has, by where they stand.
    public func enrolmentsByVersion() async throws -> [(course: Course.ID, version: Int, counts: EnrolmentCounts)] {
        var all: [(course: Course.ID, version: Int, counts: EnrolmentCounts)] = []
        for row in try await connection.rows(
            """
            SELECT course_id, version, state, count(*) AS n
              FROM enrolment
             GROUP BY course_id, version, state
             ORDER BY course_id, version, state
            """)
        {
            let (course, version): (Course.ID, Int) = (try row.id("course_id"), try row.integer("version"))
            if all.last?.course != course || all.last?.version != version {
                all.append((course, version, EnrolmentCounts()))
            }
            all[all.count - 1].counts.add(try row.integer("n"), try row.text("state"))
        }
        return all
    }

    private static func passes(_ filter: EnrolmentFilter) -> SQLStatement {
        var condition: SQLStatement = "1 = 1"
        if let course = filter.course { condition = "\(condition) AND course_id = \(course)" }
        if let state = filter.state { condition = "\(condition) AND state = \(state.rawValue)" }
        if !filter.words.isEmpty {
            condition = """
                \(condition) AND person_id IN (SELECT id FROM person
                                                WHERE erased_at IS NULL AND \(Records.matches(filter.words)))
                """
        }
        guard filter.first != nil || filter.last != nil else { return condition }
        let from = filter.first.map { Instant($0) } ?? Instant(milliseconds: .min)
        let end = filter.last.map { Instant($0) + .days(1) } ?? Instant(milliseconds: .max)
        return switch filter.moment {
        case .enrolled: "\(condition) AND enrolled_at >= \(from) AND enrolled_at < \(end)"
        case .completed:
            """
            \(condition) AND state = 'completed'
            AND EXISTS (SELECT 1 FROM certificate c
                         WHERE c.enrolment_id = enrolment.id AND c.course_version = enrolment.version
                           AND c.completed_at >= \(from) AND c.completed_at < \(end))
            """
        }
    }
}
