import Catalogue
import HTML
import Learning
import MigrationLaw

/// A title or a text with the language it is written in, which is not the page's where a translation is missing.
struct Written: Equatable, Sendable {
    let text: String
    let language: Language

    /// The text, marked with its language where that is not the page's.
    func html(_ phrases: Phrases) -> HTML {
        language == phrases.language ? HTML(text) : span(.lang(language.code), text: text)
    }

    /// The text inside a sentence of the page's language, such as “Back: …”.
    ///
    /// - Parameter sentence: says the sentence around a text.
    func html(in sentence: (String) -> String, _ phrases: Phrases) -> HTML {
        let place = "\u{FFFC}"
        let parts = sentence(place).components(around: place)
        return HTML(parts.before) + html(phrases) + HTML(parts.after)
    }
}

extension LocalizedText {
    /// The text for readers of the page.
    func written(_ phrases: Phrases) -> Written {
        Written(text: self[phrases.language], language: language(for: phrases.language))
    }
}

extension Lesson {
    /// What it is called.
    func title(_ phrases: Phrases) -> Written {
        let (text, language) = text(in: phrases.language)
        return Written(text: text.title, language: language)
    }
}

extension Activity {
    /// The heading of its page.
    func title(_ phrases: Phrases) -> Written {
        guard let (grid, language) = grid(in: phrases.language) else {
            return Written(text: id.rawValue, language: phrases.language)
        }
        return Written(text: grid.title, language: language)
    }
}

extension String {
    /// What stands before and after the first such part; all of it before, where there is none.
    fileprivate func components(around part: String) -> (before: String, after: String) {
        guard let range = firstRange(of: part) else { return (self, "") }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}
