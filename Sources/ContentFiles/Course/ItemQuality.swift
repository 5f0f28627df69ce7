import Learning
import MigrationLaw

/// The syllabus's quality rules for items and banks, as far as they can be judged without a person.
///
/// Source: the syllabus, section E, rules 3 (stem), 4 (options), 5 (place of the key), 6 (rationale), 8 (supply). Rules
/// that need two readers, a clock or answers (9 to 13, 15) are judged elsewhere.
struct ItemQuality {
    let faults: FaultList

    /// Judges each item, and the bank as a whole.
    func judge(_ module: ModuleReading, table: ObjectiveTable) {
        for item in module.items + module.bank.translations {
            judgeStem(item)
            judgeOptions(item)
            judgeRationales(item)
        }
        judgeKeyPositions(module.items)
        judgeForms(module, table: table)
        judgeSupply(module, table: table)
    }

    /// A scenario has 30 to 90 words; a question of knowledge may be short.
    private func judgeStem(_ item: ItemDraft) {
        guard let stem = item.stem, let level = item.level else { return }
        let words = Words.count(stem)
        let isScenario = level != .remember && level != .understand
        let range = (isScenario ? 30 : 5)...most(90, item)
        if !range.contains(words) {
            faults.add(
                item.file, item.stemLine,
                "The stem has \(words) words; at level \(level.rawValue) it has \(range.lowerBound) to \(range.upperBound)."
            )
        }
    }

    private func judgeOptions(_ item: ItemDraft) {
        let options = item.body.parts
        guard item.type == .single || item.type == .multiple, let first = options.first else { return }
        if item.type == .single, options.count != 4 {
            faults.add(item.file, first.line, "A single best answer has four options; found \(options.count).")
        }
        if item.type == .multiple, !(4...6).contains(options.count) {
            faults.add(
                item.file, first.line, "An item with several right answers has 4 to 6 options; found \(options.count).")
        }
        if item.type == .multiple, item.language == .english, item.stem?.contains("hoose every") == false {
            faults.add(
                item.file, item.stemLine,
                "A stem with several right answers says so. Write in it: Choose every …")
        }
        let lengths = options.map(\.text.count)
        if let longest = lengths.max(), let shortest = lengths.min(), longest * 2 > shortest * 3 {
            faults.add(
                item.file, first.line,
                "The longest option has \(longest) characters and the shortest \(shortest): at most 1.5 times as many. Even them out."
            )
        }
        for option in options {
            let words = Words.plainLetters(option.text)
            for phrase in ItemQuality.forbidden where " \(words) ".contains(" \(phrase) ") {
                faults.add(
                    item.file, option.line,
                    "“\(phrase)” is no option. Write one answer that can be right or wrong alone.")
            }
        }
    }

    private static let forbidden = [
        "all of the above", "none of the above", "all of these", "none of these", "both a and b", "both b and c",
        "both a and c", "both a and d", "both b and d", "both c and d",
    ]

    /// A row of a matching and a step of an ordering may be explained in fewer words than an option.
    private func judgeRationales(_ item: ItemDraft) {
        let fewest = item.type == .matching || item.type == .ordering ? 8 : 15
        let range = fewest...most(60, item)
        for (why, line) in item.body.parts.map({ ($0.why, $0.line) }) + [item.body.why].compactMap(\.self) {
            let words = Words.count(why)
            if !range.contains(words) {
                faults.add(
                    item.file, line,
                    "The rationale (why) has \(words) words; \(range.lowerBound) to \(range.upperBound) are wanted, with the article."
                )
            }
        }
    }

    /// Other languages say the same in more words: a fifth more is allowed.
    private func most(_ words: Int, _ item: ItemDraft) -> Int {
        item.language == .english ? words : words + words / 5
    }

    /// Each place holds the key in 20 to 30 % of a bank; below 20 items chance alone moves it further.
    private func judgeKeyPositions(_ items: [ItemDraft]) {
        let singles = items.filter { $0.type == .single }
        let positions = singles.compactMap { item in item.body.parts.firstIndex(where: \.isKey) }
        guard let file = singles.first?.file, positions.count >= 20 else { return }
        for (position, letter) in ["A", "B", "C", "D"].enumerated() {
            let count = positions.count { $0 == position }
            if count * 5 < positions.count || count * 10 > positions.count * 3 {
                faults.add(
                    file, 1,
                    "The key stands at \(letter) in \(count) of \(positions.count) items; 20 to 30 % are wanted. Change the order of options."
                )
            }
        }
    }

    /// A session's quiz asks of each objective as many items as the syllabus says.
    private func judgeForms(_ module: ModuleReading, table: ObjectiveTable) {
        for draft in module.assessments where draft.assessment.use == .practice {
            for row in table.rows where row.objective.module == module.id {
                let places = draft.assessment.blueprint.places
                let found = places.first { $0.objective == row.objective.id }?.items ?? 0
                if found != row.itemsPerForm {
                    faults.add(
                        draft.file, draft.line,
                        "\(draft.assessment.id) has \(found) items for \(row.objective.id), and \(ContentLayout.objectives) says "
                            + "\(row.itemsPerForm). Make them agree.")
                }
            }
        }
    }

    /// The bank holds three times each place: two parts for practice, one for finals.
    private func judgeSupply(_ module: ModuleReading, table: ObjectiveTable) {
        for draft in module.assessments where draft.assessment.use == .practice {
            for place in draft.assessment.blueprint.places {
                let own = module.items.filter { $0.objective == place.objective }
                for (use, wanted) in [(Item.Use.practice, place.items * 2), (.final, place.items)] {
                    let found = own.count { $0.use == use }
                    if found < wanted {
                        faults.add(
                            draft.file, draft.line,
                            "\(place.objective) needs \(wanted) \(use.rawValue) items in \(ContentLayout.bank(module.id)), three for "
                                + "each place of \(draft.assessment.id) in all; found \(found).")
                    }
                }
            }
        }
    }
}
