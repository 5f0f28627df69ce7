import Catalogue
import Learning
import MigrationLaw

/// A question of any type on the terminal: as it is asked, and with what was right and why.
struct QuestionText {
    let asked: AskedQuestion
    let phrases: Phrases
    let terminal: Terminal

    private var slot: Attempt.Slot { asked.slot }

    /// The stem, its parts with the letters to answer by, and what is stored.
    func ask(answered answer: Answer?) {
        terminal.print(wrapped: "\n\(slot.number). \(asked.stem)")
        switch asked.kind {
        case .single, .multiple, .ordering:
            lettered(slot.options) { answer?.chose($0) ?? false }
        case .matching:
            for (index, row) in slot.left.enumerated() {
                terminal.print(wrapped: "\(index + 1)) \(asked.text(of: row))", indent: 2)
            }
            terminal.print("")
            lettered(slot.right) { _ in false }
        case .numeric, .date, .computed: break
        }
        if case .single = asked.kind { return }
        let example = AnswerLetters.example(slot, asked.kind)
        let way = "\(phrases.howToAnswer(asked.kind.type)); \(phrases.howToAnswer(example: example))"
        let unit = asked.unit.map { " (\($0))" } ?? ""
        terminal.print(wrapped: "(\(way))\(unit)", indent: 4)
        if let answer {
            terminal.print(wrapped: phrases.yourAnswerLine(AnswerLetters.write(answer, slot)), indent: 4)
        }
    }

    /// Every part with what was answered, what is right, and why.
    func review(_ answer: Answer?) {
        switch asked.kind {
        case .single(_, let key): options(answer, keys: [key])
        case .multiple(_, let keys): options(answer, keys: keys)
        case .ordering(let steps): order(answer, steps)
        case .matching(_, _, let key): pairs(answer, key)
        case .numeric, .date, .computed: value(answer)
        }
        if let why = asked.why { terminal.print(wrapped: why, indent: 2) }
        for fact in asked.facts { terminal.print(wrapped: fact, indent: 2) }
    }

    private func lettered(_ parts: [Item.Option.ID], isChosen: (Item.Option.ID) -> Bool) {
        for (letter, part) in zip(AnswerLetters.all, parts) {
            terminal.print(
                wrapped: "\(isChosen(part) ? "*" : " ") \(letter)) \(asked.text(of: part))", indent: 2)
        }
    }

    private func options(_ answer: Answer?, keys: Set<Item.Option.ID>) {
        for (letter, option) in zip(AnswerLetters.all, slot.options) {
            let isChosen = answer?.chose(option) ?? false
            terminal.print(wrapped: "\(isChosen ? "*" : " ") \(letter)) \(asked.text(of: option))", indent: 2)
            explain(option) { phrases.rationale($0, isKey: keys.contains(option)) }
        }
    }

    private func order(_ answer: Answer?, _ steps: [Item.Option.ID]) {
        terminal.print("  " + phrases.yourAnswerLine(answer.map { AnswerLetters.write($0, slot) }))
        terminal.print("  " + phrases.rightAnswerLine(AnswerLetters.write(.order(steps), slot)))
        for (index, step) in steps.enumerated() {
            terminal.print(wrapped: "\(index + 1)) \(asked.text(of: step))", indent: 2)
            explain(step) { $0 }
        }
    }

    private func pairs(_ answer: Answer?, _ key: [Item.Option.ID: Item.Option.ID]) {
        var given: [Item.Option.ID: Item.Option.ID] = [:]
        if case .pairs(let pairs) = answer { given = pairs }
        for (index, row) in slot.left.enumerated() {
            terminal.print(wrapped: "\(index + 1)) \(asked.text(of: row))", indent: 2)
            terminal.print(wrapped: phrases.yourAnswerLine(given[row].map(asked.text)), indent: 7)
            if let right = key[row], given[row] != right {
                terminal.print(wrapped: phrases.rightAnswerLine(asked.text(of: right)), indent: 7)
            }
            explain(row) { $0 }
        }
    }

    private func value(_ answer: Answer?) {
        let own = Phrases(asked.language)
        var typed: String?
        if case .value(let text) = answer { typed = own.value(text, for: asked.kind) }
        terminal.print("  " + phrases.yourAnswerLine(typed))
        if case .value(let right)? = asked.kind.rightAnswer {
            terminal.print("  " + phrases.rightAnswerLine(asked.withUnit(own.value(right, for: asked.kind))))
        }
    }

    private func explain(_ part: Item.Option.ID, _ words: (String) -> String) {
        if let rationale = asked.rationale(of: part) { terminal.print(wrapped: words(rationale), indent: 7) }
    }
}

extension Answer {
    /// Whether it names that option.
    fileprivate func chose(_ option: Item.Option.ID) -> Bool {
        if case .choice(let options) = self { options.contains(option) } else { false }
    }
}
