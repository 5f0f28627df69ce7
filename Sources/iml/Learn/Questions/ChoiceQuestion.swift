import Catalogue
import Learning

/// One best answer: its letter chooses it, or space where the cursor stands.
struct ChoiceQuestion: QuestionView {
    private let asked: AskedQuestion
    private var chosen: Item.Option.ID?
    private var cursor: Int

    init(_ asked: AskedQuestion, _ answer: Answer?) {
        self.asked = asked
        if case .choice(let options) = answer { chosen = options.first }
        cursor = chosen.flatMap { asked.slot.options.firstIndex(of: $0) } ?? 0
    }

    func lines(_ view: View) -> QuestionLines {
        var lines = QuestionLines()
        for (place, option) in asked.slot.options.enumerated() {
            let isChosen = option == chosen
            lines.add(
                Questions.part(
                    asked.text(of: option), mark: "\(isChosen ? "(*)" : "( )") \(Questions.letter(place))",
                    isUnderCursor: place == cursor, width: view.width, isChosen ? .strong : .plain),
                isFocus: place == cursor)
        }
        return lines
    }

    func keys(_ phrases: Phrases) -> [KeyHint] {
        [KeyHint(Questions.letters(asked.slot.options.count), phrases.chooseKey)]
    }

    mutating func press(_ key: Key) -> Change? {
        let options = asked.slot.options
        if let change = Questions.move(&cursor, by: key, among: options.count) { return change }
        if let place = Questions.place(of: key, among: options.count) {
            cursor = place
        } else if key != .character(" ") {
            return nil
        }
        chosen = options[cursor]
        return .answer(.choice([options[cursor]]))
    }
}

/// Every right answer: a letter ticks one or takes the tick away.
struct TicksQuestion: QuestionView {
    private let asked: AskedQuestion
    private var ticked: Set<Item.Option.ID> = []
    private var cursor = 0

    init(_ asked: AskedQuestion, _ answer: Answer?) {
        self.asked = asked
        if case .choice(let options) = answer { ticked = Set(options) }
    }

    func lines(_ view: View) -> QuestionLines {
        var lines = QuestionLines()
        for (place, option) in asked.slot.options.enumerated() {
            let isTicked = ticked.contains(option)
            lines.add(
                Questions.part(
                    asked.text(of: option), mark: "\(isTicked ? "[x]" : "[ ]") \(Questions.letter(place))",
                    isUnderCursor: place == cursor, width: view.width, isTicked ? .strong : .plain),
                isFocus: place == cursor)
        }
        lines.add([StyledText()] + StyledText(view.phrases.ticksExplained, .quiet).wrapped(width: view.width))
        return lines
    }

    func keys(_ phrases: Phrases) -> [KeyHint] {
        [KeyHint(Questions.letters(asked.slot.options.count), phrases.tickKey)]
    }

    mutating func press(_ key: Key) -> Change? {
        let options = asked.slot.options
        if let change = Questions.move(&cursor, by: key, among: options.count) { return change }
        if let place = Questions.place(of: key, among: options.count) {
            cursor = place
        } else if key != .character(" ") {
            return nil
        }
        if ticked.remove(options[cursor]) == nil { ticked.insert(options[cursor]) }
        return ticked.isEmpty ? .notYet : .answer(.choice(options.filter(ticked.contains)))
    }
}
