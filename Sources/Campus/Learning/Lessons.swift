public import Learning
import JSON
public import MigrationLaw
import Records

extension Campus {
    /// Notes that a lesson was opened to its end; again changes nothing.
    ///
    /// - Returns: the certificate, when this was the last thing the course asked.
    @discardableResult
    public func completeLesson(_ id: Lesson.ID, in enrolment: Enrolment.ID, by actor: Actor) async throws
        -> Certificate?
    {
        let moment = now()
        return try await act { records in
            let enrolment = try await own(enrolment, actor, in: records)
            let version = try await courseVersion(of: enrolment, in: records)
            guard let lesson = version.course.lesson(id) else { throw CampusError.notFound(.lesson, id.rawValue) }
            guard try await records.completeLesson(lesson.id, in: enrolment.id, at: moment) else { return nil }
            try await records.note(
                "lesson.completed", about: "enrolment:\(enrolment.id)", by: actor, at: moment,
                payload: ["lesson": .string(lesson.id.rawValue)])
            return try await settle(enrolment, version, in: records, by: actor, at: moment)
        }
    }
}
