public import Learning
import JSON
public import MigrationLaw
import Records

extension Campus {
    /// Submits and marks an attempt; again gives the same result.
    public func submit(_ id: Attempt.ID, by actor: Actor) async throws -> AttemptResult {
        let moment = now()
        try await act { records in
            let sitting = try await ownSitting(id, actor, in: records)
            guard case .inProgress = sitting.attempt.state else { return }
            let endedAt = sitting.attempt.deadline.map { min($0, moment) } ?? moment
            try await end(sitting, in: records, by: actor, at: endedAt)
        }
        return try await result(of: id, by: actor)
    }

    /// What an ended attempt was awarded.
    public func result(of id: Attempt.ID, by actor: Actor) async throws -> AttemptResult {
        let sitting = try await sitting(id, by: actor)
        guard case .marked(let score, let passed, let at) = sitting.attempt.state else {
            throw CampusError.attempt(.stillOpen(id))
        }
        let (certificate, record, rulings) = try await read { records in
            (
                try await records.certificate(of: sitting.enrolment.id, version: sitting.enrolment.version),
                try await records.learningRecord(of: sitting.enrolment),
                try await self.rulings(on: sitting.attempt, of: sitting.enrolment.course, in: records)
            )
        }
        return AttemptResult(
            sitting: sitting, score: score, passed: passed, markedAt: at, certificate: certificate,
            gain: record.gain(at: sitting.assessment), rulings: rulings)
    }

    /// Submits, with what is stored, every attempt whose time is over: enforced when read, so that a late clock never gives
    /// a wrong answer.
    func submitOverdueAttempts(of enrolment: Enrolment.ID) async throws {
        let moment = now()
        let overdue = try await read { try await $0.openAttempts(of: enrolment) }.filter { $0.isOverdue(at: moment) }
        for attempt in overdue {
            try await act { records in try await submitIfOverdue(attempt.id, in: records, at: moment) }
        }
    }

    /// Submits an attempt whose time is over, with what is stored; leaves any other alone.
    func submitIfOverdue(_ id: Attempt.ID, in records: Records, at moment: Instant) async throws {
        guard let attempt = try await records.attempt(id), attempt.isOverdue(at: moment),
            let deadline = attempt.deadline, let enrolment = try await records.enrolment(attempt.enrolment)
        else { return }
        let sitting = try await ownSitting(id, .person(enrolment.person), in: records)
        guard case .inProgress = sitting.attempt.state else { return }
        try await end(sitting, in: records, by: .system, at: deadline)
    }

    private func end(_ sitting: Sitting, in records: Records, by actor: Actor, at endedAt: Instant) async throws {
        let rulings = try await rulings(on: sitting.attempt, of: sitting.enrolment.course, in: records)
        let score = try sitting.attempt.mark(with: sitting.course, rulings: rulings)
        let passed = sitting.assessment.passMark.map(score.meets)
        guard try await records.end(sitting.attempt.id, score: score, passed: passed, at: endedAt) else { return }
        try await records.drop(DueWork(.attemptDeadline, sitting.attempt.id.rawValue))
        if actor.isOnBehalf { try await records.markOnBehalf(sitting.attempt.id) }
        try await records.note(
            "attempt.submitted", about: "attempt:\(sitting.attempt.id)", by: actor, at: now(),
            payload: [
                "score": .string(score.awarded.description), "maximum": .integer(Int64(score.maximum)),
                "passed": passed.map(JSON.bool) ?? .null, "endedAt": .integer(endedAt.milliseconds),
            ])
        let version = try await courseVersion(of: sitting.enrolment, in: records)
        _ = try await settle(sitting.enrolment, version, in: records, by: actor, at: now())
    }
}

/// An ended attempt, as the feedback policy allows it to be shown.
public struct AttemptResult: Sendable {
    /// The attempt with what it was drawn from.
    public let sitting: Sitting
    /// What was awarded.
    public let score: Score
    /// Nil where the score decides nothing.
    public let passed: Bool?
    /// When it ended.
    public let markedAt: Instant
    /// Earned by the course, if it is complete.
    public let certificate: Certificate?
    /// Between the two sittings of a diagnostic, once both have ended.
    public let gain: Gain?
    /// What was decided about its items since.
    public let rulings: ItemRulings

    /// Whether right answers and rationales may be shown: at once in practice, in a final once tries are over.
    public var showsRationales: Bool { sitting.assessment.isFormative || !sitting.triesRemain }

    /// Whether points by objective may be shown: with one item an objective they say which answers were right.
    public var showsObjectives: Bool { sitting.assessment.use != .diagnostic || showsRationales }

    /// Every slot as it was asked and answered.
    public var feedback: [Feedback] {
        sitting.attempt.slots.compactMap { slot in
            sitting.item(slot).map {
                Feedback(
                    slot: slot, item: $0, answer: sitting.attempt.answers[slot.number]?.answer,
                    law: sitting.law, rulings: rulings)
            }
        }
    }

    /// Points by objective, in the order of the form.
    public var objectives: [ObjectiveResult] {
        var results: [ObjectiveResult] = []
        for feedback in feedback {
            let id = feedback.item.objective
            if let index = results.firstIndex(where: { $0.objective == id }) {
                results[index].awarded = results[index].awarded + feedback.points
                results[index].maximum += 1
            } else {
                results.append(ObjectiveResult(objective: id, awarded: feedback.points, maximum: 1))
            }
        }
        return results
    }

    /// Points at one objective.
    public struct ObjectiveResult: Equatable, Sendable {
        /// Which objective.
        public let objective: LearningObjective.ID
        /// Points awarded, exact.
        public var awarded: Fraction
        /// Points obtainable.
        public var maximum: Int
    }
}
