public import Learning

/// Every sentence that people see, in one language.
///
/// A phrase is a property or a function that says the same thing in each language, side by side; files are by area. English
/// is complete; a phrase not yet given in the reader's language stands in English.
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

    /// One phrase by number: English has one form for 1 and another for all else.
    func count(_ number: Int, one: String, many: String) -> String {
        "\(self.number(number)) \(number == 1 ? one : many)"
    }
}
