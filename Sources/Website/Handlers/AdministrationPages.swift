import Campus
import Catalogue
import HTTP
import Learning
import MigrationLaw

/// What administrators do on the site.
enum AdministrationPages {
    @Sendable static func overview(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        let campus = visit.campus
        return visit.page(
            administrationPage(
                try await campus.siteFacts(by: actor),
                certificates: try await campus.allCertificates(by: actor, limit: 5),
                csrf: visit.formToken, phrases: visit.phrases),
            at: .administration)
    }

    @Sendable static func settingsForm(_ visit: Visit) async throws -> Response {
        try await visit.campus.mustAdminister(try visit.actor)
        return visit.page(
            settingsPage(visit.campus.settings.current, csrf: visit.formToken, phrases: visit.phrases),
            at: .administration)
    }

    @Sendable static func changeSettings(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let typed = AccountPages.settings(form, fixed: visit.campus.settings.current.fixed)
        do {
            try await visit.campus.change(typed, by: try visit.actor)
        } catch let error as CampusError where error.isAboutAField {
            let page = settingsPage(
                visit.campus.settings.current, typed: typed,
                errors: AccountPages.errors(error, visit, otherwise: "siteName"), csrf: visit.formToken,
                phrases: visit.phrases)
            return visit.page(page, at: .administration, status: .unprocessableContent)
        }
        return .redirect(to: Address.admin)
    }

    /// The course as its files stand, published or not.
    @Sendable static func preview(_ visit: Visit) async throws -> Response {
        try await previewPage(visit)
    }

    /// A lesson as its file stands.
    @Sendable static func previewLesson(_ visit: Visit) async throws -> Response {
        let version = try await visit.campus.preview(visit.courseID, by: try visit.actor)
        let id = Lesson.ID(visit.parameters["lesson"])
        guard let lesson = version.course.lesson(id) else { throw CampusError.notFound(.lesson, id.rawValue) }
        let text = visit.lessons.text(of: lesson, in: version, law: visit.campus.law, phrases: visit.phrases)
        return visit.page(
            lessonPage(
                lesson, of: version.course, text: text, study: nil, person: visit.signedIn?.person,
                csrf: visit.formToken, phrases: visit.phrases),
            at: .administration)
    }

    @Sendable static func publish(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        _ = try await visit.campus.publish(visit.courseID, by: try visit.actor)
        return .redirect(to: Address.admin)
    }

    /// The words of the files to everybody on the newest version.
    @Sendable static func correct(_ visit: Visit) async throws -> Response {
        let note = try visit.form()["note"]
        do {
            _ = try await visit.campus.correct(visit.courseID, note: note, by: try visit.actor)
        } catch CampusError.badNote {
            let errors = AccountPages.errors(.badNote, visit, otherwise: "note")
            return try await previewPage(visit, note: note ?? "", errors: errors, status: .unprocessableContent)
        }
        return .redirect(to: Address.preview(visit.courseID))
    }

    /// Everybody under way to the newest version.
    @Sendable static func moveAll(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        let move = try await visit.campus.moveAll(of: visit.courseID, dryRun: false, by: try visit.actor)
        let told = visit.phrases.coursesMoved(
            move.moved.count, to: move.version, waiting: move.waiting.count, dryRun: false)
        return try await previewPage(visit, told: told)
    }

    private static func previewPage(
        _ visit: Visit, note: String = "", errors: [FieldError] = [], told: String? = nil, status: HTTP.Status = .ok
    ) async throws -> Response {
        let actor = try visit.actor
        let version = try await visit.campus.preview(visit.courseID, by: actor)
        let comparison: CourseComparison?
        do { comparison = try await visit.campus.differences(of: visit.courseID, by: actor) } catch CampusError.notFound
        {
            comparison = nil
        }
        let underWay = try await visit.campus.underWay(in: visit.courseID, by: actor)
        return visit.page(
            coursePreviewPage(
                version, comparison: comparison, underWay: underWay, note: note, errors: errors, told: told,
                csrf: visit.formToken, phrases: visit.phrases),
            at: .administration, status: status)
    }

    @Sendable static func revocationForm(_ visit: Visit) async throws -> Response {
        try await visit.campus.mustHold([.certifier], try visit.actor)
        let certificate = try await visit.campus.verification(visit.certificateID)
        return visit.page(
            revocationPage(certificate, csrf: visit.formToken, phrases: visit.phrases), at: .administration)
    }

    @Sendable static func revoke(_ visit: Visit) async throws -> Response {
        let reason = try visit.form()["reason"] ?? ""
        do {
            _ = try await visit.campus.revoke(visit.certificateID, because: reason, by: try visit.actor)
        } catch CampusError.reasonMissing {
            let certificate = try await visit.campus.verification(visit.certificateID)
            let page = revocationPage(
                certificate, reason: reason, errors: AccountPages.errors(.reasonMissing, visit, otherwise: "reason"),
                csrf: visit.formToken, phrases: visit.phrases)
            return visit.page(page, at: .administration, status: .unprocessableContent)
        }
        return .redirect(to: Address.verification(visit.certificateID))
    }
}

extension CampusError {
    /// The form can be shown again with this beside a field.
    fileprivate var isAboutAField: Bool {
        if case .badSetting = self { true } else { false }
    }
}
