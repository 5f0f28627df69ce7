import Catalogue
import Learning

/// A number or a day, typed: only its own signs go into the field, so that letters stay keys.
struct TypedQuestion: QuestionView {
    private let asked: AskedQuestion
    private var field: TextField
    /// What is stored, as it was typed.
    private var stored: String

    init(_ asked: AskedQuestion, _ answer: Answer?) {
        self.asked = asked
        stored = if case .value(let text) = answer { text } else { "" }
        field = TextField(stored, limit: TypedValue.maximumSize)
    }

    private var isDate: Bool { asked.kind.type == .date }

    func lines(_ view: View) -> QuestionLines {
        let phrases = view.phrases
        let counted = asked.unit.map { unit -> String in phrases.typedNumberLabel(unit) }
        let label = isDate ? phrases.dateLabel : counted ?? phrases.typedNumberLabel
        let typed = field.lines(width: max(12, view.width - 4))
        var lines = QuestionLines()
        lines.add(StyledText(label, .strong).wrapped(width: view.width))
        let row = lines.lines.count
        lines.add(typed.lines.map { StyledText("  > ", .chosen) + StyledText($0) }, isFocus: true)
        lines.cursor = (row + typed.row, typed.column + 4)
        let hint = isDate ? phrases.typedDateHint : phrases.decimalNumberHint
        lines.add([StyledText()] + StyledText(hint, .quiet).wrapped(width: view.width))
        return lines
    }

    func keys(_ phrases: Phrases) -> [KeyHint] {
        [KeyHint(isDate ? phrases.dateKeys : phrases.numberKeys, ""), KeyHint(phrases.enterKey, phrases.storeKey)]
    }

    mutating func press(_ key: Key) -> Change? {
        if key == .enter { return field.text.isEmpty ? .notYet : finish() }
        // Arrows left and right belong to the field only while something is in it.
        if field.text.isEmpty, key == .left || key == .right { return nil }
        let isTaken = field.press(key) { $0.isNumber || ".,-+/ \u{00A0}".contains($0) }
        return isTaken ? .nothing : nil
    }

    mutating func finish() -> Change {
        let typed = String(field.text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        guard !typed.isEmpty, typed != stored else { return .nothing }
        stored = typed
        return .answer(.value(isDate ? TypedQuestion.day(typed) : typed))
    }

    /// A day also as people write it, the day first: `28/7/1951`, `28 7 1951`, `28.7.1951`.
    private static func day(_ typed: String) -> String {
        let parts = typed.split { "/. -".contains($0) }
        guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2 else { return typed }
        func two(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
        return "\(parts[2])-\(two(parts[1]))-\(two(parts[0]))"
    }
}
