import Campus
import Catalogue
import HTTP
import Learning
import MigrationLaw
import Records

/// One-time links: the first step takes the code, the second does what the link is for.
enum LinkPages {
    @Sendable static func form(_ visit: Visit) async throws -> Response {
        visit.page(linkPage(csrf: visit.formToken, phrases: visit.phrases), at: .account)
    }

    @Sendable static func open(_ visit: Visit) async throws -> Response {
        let code = AccountPages.code(try visit.form())
        do {
            switch try await visit.campus.offer(of: code) {
            case .signIn:
                let session = try await visit.campus.signIn(link: code, kind: .cookie, device: visit.device)
                return try AccountPages.begin(session, visit, to: Address.my)
            case .administrator, .password, .address, .invitation: return try await secondStep(code, visit)
            }
        } catch let error as CampusError {
            return refused(error, visit)
        }
    }

    @Sendable static func choosePassword(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let code = AccountPages.code(form)
        return try await step(code, visit) {
            let session = try await visit.campus.choosePassword(
                form["password"] ?? "", link: code, kind: .cookie, device: visit.device)
            return try AccountPages.begin(session, visit, to: Address.myData + "?done=password")
        }
    }

    @Sendable static func proveAddress(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let code = AccountPages.code(form)
        return try await step(code, visit) {
            _ = try await visit.campus.proveAddress(
                link: code, password: form["password"] ?? "", by: visit.actorIfAny,
                from: visit.request.remoteAddress)
            return .redirect(to: Address.myData)
        }
    }

    @Sendable static func acceptInvitation(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let code = AccountPages.code(form)
        let name = form["name"] ?? ""
        return try await step(code, visit, name: name) {
            guard case .invitation(let invitation) = try await visit.campus.offer(of: code) else {
                throw CampusError.badLink
            }
            let session = try await visit.campus.acceptInvitation(
                link: code, name: name, password: form["password"] ?? "", language: invitation.language, kind: .cookie,
                device: visit.device)
            return try AccountPages.begin(session, visit, to: Address.courses)
        }
    }

    /// Does the second step; where a field is at fault, shows it again.
    private static func step(
        _ code: String, _ visit: Visit, name: String? = nil, _ act: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await act()
        } catch CampusError.badLink {
            return refused(.badLink, visit)
        } catch let error as CampusError {
            do {
                return try await secondStep(code, visit, name: name, error: error)
            } catch let gone as CampusError {
                return refused(gone, visit)
            }
        }
    }

    private static func secondStep(
        _ code: String, _ visit: Visit, name: String? = nil, error: CampusError? = nil
    ) async throws -> Response {
        let errors = error.map { AccountPages.errors($0, visit, otherwise: "password") } ?? []
        let (csrf, phrases) = (visit.formToken, visit.phrases)
        let page: PageContent
        switch try await visit.campus.offer(of: code) {
        case .password(let person):
            page = choosePasswordPage(for: person, code: code, errors: errors, csrf: csrf, phrases: phrases)
        case .address(let person, let email):
            page = proveAddressPage(
                email, code: code, asksPassword: visit.signedIn?.person.id != person.id, errors: errors, csrf: csrf,
                phrases: phrases)
        case .invitation(let invitation):
            page = invitationPage(
                invitation, code: code, name: name, errors: errors, csrf: csrf, phrases: phrases)
        case .administrator, .signIn: throw CampusError.badLink
        }
        var response = visit.page(page, at: .account, status: error?.problem(phrases).status ?? .ok)
        // The page holds the code beside what was typed.
        response.compression = .never
        return response
    }

    private static func refused(_ error: CampusError, _ visit: Visit) -> Response {
        let page = linkPage(
            errors: AccountPages.errors(error, visit, otherwise: "code"), csrf: visit.formToken,
            phrases: visit.phrases)
        return visit.page(page, at: .account, status: error.problem(visit.phrases).status)
    }
}
