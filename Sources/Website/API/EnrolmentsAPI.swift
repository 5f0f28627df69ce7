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

// What the document says of it.
extension EnrolmentsAPI {
    private static let notOwn = APIOperation.Refusal(.notFound, "no-such-enrolment")

    static let operations: [APIOperation] = [
        APIOperation(
            .get, "/api/v1/enrolments", "listEnrolments", in: .learning, "List what the person learns", for: .signedIn,
            answers: [.ok("The enrolments, newest first.", .list(EnrolmentJSON.enrolment.reference))], list),
        APIOperation(
            .post, "/api/v1/enrolments", "enrol", in: .learning, "Enrol in a course", for: .signedIn,
            body: APIBody(schema: EnrolmentJSON.newEnrolment, example: ["course": "rights-of-migrants"]),
            answers: [
                .created("The enrolment.", EnrolmentJSON.enrolment.reference),
                .ok("The person is enrolled already: the same.", EnrolmentJSON.enrolment.reference),
            ], refusals: [.init(.notFound, "no-such-course"), .init(.unprocessableContent, "bad-field")], create),
        APIOperation(
            .post, "/api/v1/enrolments/{enrolment}/lessons/{lesson}/completion", "completeLesson", in: .learning,
            "Say that a lesson was read to its end",
            detail: "Again changes nothing. The body, if any, is not looked at.",
            for: .signedIn, body: .ignored, answers: [.ok("It is noted.", EnrolmentJSON.completion)],
            refusals: [.init(.notFound, "no-such-enrolment", "no-such-lesson")], completeLesson),
        APIOperation(
            .get, "/api/v1/enrolments/{enrolment}/activities/{activity}/submission", "getSubmission", in: .learning,
            "Show an activity with its fields, and what was sent", for: .signedIn,
            answers: [.ok("The activity.", ActivityJSON.activity.reference)],
            refusals: [.init(.notFound, "no-such-enrolment", "no-such-activity")], submission),
        APIOperation(
            .post, "/api/v1/enrolments/{enrolment}/activities/{activity}/submission", "submitActivity", in: .learning,
            "Send an activity",
            detail: "The activity's own fields, as they are or under `fields`; again replaces. Empty fields stay open.",
            for: .signedIn,
            body: APIBody(schema: ActivityJSON.values, example: ["fields": ["icrmw/arvena": "not-yet"]]),
            answers: [.ok("The activity with the model answer.", ActivityJSON.activity.reference)],
            refusals: [
                .init(.notFound, "no-such-enrolment", "no-such-activity"),
                .init(.unprocessableContent, "bad-field", "bad-activity-field"),
            ], submit),
        APIOperation(
            .put, "/api/v1/enrolments/{enrolment}/printed-name", "confirmName", in: .learning,
            "Confirm the name as it will print on the certificate", for: .signedIn,
            body: APIBody(schema: EnrolmentJSON.name, example: ["name": "Amina Odhiambo"]),
            answers: [.ok("The name, with its white space put right.", EnrolmentJSON.name)],
            refusals: [
                notOwn, .init(.conflict, "name-is-printed"), .init(.unprocessableContent, "bad-field", "bad-name"),
            ], confirmName),
        APIOperation(
            .get, "/api/v1/enrolments/{enrolment}/progress", "getProgress", in: .learning,
            "Show the completion rule with what is met, open or impossible", for: .signedIn,
            answers: [.ok("The root of the rule.", ProgressJSON.progress.reference)], refusals: [notOwn], progress),
    ]
}
