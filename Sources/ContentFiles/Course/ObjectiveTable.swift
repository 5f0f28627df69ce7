import Learning
import MigrationLaw

/// `Courses/objectives.csv`: what learners can do afterwards, one objective a line.
struct ObjectiveTable {
    /// The columns read here, which come first; others, such as source and as-of date, may follow.
    static let columns = [
        "objective_id", "module", "module_title", "audience", "objective", "bloom", "items_per_form", "provisions",
    ]

    /// One line.
    struct Row {
        let objective: LearningObjective
        /// Items in one form of the session's quiz; 0 is judged by a task.
        let itemsPerForm: Int
        let line: Int
    }

    let rows: [Row]

    init(rows: [Row]) {
        self.rows = rows
    }

    /// Reads the lines, noting those that are wrong.
    init(_ text: String, faults: FaultList) {
        let file = ContentLayout.objectives
        var rows: [Row] = []
        var lines: [String: Int] = [:]
        var width = 0
        for (index, line) in ObjectiveTable.lines(text).enumerated() where !line.isEmpty {
            let number = index + 1
            let fields = ObjectiveTable.fields(line)
            if number == 1 {
                width = fields.count
                if !fields.starts(with: ObjectiveTable.columns) {
                    faults.add(file, 1, "The first line has to start: \(ObjectiveTable.columns.joined(separator: ","))")
                }
                continue
            }
            guard fields.count == width, width >= ObjectiveTable.columns.count else {
                faults.add(
                    file, number,
                    "The line has \(fields.count) fields and the first line \(width). Quote a field that holds a comma."
                )
                continue
            }
            if let first = lines.updateValue(number, forKey: fields[0]) {
                faults.add(file, number, "The objective \(fields[0]) stands twice, first on line \(first). Keep one.")
                continue
            }
            guard fields[0].hasPrefix("\(fields[1])-"), ContentLayout.isName(fields[0]) else {
                faults.add(
                    file, number, "An objective of \(fields[1]) is called “\(fields[1])-01”; found “\(fields[0])”.")
                continue
            }
            guard let level = BloomLevel(rawValue: fields[5]) else {
                let levels = BloomLevel.allCases.map(\.rawValue).joined(separator: ", ")
                faults.add(file, number, "The level is one of \(levels); found “\(fields[5])”.")
                continue
            }
            guard let items = Int(fields[6]), (0...9).contains(items) else {
                faults.add(file, number, "items_per_form is a whole number 0 to 9; found “\(fields[6])”.")
                continue
            }
            let objective = LearningObjective(
                id: LearningObjective.ID(fields[0]), module: Module.ID(fields[1]),
                text: LocalizedText(english: fields[4]), level: level)
            rows.append(Row(objective: objective, itemsPerForm: items, line: number))
        }
        self.rows = rows
    }

    /// The first line and the lines of these modules, so that nobody else's objectives come along.
    static func extract(_ text: String, of modules: [Module.ID]) -> String {
        let wanted = Set(modules.map(\.rawValue))
        let kept = lines(text).enumerated().filter { index, line in
            index == 0 || fields(line).dropFirst().first.map(wanted.contains) == true
        }
        return kept.map { $0.element + "\n" }.joined()
    }

    static func lines(_ text: String) -> [String] {
        Words.lines(text).map(String.init)
    }

    /// RFC 4180 within one line: commas part, quotes hold commas, a doubled quote is one.
    static func fields(_ line: String) -> [String] {
        var fields: [String] = []
        var field = ""
        var isQuoted = false
        var previousClosed = false
        for character in line {
            switch character {
            case "\"" where isQuoted:
                isQuoted = false
                previousClosed = true
                continue
            case "\"":
                if previousClosed { field.append("\"") }
                isQuoted = true
            case "," where !isQuoted:
                fields.append(field)
                field = ""
            default: field.append(character)
            }
            previousClosed = false
        }
        return fields + [field]
    }
}
