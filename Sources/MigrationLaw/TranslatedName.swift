/// A title or name in English, and in French and Spanish where it is known for certain.
public struct TranslatedName: Hashable, Sendable {
    /// In English: always there.
    public let english: String
    /// In French; nil where not sure.
    public let french: String?
    /// In Spanish; nil where not sure.
    public let spanish: String?

    /// Names as the record has them.
    public init(english: String, french: String? = nil, spanish: String? = nil) {
        self.english = english
        self.french = french
        self.spanish = spanish
    }

    /// The name in the language of that BCP 47 code (`en`, `fr`, `es`), else in English.
    public func text(in languageCode: String) -> String {
        switch languageCode {
        case "fr": french ?? english
        case "es": spanish ?? english
        default: english
        }
    }

    /// The language in which ``text(in:)`` answers: what belongs into the `lang` attribute of a page.
    public func language(for wanted: String) -> String {
        switch wanted {
        case "fr" where french != nil: "fr"
        case "es" where spanish != nil: "es"
        default: "en"
        }
    }
}
