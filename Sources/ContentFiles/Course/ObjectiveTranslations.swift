import Learning
import MigrationLaw

/// `Courses/objectives.<lang>.csv`: the objectives' words in another language.
struct ObjectiveTranslations {
    /// The columns, all of them.
    static let columns = ["objective_id", "objective", "source", "as_of"]

    private let texts: [LearningObjective.ID: String]
    private let lines: [String: Int]

    /// Reads the lines, noting those that are wrong.
    init(_ text: String, in language: Language, faults: FaultList) {
        let file = ContentLayout.objectives(language)
        var texts: [LearningObjective.ID: String] = [:]
        var lines: [String: Int] = [:]
        for (index, line) in ObjectiveTable.lines(text).enumerated() where !line.isEmpty {
            let number = index + 1
            let fields = ObjectiveTable.fields(line)
            if number == 1 {
                if fields != ObjectiveTranslations.columns {
                    faults.add(
                        file, 1, "The first line has to be: \(ObjectiveTranslations.columns.joined(separator: ","))")
                }
                continue
            }
            guard fields.count == ObjectiveTranslations.columns.count else {
                faults.add(
                    file, number,
                    "The line has \(fields.count) fields and the first line \(ObjectiveTranslations.columns.count). "
                        + "Quote a field that holds a comma.")
                continue
            }
            if let empty = zip(ObjectiveTranslations.columns, fields).first(where: { $0.1.isEmpty }) {
                faults.add(file, number, "\(empty.0) is empty; it has to be there.")
                continue
            }
            if let first = lines.updateValue(number, forKey: fields[0]) {
                faults.add(file, number, "The objective \(fields[0]) stands twice, first on line \(first). Keep one.")
                continue
            }
            texts[LearningObjective.ID(fields[0])] = fields[1]
        }
        self.texts = texts
        self.lines = lines
    }

    /// The words for an objective, where the table has them.
    subscript(id: LearningObjective.ID) -> String? { texts[id] }

    /// Notes words for objectives that are not in the English table.
    func checkIDs(_ table: ObjectiveTable, in language: Language, faults: FaultList) {
        let known = Set(table.rows.map(\.objective.id.rawValue))
        for (id, line) in lines where !known.contains(id) {
            faults.add(
                ContentLayout.objectives(language), line,
                "There is no objective “\(id)” in \(ContentLayout.objectives). Correct the id, or remove the line.")
        }
    }
}

extension ObjectiveTable {
    /// The same with the words of another language, where there are any.
    func translated(_ translations: ObjectiveTranslations, to language: Language) -> ObjectiveTable {
        ObjectiveTable(
            rows: rows.map { row in
                guard let words = translations[row.objective.id] else { return row }
                let old = row.objective
                let texts = old.text.texts.merging([language: words]) { $1 }
                let objective = LearningObjective(
                    id: old.id, module: old.module, text: LocalizedText(texts) ?? old.text, level: old.level)
                return Row(objective: objective, itemsPerForm: row.itemsPerForm, line: row.line)
            })
    }

    /// The first line of a translation and the lines about these modules' objectives.
    static func extractTranslation(_ text: String, of modules: [Module.ID]) -> String {
        let kept = lines(text).enumerated().filter { index, line in
            index == 0 || modules.contains { line.hasPrefix("\($0)-") }
        }
        return kept.map { $0.element + "\n" }.joined()
    }
}
