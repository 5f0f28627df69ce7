import Learning
import SQL

/// Something that stands in the tables and must follow from the events: what it is, and its fields as texts.
public struct StandingFact: Sendable {
    /// `kind:id`, with what is inside after a space: `enrolment:e1 lesson:RM1.L1`.
    public let subject: String
    /// By name; empty where the table has none.
    public let fields: [String: String]

    /// A fact by subject and fields.
    public init(_ subject: String, _ fields: [String: String] = [:]) {
        self.subject = subject
        self.fields = fields
    }
}

extension Records {
    /// Everything that events can tell again, table by table: roles, enrolments, lessons, activities, attempts, answers,
    /// certificates.
    ///
    /// - Parameter digest: the SHA-256 of a credential, in hex.
    public func standingFacts(digest: (String) -> String) async throws -> [StandingFact] {
        try await roleFacts() + enrolmentFacts() + lessonFacts() + activityFacts() + attemptFacts() + answerFacts()
            + certificateFacts(digest: digest)
    }

    private func roleFacts() async throws -> [StandingFact] {
        try await connection.rows("SELECT person_id, role FROM role_grant ORDER BY person_id, role").map { row in
            StandingFact("person:\(try row.text("person_id")) role:\(try row.text("role"))")
        }
    }

    private func enrolmentFacts() async throws -> [StandingFact] {
        try await connection.rows(
            "SELECT id, person_id, course_id, version, state FROM enrolment ORDER BY id"
        ).map { row in
            StandingFact(
                "enrolment:\(try row.text("id"))",
                [
                    "person": try row.text("person_id"), "course": try row.text("course_id"),
                    "version": String(try row.integer("version")), "state": try row.text("state"),
                ])
        }
    }

    private func lessonFacts() async throws -> [StandingFact] {
        try await connection.rows(
            """
            SELECT enrolment_id, lesson_id, completed_at FROM lesson_completion ORDER BY enrolment_id, lesson_id
            """
        ).map { row in
            StandingFact(
                "enrolment:\(try row.text("enrolment_id")) lesson:\(try row.text("lesson_id"))",
                ["completedAt": String(try row.integer("completed_at"))])
        }
    }

    private func activityFacts() async throws -> [StandingFact] {
        try await connection.rows(
            """
            SELECT enrolment_id, activity_id, first_at, submitted_at FROM activity_submission
             ORDER BY enrolment_id, activity_id
            """
        ).map { row in
            StandingFact(
                "enrolment:\(try row.text("enrolment_id")) activity:\(try row.text("activity_id"))",
                [
                    "firstAt": String(try row.integer("first_at")),
                    "submittedAt": String(try row.integer("submitted_at")),
                ])
        }
    }

    private func attemptFacts() async throws -> [StandingFact] {
        try await connection.rows(
            """
            SELECT id, enrolment_id, assessment_id, number, ended_at, points, points_over, maximum, passed, on_behalf
              FROM attempt
             ORDER BY id
            """
        ).map { row in
            let points = try row.integerOrNil("points").flatMap { points in
                Fraction(points, over: try row.integerOrNil("points_over") ?? 1)
            }
            return StandingFact(
                "attempt:\(try row.text("id"))",
                [
                    "enrolment": try row.text("enrolment_id"), "assessment": try row.text("assessment_id"),
                    "number": String(try row.integer("number")),
                    "endedAt": try row.integerOrNil("ended_at").map { String($0) } ?? "",
                    "score": points?.description ?? "",
                    "maximum": try row.integerOrNil("maximum").map { String($0) } ?? "",
                    "passed": try row.integerOrNil("passed").map { String($0 != 0) } ?? "",
                    "onBehalf": String(try row.bool("on_behalf")),
                ])
        }
    }

    private func answerFacts() async throws -> [StandingFact] {
        try await connection.rows(
            "SELECT attempt_id, slot, sequence, answer FROM answer ORDER BY attempt_id, slot"
        ).map { row in
            let text = try row.text("answer")
            return StandingFact(
                "attempt:\(try row.text("attempt_id")) answer:\(try row.integer("slot"))",
                ["sequence": String(try row.integer("sequence")), "answer": Answer(text: text)?.text ?? text])
        }
    }

    private func certificateFacts(digest: (String) -> String) async throws -> [StandingFact] {
        try await connection.rows(
            """
            SELECT id, enrolment_id, course_id, course_version, credential, revoked_at, revoked_because, replaced_at,
                   replaced_by
              FROM certificate
             ORDER BY id
            """
        ).map { row in
            StandingFact(
                "certificate:\(try row.text("id"))",
                [
                    "enrolment": try row.text("enrolment_id"), "course": try row.text("course_id"),
                    "version": String(try row.integer("course_version")),
                    "sha256": digest(try row.text("credential")),
                    "revokedAt": try row.integerOrNil("revoked_at").map { String($0) } ?? "",
                    "reason": try row.textOrNil("revoked_because") ?? "",
                    "replacedAt": try row.integerOrNil("replaced_at").map { String($0) } ?? "",
                    "replacedBy": try row.textOrNil("replaced_by") ?? "",
                ])
        }
    }
}
