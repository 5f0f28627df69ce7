import Catalogue
import ContentFiles
import JSON
import Learning
import MigrationLaw

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
                "message": .string(sentence([note], phrases)),
            ])
        }
    }

    /// Prints them as a compiler would, then the counts.
    func tell(_ terminal: Terminal, _ phrases: Phrases) {
        for group in groups {
            guard let first = group.first else { continue }
            terminal.print("\(first.file):\(first.line): \(sentence(group, phrases))")
        }
        for language in Language.allCases {
            let own = notes.filter { $0.language == language }
            guard !own.isEmpty else { continue }
            let missing = own.count { $0.state == .missing }
            terminal.print(
                wrapped: phrases.translationsToDo(language, missing: missing, behind: own.count - missing))
        }
    }

    /// What is missing in one table goes on one line.
    private var groups: [[TranslationNote]] {
        notes.reduce(into: []) { groups, note in
            if let last = groups.last?.last, last.file == note.file, last.line == note.line, last.state == note.state,
                last.language == note.language
            {
                groups[groups.count - 1].append(note)
            } else {
                groups.append([note])
            }
        }
    }

    private func sentence(_ group: [TranslationNote], _ phrases: Phrases) -> String {
        guard let first = group.first else { return "" }
        let subjects = group.map(\.subject)
        return switch first.state {
        case .behind: phrases.translationsBehind(subjects, in: first.language)
        case .missing: phrases.translationsMissing(subjects, in: first.language)
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
