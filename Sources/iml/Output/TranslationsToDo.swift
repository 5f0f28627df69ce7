import Catalogue
import ContentFiles
import JSON
import Learning
import MigrationLaw
import Website

/// What `iml check` says of translations that readers do without: a line each, and a count for each language.
struct TranslationsToDo {
    private let notes: [TranslationNote]

    init(_ notes: [TranslationNote]) {
        self.notes = Set(notes).sorted()
    }

    /// One object each, with `severity` note, beside those of faults.
    func json(_ phrases: Phrases) -> [JSON] {
        notes.map { note in
            .object([
                "severity": "note", "language": .string(note.language.code),
                "state": note.state == .missing ? "missing" : "behind", "file": .string(note.file),
                "line": .integer(Int64(note.line)), "subject": .string(note.subject),
                "message": .string(phrases.sentence(about: [note])),
            ])
        }
    }

    /// Prints them as a compiler would, then the counts.
    func tell(_ terminal: Terminal, _ phrases: Phrases) {
        for group in TranslationNote.groups(of: notes) {
            guard let first = group.first else { continue }
            terminal.print("\(first.file):\(first.line): \(phrases.sentence(about: group))")
        }
        for language in Language.allCases {
            let own = notes.filter { $0.language == language }
            guard !own.isEmpty else { continue }
            let missing = own.count { $0.state == .missing }
            terminal.print(
                wrapped: phrases.translationsToDo(language, missing: missing, behind: own.count - missing))
        }
    }
}

extension Phrases {
    /// A text of ours in the reader's language; where it falls back to English it says so.
    func ownWords(_ translated: TranslatedText) -> String {
        let text = translated.text(in: language.code)
        return translated.language(for: language.code) == language.code ? text : "\(text) \(givenInEnglish)"
    }
}
