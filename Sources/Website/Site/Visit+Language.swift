import Campus
import Catalogue
import HTTP
import Learning

extension Visit {
    /// The languages in which the site can be read, English first.
    var offeredLanguages: [Language] { campus.settings.current.languages }

    /// Path and query of this page without the language asked for, where a GET finds it again; nil where none does.
    var place: String? {
        guard request.method.isSafe else { return nil }
        let kept = request.rawQuery.split(separator: "&").filter { field in
            field.prefix { $0 != "=" } != LanguageChoice.field
        }
        return kept.isEmpty ? request.path.raw : "\(request.path.raw)?\(kept.joined(separator: "&"))"
    }

    /// A page asked for in a language is remembered by the browser, so that the next one comes in it too; on the server
    /// nothing changes.
    func remembering(_ response: Response) throws -> Response {
        let settings = campus.settings.current
        guard response.isPage, choice.reason == .address, request.method.isSafe,
            request.cookies[Cookie.languageName(for: settings)] != choice.language.code
        else { return response }
        return response.adding(try Cookie.set(choice.language, for: settings))
    }

    /// What the header offers: this page in the other languages.
    var languageSwitch: LanguageSwitch? {
        guard let place, offeredLanguages.count > 1 else { return nil }
        return LanguageSwitch(
            languages: offeredLanguages, place: place, publicAddress: campus.settings.current.publicAddress,
            formToken: signedIn == nil ? nil : formToken)
    }
}

extension Response {
    /// Whether people read it in a browser.
    var isPage: Bool { header("Content-Type")?.hasPrefix("text/html") == true }
}

/// Choosing a language.
enum LanguagePages {
    /// A person's choice is kept with the person, a visitor's in the browser; then the same page again.
    @Sendable static func choose(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        guard let language = Language(rawValue: form[LanguageChoice.field] ?? ""),
            visit.offeredLanguages.contains(language)
        else {
            throw VisitError.badField(LanguageChoice.field, wanted: .one(of: visit.offeredLanguages.map(\.code)))
        }
        if let actor = visit.actorIfAny { try await visit.campus.change(language: language, by: actor) }
        return .redirect(to: Address.own(form["to"]) ?? Address.home)
            .adding(try Cookie.set(language, for: visit.campus.settings.current))
    }
}
