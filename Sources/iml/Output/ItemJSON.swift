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
        for option in item.options {
            terminal.print(wrapped: "\(isKey(option, item) ? "*" : "-") \(wording.options[option] ?? "")", indent: 2)
            terminal.print(wrapped: wording.rationales[option] ?? "", indent: 6)
        }
        terminal.print("  \(phrases.itemLaw(item.cites.map(\.description).joined(separator: ", ")))\n")
    }

    private static func describe(_ item: Item, _ wording: Item.Wording, _ language: Language) -> JSON {
        [
            "id": .string(item.id.rawValue), "objective": .string(item.objective.rawValue),
            "level": .string(item.level.rawValue), "use": .string(item.use.rawValue), "type": .string(item.kind.name),
            "stem": .string(wording.stem),
            "options": .array(
                item.options.map { option in
                    [
                        "id": .string(option.rawValue), "text": .string(wording.options[option] ?? ""),
                        "correct": .bool(isKey(option, item)), "why": .string(wording.rationales[option] ?? ""),
                    ]
                }),
            "cites": .array(item.cites.map { .string($0.description) }), "language": .string(language.code),
            "lawAsOf": .string(item.lawAsOf.description),
        ]
    }

    private static func isKey(_ option: Item.Option.ID, _ item: Item) -> Bool {
        switch item.kind {
        case .single(_, let key): option == key
        }
    }
}
