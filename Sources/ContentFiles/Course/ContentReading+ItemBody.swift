import Learning
import MigrationLaw

extension ContentReading {
    /// The keys that only items of that type have; of an unknown type every one of them, which is told elsewhere.
    static func ownKeys(of type: ItemType?) -> [String] {
        switch type {
        case .single, .multiple: ["options"]
        case .matching: ["right", "pairs"]
        case .ordering: ["steps"]
        case .numeric: ["value", "tolerance", "unit", "why"]
        case .date: ["value", "tolerance-days", "why"]
        case .computed: ["binding", "instruments", "dates", "unit", "why"]
        case nil:
            ["options", "right", "pairs", "steps", "value", "tolerance", "tolerance-days", "unit", "binding"]
                + ["instruments", "dates", "why"]
        }
    }

    /// What stands below the stem of an item, with its key.
    func body(_ entry: YAMLMapping, type: ItemType, item: Item.ID, stem: String?) -> ItemDraft.Body {
        switch type {
        case .single: choice(entry, item: item) { single($0, item: item, entry: entry) }
        case .multiple: choice(entry, item: item) { multiple($0, item: item, entry: entry) }
        case .matching: matching(entry, item: item)
        case .ordering: ordering(entry, item: item)
        case .numeric: numeric(entry)
        case .date: date(entry)
        case .computed: computed(entry, stem: stem)
        }
    }

    // MARK: Options

    private func choice(
        _ entry: YAMLMapping, item: Item.ID, kind: ([ItemDraft.Part]) -> Item.Kind?
    ) -> ItemDraft.Body {
        let options = entry.mappings("options", example: "{text: \"…\", correct: true, why: \"…\"}").compactMap {
            option -> ItemDraft.Part? in
            option.allow(["text", "correct", "why"])
            var part = part(option, "text")
            if let word = option.optionalText("correct", example: "true") {
                if word != "true", word != "false" {
                    option.fault("correct", "The key “correct” is true or false; found “\(word)”.")
                }
                part?.isKey = word == "true"
            }
            return part
        }
        if options.count < 2 { entry.fault("options", "An item has at least two options; found \(options.count).") }
        requireDifferent(options.map(\.text), "options", entry, "Two options say the same. Make them differ.")
        return ItemDraft.Body(parts: options, kind: kind(options))
    }

    private func single(_ options: [ItemDraft.Part], item: Item.ID, entry: YAMLMapping) -> Item.Kind? {
        let names = names(options.count, entry) { OptionIdentifier.of(item, position: $0) }
        let keys = options.indices.filter { options[$0].isKey }
        guard keys.count == 1, let key = keys.first else {
            entry.fault("options", "Exactly one option has “correct: true”; found \(keys.count).")
            return nil
        }
        return .single(options: names, key: names[key])
    }

    private func multiple(_ options: [ItemDraft.Part], item: Item.ID, entry: YAMLMapping) -> Item.Kind? {
        let names = names(options.count, entry) { OptionIdentifier.of(item, position: $0) }
        let keys = options.indices.filter { options[$0].isKey }
        guard keys.count >= 2, keys.count < options.count else {
            entry.fault(
                "options",
                "Of several right answers at least two have “correct: true”, and at least one has not; found \(keys.count) of "
                    + "\(options.count). With one right answer write: type: single")
            return nil
        }
        return .multiple(options: names, keys: Set(keys.map { names[$0] }))
    }

    // MARK: Rows and groups

    private func matching(_ entry: YAMLMapping, item: Item.ID) -> ItemDraft.Body {
        let groups = entry.texts("right", example: "\"Everyone in the territory\", \"Citizens only\"").map(\.text)
        var places: [Int] = []
        let rows = entry.mappings("pairs", example: "{left: \"The right to vote\", right: 2, why: \"…\"}").compactMap {
            row -> ItemDraft.Part? in
            row.allow(["left", "right", "why"])
            let part = part(row, "left")
            let place = row.whole("right", 1...max(1, groups.count), example: min(2, max(1, groups.count)))
            guard let part, let place else { return nil }
            places.append(place)
            return part
        }
        count(groups.count, 2...6, "right", "groups", entry)
        count(rows.count, 3...8, "pairs", "rows", entry)
        requireDifferent(groups, "right", entry, "Two groups say the same. Make them differ.")
        requireDifferent(rows.map(\.text), "pairs", entry, "Two rows say the same. Make them differ.")
        let left = names(rows.count, entry) { OptionIdentifier.row(of: item, position: $0) }
        let right = names(groups.count, entry) { OptionIdentifier.group(of: item, position: $0) }
        var body = ItemDraft.Body(parts: rows, groups: groups)
        if !left.isEmpty, !right.isEmpty {
            let pairs = zip(left, places.map { right[$0 - 1] })
            body.kind = .matching(
                left: left, right: right, pairs: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        }
        return body
    }

    // MARK: Steps

    private func ordering(_ entry: YAMLMapping, item: Item.ID) -> ItemDraft.Body {
        let steps = entry.mappings("steps", example: "{text: \"…\", why: \"…\"}").compactMap { step in
            step.allow(["text", "why"])
            return part(step, "text")
        }
        count(steps.count, 3...7, "steps", "steps", entry)
        requireDifferent(steps.map(\.text), "steps", entry, "Two steps say the same. Make them differ.")
        let names = names(steps.count, entry) { OptionIdentifier.step(of: item, english: steps[$0 - 1].text) }
        return ItemDraft.Body(parts: steps, kind: steps.count < 2 ? nil : .ordering(steps: names))
    }

    // MARK: Numbers and days

    private func numeric(_ entry: YAMLMapping) -> ItemDraft.Body {
        let value = number(entry, "value", example: "20")
        let tolerance = entry.entry("tolerance") == nil ? ExactNumber(0) : number(entry, "tolerance", example: "0")
        if let tolerance, tolerance.millionths < 0 {
            entry.fault("tolerance", "A tolerance is 0 or more; found \(tolerance).")
        }
        var body = ItemDraft.Body(unit: unit(entry), why: generalWhy(entry))
        if let value, let tolerance { body.kind = .numeric(value: value, tolerance: tolerance) }
        return body
    }

    private func date(_ entry: YAMLMapping) -> ItemDraft.Body {
        let value = day(entry, "value", example: "1976-03-23")
        let tolerance = entry.optionalWhole("tolerance-days", 0...3650, example: 0) ?? 0
        return ItemDraft.Body(
            why: generalWhy(entry), kind: value.map { .date(day: $0, toleranceInDays: tolerance) })
    }

    private func number(_ entry: YAMLMapping, _ key: String, example: String) -> ExactNumber? {
        guard let text = entry.text(key, example: example) else { return nil }
        if let number = ExactNumber(text) { return number }
        entry.fault(
            key,
            "The key “\(key)” wants a number: digits, and a point before decimals; found “\(text)”. Write for example: "
                + "\(key): \(example)")
        return nil
    }

    /// What a number counts, in words; nil where it is left out.
    func unit(_ entry: YAMLMapping) -> String? {
        entry.entry("unit") == nil ? nil : plain(entry, "unit", example: "\"States\"")
    }

    /// The one rationale of an item without parts.
    func generalWhy(_ entry: YAMLMapping) -> (text: String, line: Int)? {
        plain(entry, "why", example: "\"Article 49(2) …\"").map { ($0, entry.line(of: "why")) }
    }

    // MARK: What they share

    /// A part with its text, under that key, and its rationale.
    func part(_ entry: YAMLMapping, _ key: String) -> ItemDraft.Part? {
        let text = plain(entry, key, example: "\"…\"")
        let why = plain(entry, "why", example: "\"…\"")
        guard let text, let why else { return nil }
        return ItemDraft.Part(text: text, why: why, line: entry.line)
    }

    private func count(
        _ found: Int, _ wanted: ClosedRange<Int>, _ key: String, _ what: String, _ entry: YAMLMapping
    ) {
        guard found > 0, !wanted.contains(found) else { return }
        entry.fault(key, "There are \(wanted.lowerBound) to \(wanted.upperBound) \(what); found \(found).")
    }

    private func requireDifferent(_ texts: [String], _ key: String, _ entry: YAMLMapping, _ message: String) {
        if Set(texts.map { $0.lowercased() }).count < texts.count { entry.fault(key, message) }
    }

    /// The ids of so many parts, counted from 1.
    private func names(
        _ count: Int, _ entry: YAMLMapping, _ name: (Int) -> Item.Option.ID
    ) -> [Item.Option.ID] {
        let names = count > 0 ? (1...count).map(name) : []
        if Set(names).count < names.count {
            entry.fault("id", "The ids of two parts fall together. Choose another number for the item.")
        }
        return names
    }
}
