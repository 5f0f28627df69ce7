import Catalogue
import Learning

/// A question after it was checked or sent: what was given, and, where it may be shown, what is right and why.
struct ReviewedQuestion {
    let asked: AskedQuestion
    let answer: Answer?
    /// Whether right answers and reasons may be shown.
    let showsReasons: Bool
    let phrases: Phrases

    /// Its parts, each in lines.
    func blocks(width: Int) -> [[StyledText]] {
        let parts: [Part] =
            switch asked.kind {
            case .single(_, let key): options(keys: [key])
            case .multiple(_, let keys): options(keys: keys)
            case .ordering(let steps): order(steps)
            case .matching(_, _, let key): pairs(key)
            case .numeric, .date, .computed: value
            }
        let facts = asked.facts.map { Part("", $0, style: .quiet) }
        let reasons = showsReasons ? (asked.why.map { [Part("", $0)] } ?? []) + facts : []
        return (parts + reasons).map { $0.lines(width: width) }
    }

    /// A part with what is said of it, set in below.
    private struct Part {
        let mark: String
        let words: String
        var style = StyledText.Style.plain
        /// What was given and what is right, then why.
        var remarks: [StyledText] = []

        init(_ mark: String, _ words: String, style: StyledText.Style = .plain, _ remarks: StyledText?...) {
            self.mark = mark
            self.words = words
            self.style = style
            self.remarks = remarks.compactMap(\.self)
        }

        func lines(width: Int) -> [StyledText] {
            StyledText(words, style).wrapped(width: width, behind: StyledText(mark))
                + remarks.flatMap { $0.wrapped(width: width, behind: StyledText("     ")) }
        }
    }

    private func options(keys: Set<Item.Option.ID>) -> [Part] {
        let chosen: [Item.Option.ID] = if case .choice(let options) = answer { options } else { [] }
        return asked.slot.options.enumerated().map { place, option in
            let isChosen = chosen.contains(option)
            let isRight = keys.contains(option)
            let verdict = showsReasons ? verdict(isChosen: isChosen, isRight: isRight) : nil
            return Part(
                "\(isChosen ? "*" : " ") \(Questions.letter(place))  ", asked.text(of: option),
                verdict.map { StyledText($0, isRight ? .good : .bad) }, why(option))
        }
    }

    private func verdict(isChosen: Bool, isRight: Bool) -> String? {
        switch (isChosen, isRight) {
        case (true, true): phrases.yourAnswerRight
        case (true, false): phrases.yourAnswerWrong
        case (false, true): asked.kind.type == .multiple ? phrases.rightAndNotChosen : phrases.rightAnswer
        case (false, false): nil
        }
    }

    private func order(_ steps: [Item.Option.ID]) -> [Part] {
        let given: [Item.Option.ID] = if case .order(let order) = answer { order } else { [] }
        guard showsReasons else {
            return given.enumerated().map { Part("  \($0.offset + 1). ", asked.text(of: $0.element)) }
        }
        return steps.enumerated().map { place, step in
            let yours = given.firstIndex(of: step)
            let mark = yours.map { phrases.place(yours: $0 + 1, right: place + 1) } ?? phrases.rightPlace(place + 1)
            return Part(
                "  \(place + 1). ", asked.text(of: step), StyledText(mark, yours == place ? .good : .bad), why(step))
        }
    }

    private func pairs(_ key: [Item.Option.ID: Item.Option.ID]) -> [Part] {
        let given: [Item.Option.ID: Item.Option.ID] = if case .pairs(let pairs) = answer { pairs } else { [:] }
        return asked.slot.left.enumerated().map { place, row in
            let isRight = given[row] != nil && given[row] == key[row]
            let yours = phrases.yourPair(given[row].map(asked.text))
            let right = key[row].map { StyledText(phrases.rightPair(asked.text(of: $0)), .good) }
            return Part(
                "  \(place + 1)  ", asked.text(of: row),
                StyledText(yours, !showsReasons ? .plain : isRight ? .good : .bad),
                showsReasons && !isRight ? right : nil, why(row))
        }
    }

    private var value: [Part] {
        let own = Phrases(asked.language)
        let typed: String? = if case .value(let text) = answer { own.value(text, for: asked.kind) } else { nil }
        let yours = Part("  ", phrases.yourAnswerLine(typed).capitalisedFirst)
        guard showsReasons, case .value(let right)? = asked.kind.rightAnswer else { return [yours] }
        let key = asked.withUnit(own.value(right, for: asked.kind))
        return [yours, Part("  ", phrases.rightAnswerLine(key).capitalisedFirst, style: .good)]
    }

    private func why(_ part: Item.Option.ID) -> StyledText? {
        showsReasons ? asked.rationale(of: part).map { StyledText($0) } : nil
    }
}
