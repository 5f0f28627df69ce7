import Campus
import Catalogue
import HTML
import HTTP
import Learning
import Records

/// Signing up, in and out; setting up.
enum AccountPages {
    @Sendable static func signInForm(_ visit: Visit) async throws -> Response {
        if visit.signedIn != nil { return .redirect(to: destination(visit.request.query["to"])) }
        return visit.page(signInPage(visit, destination: visit.request.query["to"]), at: .account)
    }

    @Sendable static func signIn(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let email = form["email"] ?? ""
        do {
            let session = try await visit.campus.signIn(
                email: email, password: form["password"] ?? "", kind: .cookie, from: visit.request.remoteAddress,
                device: visit.device)
            return try begin(session, visit, to: destination(form["to"]))
        } catch let error as CampusError {
            let page = signInPage(
                visit, email: email, errors: errors(error, visit, otherwise: "email"), destination: form["to"])
            return visit.page(page, at: .account, status: error.problem(visit.phrases).status)
        }
    }

    @Sendable static func signUpForm(_ visit: Visit) async throws -> Response {
        if visit.signedIn != nil { return .redirect(to: Address.my) }
        return visit.page(
            signUpPage(
                isOpen: visit.campus.settings.current.signUpIsOpen, csrf: visit.formToken, phrases: visit.phrases),
            at: .account)
    }

    /// Answers the same for an address that is free and one that is taken: nobody can try out who has an account.
    @Sendable static func signUp(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let (name, email, password) = (form["name"] ?? "", form["email"] ?? "", form["password"] ?? "")
        do {
            _ = try await visit.campus.signUp(
                name: name, email: email, password: password, language: visit.phrases.language,
                from: visit.request.remoteAddress)
        } catch CampusError.addressTaken {
            // Said below, in the words for both.
        } catch let error as CampusError {
            let page = signUpPage(
                name: name, email: email, errors: errors(error, visit, otherwise: "email"),
                isOpen: visit.campus.settings.current.signUpIsOpen, csrf: visit.formToken, phrases: visit.phrases)
            return visit.page(page, at: .account, status: error.problem(visit.phrases).status)
        }
        return visit.page(
            signInPage(visit, email: email, destination: Address.courses, isNew: true), at: .account)
    }

    @Sendable static func signOut(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        if let signedIn = visit.signedIn { try await visit.campus.signOut(signedIn.session) }
        return .redirect(to: Address.home).adding(try Cookie.clear(for: visit.campus.settings.current))
    }

    @Sendable static func setUpForm(_ visit: Visit) async throws -> Response {
        visit.page(
            setUpPage(visit.campus.settings.current, csrf: visit.formToken, phrases: visit.phrases), at: .account)
    }

    @Sendable static func setUp(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let answers = SetUpAnswers(
            name: form["name"] ?? "", email: form["email"] ?? "", password: form["password"] ?? "",
            settings: settings(form, fixed: visit.campus.settings.current.fixed))
        do {
            let session = try await visit.campus.setUp(
                link: code(form), answers, kind: .cookie, device: visit.device)
            return try begin(session, visit, to: Address.admin)
        } catch let error as CampusError {
            let page = setUpPage(
                visit.campus.settings.current, code: code(form), name: answers.name, email: answers.email,
                typed: answers.settings, errors: errors(error, visit, otherwise: "code"), csrf: visit.formToken,
                phrases: visit.phrases)
            return visit.page(page, at: .account, status: error.problem(visit.phrases).status)
        }
    }

    /// The settings that a form holds; languages may be several fields.
    static func settings(_ form: Form, fixed: Set<Setting>) -> [Setting: String] {
        var settings: [Setting: String] = [:]
        for setting in Setting.allCases where !fixed.contains(setting) {
            let values = form.values(setting.rawValue).filter { !$0.isEmpty }
            if !values.isEmpty { settings[setting] = values.joined(separator: ",") }
        }
        return settings
    }

    /// The error beside the field it is about.
    static func errors(_ error: CampusError, _ visit: Visit, otherwise field: String) -> [FieldError] {
        let explanation = visit.phrases.explain(error)
        return [
            FieldError(field: explanation.field ?? field, sentence: "\(explanation.title). \(explanation.sentence)")
        ]
    }

    static func begin(_ session: NewSession, _ visit: Visit, to path: String) throws -> Response {
        .redirect(to: path).adding(try Cookie.set(session, for: visit.campus.settings.current))
    }

    private static func signInPage(
        _ visit: Visit, email: String = "", errors: [FieldError] = [], destination: String?, isNew: Bool = false
    ) -> PageContent {
        let settings = visit.campus.settings.current
        return Website.signInPage(
            email: email, errors: errors, destination: destination, isNew: isNew,
            signUpIsOpen: settings.signUpIsOpen, contact: settings.issuerURL, csrf: visit.formToken,
            phrases: visit.phrases)
    }

    /// The code from a link, also when the whole address was pasted.
    static func code(_ form: Form) -> String {
        let typed = form["code"] ?? ""
        return String((typed.split(separator: "#").last ?? "").filter { !$0.isWhitespace })
    }

    /// A page of ours, never another site.
    private static func destination(_ path: String?) -> String { Address.own(path) ?? Address.my }
}
