import Learning
import MigrationLaw

extension ContentReading {
    /// A lesson from its files, one for each language, or nil where English is missing or unreadable.
    func lesson(
        _ name: String, of module: Module.ID, in languages: [Language], known: Set<LearningObjective.ID>,
        askedBy place: Place
    ) -> Lesson? {
        var editions: [Language: Lesson.Text] = [:]
        var common: (minutes: Int, objectives: [LearningObjective.ID])?
        for language in languages {
            let path = ContentLayout.lesson(name, of: module, language)
            guard let text = text(path, askedBy: place),
                let parts = frontMatter(text, file: path),
                let head = YAMLMapping(text: parts.head, firstLine: 2, file: path, faults: faults)
            else { continue }
            head.allow(["title", "objectives", "minutes", "summary"])
            let title = head.text("title", example: "Sovereignty and its limits")
            let summary = head.text("summary", example: "What a State decides alone, and where law sets limits.")
            let minutes = head.whole("minutes", 1...90, example: 20)
            let objectives = objectives(head, known: known)
            let prose = prose(parts.body, file: path, firstLine: parts.bodyLine)
            guard case .paragraph = prose.blocks.first else {
                faults.add(
                    path, parts.bodyLine, "The lesson starts with a paragraph, its lead, before the first heading.")
                continue
            }
            guard let title, let summary, let minutes else { continue }
            if let common {
                if common.minutes != minutes {
                    head.fault("minutes", "English says \(common.minutes) minutes. Write the same.")
                }
                if common.objectives != objectives {
                    head.fault("objectives", "English has other objectives. Write the same, in the same order.")
                }
            } else {
                common = (minutes, objectives)
            }
            editions[language] = Lesson.Text(title: title, summary: summary, prose: prose)
        }
        guard let common, editions[.english] != nil else { return nil }
        return Lesson(
            id: Lesson.ID("\(module).\(name)"), minutes: common.minutes, objectives: common.objectives,
            editions: editions)
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
