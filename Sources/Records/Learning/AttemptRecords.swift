public import Learning
public import MigrationLaw
import SQL

extension Records {
    /// Keeps a new attempt; false when one at that assessment is in progress.
    public func insert(_ attempt: Attempt) async throws -> Bool {
        try await connection.run(
            """
            INSERT INTO attempt (id, enrolment_id, assessment_id, number, bundle, version, form, started_at, deadline, voided,
                                 on_behalf)
            VALUES (\(attempt.id), \(attempt.enrolment), \(attempt.assessment), \(attempt.number), \(attempt.bundle),
                    \(attempt.version), \(FormJSON.write(attempt.slots)), \(attempt.startedAt), \(attempt.deadline), 0, \(attempt.isOnBehalf))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The attempt with that id, its answers with it.
    public func attempt(_ id: Attempt.ID) async throws -> Attempt? {
        try await attempts(
            """
            SELECT id, enrolment_id, assessment_id, number, bundle, version, form, started_at, deadline, ended_at,
                   points, points_over, maximum, passed, voided, on_behalf
              FROM attempt
             WHERE id = \(id)
             ORDER BY id
            """
        ).first
    }

    /// Every attempt of an enrolment at one assessment, oldest first.
    public func attempts(of enrolment: Enrolment.ID, at assessment: Assessment.ID) async throws -> [Attempt] {
        try await attempts(
            """
            SELECT id, enrolment_id, assessment_id, number, bundle, version, form, started_at, deadline, ended_at,
                   points, points_over, maximum, passed, voided, on_behalf
              FROM attempt
             WHERE enrolment_id = \(enrolment) AND assessment_id = \(assessment)
             ORDER BY number
            """)
    }

    /// Attempts of an enrolment that are in progress, oldest first.
    public func openAttempts(of enrolment: Enrolment.ID) async throws -> [Attempt] {
        try await attempts(
            """
            SELECT id, enrolment_id, assessment_id, number, bundle, version, form, started_at, deadline, ended_at,
                   points, points_over, maximum, passed, voided, on_behalf
              FROM attempt
             WHERE enrolment_id = \(enrolment) AND ended_at IS NULL
             ORDER BY started_at, id
            """)
    }

    /// Every attempt of an enrolment, oldest first.
    public func attemptIDs(of enrolment: Enrolment.ID) async throws -> [Attempt.ID] {
        try await connection.rows(
            "SELECT id FROM attempt WHERE enrolment_id = \(enrolment) ORDER BY started_at, id"
        ).map { try $0.id("id") }
    }

    /// Stores an answer over any earlier one.
    public func store(_ stored: Attempt.StoredAnswer, slot: Int, of attempt: Attempt.ID) async throws {
        _ = try await connection.run(
            """
            INSERT INTO answer (attempt_id, slot, sequence, answer, answered_at, checked_at)
            VALUES (\(attempt), \(slot), \(stored.sequence), \(stored.answer.text), \(stored.at), \(stored.checkedAt))
            ON CONFLICT (attempt_id, slot) DO UPDATE
               SET sequence = \(stored.sequence), answer = \(stored.answer.text), answered_at = \(stored.at),
                   checked_at = \(stored.checkedAt)
            """)
    }

    /// Notes that an operator did some of it.
    public func markOnBehalf(_ attempt: Attempt.ID) async throws {
        _ = try await connection.run("UPDATE attempt SET on_behalf = 1 WHERE id = \(attempt)")
    }

    /// Ends an attempt with its marks; false when it had ended.
    public func end(_ attempt: Attempt.ID, score: Score, passed: Bool?, at now: Instant) async throws -> Bool {
        try await connection.run(
            """
            UPDATE attempt
               SET ended_at = \(now), points = \(score.awarded.numerator), points_over = \(score.awarded.denominator),
                   maximum = \(score.maximum), passed = \(passed)
             WHERE id = \(attempt) AND ended_at IS NULL
            """) == 1
    }

    func endedAttempts(
        of enrolments: [Enrolment.ID]
    ) async throws -> [(enrolment: Enrolment.ID, assessment: Assessment.ID, ended: LearningRecord.EndedAttempt)] {
        try await connection.rows(
            """
            SELECT id, enrolment_id, assessment_id, version, ended_at, points, points_over, maximum, passed, voided,
                   on_behalf
              FROM attempt
             WHERE enrolment_id IN (\(list: enrolments)) AND ended_at IS NOT NULL AND voided = 0
             ORDER BY enrolment_id, assessment_id, number
            """
        ).map { row in
            (
                try row.id("enrolment_id"), try row.id("assessment_id"),
                LearningRecord.EndedAttempt(
                    id: try row.id("id"), endedAt: try row.instant("ended_at"), version: try row.integer("version"),
                    score: try Score(row: row),
                    passed: (try row.integerOrNil("passed") ?? 0) != 0, isOnBehalf: try row.bool("on_behalf"))
            )
        }
    }

    private func attempts(_ statement: SQLStatement) async throws -> [Attempt] {
        var attempts: [Attempt] = []
        for row in try await connection.rows(statement) {
            var attempt = try Attempt(row: row)
            attempt.answers = try await answers(of: attempt.id)
            attempts.append(attempt)
        }
        return attempts
    }

    private func answers(of attempt: Attempt.ID) async throws -> [Int: Attempt.StoredAnswer] {
        var answers: [Int: Attempt.StoredAnswer] = [:]
        for row in try await connection.rows(
            """
            SELECT slot, sequence, answer, answered_at, checked_at
              FROM answer
             WHERE attempt_id = \(attempt)
             ORDER BY slot
            """)
        {
            guard let answer = Answer(text: try row.text("answer")) else {
                throw BrokenRecord("answer", attempt.rawValue, "its answer is not one")
            }
            answers[try row.integer("slot")] = Attempt.StoredAnswer(
                answer: answer, sequence: try row.integer("sequence"), at: try row.instant("answered_at"),
                checkedAt: try row.instantOrNil("checked_at"))
        }
        return answers
    }
}

extension Score {
    init(row: SQLRow) throws {
        let points = Fraction(try row.integer("points"), over: try row.integer("points_over"))
        let maximum = try row.integer("maximum")
        guard let points else {
            throw BrokenRecord("attempt", try row.text("id"), "its points are not a number")
        }
        do { try self.init(points, of: maximum) } catch {
            throw BrokenRecord("attempt", try row.text("id"), "its points are no score")
        }
    }
}

extension Attempt {
    init(row: SQLRow) throws {
        let id: Attempt.ID = try row.id("id")
        guard let slots = FormShelf.shared.slots(of: id, text: try row.text("form")) else {
            throw BrokenRecord("attempt", id.rawValue, "its form is not one")
        }
        let endedAt = try row.instantOrNil("ended_at")
        let state: State =
            if let endedAt {
                if try row.bool("voided") {
                    .voided(at: endedAt)
                } else {
                    .marked(try Score(row: row), passed: try row.integerOrNil("passed").map { $0 != 0 }, at: endedAt)
                }
            } else {
                .inProgress
            }
        self.init(
            id: id, enrolment: try row.id("enrolment_id"), assessment: try row.id("assessment_id"),
            number: try row.integer("number"), bundle: try row.text("bundle"),
            version: try row.integer("version"), slots: slots,
            startedAt: try row.instant("started_at"), deadline: try row.instantOrNil("deadline"), state: state,
            isOnBehalf: try row.bool("on_behalf"))
    }
}
