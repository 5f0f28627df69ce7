import Catalogue
import Learning

/// Rows to sort into groups: a letter gives the row under the cursor its group and goes on to the next row.
struct MatchingQuestion: QuestionView {
    private let asked: AskedQuestion
    private var pairs: [Item.Option.ID: Item.Option.ID] = [:]
    private var cursor = 0

    init(_ asked: AskedQuestion, _ answer: Answer?) {
        self.asked = asked
        if case .pairs(let given) = answer { pairs = given }
        cursor = asked.slot.left.firstIndex { pairs[$0] == nil } ?? 0
    }

    func lines(_ view: View) -> QuestionLines {
        var lines = QuestionLines()
        for (place, row) in asked.slot.left.enumerated() {
            let group = pairs[row].flatMap { asked.slot.right.firstIndex(of: $0) }
            lines.add(
                Questions.part(
                    asked.text(of: row), mark: "\(place + 1) [\(group.map { String(Questions.letter($0)) } ?? " ")]",
                    isUnderCursor: place == cursor, width: view.width),
                isFocus: place == cursor)
        }
        lines.add([StyledText()])
        for (place, group) in asked.slot.right.enumerated() {
            lines.add(
                StyledText(asked.text(of: group)).wrapped(
                    width: view.width, behind: StyledText("    \(Questions.letter(place)) ", .citation)))
        }
        lines.add([StyledText()] + StyledText(view.phrases.pairsExplained, .quiet).wrapped(width: view.width))
        return lines
    }

    func keys(_ phrases: Phrases) -> [KeyHint] {
        [KeyHint(Questions.letters(asked.slot.right.count), phrases.groupKey)]
    }

    mutating func press(_ key: Key) -> Change? {
        let rows = asked.slot.left
        if let change = Questions.move(&cursor, by: key, among: rows.count) { return change }
        guard rows.indices.contains(cursor) else { return nil }
        if let place = Questions.place(of: key, among: asked.slot.right.count) {
            pairs[rows[cursor]] = asked.slot.right[place]
            cursor = min(rows.count - 1, cursor + 1)
        } else if key == .backspace {
            pairs[rows[cursor]] = nil
        } else {
            return nil
        }
        return pairs.isEmpty ? .notYet : .answer(.pairs(pairs))
    }
}
