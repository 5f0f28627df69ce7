public import Learning

/// A translation that readers do without for now: missing, or behind its English text. They read English, and see that
/// they do; it is work to be done, and no fault.
public struct TranslationNote: Hashable, Sendable {
    /// The language that waits for it.
    public let language: Language
    /// Why English is shown.
    public let state: State
    /// The file to write or to bring up to date.
    public let file: String
    /// Counted from 1; 1 where there is no file yet.
    public let line: Int
    /// What is missing, such as `RM1.L2`, `title of RM1`, `iccpr:13`.
    public let subject: String

    /// As it was found.
    public init(language: Language, state: State, file: String, line: Int = 1, subject: String) {
        self.language = language
        self.state = state
        self.file = file
        self.line = max(1, line)
        self.subject = subject
    }

    /// Why English is shown.
    public enum State: Hashable, Sendable {
        /// There is none.
        case missing
        /// It renders an earlier version of the English text.
        case behind
    }
}

extension TranslationNote {
    /// What is to do at one place goes together: the same file, line, language and state. The notes must be sorted.
    public static func groups(of notes: [TranslationNote]) -> [[TranslationNote]] {
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
}

extension TranslationNote: Comparable {
    /// By language, then file, line and subject.
    public static func < (left: TranslationNote, right: TranslationNote) -> Bool {
        (left.language.code, left.file, left.line, left.subject)
            < (right.language.code, right.file, right.line, right.subject)
    }
}
