import Campus
import Catalogue
import HTML
import HTTP
import Learning
import MigrationLaw

extension Visit {
    /// What stands around a page for this visitor.
    var shell: Shell {
        let settings = campus.settings.current
        return Shell(
            phrases: phrases,
            signedIn: signedIn.map {
                Shell.SignedIn(name: $0.person.name.text, roles: $0.person.roles)
            },
            siteName: settings.siteName, lawAsOf: campus.law.asOf, isTest: settings.isTest,
            languageSwitch: languageSwitch)
    }

    /// A page in its shell.
    func page(
        _ content: PageContent, at door: Shell.Door, status: HTTP.Status = .ok, notice: HTML? = nil,
        isIndexed: Bool = false
    ) -> Response {
        // Who holds a lesser role cannot go up to the page for administrators.
        let isAdministrator = signedIn?.person.isAdministrator == true
        let way = content.crumbs.filter { isAdministrator || $0.href != Address.admin }
        let crumbs = way.count > 1 ? way : []
        var shell = shell.at(door)
        if door == .administration { shell.section = .of(path: request.path.raw) }
        let html = shell.page(
            content.title, in: content.titleLanguage, crumbs: crumbs, notice: notice, isIndexed: isIndexed
        ) {
            content.body
        }
        return .html(html.bytes, status: status)
    }

    /// A whole page made elsewhere.
    func page(_ html: HTML, status: HTTP.Status = .ok) -> Response {
        .html(html.bytes, status: status)
    }

    /// Where a citation leads: its title as people say it, and its page.
    func citation(_ reference: Reference) -> (title: String, address: String)? {
        lawCitation(reference).map { ($0.title, $0.address) }
    }

    /// The same with the article alone, for lists that name the instrument already.
    func lawCitation(_ reference: Reference) -> LawCitation? {
        LawCitation(reference, in: campus.law, phrases)
    }
}
