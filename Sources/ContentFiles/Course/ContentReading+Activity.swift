import Learning
import MigrationLaw

extension ContentReading {
    /// An activity from its files, or nil where English is missing or unreadable.
    ///
    /// A language without a file, and one whose file is behind English, is noted: its readers get English.
    func activity(
        _ name: String, of module: Module.ID, in languages: [Language], known: Set<LearningObjective.ID>,
        askedBy place: Place
    ) -> Activity? {
        let id = "\(module).\(name)"
        let english = activityFile(
            ContentLayout.activity(name, of: module, .english), id: id, keys: ["version"], known: known, askedBy: place)
        let version = english.map { self.version($0.file) } ?? 1
        var editions: [Language: Activity.Grid] = [:]
        for language in languages where language != .english {
            let path = ContentLayout.activity(name, of: module, language)
            guard files[path] != nil else {
                noteMissing(language, file: path, subject: id)
                continue
            }
            guard let own = activityFile(path, id: id, keys: ["translates"], known: known, askedBy: place), let english
            else { continue }
            checkSame(
                own.file, minutes: (own.minutes, english.minutes), objectives: (own.objectives, english.objectives))
            guard isCurrent(own.file, to: language, subject: id, version: version) else { continue }
            if !own.grid.matches(english.grid) {
                own.file.fault(
                    "cells",
                    "The rows, columns, choices, answers or notes have other ids than in English. Only words change.")
            }
            editions[language] = own.grid
        }
        guard let english else { return nil }
        editions[.english] = english.grid
        return Activity(
            id: Activity.ID(id), minutes: english.minutes, objectives: english.objectives, editions: editions)
    }

    /// One file of an activity.
    private struct ActivityFile {
        let file: YAMLMapping
        let grid: Activity.Grid
        let minutes: Int
        let objectives: [LearningObjective.ID]
    }

    private func activityFile(
        _ path: String, id: String, keys: [String], known: Set<LearningObjective.ID>, askedBy place: Place
    ) -> ActivityFile? {
        guard let file = mapping(path, askedBy: place) else { return nil }
        file.allow(
            [
                "id", "kind", "title", "minutes", "objectives", "intro", "columns", "rows", "choices", "cells", "notes",
                "model",
            ] + keys)
        if let name = file.text("id", example: id), name != id {
            file.fault("id", "The file's name says \(id); found “\(name)”.")
        }
        if let kind = file.text("kind", example: "grid"), kind != "grid" {
            file.fault("kind", "The one kind of activity is grid; found “\(kind)”.")
        }
        let minutes = file.whole("minutes", 1...90, example: 20)
        let objectives = objectives(file, known: known)
        guard let grid = grid(file), let minutes else { return nil }
        return ActivityFile(file: file, grid: grid, minutes: minutes, objectives: objectives)
    }

    private func grid(_ file: YAMLMapping) -> Activity.Grid? {
        let title = file.text("title", example: "Status check")
        let intro = prose(file, "intro")
        let columns = gridEntries(file, "columns")
        let rows = gridEntries(file, "rows")
        let choices = gridEntries(file, "choices")
        let cells = cells(file, rows: rows, columns: columns, choices: choices)
        let notes = notes(file)
        let model = prose(file, "model")
        guard let title, let intro, let model else { return nil }
        return Activity.Grid(
            title: title, intro: intro, columns: columns, rows: rows, choices: choices, cells: cells, notes: notes,
            model: model)
    }

    private func gridEntries(_ file: YAMLMapping, _ key: String) -> [Activity.Grid.Entry] {
        var seen: Set<String> = []
        return file.mappings(key, example: "{id: arvena, text: Arvena}").compactMap { entry in
            entry.allow(["id", "text", "cites"])
            guard let id = gridID(entry, seen: &seen), let text = plain(entry, "text", example: "Arvena") else {
                return nil
            }
            return Activity.Grid.Entry(id: id, text: text, cites: cites(entry, required: false))
        }
    }

    private func gridID(_ entry: YAMLMapping, seen: inout Set<String>) -> String? {
        guard let id = entry.text("id", example: "arvena") else { return nil }
        guard ContentLayout.isName(id) else {
            entry.fault("id", "An id has letters, digits and hyphens; found “\(id)”.")
            return nil
        }
        guard seen.insert(id).inserted else {
            entry.fault("id", "The id “\(id)” stands twice in this list. Keep one.")
            return nil
        }
        return id
    }

    private func cells(
        _ file: YAMLMapping, rows: [Activity.Grid.Entry], columns: [Activity.Grid.Entry], choices: [Activity.Grid.Entry]
    ) -> [Activity.Grid.Cell] {
        var found: [String: Int] = [:]
        func known(_ cell: YAMLMapping, _ key: String, _ entries: [Activity.Grid.Entry]) -> String? {
            guard let id = cell.text(key, example: entries.first?.id ?? "arvena") else { return nil }
            if entries.contains(where: { $0.id == id }) { return id }
            cell.fault(key, "There is no \(key) “\(id)”. The ids are: \(entries.map(\.id).joined(separator: ", ")).")
            return nil
        }
        let cells = file.mappings("cells", example: "{row: iccpr, column: arvena, answer: bound, why: \"…\"}")
            .compactMap {
                cell -> Activity.Grid.Cell? in
                cell.allow(["row", "column", "answer", "why"])
                let row = known(cell, "row", rows)
                let column = known(cell, "column", columns)
                let answer = known(cell, "answer", choices)
                let why = plain(cell, "why", example: "\"Deposited on … (article 49(2)).\"")
                guard let row, let column else { return nil }
                if let first = found.updateValue(cell.line, forKey: "\(row) \(column)") {
                    faults.add(
                        file.file, cell.line,
                        "The cell \(row)/\(column) stands twice, first on line \(first). Keep one.")
                }
                guard let answer, let why else { return nil }
                return Activity.Grid.Cell(row: row, column: column, answer: answer, why: why)
            }
        for row in rows {
            for column in columns where found["\(row.id) \(column.id)"] == nil {
                file.fault("cells", "The cell \(row.id)/\(column.id) is missing. Add its answer and why.")
            }
        }
        return cells
    }

    private func notes(_ file: YAMLMapping) -> [Activity.Grid.Note] {
        var seen: Set<String> = []
        return file.mappings("notes", example: "{id: why-arvena, label: \"…\", model: \"…\"}", required: false)
            .compactMap {
                note in
                note.allow(["id", "label", "model"])
                let id = gridID(note, seen: &seen)
                let label = plain(note, "label", example: "\"Why?\"")
                let model = plain(note, "model", example: "\"Arvena is bound by …\"")
                guard let id, let label, let model else { return nil }
                return Activity.Grid.Note(id: id, label: label, model: model)
            }
    }
}

extension Activity.Grid {
    /// Whether a translation asks the same, with the same answers.
    fileprivate func matches(_ other: Activity.Grid) -> Bool {
        columns.map(\.id) == other.columns.map(\.id) && rows.map(\.id) == other.rows.map(\.id)
            && choices.map(\.id) == other.choices.map(\.id) && notes.map(\.id) == other.notes.map(\.id)
            && cells.map { [$0.row, $0.column, $0.answer] } == other.cells.map { [$0.row, $0.column, $0.answer] }
    }
}
