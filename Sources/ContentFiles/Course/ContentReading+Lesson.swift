import Learning
import MigrationLaw

extension ContentReading {
    /// A lesson from its files, or nil where English is missing or unreadable.
    ///
    /// A language without a file, and one whose file is behind English, is noted: its readers get English.
    func lesson(
        _ name: String, of module: Module.ID, in languages: [Language], known: Set<LearningObjective.ID>,
        askedBy place: Place
    ) -> Lesson? {
        let english = lessonFile(
            ContentLayout.lesson(name, of: module, .english), keys: ["version"], known: known, askedBy: place)
        let version = english.map { self.version($0.head) } ?? 1
        var editions: [Language: Lesson.Text] = [:]
        for language in languages where language != .english {
            let path = ContentLayout.lesson(name, of: module, language)
            guard files[path] != nil else {
                noteMissing(language, file: path, subject: "\(module).\(name)")
                continue
            }
            guard let own = lessonFile(path, keys: ["translates"], known: known, askedBy: place), let english else {
                continue
            }
            checkSame(
                own.head, minutes: (own.minutes, english.minutes), objectives: (own.objectives, english.objectives))
            guard isCurrent(own.head, to: language, subject: "\(module).\(name)", version: version) else { continue }
            if !isFrozen {
                let outline = LessonOutline(english.text.prose)
                for difference in outline.differences(of: LessonOutline(own.text.prose)) {
                    faults.add(path, own.bodyLine, difference)
                }
            }
            editions[language] = own.text
        }
        guard let english else { return nil }
        editions[.english] = english.text
        return Lesson(
            id: Lesson.ID("\(module).\(name)"), minutes: english.minutes, objectives: english.objectives,
            editions: editions)
    }

    /// One file of a lesson.
    private struct LessonFile {
        let head: YAMLMapping
        let text: Lesson.Text
        let minutes: Int
        let objectives: [LearningObjective.ID]
        let bodyLine: Int
    }

    private func lessonFile(
        _ path: String, keys: [String], known: Set<LearningObjective.ID>, askedBy place: Place
    ) -> LessonFile? {
        guard let text = text(path, askedBy: place),
            let parts = frontMatter(text, file: path),
            let head = YAMLMapping(text: parts.head, firstLine: 2, file: path, faults: faults)
        else { return nil }
        head.allow(["title", "objectives", "minutes", "summary"] + keys)
        let title = head.text("title", example: "Sovereignty and its limits")
        let summary = head.text("summary", example: "What a State decides alone, and where law sets limits.")
        let minutes = head.whole("minutes", 1...90, example: 20)
        let objectives = objectives(head, known: known)
        let prose = prose(parts.body, file: path, firstLine: parts.bodyLine)
        guard case .paragraph = prose.blocks.first else {
            faults.add(path, parts.bodyLine, "The lesson starts with a paragraph, its lead, before the first heading.")
            return nil
        }
        guard let title, let summary, let minutes else { return nil }
        return LessonFile(
            head: head, text: Lesson.Text(title: title, summary: summary, prose: prose), minutes: minutes,
            objectives: objectives, bodyLine: parts.bodyLine)
    }

    /// The lines between two lines of `---`, and what follows them.
    private func frontMatter(_ text: String, file: String) -> (head: String, body: String, bodyLine: Int)? {
        let lines = Words.lines(text)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            faults.add(
                file, 1,
                "A lesson starts with a line “---”, then title, objectives, minutes, summary, then “---” again.")
            return nil
        }
        return (
            lines[1..<end].joined(separator: "\n"), lines[(end + 1)...].joined(separator: "\n"), end + 2
        )
    }
}
