import Learning
import MigrationLaw

extension ContentReading {
    /// The version that an English lesson or activity says it has; 1 where it does not say.
    func version(_ english: YAMLMapping) -> Int {
        english.optionalWhole("version", 1...999, example: 2) ?? 1
    }

    /// Whether a translation renders its English text as that stands now; one that is behind is noted and not shown.
    ///
    /// Saying nothing and being ahead of English are faults: then nobody can tell what the translation renders.
    func isCurrent(_ translation: YAMLMapping, to language: Language, subject: String, version: Int) -> Bool {
        // What was published before translations had versions rendered the English text beside it.
        if isFrozen, translation.entry("translates") == nil { return true }
        guard let rendered = translation.whole("translates", 1...999, example: version) else { return false }
        if rendered > version, !isFrozen {
            translation.fault(
                "translates",
                "English has version \(version), and this renders version \(rendered). Write the version that was translated."
            )
        }
        if rendered < version {
            notes.add(
                TranslationNote(
                    language: language, state: .behind, file: translation.file,
                    line: translation.line(of: "translates"), subject: subject))
        }
        return rendered == version
    }

    /// Notes a file that a language of the course waits for.
    func noteMissing(_ language: Language, file: String, subject: String) {
        notes.add(TranslationNote(language: language, state: .missing, file: file, subject: subject))
    }

    /// What a translation has to have in common with its English text; none of it is asked of what was published.
    func checkSame(
        _ translation: YAMLMapping, minutes: (Int?, Int), objectives: ([LearningObjective.ID], [LearningObjective.ID])
    ) {
        guard !isFrozen else { return }
        if let own = minutes.0, own != minutes.1 {
            translation.fault("minutes", "English says \(minutes.1) minutes. Write the same.")
        }
        if objectives.0 != objectives.1 {
            translation.fault("objectives", "English has other objectives. Write the same, in the same order.")
        }
    }
}
