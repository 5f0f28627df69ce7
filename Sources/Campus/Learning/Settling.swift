import Learning
import JSON
import MigrationLaw
import Records

extension Campus {
    /// Decides, in the transaction of the event that may change it, whether the course is now complete; then the
    /// certificate is issued in that same transaction.
    func settle(
        _ enrolment: Enrolment, _ version: CourseVersion, in records: Records, by actor: Actor, at moment: Instant
    ) async throws -> Certificate? {
        guard enrolment.state == .active, let name = enrolment.printedName else { return nil }
        let record = try await records.learningRecord(of: enrolment)
        let progress = Progress.of(version.course.completion, in: version.course, record: record, at: moment)
        guard let completedAt = progress.metAt else { return nil }
        try await records.setState(.completed, of: enrolment.id)
        try await records.note(
            "course.completed", about: "enrolment:\(enrolment.id)", by: actor, at: moment,
            payload: ["course": .string(enrolment.course.rawValue), "version": .integer(Int64(version.number))])
        return try await issue(
            to: enrolment, name: name, version: version, completedAt: completedAt, in: records, by: actor, at: moment)
    }
}
