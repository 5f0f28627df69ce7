/// A title, a name or a text of our own in English, and in French and Spanish where the record has it.
public struct TranslatedText: Hashable, Sendable {
    /// In English: always there.
    public let english: String
    /// In French; nil where the record has none.
    public let french: String?
    /// In Spanish; nil where the record has none.
    public let spanish: String?

    /// Texts as the record has them.
    public init(english: String, french: String? = nil, spanish: String? = nil) {
        self.english = english
        self.french = french
        self.spanish = spanish
    }

    /// The text in the language of that BCP 47 code (`en`, `fr`, `es`), else in English.
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

extension TranslatedText: ExpressibleByStringLiteral {
    /// English alone, for texts written in code and tests.
    public init(stringLiteral english: String) {
        self.init(english: english)
    }
}

/// The official title of an instrument or the common name of a State, in the languages of the record.
public typealias TranslatedName = TranslatedText
