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
            try Campus.mayStart(
                assessment, after: earlier.counted(at: assessment, in: enrolment.version), enrolment, at: moment)
            let attempt = try draw(assessment, from: version, after: earlier, for: enrolment, by: actor, at: moment)
            guard try await records.insert(attempt) else { throw CampusError.notFound(.attempt, id.rawValue) }
            try await records.note(
                "attempt.started", about: "attempt:\(attempt.id)", by: actor, at: moment,
                payload: [
                    "assessment": .string(assessment.id.rawValue), "number": .integer(Int64(attempt.number)),
                    "items": .array(attempt.slots.map { .string($0.item.rawValue) }),
                ])
            return (try await sitting(attempt, enrolment, in: records), true)
        }
    }

    private static func mayStart(
        _ assessment: Assessment, after earlier: [Attempt], _ enrolment: Enrolment, at moment: Instant
    ) throws {
        guard enrolment.state != .withdrawn else { throw CampusError.notEnrolled(enrolment.course) }
        if assessment.use == .final {
            guard enrolment.printedName != nil else { throw CampusError.nameNotConfirmed }
            if earlier.contains(where: \.hasPassed) { throw CampusError.alreadyPassed(assessment.id) }
        }
        switch Campus.availability(of: assessment, after: earlier, at: moment) {
        case .now: return
        case .from(let opens): throw CampusError.tooEarly(assessment.id, from: opens)
        case .never: throw CampusError.noTriesLeft(assessment.id)
        }
    }

    /// Whether a further try may start after those, of which the voided ones do not count.
    private static func availability(
        of assessment: Assessment, after earlier: [Attempt], at moment: Instant
    ) -> RetakeRule.Availability {
        let counted = earlier.filter { if case .voided = $0.state { false } else { true } }
        return assessment.retakes?.availability(after: counted.count, lastEnded: counted.last?.endedAt, at: moment)
            ?? .now
    }

    private func draw(
        _ assessment: Assessment, from version: CourseVersion, after earlier: [Attempt], for enrolment: Enrolment,
        by actor: Actor, at moment: Instant
    ) throws -> Attempt {
        var random = SystemRandomNumberGenerator()
        let slots: [Attempt.Slot]
        do {
            // The last form only: drawing from a small bank should still bring everything round.
            slots = try assessment.blueprint.draw(
                from: version.course.items, use: assessment.use,
                avoiding: Set(earlier.last?.slots.map(\.item) ?? []), law: law, using: &random)
        } catch {
            throw CampusError.blueprint(error)
        }
        return Attempt(
            id: Secrets.newID(at: moment), enrolment: enrolment.id, assessment: assessment.id,
            number: (earlier.last?.number ?? 0) + 1, bundle: version.digest, version: version.number, slots: slots,
            startedAt: moment,
            deadline: assessment.timeLimit.map { moment + $0 }, isOnBehalf: actor.isOnBehalf)
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
        var triesRemain = assessment.use == .final
        if triesRemain, attempt.endedAt != nil {
            let tries = try await records.attempts(of: enrolment.id, at: assessment.id)
                .counted(at: assessment, in: attempt.version)
            triesRemain =
                !tries.contains(where: \.hasPassed)
                && Campus.availability(of: assessment, after: tries, at: now()) != .never
        }
        return Sitting(
            attempt: attempt, course: course, assessment: assessment, enrolment: enrolment, triesRemain: triesRemain,
            law: law)
    }
}

extension [Attempt] {
    /// Those that count in a version of the course: a final counts only in the one in which it was taken.
    fileprivate func counted(at assessment: Assessment, in version: Int) -> [Attempt] {
        assessment.use == .final ? filter { $0.version == version } : self
    }
}

extension Attempt {
    var hasPassed: Bool {
        if case .marked(_, passed: true, _) = state { !isOnBehalf } else { false }
    }
}
