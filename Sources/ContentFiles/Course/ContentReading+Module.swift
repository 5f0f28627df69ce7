import Learning
import MigrationLaw

/// A module as its files say it, with what the quality rules look at.
struct ModuleReading {
    let id: Module.ID
    /// Nil where its file is missing or unreadable.
    let module: Module?
    let assessments: [AssessmentDraft]
    let bank: ItemBankReading

    /// The items in file order.
    var items: [ItemDraft] { bank.items }
}

extension ContentReading {
    /// A module with its lessons, activities, quizzes and items.
    func module(_ id: Module.ID, in languages: [Language], table: ObjectiveTable, askedBy place: Place) -> ModuleReading
    {
        let path = ContentLayout.module(id)
        guard let file = mapping(path, askedBy: place) else {
            return ModuleReading(id: id, module: nil, assessments: [], bank: ItemBankReading())
        }
        ids.declare(id.rawValue, file: path, line: 1, faults: faults)
        file.allow(["id", "title", "summary", "lessons", "activities", "assessments"])
        if let name = file.text("id", example: id.rawValue), name != id.rawValue {
            file.fault("id", "The folder's name says \(id); found “\(name)”.")
        }
        let known = Set(table.rows.map(\.objective.id))
        let title = localized(file, "title", in: languages)
        let summary = localized(file, "summary", in: languages)
        let lessons = names(file, "lessons", example: "L1", required: true).compactMap { name, place in
            lesson(name, of: id, in: languages, known: known, askedBy: place)
        }
        let activities = names(file, "activities", example: "A1", required: false).compactMap { name, place in
            activity(name, of: id, in: languages, known: known, askedBy: place)
        }
        let assessments = assessments(
            file, owner: id.rawValue, in: languages, known: known.filter { $0.rawValue.hasPrefix("\(id)-") },
            required: false)
        // A module may be read before it has a quiz; then it needs no bank either.
        let bank = ContentLayout.bank(id)
        let items =
            assessments.isEmpty && files[bank] == nil
            ? ItemBankReading()
            : self.items(
                of: id, in: languages, known: known,
                askedBy: Place(file: path, line: file.line(of: "assessments"), subject: "The quiz of \(id)"))
        guard let title, let summary else {
            return ModuleReading(id: id, module: nil, assessments: assessments, bank: items)
        }
        let module = Module(
            id: id, title: title, summary: summary, lessons: lessons, activities: activities,
            assessments: assessments.map(\.assessment))
        return ModuleReading(id: id, module: module, assessments: assessments, bank: items)
    }

    /// The names in a list of lessons or activities that may become part of a path, declared as ids.
    private func names(
        _ file: YAMLMapping, _ key: String, example: String, required: Bool
    ) -> [(name: String, place: Place)] {
        let module = file.file.split(separator: "/").dropLast().last.map(String.init) ?? ""
        var seen: Set<String> = []
        return file.texts(key, example: example, required: required).compactMap { name, line in
            guard ContentLayout.isName(name) else {
                faults.add(
                    file.file, line, "A name has letters, digits and hyphens, such as \(example); found “\(name)”.")
                return nil
            }
            // Names of one list may share a line, where the register sees one place.
            guard seen.insert(name.lowercased()).inserted else {
                faults.add(file.file, line, "The name “\(name)” stands twice in “\(key)”. Keep one.")
                return nil
            }
            ids.declare("\(module).\(name)", file: file.file, line: line, faults: faults)
            return (name, Place(file: file.file, line: line, subject: "\(module).\(name)"))
        }
    }
}
