import Learning
import MigrationLaw

/// One reading of content files: their texts, what is wrong so far, the ids taken, and the law to ask.
///
/// Each kind of file has its own extension: lesson, activity, items, assessments, module, course.
struct ContentReading {
    /// Texts by path from the content folder.
    let files: [String: String]
    let faults: FaultList
    let ids: IdentifierRegister
    /// Whether a reference names something in the law.
    let resolves: (Reference) -> Bool
    /// Asked whether computed items have an answer; nil where a published course is read again, which loads for ever.
    var law: Law?
    /// Translations that readers do without.
    var notes = TranslationList()
    /// What was published once reads as it did then: rules that came later are not asked of it.
    var isFrozen = false

    /// The keys of a YAML file; nil, with a fault at the place that asked for it, where it is missing or unreadable.
    func mapping(_ path: String, askedBy place: Place) -> YAMLMapping? {
        text(path, askedBy: place).flatMap { YAMLMapping(text: $0, file: path, faults: faults) }
    }

    /// The text of a file; nil, with a fault at the place that asked for it, where it is missing.
    func text(_ path: String, askedBy place: Place) -> String? {
        guard let text = files[path] else {
            faults.add(
                place.file, place.line,
                "\(place.subject) wants the file \(path), and there is none. Write it, or remove the name.")
            return nil
        }
        // A bundle may come from elsewhere than the disk, so its limits are held here as well.
        let limit = ContentLayout.isBank(path) ? CourseFolder.maximumBankSize : CourseFolder.maximumFileSize
        guard text.utf8.count <= limit else {
            faults.add(path, 1, "The file has more than \(limit / 1024) KB, which is the most. Split it.")
            return nil
        }
        return text
    }

    /// Who asked for a file.
    struct Place {
        let file: String
        let line: Int
        /// “The lesson RM1.L2”.
        let subject: String
    }

    /// Markdown as values.
    func prose(_ text: String, file: String, firstLine: Int) -> Prose {
        MarkdownReader(file: file, firstLine: firstLine, faults: faults, references: references).prose(text)
    }

    /// The prose under a key that has to be there.
    func prose(_ mapping: YAMLMapping, _ key: String) -> Prose? {
        guard let text = mapping.text(key, example: "|"), let entry = mapping.entry(key) else { return nil }
        // Only under “|” do the lines of the text stand in the file as they are.
        if case .literal(let exact) = entry.node.value {
            return prose(exact, file: mapping.file, firstLine: entry.node.line + 1)
        }
        return MarkdownReader(
            file: mapping.file, firstLine: entry.line, countsLines: false, faults: faults, references: references
        ).prose(text)
    }

    /// The references in a list.
    func cites(_ mapping: YAMLMapping, required: Bool) -> [Reference] {
        mapping.texts("cites", example: "\"iccpr:13\"", required: required).compactMap {
            references.reference($0.text, file: mapping.file, line: $0.line)
        }
    }

    /// A short text, in English and wherever these languages have it; it goes into certificates as it stands.
    func localized(_ mapping: YAMLMapping, _ key: String, in languages: [Language]) -> LocalizedText? {
        guard let texts = mapping.mapping(key, example: "{en: \"…\"}") else { return nil }
        texts.allow(Language.allCases.map(\.code))
        var found: [Language: String] = [:]
        for language in Language.allCases {
            guard language == .english || texts.entry(language.code) != nil else {
                if languages.contains(language) {
                    notes.add(
                        TranslationNote(
                            language: language, state: .missing, file: mapping.file, line: mapping.line(of: key),
                            subject: "\(key): \(texts.optionalText("en", example: "…") ?? "")"))
                }
                continue
            }
            found[language] = texts.text(language.code, example: "\"…\"")
            if let text = found[language], let fault = ContentReading.fault(ofShortText: text) {
                mapping.fault(key, "The key “\(key)” \(fault)")
            }
        }
        return LocalizedText(found)
    }

    /// What keeps a text from being printed on one line of a certificate.
    private static func fault(ofShortText text: String) -> String? {
        if text.unicodeScalars.count > 400 { return "has more than 400 characters. Shorten it." }
        let unseen = text.unicodeScalars.first {
            switch $0.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                $0 != "\u{200C}" && $0 != "\u{200D}"
            default: false
            }
        }
        guard let unseen else { return nil }
        let code = String(unseen.value, radix: 16, uppercase: true)
        return "is one line, and holds the character U+\(code), which cannot be seen. Take it out."
    }

    /// The objectives a lesson or an activity serves.
    func objectives(_ mapping: YAMLMapping, known: Set<LearningObjective.ID>) -> [LearningObjective.ID] {
        mapping.texts("objectives", example: "RM1-01").compactMap {
            objective($0.text, known: known, file: mapping.file, line: $0.line)
        }
    }

    /// An objective, if the table has it.
    func objective(
        _ text: String, known: Set<LearningObjective.ID>, file: String, line: Int
    ) -> LearningObjective.ID? {
        let id = LearningObjective.ID(text)
        if known.contains(id) { return id }
        let near = NearestName.of(text, among: known.map(\.rawValue).sorted()).map { " Did you mean \($0)?" } ?? ""
        faults.add(
            file, line,
            "There is no objective “\(text)” among the course's modules in \(ContentLayout.objectives).\(near)")
        return nil
    }

    private var references: ReferenceReader { ReferenceReader(faults: faults, resolves: resolves) }
}
