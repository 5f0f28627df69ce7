import Campus
import Catalogue
import HTTP
import JSON
import Learning
import MigrationLaw

/// What there is to learn; for everybody.
enum CoursesAPI {
    /// Every published course in its newest version.
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let courses = try await visit.campus.catalogue()
        return .json(.array(courses.map { CourseJSON.summary($0, visit.phrases.language) }))
    }

    /// One course with its parts.
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let version = try await visit.campus.course(Course.ID(visit.parameters["course"]))
        return .json(CourseJSON.whole(version, visit.phrases.language))
    }
}

// What the document says of it.
extension CoursesAPI {
    static let operations: [APIOperation] = [
        APIOperation(
            .get, "/api/v1/courses", "listCourses", in: .courses, "List published courses",
            detail: "Each in its newest version.", for: .everyone,
            answers: [.ok("The courses.", .list(CourseJSON.listed.reference))], list),
        APIOperation(
            .get, "/api/v1/courses/{course}", "getCourse", in: .courses, "Show a course with its parts", for: .everyone,
            answers: [.ok("The course.", CourseJSON.course.reference)], refusals: [.init(.notFound, "no-such-course")],
            show),
    ]
}
