public import Learning
public import MigrationLaw
import SQL

extension Records {
    /// Enrols; false when the person already is in that course.
    public func insert(_ enrolment: Enrolment) async throws -> Bool {
        try await connection.run(
            """
            INSERT INTO enrolment (id, person_id, course_id, version, enrolled_at, state)
            VALUES (\(enrolment.id), \(enrolment.person), \(enrolment.course), \(enrolment.version),
                    \(enrolment.enrolledAt), \(enrolment.state.rawValue))
            ON CONFLICT (person_id, course_id) DO NOTHING
            """) == 1
    }

    /// The enrolment with that id.
    public func enrolment(_ id: Enrolment.ID) async throws -> Enrolment? {
        try await connection.rows(
            """
            SELECT id, person_id, course_id, version, enrolled_at, moved_at, state, printed_name
              FROM enrolment
             WHERE id = \(id)
             ORDER BY id
            """
        ).first.map(Enrolment.init(row:))
    }

    /// The enrolment of a person in a course.
    public func enrolment(of person: Person.ID, in course: Course.ID) async throws -> Enrolment? {
        try await connection.rows(
            """
            SELECT id, person_id, course_id, version, enrolled_at, moved_at, state, printed_name
              FROM enrolment
             WHERE person_id = \(person) AND course_id = \(course)
             ORDER BY id
            """
        ).first.map(Enrolment.init(row:))
    }

    /// What a person learns, newest first.
    public func enrolments(of person: Person.ID) async throws -> [Enrolment] {
        try await connection.rows(
            """
            SELECT id, person_id, course_id, version, enrolled_at, moved_at, state, printed_name
              FROM enrolment
             WHERE person_id = \(person)
             ORDER BY enrolled_at DESC, id DESC
            """
        ).map(Enrolment.init(row:))
    }

    /// Enrolments under way or completed on a version before that one, by id.
    public func enrolments(of course: Course.ID, before version: Int) async throws -> [Enrolment] {
        try await connection.rows(
            """
            SELECT id, person_id, course_id, version, enrolled_at, moved_at, state, printed_name
              FROM enrolment
             WHERE course_id = \(course) AND version < \(version) AND state <> 'withdrawn'
             ORDER BY id
            """
        ).map(Enrolment.init(row:))
    }

    /// How many are under way on each version of a course, by version.
    public func activeEnrolments(in course: Course.ID) async throws -> [(version: Int, count: Int)] {
        try await connection.rows(
            """
            SELECT version, count(*) AS learners
              FROM enrolment
             WHERE course_id = \(course) AND state = 'active'
             GROUP BY version
             ORDER BY version
            """
        ).map { (try $0.integer("version"), try $0.integer("learners")) }
    }

    /// Pins another version; what was completed in the earlier one is open again.
    public func move(_ enrolment: Enrolment.ID, to version: Int, at now: Instant) async throws {
        _ = try await connection.run(
            """
            UPDATE enrolment SET version = \(version), moved_at = \(now), state = 'active' WHERE id = \(enrolment)
            """)
    }

    /// Keeps the name as it will print.
    public func setPrintedName(_ name: PrintedName, of enrolment: Enrolment.ID) async throws {
        _ = try await connection.run("UPDATE enrolment SET printed_name = \(name.text) WHERE id = \(enrolment)")
    }

    /// Notes where an enrolment stands.
    public func setState(_ state: Enrolment.State, of enrolment: Enrolment.ID) async throws {
        _ = try await connection.run("UPDATE enrolment SET state = \(state.rawValue) WHERE id = \(enrolment)")
    }

    /// Notes that a lesson was opened to its end; false when it was noted before.
    public func completeLesson(_ lesson: Lesson.ID, in enrolment: Enrolment.ID, at now: Instant) async throws -> Bool {
        try await connection.run(
            """
            INSERT INTO lesson_completion (enrolment_id, lesson_id, completed_at)
            VALUES (\(enrolment), \(lesson), \(now))
            ON CONFLICT (enrolment_id, lesson_id) DO NOTHING
            """) == 1
    }

    /// Keeps what was sent for an activity; a later one replaces it and the first moment stays.
    public func submitActivity(
        _ activity: Activity.ID, fields: String, in enrolment: Enrolment.ID, at now: Instant
    ) async throws {
        _ = try await connection.run(
            """
            INSERT INTO activity_submission (enrolment_id, activity_id, first_at, submitted_at, fields)
            VALUES (\(enrolment), \(activity), \(now), \(now), \(fields))
            ON CONFLICT (enrolment_id, activity_id) DO UPDATE SET submitted_at = \(now), fields = \(fields)
            """)
    }

    /// What was sent for an activity.
    public func activitySubmission(
        _ activity: Activity.ID, in enrolment: Enrolment.ID
    ) async throws -> (fields: String, at: Instant)? {
        try await connection.rows(
            """
            SELECT fields, submitted_at
              FROM activity_submission
             WHERE enrolment_id = \(enrolment) AND activity_id = \(activity)
             ORDER BY activity_id
            """
        ).first.map { (try $0.text("fields"), try $0.instant("submitted_at")) }
    }

    /// Everything a completion rule may ask about an enrolment.
    public func learningRecord(of enrolment: Enrolment) async throws -> LearningRecord {
        try await learningRecords(of: [enrolment])[enrolment.id] ?? LearningRecord(version: enrolment.version)
    }

    /// Everything a completion rule may ask about some enrolments, in three statements however many they are.
    public func learningRecords(of enrolments: [Enrolment]) async throws -> [Enrolment.ID: LearningRecord] {
        var records: [Enrolment.ID: LearningRecord] = [:]
        for enrolment in enrolments {
            records[enrolment.id] = LearningRecord(
                version: enrolment.version, isWithdrawn: enrolment.state == .withdrawn)
        }
        let ids = enrolments.map(\.id)
        for row in try await connection.rows(
            """
            SELECT enrolment_id, lesson_id, completed_at
              FROM lesson_completion
             WHERE enrolment_id IN (\(list: ids))
             ORDER BY enrolment_id, lesson_id
            """)
        {
            records[try row.id("enrolment_id")]?.lessons[try row.id("lesson_id")] = try row.instant("completed_at")
        }
        for row in try await connection.rows(
            """
            SELECT enrolment_id, activity_id, first_at
              FROM activity_submission
             WHERE enrolment_id IN (\(list: ids))
             ORDER BY enrolment_id, activity_id
            """)
        {
            records[try row.id("enrolment_id")]?.activities[try row.id("activity_id")] = try row.instant("first_at")
        }
        for attempt in try await endedAttempts(of: ids) {
            records[attempt.enrolment]?.attempts[attempt.assessment, default: []].append(attempt.ended)
        }
        return records
    }
}

extension Enrolment {
    init(row: SQLRow) throws {
        let id: Enrolment.ID = try row.id("id")
        guard let state = Enrolment.State(rawValue: try row.text("state")) else {
            throw BrokenRecord("enrolment", id.rawValue, "it has no known state")
        }
        self.init(
            id: id, person: try row.id("person_id"), course: try row.id("course_id"),
            version: try row.integer("version"),
            enrolledAt: try row.instant("enrolled_at"), movedAt: try row.instantOrNil("moved_at"), state: state,
            printedName: try row.name("printed_name", of: "enrolment", id.rawValue))
    }
}
