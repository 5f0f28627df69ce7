import Learning
import MigrationLaw

extension ContentReading {
    /// The items of a module's bank, in file order.
    func items(of module: Module.ID, known: Set<LearningObjective.ID>, askedBy place: Place) -> [ItemDraft] {
        guard let file = mapping(ContentLayout.bank(module), askedBy: place) else { return [] }
        file.allow(["module", "items"])
        if let name = file.text("module", example: module.rawValue), name != module.rawValue {
            file.fault("module", "The file's name says \(module); found “\(name)”.")
        }
        let own = known.filter { $0.rawValue.hasPrefix("\(module)-") }
        return file.mappings("items", example: "id: \(module)-01.q01").map { item($0, known: own) }
    }

    private func item(_ entry: YAMLMapping, known: Set<LearningObjective.ID>) -> ItemDraft {
        entry.allow([
            "id", "objective", "level", "use", "type", "region", "stem", "options", "cites", "law-as-of", "author",
            "reviewer", "version",
        ])
        let objective = entry.text("objective", example: "RM1-01").flatMap {
            self.objective($0, known: known, file: entry.file, line: entry.line(of: "objective"))
        }
        let id = itemID(entry, objective: objective)
        let level = entry.choice("level", of: BloomLevel.allCases)
        let use = entry.choice("use", of: [Item.Use.practice, .diagnostic, .final])
        if let type = entry.text("type", example: "single"), type != "single" {
            entry.fault("type", "The one type of item is single, a single best answer; found “\(type)”.")
        }
        for key in ["region", "author", "reviewer"] { _ = entry.text(key, example: "…") }
        let stem = plain(entry, "stem", example: "\"Which …?\"")
        let cites = cites(entry, required: true)
        let day = lawAsOf(entry)
        let version = entry.whole("version", 1...999, example: 1)
        let options = options(entry)
        var item: Item?
        if let id, let objective, let level, let use, let stem, let day, let version,
            let kind = kind(of: options, item: id, entry: entry)
        {
            let names = options.indices.map { OptionIdentifier.of(id, position: $0 + 1) }
            let wording = Item.Wording(
                stem: stem,
                options: Dictionary(zip(names, options.map(\.text)), uniquingKeysWith: { first, _ in first }),
                rationales: Dictionary(zip(names, options.map(\.why)), uniquingKeysWith: { first, _ in first }))
            item = Item(
                id: id, objective: objective, level: level, use: use, kind: kind, cites: cites, lawAsOf: day,
                version: version, wordings: [.english: wording])
        }
        return ItemDraft(
            file: entry.file, line: entry.line, stemLine: entry.line(of: "stem"), stem: stem, level: level,
            objective: objective, use: use, options: options, item: item)
    }

    private func itemID(_ entry: YAMLMapping, objective: LearningObjective.ID?) -> Item.ID? {
        guard let text = entry.text("id", example: "RM1-01.q01") else { return nil }
        ids.declare(text, file: entry.file, line: entry.line(of: "id"), faults: faults)
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let number = parts.count == 2 ? parts[1] : ""
        guard number.first == "q", number.utf8.count == 3, number.dropFirst().allSatisfy(\.isWholeNumber) else {
            entry.fault(
                "id",
                "An item is called by its objective and a number of two digits, such as RM1-01.q01; found “\(text)”.")
            return nil
        }
        if let objective, parts[0] != objective.rawValue {
            entry.fault(
                "id", "The id “\(text)” belongs to \(parts[0]), but the objective is \(objective). Make them agree.")
        }
        return Item.ID(text)
    }

    private func lawAsOf(_ entry: YAMLMapping) -> CalendarDay? {
        guard let text = entry.text("law-as-of", example: "2026-11-01") else { return nil }
        if let day = CalendarDay(text) { return day }
        entry.fault(
            "law-as-of", "The key “law-as-of” wants a day; found “\(text)”. Write for example: law-as-of: 2026-11-01")
        return nil
    }

    private func options(_ entry: YAMLMapping) -> [ItemDraft.Option] {
        entry.mappings("options", example: "{text: \"…\", correct: true, why: \"…\"}").compactMap { option in
            option.allow(["text", "correct", "why"])
            let text = plain(option, "text", example: "\"…\"")
            let why = plain(option, "why", example: "\"…\"")
            var isKey = false
            if let word = option.optionalText("correct", example: "true") {
                if word != "true", word != "false" {
                    option.fault("correct", "The key “correct” is true or false; found “\(word)”.")
                }
                isKey = word == "true"
            }
            guard let text, let why else { return nil }
            return ItemDraft.Option(text: text, why: why, isKey: isKey, line: option.line)
        }
    }

    private func kind(of options: [ItemDraft.Option], item: Item.ID, entry: YAMLMapping) -> Item.Kind? {
        let keys = options.indices.filter { options[$0].isKey }
        if keys.count != 1 {
            entry.fault("options", "Exactly one option has “correct: true”; found \(keys.count).")
        }
        if options.count < 2 { entry.fault("options", "An item has at least two options; found \(options.count).") }
        if Set(options.map { $0.text.lowercased() }).count < options.count {
            entry.fault("options", "Two options say the same. Make them differ.")
        }
        let names = options.indices.map { OptionIdentifier.of(item, position: $0 + 1) }
        if Set(names).count < names.count {
            entry.fault("id", "The ids of two options fall together. Choose another number for the item.")
        }
        guard keys.count == 1, let key = keys.first else { return nil }
        return .single(options: names, key: names[key])
    }
}
