/// A language that content and pages can be given in.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case french = "fr"
    case spanish = "es"

    /// `en`, `fr`, `es`: BCP 47.
    public var code: String { rawValue }
}

/// A short text in one or more languages; English is always there.
public struct LocalizedText: Equatable, Sendable {
    /// The texts by language.
    public let texts: [Language: String]

    /// Nil without English, in which everything is written first.
    public init?(_ texts: [Language: String]) {
        guard texts[.english] != nil else { return nil }
        self.texts = texts
    }

    /// English alone.
    public init(english: String) {
        texts = [.english: english]
    }

    /// The text in that language, else in English.
    public subscript(language: Language) -> String {
        texts[language] ?? texts[.english] ?? ""
    }

    /// The language in which ``subscript(_:)`` answers.
    public func language(for wanted: Language) -> Language {
        texts[wanted] == nil ? .english : wanted
    }
}
