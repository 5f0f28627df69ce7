import Catalogue
import HTML
import Learning

/// A page before the shell is put around it: what stands in the title, the way back, and the main text.
struct PageContent: Sendable {
    /// Plain text, for `<title>`.
    let title: String
    /// The language of the title, where it is not the page's.
    var titleLanguage: Language?
    /// From the top down, the page itself last.
    let crumbs: [Crumb]
    let body: HTML

    /// - Parameters:
    ///   - title: plain text.
    ///   - crumbs: from the top down, the page itself last.
    init(title: String, crumbs: [Crumb], body: HTML) {
        self.title = title
        self.crumbs = crumbs
        self.body = body
    }

    /// A page called as what it shows.
    init(title: Written, in phrases: Phrases, crumbs: [Crumb], body: HTML) {
        self.init(title: title.text, crumbs: crumbs, body: body)
        titleLanguage = title.language == phrases.language ? nil : title.language
    }
}
