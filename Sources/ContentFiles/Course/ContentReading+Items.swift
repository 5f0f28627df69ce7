import Learning
import MigrationLaw

extension ContentReading {
    /// The items of a module's bank, in file order, with their wordings in those languages that have them.
    func items(
        of module: Module.ID, in languages: [Language], known: Set<LearningObjective.ID>, askedBy place: Place
    ) -> ItemBankReading {
        guard let file = mapping(ContentLayout.bank(module), askedBy: place) else { return ItemBankReading() }
        file.allow(["module", "items"])
        if let name = file.text("module", example: module.rawValue), name != module.rawValue {
            file.fault("module", "The file's name says \(module); found “\(name)”.")
        }
        let own = known.filter { $0.rawValue.hasPrefix("\(module)-") }
        let items = file.mappings("items", example: "id: \(module)-01.q01").map { item($0, known: own) }
        return translated(items, of: module, in: languages)
    }

    private func item(_ entry: YAMLMapping, known: Set<LearningObjective.ID>) -> ItemDraft {
        let objective = entry.text("objective", example: "RM1-01").flatMap {
            self.objective($0, known: known, file: entry.file, line: entry.line(of: "objective"))
        }
        let id = itemID(entry, objective: objective)
        let level = entry.choice("level", of: BloomLevel.allCases)
        let use = entry.choice("use", of: [Item.Use.practice, .diagnostic, .final])
        let type = entry.choice("type", of: ItemType.allCases)
        entry.allow(
            ["id", "objective", "level", "use", "type", "region", "stem", "cites", "law-as-of", "author", "reviewer"]
                + ["version"] + ContentReading.ownKeys(of: type))
        for key in ["region", "author", "reviewer"] { _ = entry.text(key, example: "…") }
        let stem = plain(entry, "stem", example: "\"Which …?\"")
        let cites = cites(entry, required: true)
        let day = day(entry, "law-as-of", example: "2026-11-01")
        let version = entry.whole("version", 1...999, example: 1)
        let body = type.map { self.body(entry, type: $0, item: id ?? "", stem: stem) } ?? ItemDraft.Body()
        var item: Item?
        if let id, let objective, let level, let use, let stem, let day, let version, let kind = body.kind {
            let wording = ContentReading.wording(stem: stem, body: body, kind: kind)
            item = Item(
                id: id, objective: objective, level: level, use: use, kind: kind, cites: cites, lawAsOf: day,
                version: version, wordings: [.english: wording])
        }
        return ItemDraft(
            file: entry.file, line: entry.line, language: .english, id: id, stemLine: entry.line(of: "stem"),
            stem: stem, type: type, level: level, objective: objective, use: use, body: body, item: item)
    }

    /// The words of an item by the ids of its parts, which are those of the English one in every language.
    static func wording(stem: String, body: ItemDraft.Body, kind: Item.Kind) -> Item.Wording {
        var parts = kind.options
        var groups: [Item.Option.ID] = []
        if case .matching(let left, let right, _) = kind { (parts, groups) = (left, right) }
        let texts = Array(zip(parts, body.parts.map(\.text))) + Array(zip(groups, body.groups))
        return Item.Wording(
            stem: stem, options: Dictionary(texts, uniquingKeysWith: { first, _ in first }),
            rationales: Dictionary(zip(parts, body.parts.map(\.why)), uniquingKeysWith: { first, _ in first }),
            unit: body.unit, why: body.why?.text)
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

    /// A day that has to be there.
    func day(_ entry: YAMLMapping, _ key: String, example: String) -> CalendarDay? {
        guard let text = entry.text(key, example: example) else { return nil }
        if let day = CalendarDay(text) { return day }
        entry.fault(
            key, "The key “\(key)” wants a day; found “\(text)”. Write for example: \(key): \(example)")
        return nil
    }
}

/// The items of a bank, and what its translations say.
struct ItemBankReading {
    /// In file order.
    var items: [ItemDraft] = []
    /// In the order of languages and files.
    var translations: [ItemDraft] = []
}
