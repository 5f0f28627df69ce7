import Campus
import Catalogue
import HTTP
import Learning
import MigrationLaw

/// Confirming the name as it will print.
enum NamePages {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let study = try await visit.ownStudy()
        let name = study.enrolment.printedName ?? visit.signedIn?.person.name
        return visit.page(
            page(NameDraft(typed: name?.text ?? "", preview: name, error: nil), study, visit), at: .myLearning)
    }

    /// Shows the preview, or confirms the name that was previewed.
    @Sendable static func confirm(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let study = try await visit.ownStudy()
        let typed = form["name"] ?? ""
        let name: PrintedName
        do { name = try PrintedName(typed) } catch {
            let sentence = visit.phrases.explain(.badName(error)).sentence
            let draft = NameDraft(typed: typed, preview: nil, error: FieldError(field: "name", sentence: sentence))
            return visit.page(page(draft, study, visit), at: .myLearning, status: .unprocessableContent)
        }
        guard form["act"] == "confirm", form["previewed"] == name.text else {
            return visit.page(
                page(NameDraft(typed: name.text, preview: name, error: nil), study, visit), at: .myLearning)
        }
        try await visit.campus.confirmName(name.text, in: study.enrolment.id, by: try visit.actor)
        guard let final = study.course.assessments.first(where: { $0.use == .final }) else {
            return .redirect(to: Address.course(study.course.id))
        }
        return .redirect(to: Address.assessment(final.id, of: study.course.id))
    }

    private static func page(_ draft: NameDraft, _ study: Study, _ visit: Visit) -> PageContent {
        namePage(
            draft, of: study, issuer: visit.campus.settings.current.issuerName, csrf: visit.formToken,
            phrases: visit.phrases)
    }
}
