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
        return .json(.array(courses.map { CourseJSON.summary($0, visit.phrases.language) })).public
    }

    /// One course with its parts.
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let version = try await visit.campus.course(Course.ID(visit.parameters["course"]))
        return .json(CourseJSON.whole(version, visit.phrases.language)).public
    }
}

extension Response {
    /// Readable by pages of other sites: only for what is public.
    var `public`: Response {
        adding("Access-Control-Allow-Origin", "*").taggedByBody()
    }
}
