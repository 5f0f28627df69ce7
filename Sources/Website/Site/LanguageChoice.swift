import HTTP
import Learning

/// In which language an answer is given, and what decided it.
///
/// `?lang` in the address, else what the signed-in person reads, else the cookie, else Accept-Language, else English; only
/// among the languages that the site offers.
struct LanguageChoice: Equatable, Sendable {
    let language: Language
    let reason: Reason

    /// What decided.
    enum Reason: Sendable {
        case address, person, cookie, header, nothing
    }

    /// The field of the address that asks for a language.
    static let field = "lang"

    /// - Parameter person: What the signed-in person reads; nil for a visitor.
    init(_ request: Request, person: Language?, cookie: String, offered: [Language]) {
        func offer(_ code: String?) -> Language? {
            code.flatMap { Language(rawValue: $0.lowercased()) }.flatMap { offered.contains($0) ? $0 : nil }
        }
        if let asked = offer(request.query[LanguageChoice.field]) {
            self.init(asked, .address)
        } else if let person, offered.contains(person) {
            self.init(person, .person)
        } else if let kept = offer(request.cookies[cookie]) {
            self.init(kept, .cookie)
        } else if let accepted = LanguageChoice.accepted(request.acceptedLanguages, offered: offered) {
            self.init(accepted, .header)
        } else {
            self.init(.english, .nothing)
        }
    }

    private init(_ language: Language, _ reason: Reason) {
        self.language = language
        self.reason = reason
    }

    /// Whether another Accept-Language could have brought another answer.
    var hangsOnHeader: Bool { reason == .header || reason == .nothing }

    /// The first accepted tag whose language is offered: `fr-CA` takes French.
    ///
    /// Source: RFC 4647, section 3.4, lookup, with ranges cut at their first hyphen.
    private static func accepted(_ tags: [String], offered: [Language]) -> Language? {
        for tag in tags {
            let primary = tag.prefix { $0 != "-" }
            if let language = Language(rawValue: String(primary)), offered.contains(language) { return language }
        }
        return nil
    }
}
