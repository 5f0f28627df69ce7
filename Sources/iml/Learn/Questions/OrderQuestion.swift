import Catalogue
import Learning

/// Steps to put in order: a number moves the step under the cursor to that place, and Enter keeps the order as it stands.
struct OrderQuestion: QuestionView {
    private let asked: AskedQuestion
    private var order: [Item.Option.ID]
    private var cursor = 0
    /// What stands was given as the answer.
    private var isGiven: Bool

    init(_ asked: AskedQuestion, _ answer: Answer?) {
        self.asked = asked
        if case .order(let given) = answer {
            order = given
            isGiven = true
        } else {
            order = asked.slot.options
            isGiven = false
        }
    }

    func lines(_ view: View) -> QuestionLines {
        var lines = QuestionLines()
        for (place, step) in order.enumerated() {
            lines.add(
                Questions.part(
                    asked.text(of: step), mark: "\(place + 1).", isUnderCursor: place == cursor, width: view.width),
                isFocus: place == cursor)
        }
        let says = isGiven ? view.phrases.orderGiven : view.phrases.orderNotGiven
        lines.add([StyledText()] + StyledText(says, .quiet).wrapped(width: view.width))
        return lines
    }

    func keys(_ phrases: Phrases) -> [KeyHint] {
        [
            KeyHint("1–\(order.count)", phrases.moveStepKey), KeyHint("+ -", phrases.moveStepByOneKey),
            KeyHint(phrases.enterKey, phrases.keepOrderKey),
        ]
    }

    mutating func press(_ key: Key) -> Change? {
        if let change = Questions.move(&cursor, by: key, among: order.count) { return change }
        switch key {
        case .enter, .character(" "): return given
        case .shiftUp, .character("-"): return move(to: cursor - 1)
        case .shiftDown, .character("+"): return move(to: cursor + 1)
        case .character(let digit):
            guard digit.isASCII, let number = digit.wholeNumberValue, (1...order.count).contains(number) else {
                return nil
            }
            return move(to: number - 1)
        default: return nil
        }
    }

    private mutating func move(to place: Int) -> Change {
        guard order.indices.contains(place) else { return .nothing }
        order.insert(order.remove(at: cursor), at: place)
        cursor = place
        return given
    }

    private var given: Change {
        mutating get {
            isGiven = true
            return .answer(.order(order))
        }
    }
}
