public import Learning
import JSON
public import MigrationLaw
import Records

/// An attempt with the content it was drawn from.
public struct Sitting: Sendable {
    /// The form, and what is stored.
    public let attempt: Attempt
    /// As it was when the attempt started.
    public let course: Course
    /// What is sat.
    public let assessment: Assessment
    /// Whose it is.
    public let enrolment: Enrolment
    /// A further try may still come: then a final keeps its rationales.
    public let triesRemain: Bool
    /// For the names of States and instruments in computed questions.
    public let law: Law

    /// The item of a slot.
    public func item(_ slot: Attempt.Slot) -> Item? { course.item(slot.item) }

    /// What is asked in the slot with that number.
    func kind(ofSlot number: Int) -> Item.Kind? {
        attempt.slot(number).flatMap { slot in item(slot).map(slot.kind) }
    }
}

extension Campus {
    /// Starts an attempt; while one is in progress it is that one.
    ///
    /// - Returns: the sitting, and whether it is new.
    public func start(
        _ id: Assessment.ID, in enrolment: Enrolment.ID, by actor: Actor
    ) async throws -> (sitting: Sitting, isNew: Bool) {
        try await submitOverdueAttempts(of: enrolment)
        let moment = now()
        return try await act { records in
            let enrolment = try await own(enrolment, actor, in: records)
            let version = try await courseVersion(of: enrolment, in: records)
            guard let assessment = version.course.assessment(id) else {
                throw CampusError.notFound(.assessment, id.rawValue)
            }
            let earlier = try await records.attempts(of: enrolment.id, at: assessment.id)
            if let open = earlier.first(where: { $0.endedAt == nil }) {
                return (try await sitting(open, enrolment, in: records), false)
            }
            let record = try await records.learningRecord(of: enrolment)
            try Campus.mayStart(assessment, of: version, enrolment, record, at: moment)
            let attempt = try draw(
                assessment, from: version, after: earlier, for: enrolment,
                extraTime: try await records.extraTime(of: enrolment.person),
                withdrawn: try await records.withdrawnItems(), by: actor, at: moment)
            guard try await records.insert(attempt) else { throw CampusError.notFound(.attempt, id.rawValue) }
            if let deadline = attempt.deadline {
                try await records.plan(DueWork(.attemptDeadline, attempt.id.rawValue), at: deadline)
            }
            try await records.note(
                "attempt.started", about: "attempt:\(attempt.id)", by: actor, at: moment,
                payload: [
                    "enrolment": .string(enrolment.id.rawValue), "assessment": .string(assessment.id.rawValue),
                    "number": .integer(Int64(attempt.number)),
                    "items": .array(attempt.slots.map { .string($0.item.rawValue) }),
                ])
            return (try await sitting(attempt, enrolment, in: records), true)
        }
    }

    private static func mayStart(
        _ assessment: Assessment, of version: CourseVersion, _ enrolment: Enrolment, _ record: LearningRecord,
        at moment: Instant
    ) throws {
        guard enrolment.state != .withdrawn else { throw CampusError.notEnrolled(enrolment.course) }
        let ended = record.tries(at: assessment)
        switch assessment.use {
        case .practice: break
        case .diagnostic:
            let left = version.course.lessons.count { record.lessons[$0.id] == nil }
            switch Sittings.availability(after: ended.count, lessonsLeft: left) {
            case .now: return
            case .afterLessons(let left): throw CampusError.secondSittingLater(assessment.id, lessonsLeft: left)
            case .never: throw CampusError.noTriesLeft(assessment.id)
            }
        case .final:
            guard enrolment.printedName != nil else { throw CampusError.nameNotConfirmed }
            if ended.contains(where: { $0.passed && !$0.isOnBehalf }) {
                throw CampusError.alreadyPassed(assessment.id)
            }
        }
        switch Campus.availability(of: assessment, after: ended, at: moment) {
        case .now: return
        case .from(let opens): throw CampusError.tooEarly(assessment.id, from: opens)
        case .never: throw CampusError.noTriesLeft(assessment.id)
        }
    }

    /// Whether a further try may start after those; voided ones are not among them.
    private static func availability(
        of assessment: Assessment, after ended: [LearningRecord.EndedAttempt], at moment: Instant
    ) -> RetakeRule.Availability {
        assessment.retakes?.availability(after: ended.count, lastEnded: ended.last?.endedAt, at: moment) ?? .now
    }

    private func draw(
        _ assessment: Assessment, from version: CourseVersion, after earlier: [Attempt], for enrolment: Enrolment,
        extraTime: ExtraTime?, withdrawn: Set<Item.ID>, by actor: Actor, at moment: Instant
    ) throws -> Attempt {
        var random = chance()
        let forms = earlier.map { Set($0.slots.map(\.item)) }
        let slots: [Attempt.Slot]
        do {
            slots = try assessment.blueprint.draw(
                from: version.course.items.filter { !withdrawn.contains($0.id) }, use: assessment.use,
                // Practice looks back at the last form only: drawing from a small bank should still bring everything round.
                after: assessment.use == .final ? forms : Array(forms.suffix(1)), law: law, using: &random)
        } catch {
            throw CampusError.blueprint(error)
        }
        return Attempt(
            id: Secrets.newID(at: moment), enrolment: enrolment.id, assessment: assessment.id,
            number: (earlier.last?.number ?? 0) + 1, bundle: version.digest, version: version.number, slots: slots,
            startedAt: moment, deadline: assessment.timeLimit(with: extraTime).map { moment + $0 },
            isOnBehalf: actor.isOnBehalf)
    }

    /// The attempt with what it was drawn from, if it is the actor's own.
    public func sitting(_ id: Attempt.ID, by actor: Actor) async throws -> Sitting {
        let first = try await read { records in try await ownSitting(id, actor, in: records) }
        guard case .inProgress = first.attempt.state, first.attempt.isOverdue(at: now()) else { return first }
        try await submitOverdueAttempts(of: first.enrolment.id)
        return try await read { records in try await ownSitting(id, actor, in: records) }
    }

    func ownSitting(_ id: Attempt.ID, _ actor: Actor, in records: Records) async throws -> Sitting {
        guard let attempt = try await records.attempt(id),
            let enrolment = try await records.enrolment(attempt.enrolment), enrolment.person == actor.person
        else { throw CampusError.notFound(.attempt, id.rawValue) }
        return try await sitting(attempt, enrolment, in: records)
    }

    private func sitting(_ attempt: Attempt, _ enrolment: Enrolment, in records: Records) async throws -> Sitting {
        let course = try await courses.course(attempt.bundle, in: records)
        guard let assessment = course.assessment(attempt.assessment) else {
            throw CampusError.notFound(.assessment, attempt.assessment.rawValue)
        }
        var triesRemain = !assessment.isFormative
        if triesRemain, attempt.endedAt != nil {
            let record = try await records.learningRecord(of: enrolment)
            triesRemain = Campus.triesRemain(at: assessment, attempt.version, record, at: now())
        }
        return Sitting(
            attempt: attempt, course: course, assessment: assessment, enrolment: enrolment, triesRemain: triesRemain,
            law: law)
    }

    /// Whether a further try may still come: until then a final, or a diagnostic, keeps its key.
    private static func triesRemain(
        at assessment: Assessment, _ version: Int, _ record: LearningRecord, at moment: Instant
    ) -> Bool {
        // A final of an earlier version is over with that version.
        if assessment.use == .final, version != record.version { return false }
        let ended = record.tries(at: assessment)
        if assessment.use == .diagnostic { return ended.count < Sittings.count }
        return !ended.contains { $0.passed && !$0.isOnBehalf }
            && availability(of: assessment, after: ended, at: moment) != .never
    }
}
