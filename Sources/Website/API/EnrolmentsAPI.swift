import Campus
import Catalogue
import HTTP
import JSON
import Learning
import MigrationLaw

/// Learning a course.
enum EnrolmentsAPI {
    /// What the person learns.
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let studies = try await visit.campus.studies(of: try visit.actor)
        return .json(.array(studies.map { EnrolmentJSON.describe($0.enrolment) }))
    }

    /// `{course}` → 201; again → 200, the same.
    @Sendable static func create(_ visit: Visit) async throws -> Response {
        let course = Course.ID(try visit.json().text("course"))
        let (enrolment, isNew) = try await visit.campus.enrol(in: course, by: try visit.actor)
        return .json(EnrolmentJSON.describe(enrolment), status: isNew ? .created : .ok)
    }

    /// The button at a lesson's end.
    @Sendable static func completeLesson(_ visit: Visit) async throws -> Response {
        try Guarding.requireProgram(visit)
        let lesson = Lesson.ID(visit.parameters["lesson"])
        let certificate = try await visit.campus.completeLesson(lesson, in: enrolment(visit), by: try visit.actor)
        return .json(["lesson": .string(lesson.rawValue), "certificate": CertificateJSON.number(certificate)])
    }

    /// The fields of an activity and what was sent.
    @Sendable static func submission(_ visit: Visit) async throws -> Response {
        let (activity, sent) = try await visit.campus.submission(
            of: Activity.ID(visit.parameters["activity"]), in: enrolment(visit), by: try visit.actor)
        return .json(ActivityJSON.describe(activity, sent, language: visit.phrases.language))
    }

    /// `{fields:{name:value}}` → 200 with the model answer.
    @Sendable static func submit(_ visit: Visit) async throws -> Response {
        let id = Activity.ID(visit.parameters["activity"])
        let fields = try visit.json().fieldValues()
        let actor = try visit.actor
        _ = try await visit.campus.submit(fields, to: id, in: enrolment(visit), by: actor)
        let (activity, sent) = try await visit.campus.submission(of: id, in: enrolment(visit), by: actor)
        return .json(ActivityJSON.describe(activity, sent, language: visit.phrases.language))
    }

    /// `{name}` confirms the name as it will print.
    @Sendable static func confirmName(_ visit: Visit) async throws -> Response {
        let name = try visit.json().text("name")
        let printed = try await visit.campus.confirmName(name, in: enrolment(visit), by: try visit.actor)
        return .json(["name": .string(printed.text)])
    }

    /// The rule's tree, judged.
    @Sendable static func progress(_ visit: Visit) async throws -> Response {
        let study = try await visit.campus.study(enrolment(visit), by: try visit.actor)
        return .json(ProgressJSON.describe(study.progress))
    }

    private static func enrolment(_ visit: Visit) -> Enrolment.ID {
        Enrolment.ID(visit.parameters["enrolment"])
    }
}
