import Campus
import Learning
import MigrationLaw

/// Finds the study that a lesson, an activity or an assessment belongs to: ids are unique in a campus, so nobody types
/// an enrolment's number.
struct Finding {
    let campus: Campus
    let actor: Actor

    init(_ invocation: Invocation) async throws {
        campus = try await invocation.campus()
        actor = try await invocation.actor(campus)
    }

    func study(with lesson: Lesson.ID) async throws -> Study {
        try await study(.lesson, lesson.rawValue) { $0.lesson(lesson) != nil }
    }

    func study(with activity: Activity.ID) async throws -> Study {
        try await study(.activity, activity.rawValue) { $0.activity(activity) != nil }
    }

    func study(with assessment: Assessment.ID) async throws -> Study {
        try await study(.assessment, assessment.rawValue) { $0.assessment(assessment) != nil }
    }

    func study(of course: String) async throws -> Study {
        if let study = try await campus.study(of: Course.ID(course), by: actor) { return study }
        throw CampusError.notEnrolled(try await campus.course(Course.ID(course)).course.id)
    }

    private func study(
        _ subject: CampusError.Subject, _ id: String, where holds: (Course) -> Bool
    ) async throws -> Study {
        if let study = try await campus.studies(of: actor).first(where: { holds($0.course) }) { return study }
        if let version = try await campus.catalogue().first(where: { holds($0.course) }) {
            throw CampusError.notEnrolled(version.course.id)
        }
        throw CampusError.notFound(subject, id)
    }
}
