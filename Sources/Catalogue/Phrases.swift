public import Learning

/// Every sentence that people see, in one language.
///
/// A phrase is a property or a function that says the same thing in each language, side by side; files are by area. English
/// is complete; a phrase not yet given in the reader's language stands in English.
///
/// French says *vous*, Spanish *usted*. Both call people by what they do, so that no sentence needs to know a gender.
/// Spaces that do not break are written `\u{00A0}`: in French before `: ; ? !` and inside `« »`.
public struct Phrases: Sendable {
    /// The reader's language.
    public let language: Language

    /// The phrases in that language.
    public init(_ language: Language) {
        self.language = language
    }

    /// One phrase in the reader's language.
    func say(_ english: String, fr french: String? = nil, es spanish: String? = nil) -> String {
        switch language {
        case .english: english
        case .french: french ?? english
        case .spanish: spanish ?? english
        }
    }

    /// One thing or several, with their number before them.
    ///
    /// English and Spanish have one form for 1 and another for all else; French has the first form for 0 as well.
    /// French and Spanish forms come as (one, many); where a language has none, the English ones stand.
    func count(
        _ number: Int, one: String, many: String, fr french: (one: String, many: String)? = nil,
        es spanish: (one: String, many: String)? = nil
    ) -> String {
        let forms =
            switch language {
            case .english: (one: one, many: many)
            case .french: french ?? (one, many)
            case .spanish: spanish ?? (one, many)
            }
        let isOne = number == 1 || (number == 0 && language == .french && french != nil)
        return "\(self.number(number)) \(isOne ? forms.one : forms.many)"
    }

    /// A label and what it names: `Source: …`.
    package func labelled(_ label: String, _ value: String = "") -> String {
        say("\(label): \(value)", fr: "\(label)\u{00A0}: \(value)", es: "\(label): \(value)")
    }

    /// What stands between the entries of a list that have commas of their own.
    package var listSeparator: String { say("; ", fr: "\u{00A0}; ", es: "; ") }
}
