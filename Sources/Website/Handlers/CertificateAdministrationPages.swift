import Campus
import Catalogue
import HTTP
import Learning
import MigrationLaw

/// Looking after certificates: finding, replacing.
enum CertificateAdministrationPages {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        let query = visit.request.query
        let search = CertificateSearch(
            String((query["q"] ?? "").prefix(200)),
            course: query["course"].flatMap { $0.isEmpty ? nil : Course.ID(String($0.prefix(200))) },
            standing: query["status"].flatMap(Certificate.Standing.init(rawValue:)))
        let place = ListPlace(
            asked: query["page"], total: try await visit.campus.countCertificates(matching: search, by: actor))
        let certificates = try await visit.campus.allCertificates(
            matching: search, by: actor, limit: ListPlace.size, offset: place.offset)
        var courses = try await visit.campus.catalogue().map { ($0.course.id, $0.course.title[visit.phrases.language]) }
        if let course = search.course, !courses.contains(where: { $0.0 == course }) {
            courses.append((course, course.rawValue))
        }
        return visit.page(
            certificateListPage(certificates, matching: search, courses: courses, at: place, phrases: visit.phrases),
            at: .administration)
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let file = try await visit.campus.certificateFile(visit.certificateID, by: try visit.actor)
        return visit.page(
            certificateFilePage(
                file, for: CertificateReader(try visit.person), csrf: visit.formToken, phrases: visit.phrases),
            at: .administration)
    }

    /// Shows the preview, or replaces by the name that was previewed.
    @Sendable static func replace(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let (id, actor, campus) = (visit.certificateID, try visit.actor, visit.campus)
        let file = try await campus.certificateFile(id, by: actor)
        var draft = ReplacementDraft(name: form["name"] ?? "", reason: form["reason"] ?? "")
        do {
            let name = try await campus.previewReplacement(of: id, correcting: draft.name, by: actor)
            draft.preview = name
            if form["act"] == "replace", form["previewed"] == name.text {
                let new = try await campus.replace(id, correcting: name.text, because: draft.reason, by: actor)
                return .redirect(to: Address.file(of: new.id))
            }
        } catch CampusError.alreadyReplaced(_, let new) where form["act"] == "replace" {
            // Sent twice: the same answer, no second act.
            guard try await campus.verification(new).name?.text == form["previewed"] else {
                throw CampusError.alreadyReplaced(id, by: new)
            }
            return .redirect(to: Address.file(of: new))
        } catch let error as CampusError where error.isAboutReplacementField {
            draft.errors = AccountPages.errors(error, visit, otherwise: "name")
        }
        return visit.page(
            replacementPage(of: file.certificate, draft, csrf: visit.formToken, phrases: visit.phrases),
            at: .administration, status: draft.errors.isEmpty ? .ok : .unprocessableContent)
    }
}

extension CampusError {
    /// The form can be shown again with this beside a field.
    fileprivate var isAboutReplacementField: Bool {
        switch self {
        case .badName, .nameUnchanged, .reasonMissing: true
        default: false
        }
    }
}
