package import Learning

/// Languages: switching, what falls back to English, and what translations are still to do.
extension Phrases {
    // On pages and in the terminal.
    package var languageNavigation: String { say("Language", fr: "Langue", es: "Idioma") }
    /// After a text that is shown in English for want of another.
    package var givenInEnglish: String { say("(given in English)", fr: "(en anglais)", es: "(en inglés)") }
    /// Above texts of which some are shown in English.
    package var someGivenInEnglish: String {
        say(
            "What is not translated yet is given in English.",
            fr: "Ce qui n’est pas encore traduit est donné en anglais.",
            es: "Lo que aún no está traducido se da en inglés.")
    }
    package var activityFallback: String {
        say(
            "This activity is not translated yet. It is given in English.",
            fr: "Cette activité n’est pas encore traduite. Elle est donnée en anglais.",
            es: "Esta actividad aún no está traducida. Se da en inglés.")
    }

    // For authors.
    /// `French: 3 texts are missing, 1 is behind English. Readers see English there.`
    package func translationsToDo(_ language: Language, missing: Int, behind: Int) -> String {
        let parts = [
            missing == 0
                ? nil
                : count(
                    missing, one: "text is missing", many: "texts are missing",
                    fr: ("texte manque", "textes manquent"), es: ("texto falta", "textos faltan")),
            behind == 0
                ? nil
                : count(
                    behind, one: "is behind English", many: "are behind English",
                    fr: ("est en retard sur l’anglais", "sont en retard sur l’anglais"),
                    es: ("va por detrás del inglés", "van por detrás del inglés")),
        ]
        let found = parts.compactMap(\.self).joined(separator: ", ")
        return say(
            "\(name(of: language)): \(found). Readers see English there.",
            fr: "\(name(of: language))\u{00A0}: \(found). On y lit l’anglais.",
            es: "\(name(of: language)): \(found). Allí se lee el inglés.")
    }
    package func translationsMissing(_ subjects: [String], in language: Language) -> String {
        let list = subjects.joined(separator: ", ")
        let name = nameInSentence(language)
        return say(
            "note: not in \(name), readers see English: \(list)",
            fr: "note\u{00A0}: absent en \(name), on lit l’anglais\u{00A0}: \(list)",
            es: "nota: no está en \(name), se lee el inglés: \(list)")
    }
    package func translationsBehind(_ subjects: [String], in language: Language) -> String {
        let list = subjects.joined(separator: ", ")
        let name = nameInSentence(language)
        return say(
            "note: \(name) is behind the English text, which readers see: \(list)",
            fr: "note\u{00A0}: le \(name) est en retard sur l’anglais, que l’on lit ici\u{00A0}: \(list)",
            es: "nota: el \(name) va por detrás del inglés, que se lee aquí: \(list)")
    }

    /// `French`, `français`, `francés`.
    private func nameInSentence(_ language: Language) -> String {
        switch language {
        case .english: say("English", fr: "anglais", es: "inglés")
        case .french: say("French", fr: "français", es: "francés")
        case .spanish: say("Spanish", fr: "espagnol", es: "español")
        }
    }
    private func name(of language: Language) -> String {
        let name = nameInSentence(language)
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
