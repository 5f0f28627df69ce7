import JSON
public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// Moves an enrolment to the newest version of its course. What was read, sent and practised counts on by its id; a
    /// final counts only in the version in which it was taken; certificates stand.
    ///
    /// - Throws: ``CampusError/alreadyOnNewestVersion(_:)``, and ``CampusError/finalUnderWay(_:)`` while a final runs.
    public func move(_ id: Enrolment.ID, by actor: Actor) async throws -> Study {
        try await submitOverdueAttempts(of: id)
        let moment = now()
        return try await act { records in
            let enrolment = try await own(id, actor, in: records)
            let moved = try await move(enrolment, in: records, by: actor, at: moment)
            return try await study(of: moved, in: records, at: moment)
        }
    }

    /// Moves everybody who is under way on an earlier version; each move stands alone, so that one that has to wait holds up
    /// no other.
    ///
    /// - Parameter dryRun: only says who would move.
    public func moveAll(of id: Course.ID, dryRun: Bool, by actor: Actor) async throws -> CourseMove {
        try await requireAdministrator(actor)
        let (newest, waiting) = try await read { records in
            guard let newest = try await records.newestVersion(of: id.folded) else {
                throw CampusError.notFound(.course, id.rawValue)
            }
            return (newest.number, try await records.enrolments(of: newest.course, before: newest.number))
        }
        var result = CourseMove(course: id.folded, version: newest)
        for enrolment in waiting {
            try await submitOverdueAttempts(of: enrolment.id)
            let moment = now()
            do {
                try await act { records in
                    try await requireAdministrator(actor, in: records)
                    guard let current = try await records.enrolment(enrolment.id) else { return }
                    if dryRun {
                        _ = try await movable(current, in: records)
                    } else {
                        _ = try await move(current, in: records, by: actor, at: moment)
                    }
                }
                result.moved.append(enrolment.id)
            } catch CampusError.finalUnderWay {
                result.waiting.append(enrolment.id)
            } catch CampusError.alreadyOnNewestVersion {
                continue
            }
        }
        return result
    }

    /// How many learn a course now, and how many of them on an earlier version; for administrators.
    public func underWay(in id: Course.ID, by actor: Actor) async throws -> UnderWay {
        try await requireAdministrator(actor)
        return try await read { records in
            let newest = try await records.newestVersion(of: id.folded)?.number ?? 0
            let counts = try await records.activeEnrolments(in: id.folded)
            return UnderWay(
                all: counts.reduce(0) { $0 + $1.count },
                onEarlierVersions: counts.reduce(0) { $0 + ($1.version < newest ? $1.count : 0) })
        }
    }

    /// - Returns: the enrolment as it now stands.
    private func move(
        _ enrolment: Enrolment, in records: Records, by actor: Actor, at moment: Instant
    ) async throws -> Enrolment {
        let version = try await movable(enrolment, in: records)
        try await records.move(enrolment.id, to: version.number, at: moment)
        try await records.note(
            "enrolment.moved", about: "enrolment:\(enrolment.id)", by: actor, at: moment,
            payload: [
                "from": .integer(Int64(enrolment.version)), "to": .integer(Int64(version.number)),
            ])
        guard let moved = try await records.enrolment(enrolment.id) else {
            throw CampusError.notFound(.enrolment, enrolment.id.rawValue)
        }
        _ = try await settle(moved, version, in: records, by: actor, at: moment)
        return try await records.enrolment(enrolment.id) ?? moved
    }

    /// The version to which an enrolment can move now.
    private func movable(_ enrolment: Enrolment, in records: Records) async throws -> CourseVersion {
        guard let newest = try await records.newestVersion(of: enrolment.course),
            newest.number > enrolment.version, enrolment.state != .withdrawn
        else { throw CampusError.alreadyOnNewestVersion(enrolment.course) }
        for attempt in try await records.openAttempts(of: enrolment.id) {
            let course = try await courses.course(attempt.bundle, in: records)
            if course.assessment(attempt.assessment)?.use == .final {
                throw CampusError.finalUnderWay(attempt.id)
            }
        }
        return try await courses.version(newest, in: records)
    }
}

/// Who moved to the newest version of a course, and who has to wait.
public struct CourseMove: Sendable {
    /// Which course.
    public let course: Course.ID
    /// The version moved to.
    public let version: Int
    /// Moved, or would move.
    public var moved: [Enrolment.ID] = []
    /// A final is under way: they can move once it has ended.
    public var waiting: [Enrolment.ID] = []
}

/// How many learn a course now.
public struct UnderWay: Equatable, Sendable {
    /// On every version.
    public let all: Int
    /// On a version before the newest.
    public let onEarlierVersions: Int
}
