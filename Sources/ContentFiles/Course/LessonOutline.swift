import Learning
import MigrationLaw

/// What a lesson and its translation have in common, whatever the words: headings, tables, model answers, citations.
struct LessonOutline {
    private let headings: [Int]
    private let tables: [String]
    private let answers: Int
    private let citations: Set<Reference>

    init(_ prose: Prose) {
        let blocks = prose.blocks.flatMap(LessonOutline.flattened)
        headings = blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } }
        tables = blocks.compactMap {
            if case .table(let head, let rows) = $0 { "\(head.count) × \(rows.count)" } else { nil }
        }
        answers = blocks.count { if case .answer = $0 { true } else { false } }
        citations = Set(prose.citations)
    }

    /// How a translation differs from this English text, a sentence for each; nothing where it does not.
    func differences(of translation: LessonOutline) -> [String] {
        var found: [String] = []
        func compare(_ what: String, _ english: [String], _ own: [String]) {
            guard english != own else { return }
            found.append("English has \(what) \(listed(english)); found \(listed(own)). Keep the structure.")
        }
        compare("headings of the levels", headings.map(String.init), translation.headings.map(String.init))
        compare("tables of columns × rows", tables, translation.tables)
        if answers != translation.answers {
            found.append("English has \(answers) model answers (>); found \(translation.answers). Keep the structure.")
        }
        let missing = citations.subtracting(translation.citations).map(\.description).sorted()
        if !missing.isEmpty { found.append("English also cites \(listed(missing)). Cite the same law.") }
        let added = translation.citations.subtracting(citations).map(\.description).sorted()
        if !added.isEmpty { found.append("English does not cite \(listed(added)). Cite the same law.") }
        return found
    }

    private func listed(_ words: [String]) -> String {
        words.isEmpty ? "none" : words.joined(separator: ", ")
    }

    /// A block with those inside it.
    private static func flattened(_ block: Prose.Block) -> [Prose.Block] {
        switch block {
        case .heading, .paragraph, .table, .divider: [block]
        case .list(_, let items): [block] + items.flatMap { $0.flatMap(flattened) }
        case .answer(let inside): [block] + inside.flatMap(flattened)
        }
    }
}
