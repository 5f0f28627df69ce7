import Campus
import Credentials
import HTTP
import Learning

/// Inviting people by a list: what would happen first, then the act.
enum InvitationPages {
    @Sendable static func form(_ visit: Visit) async throws -> Response {
        try await visit.campus.mustHold([.registrar], try visit.actor)
        return visit.page(invitationFormPage(csrf: visit.formToken, phrases: visit.phrases), at: .administration)
    }

    @Sendable static func check(_ visit: Visit) async throws -> Response {
        let upload = try visit.upload()
        let pasted = upload["rows"] ?? ""
        let list = upload.files["file"] ?? Array(pasted.utf8)
        do {
            let report = try await visit.campus.invite(list, isDryRun: true, by: try visit.actor)
            return visit.page(
                invitationCheckPage(report, list: list, csrf: visit.formToken, phrases: visit.phrases),
                at: .administration)
        } catch CampusError.badInvitations(let error) {
            return refused(.badInvitations(error), rows: pasted, visit)
        }
    }

    @Sendable static func invite(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let actor = try visit.actor
        guard let list = Base64URL.decode(form["list"] ?? "") else {
            throw VisitError.badField("list", wanted: .lookedAtList)
        }
        let report: InvitationReport
        do {
            // Sent again, by a reload or a second click, the same form gives the same links.
            report = try await visit.campus.invite(list, isDryRun: false, seed: try seed(form), by: actor)
        } catch CampusError.badInvitations(let error) {
            return refused(.badInvitations(error), rows: "", visit)
        }
        var response =
            form["as"] == "csv"
            ? Response.content(
                Array(InvitationTable.csv(report, visit.phrases).utf8), type: SpreadsheetTable.mediaType
            ).adding("Content-Disposition", "attachment; filename=\"invitations.csv\"")
            : visit.page(invitedPage(report, phrases: visit.phrases), at: .administration)
        // Secrets beside names that others chose.
        response.compression = .never
        return response
    }

    private static func seed(_ form: Form) throws -> String {
        guard let seed = form["seed"], Base64URL.decode(seed)?.count == 32 else {
            throw VisitError.badField("seed", wanted: .listPageSends)
        }
        return seed
    }

    private static func refused(_ error: CampusError, rows: String, _ visit: Visit) -> Response {
        let page = invitationFormPage(
            rows: rows, errors: AccountPages.errors(error, visit, otherwise: "file"), csrf: visit.formToken,
            phrases: visit.phrases)
        return visit.page(page, at: .administration, status: .unprocessableContent)
    }
}
