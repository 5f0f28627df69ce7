import Catalogue
import JSON
import Learning
import MigrationLaw

/// Items with their keys, for authors and reviewers.
enum ItemJSON {
    /// One object for each language of the item.
    static func describe(_ item: Item) -> [JSON] {
        Language.allCases.compactMap { language in
            item.wordings[language].map { describe(item, $0, language) }
        }
    }

    static func tell(_ item: Item, _ terminal: Terminal, _ phrases: Phrases) {
        let wording = item.wording(in: phrases.language).wording
        terminal.print("\(item.id)  \(item.objective)  \(item.level.rawValue)  \(item.use.rawValue)  \(item.kind.name)")
        terminal.print(wrapped: wording.stem, indent: 2)
        for (mark, part) in marked(item, wording) {
            terminal.print(wrapped: "\(mark) \(wording.options[part] ?? "")", indent: 2)
            if let why = wording.rationales[part] { terminal.print(wrapped: why, indent: 6) }
        }
        if let key = typedKey(item, wording, phrases) { terminal.print(wrapped: "* \(key)", indent: 2) }
        if let why = wording.why { terminal.print(wrapped: why, indent: 6) }
        terminal.print("  \(phrases.itemLaw(item.cites.map(\.description).joined(separator: ", ")))\n")
    }

    /// The parts in file order, each with a sign of its part in the key.
    private static func marked(_ item: Item, _ wording: Item.Wording) -> [(mark: String, part: Item.Option.ID)] {
        switch item.kind {
        case .single, .multiple: item.options.map { (isKey($0, item) ? "*" : "-", $0) }
        case .ordering(let steps): steps.enumerated().map { ("\($0.offset + 1)", $0.element) }
        case .matching(let left, _, let pairs):
            left.map { row in ("[\(pairs[row].flatMap { wording.options[$0] } ?? "")]", row) }
        case .numeric, .date, .computed: []
        }
    }

    /// The number or day that is right, or what is asked of the record.
    private static func typedKey(_ item: Item, _ wording: Item.Wording, _ phrases: Phrases) -> String? {
        switch item.kind {
        case .numeric(let value, let tolerance):
            tolerance.millionths == 0
                ? "\(value) \(wording.unit ?? "")" : "\(value) ± \(tolerance) \(wording.unit ?? "")"
        case .date(let day, let days): days == 0 ? "\(day)" : "\(day) ± \(phrases.days(days))"
        case .computed(let binding):
            "\(phrases.asksTheRecord): \(binding.question.rawValue) "
                + (binding.instruments.map(\.rawValue) + binding.dates.map(\.description)).joined(separator: ", ")
        case .single, .multiple, .matching, .ordering: nil
        }
    }

    private static func describe(_ item: Item, _ wording: Item.Wording, _ language: Language) -> JSON {
        let members: [(String, JSON)] = [
            ("id", .string(item.id.rawValue)), ("objective", .string(item.objective.rawValue)),
            ("level", .string(item.level.rawValue)), ("use", .string(item.use.rawValue)),
            ("type", .string(item.kind.name)), ("stem", .string(wording.stem)),
        ]
        let rest: [(String, JSON)] = [
            ("cites", .array(item.cites.map { .string($0.description) })), ("language", .string(language.code)),
            ("lawAsOf", .string(item.lawAsOf.description)), ("version", .integer(Int64(item.version))),
        ]
        let why: [(String, JSON)] = wording.why.map { [("why", .string($0))] } ?? []
        return .object(JSONObject(members + key(item, wording) + why + rest))
    }

    /// What there is to answer with, and what is right.
    private static func key(_ item: Item, _ wording: Item.Wording) -> [(String, JSON)] {
        func part(_ id: Item.Option.ID) -> [(String, JSON)] {
            [("id", .string(id.rawValue)), ("text", .string(wording.options[id] ?? ""))]
        }
        func explained(_ id: Item.Option.ID, _ more: [(String, JSON)] = []) -> JSON {
            .object(JSONObject(part(id) + more + [("why", .string(wording.rationales[id] ?? ""))]))
        }
        switch item.kind {
        case .single, .multiple:
            return [
                ("options", .array(item.options.map { explained($0, [("correct", .bool(isKey($0, item)))]) }))
            ]
        case .ordering(let steps):
            return [
                ("options", .array(steps.map { explained($0) })),
                ("order", .array(steps.map { .string($0.rawValue) })),
            ]
        case .matching(let left, let right, let pairs):
            let key = left.compactMap { row in pairs[row].map { (row.rawValue, JSON.string($0.rawValue)) } }
            return [
                ("left", .array(left.map { explained($0) })),
                ("right", .array(right.map { .object(JSONObject(part($0))) })), ("pairs", .object(JSONObject(key))),
            ]
        case .numeric(let value, let tolerance):
            return [
                ("value", .string(value.description)), ("tolerance", .string(tolerance.description)),
                ("unit", wording.unit.map { .string($0) } ?? .null),
            ]
        case .date(let day, let days):
            return [("value", .string(day.description)), ("toleranceDays", .integer(Int64(days)))]
        case .computed(let binding):
            return [
                ("binding", .string(binding.question.rawValue)),
                ("instruments", .array(binding.instruments.map { .string($0.rawValue) })),
                ("dates", .array(binding.dates.map { .string($0.description) })),
            ]
        }
    }

    private static func isKey(_ option: Item.Option.ID, _ item: Item) -> Bool {
        switch item.kind {
        case .single(_, let key): option == key
        case .multiple(_, let keys): keys.contains(option)
        case .matching, .ordering, .numeric, .date, .computed: false
        }
    }
}
