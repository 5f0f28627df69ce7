import Catalogue
import HTML
import Learning

/// What was sent beside the model answer: what differs stands open, the rest is folded away; where much differs, only the first
/// row stands open.
struct ActivityComparison {
    let grid: Activity.Grid
    /// By field, as they were stored.
    let fields: [String: String]
    let phrases: Phrases

    /// Row by row, then the questions with choices of their own, then the open ones.
    var html: HTML {
        let groups =
            grid.rows.map { (title: $0.text, answers: answers(in: $0)) }
            + (grid.picks.isEmpty ? [] : [(title: phrases.furtherQuestions, answers: picks)])
        let differing = groups.indices.filter { index in groups[index].answers.contains { !$0.isSame } }
        let count = groups.reduce(0) { sum, group in sum + group.answers.count { !$0.isSame } }
        let open = count > ActivityComparison.mostOpen ? Array(differing.prefix(1)) : differing
        return HTML {
            for index in groups.indices {
                group(groups[index].title, groups[index].answers, isOpen: open.contains(index))
            }
            for note in grid.notes { compared(note) }
        }
    }

    /// So many differing answers still fit on a few screens of a phone.
    private static let mostOpen = 12

    /// An answer beside the model's.
    private struct Compared {
        let label: String
        /// Nil where it was left open.
        let chosen: String?
        let model: String
        let why: String
        let isSame: Bool

        init(
            _ label: String, chosen: String?, answer: String, why: String, among choices: [Activity.Grid.Entry]
        ) {
            func text(_ choice: String) -> String { choices.first { $0.id == choice }?.text ?? choice }
            self.label = label
            self.chosen = chosen.map(text)
            model = text(answer)
            self.why = why
            isSame = chosen == answer
        }
    }

    private func answers(in row: Activity.Grid.Entry) -> [Compared] {
        grid.columns.compactMap { column in
            grid.cells.first { $0.row == row.id && $0.column == column.id }.map { cell in
                Compared(
                    column.text, chosen: fields["\(row.id)/\(column.id)"], answer: cell.answer, why: cell.why,
                    among: grid.choices)
            }
        }
    }

    private var picks: [Compared] {
        grid.picks.map {
            Compared($0.label, chosen: fields[$0.id], answer: $0.answer, why: $0.why, among: $0.choices)
        }
    }

    private func group(_ title: String, _ answers: [Compared], isOpen: Bool) -> HTML {
        let (same, differing) = (answers.filter(\.isSame), answers.filter { !$0.isSame })
        return details(.class("compared"), .open(isOpen)) {
            summary {
                title
                " "
                span(.class("small soft nb"), text: phrases.asInModel(same.count, of: answers.count))
            }
            list(differing)
            if !same.isEmpty && !differing.isEmpty {
                details {
                    summary(phrases.sameAsModelMark)
                    list(same)
                }
            } else {
                list(same)
            }
        }
    }

    private func list(_ answers: [Compared]) -> HTML {
        guard !answers.isEmpty else { return .empty }
        return ul(.class("plain lines")) {
            for answer in answers {
                li {
                    strong(answer.label)
                    br()
                    if !answer.isSame {
                        "\(phrases.yours) \(answer.chosen ?? phrases.leftOpen)"
                        br()
                    }
                    "\(answer.isSame ? phrases.sameAsModelShort : phrases.model) \(answer.model)"
                    if !answer.why.isEmpty { span(.class("why small"), text: answer.why) }
                }
            }
        }
    }

    private func compared(_ note: Activity.Grid.Note) -> HTML {
        details(.class("compared"), .open()) {
            summary(note.label)
            div(.class("text")) {
                p(.class("label"), text: phrases.yours)
                p(.class("typed"), .dir("auto"), text: fields[note.id] ?? phrases.leftOpen)
                p(.class("label"), text: phrases.model)
                for paragraph in note.model.split(separator: "\n\n") { p(String(paragraph)) }
            }
        }
    }
}
