import Campus
import Catalogue
import HTTP
import JSON
import Learning
import MigrationLaw
import Records

/// What people do with their own account.
enum MyAccountPages {
    @Sendable static func data(_ visit: Visit) async throws -> Response {
        let person = try visit.person
        let done =
            switch visit.request.query["done"] {
            case "password": visit.phrases.passwordChanged
            case "account": visit.phrases.accountSaved
            default: nil as String?
            }
        return visit.page(
            myDataPage(
                person, done: done, contact: visit.campus.settings.current.issuerURL, csrf: visit.formToken,
                phrases: visit.phrases),
            at: .account)
    }

    @Sendable static func accountForm(_ visit: Visit) async throws -> Response {
        visit.page(myAccountPage(try visit.person, csrf: visit.formToken, phrases: visit.phrases), at: .account)
    }

    @Sendable static func changeAccount(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let (name, actor) = (form["name"] ?? "", try visit.actor)
        do {
            try await visit.campus.rename(to: name, by: actor)
        } catch let error as CampusError where error.isAboutAField {
            let page = myAccountPage(
                try visit.person, name: name, errors: AccountPages.errors(error, visit, otherwise: "name"),
                csrf: visit.formToken, phrases: visit.phrases)
            return visit.page(page, at: .account, status: .unprocessableContent)
        }
        if let language = form["language"].flatMap(Language.init(rawValue:)) {
            try await visit.campus.change(language: language, by: actor)
        }
        return .redirect(to: Address.myData + "?done=account")
    }

    @Sendable static func passwordForm(_ visit: Visit) async throws -> Response {
        visit.page(myPasswordPage(try visit.person, csrf: visit.formToken, phrases: visit.phrases), at: .account)
    }

    @Sendable static func changePassword(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        do {
            try await visit.campus.changePassword(
                to: form["password"] ?? "", old: form["old"] ?? "", by: try visit.actor,
                sparing: visit.signedIn?.session, from: visit.request.remoteAddress)
        } catch let error as CampusError where error.isAboutAField {
            var errors = AccountPages.errors(error, visit, otherwise: "old")
            if error == .wrongPassword { errors = errors.map { FieldError(field: "old", sentence: $0.sentence) } }
            let page = myPasswordPage(
                try visit.person, errors: errors, csrf: visit.formToken, phrases: visit.phrases)
            return visit.page(page, at: .account, status: error.problem(visit.phrases).status)
        }
        return .redirect(to: Address.myData + "?done=password")
    }

    @Sendable static func sessions(_ visit: Visit) async throws -> Response {
        guard let current = visit.signedIn?.session else { throw CampusError.notSignedIn }
        let done = visit.request.query["done"] == "ended" ? visit.phrases.sessionEnded : nil
        return visit.page(
            mySessionsPage(
                try await visit.campus.sessions(of: try visit.actor), current: current, done: done,
                csrf: visit.formToken, phrases: visit.phrases),
            at: .account)
    }

    @Sendable static func endSession(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        try await visit.campus.endSession(Session.ID(visit.parameters["session"]), by: try visit.actor)
        return .redirect(to: Address.mySessions + "?done=ended")
    }

    @Sendable static func endOtherSessions(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        try await visit.campus.endSessions(by: try visit.actor, sparing: visit.signedIn?.session)
        return .redirect(to: Address.mySessions + "?done=ended")
    }

    @Sendable static func exportForm(_ visit: Visit) async throws -> Response {
        visit.page(exportPage(try visit.person, csrf: visit.formToken, phrases: visit.phrases), at: .account)
    }

    @Sendable static func export(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        do {
            let data = try await visit.campus.exportMyData(
                proof: form["password"] ?? "", by: try visit.actor, from: visit.request.remoteAddress)
            return Response.json(Array(data.prettyText.utf8))
                .adding("Content-Disposition", "attachment; filename=\"iml-campus-my-data.json\"")
        } catch let error as CampusError where error.isAboutAField {
            let page = exportPage(
                try visit.person, errors: AccountPages.errors(error, visit, otherwise: "password"),
                csrf: visit.formToken, phrases: visit.phrases)
            return visit.page(page, at: .account, status: error.problem(visit.phrases).status)
        }
    }

    @Sendable static func erasureForm(_ visit: Visit) async throws -> Response {
        visit.page(erasurePage(try visit.person, csrf: visit.formToken, phrases: visit.phrases), at: .account)
    }

    @Sendable static func erase(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        do {
            try await visit.campus.eraseMyData(
                proof: form["password"] ?? "", by: try visit.actor, from: visit.request.remoteAddress)
        } catch let error as CampusError where error.isAboutAField {
            let page = erasurePage(
                try visit.person, errors: AccountPages.errors(error, visit, otherwise: "password"),
                csrf: visit.formToken, phrases: visit.phrases)
            return visit.page(page, at: .account, status: error.problem(visit.phrases).status)
        }
        return .redirect(to: Address.erased).adding(try Cookie.clear(for: visit.campus.settings.current))
    }

    @Sendable static func erased(_ visit: Visit) async throws -> Response {
        visit.page(erasedPage(phrases: visit.phrases), at: .account)
    }
}

extension Visit {
    /// Who asks; signing in is asked of a visitor.
    var person: Person {
        get throws {
            guard let signedIn else { throw CampusError.notSignedIn }
            return signedIn.person
        }
    }
}

extension CampusError {
    /// The form can be shown again with this beside a field.
    fileprivate var isAboutAField: Bool {
        switch self {
        case .badName, .badPassword, .wrongPassword, .tooManyFailures, .busy, .badLink: true
        default: false
        }
    }
}
