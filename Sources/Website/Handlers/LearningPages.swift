import Campus
import Catalogue
import HTML
import HTTP
import Learning
import MigrationLaw

/// Courses, lessons and activities.
enum LearningPages {
    @Sendable static func home(_ visit: Visit) async throws -> Response {
        let studies = try await visit.actorIfAny.asyncMap { try await visit.campus.studies(of: $0) } ?? []
        let courses = try await visit.campus.catalogue()
        return visit.page(
            homePage(courses: courses, study: studies.first, person: visit.signedIn?.person, phrases: visit.phrases),
            at: .courses, isIndexed: true)
    }

    @Sendable static func catalogue(_ visit: Visit) async throws -> Response {
        visit.page(
            cataloguePage(try await visit.campus.catalogue(), phrases: visit.phrases), at: .courses, isIndexed: true)
    }

    @Sendable static func course(_ visit: Visit) async throws -> Response {
        if let study = try await visit.study() {
            return visit.page(coursePage(study, csrf: visit.formToken, phrases: visit.phrases), at: .courses)
        }
        let version = try await visit.campus.course(visit.courseID)
        return visit.page(
            coursePage(version, person: visit.signedIn?.person, csrf: visit.formToken, phrases: visit.phrases),
            at: .courses, isIndexed: true)
    }

    @Sendable static func enrol(_ visit: Visit) async throws -> Response {
        let course = Course.ID(try visit.form()["course"] ?? "")
        let enrolment = try await visit.campus.enrol(in: course, by: try visit.actor).enrolment
        return .redirect(to: Address.course(enrolment.course))
    }

    /// To the newest version of the course, with everything that counts on.
    @Sendable static func move(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        let study = try await visit.ownStudy()
        _ = try await visit.campus.move(study.enrolment.id, by: try visit.actor)
        return .redirect(to: Address.course(study.course.id))
    }

    @Sendable static func lesson(_ visit: Visit) async throws -> Response {
        let study = try await visit.study()
        let version = try await visit.version(study)
        let id = Lesson.ID(visit.parameters["lesson"])
        guard let lesson = version.course.lesson(id) else { throw CampusError.notFound(.lesson, id.rawValue) }
        let text = visit.lessons.text(of: lesson, in: version, law: visit.campus.law, phrases: visit.phrases)
        return visit.page(
            lessonPage(
                lesson, of: version.course, text: text, study: study, person: visit.signedIn?.person,
                csrf: visit.formToken, phrases: visit.phrases),
            at: .courses, isIndexed: study == nil)
    }

    @Sendable static func completeLesson(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        let study = try await visit.ownStudy()
        let id = Lesson.ID(visit.parameters["lesson"])
        let certificate = try await visit.campus.completeLesson(id, in: study.enrolment.id, by: try visit.actor)
        if let certificate { return .redirect(to: Address.certificate(certificate.id)) }
        guard let step = step(after: id, in: study.course) else {
            return .redirect(to: Address.course(study.course.id))
        }
        return .redirect(to: step.address(in: study.course.id))
    }

    @Sendable static func activity(_ visit: Visit) async throws -> Response {
        let id = Activity.ID(visit.parameters["activity"])
        guard let study = try await visit.study() else {
            let version = try await visit.campus.course(visit.courseID)
            guard let activity = version.course.activity(id) else { throw CampusError.notFound(.activity, id.rawValue) }
            return visit.page(
                activityPage(
                    activity, of: version.course, person: visit.signedIn?.person, law: visit.lawCitation,
                    csrf: visit.formToken, phrases: visit.phrases),
                at: .courses, isIndexed: true)
        }
        let (activity, sent) = try await visit.campus.submission(of: id, in: study.enrolment.id, by: try visit.actor)
        return visit.page(
            activityPage(
                activity, of: study, fields: sent?.fields ?? [:], submittedAt: sent?.submittedAt,
                law: visit.lawCitation, csrf: visit.formToken, phrases: visit.phrases),
            at: .courses)
    }

    @Sendable static func submitActivity(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let study = try await visit.ownStudy()
        let id = Activity.ID(visit.parameters["activity"])
        var fields: [String: String] = [:]
        for field in form.fields.all where field.name != FormToken.field {
            fields[field.name] = field.value
        }
        do {
            _ = try await visit.campus.submit(fields, to: id, in: study.enrolment.id, by: try visit.actor)
        } catch CampusError.badActivityField(let name) {
            // What was written comes back with the field at fault named: nothing typed is lost.
            let (activity, sent) = try await visit.campus.submission(
                of: id, in: study.enrolment.id, by: try visit.actor)
            let error = FieldError(field: name, sentence: visit.phrases.badActivityField(name))
            return visit.page(
                activityPage(
                    activity, of: study, fields: fields, submittedAt: sent?.submittedAt, error: error,
                    law: visit.lawCitation, csrf: visit.formToken, phrases: visit.phrases),
                at: .courses, status: .unprocessableContent)
        }
        return .redirect(to: Address.activity(id, of: study.course.id) + "#model")
    }

    @Sendable static func my(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        return visit.page(
            myLearningPage(
                try await visit.campus.studies(of: actor), certificates: try await visit.campus.certificates(of: actor),
                phrases: visit.phrases),
            at: .myLearning)
    }
}

extension Visit {
    /// The course that the path names.
    var courseID: Course.ID { Course.ID(parameters["course"]) }

    /// The visitor's study of that course; nil when not enrolled or not signed in.
    func study() async throws -> Study? {
        guard let actor = actorIfAny else { return nil }
        return try await campus.study(of: courseID, by: actor)
    }

    /// The study that an act needs.
    func ownStudy() async throws -> Study {
        guard let study = try await campus.study(of: courseID, by: try actor) else {
            throw CampusError.notEnrolled(courseID)
        }
        return study
    }

    /// The version that the visitor reads: the one taken, else the newest.
    func version(_ study: Study?) async throws -> CourseVersion {
        if let study { return study.version }
        return try await campus.course(courseID)
    }
}

extension Optional {
    func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
