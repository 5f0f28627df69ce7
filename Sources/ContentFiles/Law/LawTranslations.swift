import Learning
import MigrationLaw

/// The columns of `provisions.fr.csv`, `decisions.es.csv` and their like.
enum TranslationColumn: String, LawColumn {
    /// Read under the name of the English file with the language before the ending.
    static let file = "Instruments/provisions.fr.csv"
    case asOf = "as_of"
    case id, text, source
}

/// Our words about one kind of record in other languages: `Instruments/provisions.fr.csv` beside `provisions.csv`.
///
/// A translation says nothing that the English text does not; the English text is the master. One that is older than the
/// English text is behind it: it is noted and left out, so that nobody reads what was corrected since.
final class LawTranslations {
    private struct Entry {
        let text: String
        let asOf: TreatyDate
        let line: Int
    }

    private let english: String
    private let faults: FaultList
    private let entries: [Language: [String: Entry]]
    /// Translations that are behind their English text.
    private(set) var notes: [TranslationNote] = []

    /// Reads the files beside an English one; a language without a file has no translations.
    init(of english: String, in folder: LawFolder, faults: FaultList) {
        self.english = english
        self.faults = faults
        var entries: [Language: [String: Entry]] = [:]
        for language in Language.allCases where language != .english {
            let file = LawTranslations.file(of: english, in: language)
            guard folder.holds(file), let bytes = folder.bytes(of: file, faults: faults) else { continue }
            var keys = KeyRegister<String>()
            for row in LawTable<TranslationColumn>(bytes, file: file, faults: faults).rows {
                guard let id = row.required(.id), let text = row.required(.text), row.required(.source) != nil,
                    let asOf = row.date(.asOf), keys.isNew(id, "The id \(id)", in: row)
                else { continue }
                entries[language, default: [:]][id] = Entry(text: text, asOf: asOf, line: row.line)
            }
        }
        self.entries = entries
    }

    /// `Instruments/provisions.fr.csv` for `Instruments/provisions.csv`.
    static func file(of english: String, in language: Language) -> String {
        "\(english.dropLast(".csv".count)).\(language.code).csv"
    }

    /// The English text with the translations of that record.
    func text(_ text: String, of id: String, asOf: TreatyDate?) -> TranslatedText {
        TranslatedText(
            english: text, french: current(.french, of: id, asOf: asOf), spanish: current(.spanish, of: id, asOf: asOf))
    }

    /// Notes translations of records that are not there.
    func checkIDs(_ known: Set<String>, kind: String) {
        for (language, entries) in entries {
            for (id, entry) in entries where !known.contains(id) {
                faults.add(
                    LawTranslations.file(of: english, in: language), entry.line,
                    "There is no \(kind) “\(id)” in \(english). Correct the id, or remove the line.")
            }
        }
    }

    private func current(_ language: Language, of id: String, asOf: TreatyDate?) -> String? {
        guard let entry = entries[language]?[id] else { return nil }
        if let asOf, entry.asOf.latest < asOf.earliest {
            notes.append(
                TranslationNote(
                    language: language, state: .behind, file: LawTranslations.file(of: english, in: language),
                    line: entry.line, subject: id))
            return nil
        }
        return entry.text
    }
}
