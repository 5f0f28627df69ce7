import Catalogue
import HTML
import Learning
import MigrationLaw

/// A question after it was marked: exactly what was asked and answered, and, where it may be shown, what is right and why.
struct ReviewedQuestion {
    let asked: AskedQuestion
    /// Nil when nothing was answered.
    let answer: Answer?
    let showsRationales: Bool
    let phrases: Phrases

    /// The parts with their marks, then what is said of the whole.
    var html: HTML {
        HTML {
            div(languageAttribute(asked.language, phrases)) {
                switch asked.kind {
                case .single(_, let key): options(keys: [key])
                case .multiple(_, let keys): options(keys: keys)
                case .matching(_, _, let key): pairs(key)
                case .ordering(let steps): order(steps)
                case .numeric, .date, .computed: value
                }
            }
            if showsRationales { whole }
        }
    }

    // MARK: Options

    private func options(keys: Set<Item.Option.ID>) -> HTML {
        var chosen: [Item.Option.ID] = []
        if case .choice(let given) = answer { chosen = given }
        return .joined(
            asked.slot.options.map { id in
                let (style, word) = mark(
                    isChosen: chosen.contains(id), isRight: keys.contains(id), ofMany: keys.count > 1)
                return part(asked.text(of: id), style: style, words: [word].compactMap(\.self), why: id)
            })
    }

    private func mark(isChosen: Bool, isRight: Bool, ofMany: Bool) -> (style: String, word: String?) {
        switch (showsRationales, isChosen, isRight) {
        case (false, true, _): ("opt", phrases.yourAnswer)
        case (false, false, _), (true, false, false): ("opt", nil)
        case (true, true, true): ("opt right", phrases.yourAnswerRight)
        case (true, true, false): ("opt wrong", phrases.yourAnswerWrong)
        case (true, false, true): ("opt right", ofMany ? phrases.rightAndNotChosen : phrases.rightAnswer)
        }
    }

    // MARK: Rows and groups

    private func pairs(_ key: [Item.Option.ID: Item.Option.ID]) -> HTML {
        var given: [Item.Option.ID: Item.Option.ID] = [:]
        if case .pairs(let pairs) = answer { given = pairs }
        return .joined(
            asked.slot.left.map { row in
                let yours = phrases.yourPair(given[row].map(asked.text))
                guard showsRationales, let right = key[row] else {
                    return part(asked.text(of: row), style: "opt", words: [yours], why: row)
                }
                let isRight = given[row] == right
                return part(
                    asked.text(of: row), style: isRight ? "opt right" : given[row] == nil ? "opt" : "opt wrong",
                    words: isRight
                        ? ["\(yours) · \(phrases.right)"]
                        : ["\(yours) · \(phrases.notRight)", phrases.rightPair(asked.text(of: right))],
                    why: row)
            })
    }

    // MARK: Steps

    /// In the order given; where nothing was given in the right one, or as drawn while it must not be shown.
    private func order(_ key: [Item.Option.ID]) -> HTML {
        guard case .order(let given) = answer else {
            let shown = showsRationales ? key : asked.slot.options
            return .joined(
                shown.enumerated().map { index, step in
                    part(
                        asked.text(of: step), style: "opt",
                        words: showsRationales ? [phrases.rightPlace(index + 1)] : [], why: step)
                })
        }
        return .joined(
            given.enumerated().map { index, step in
                guard showsRationales, let right = key.firstIndex(of: step) else {
                    return part(asked.text(of: step), style: "opt", words: [phrases.place(index + 1)], why: step)
                }
                return part(
                    asked.text(of: step), style: index == right ? "opt right" : "opt wrong",
                    words: [phrases.place(yours: index + 1, right: right + 1)], why: step)
            })
    }

    // MARK: Numbers and days

    private var value: HTML {
        let isRight = answer?.points(for: asked.kind) == Fraction(1)
        return HTML {
            if case .value(let text) = answer {
                part(
                    own.value(text, for: asked.kind),
                    style: !showsRationales ? "opt" : isRight ? "opt right" : "opt wrong",
                    words: [
                        !showsRationales
                            ? phrases.yourAnswer : isRight ? phrases.yourAnswerRight : phrases.yourAnswerWrong
                    ],
                    why: nil)
            }
            // Whoever gave exactly that needs it only once.
            if showsRationales, answer != asked.kind.rightAnswer, let right = rightValue {
                part(right, style: "opt right", words: [phrases.rightAnswer], why: nil)
            }
        }
    }

    private var own: Phrases { Phrases(asked.language) }

    /// The right number or day, and how far from it was taken as right.
    private var rightValue: String? {
        guard case .value(let text) = asked.kind.rightAnswer else { return nil }
        let right = asked.withUnit(own.value(text, for: asked.kind))
        return switch asked.kind {
        case .numeric(_, let tolerance) where tolerance.millionths > 0:
            "\(right) (\(own.within(own.decimal(tolerance))))"
        case .date(_, let days) where days > 0: "\(right) (\(own.within(own.days(days))))"
        case .single, .multiple, .matching, .ordering, .numeric, .date, .computed: right
        }
    }

    // MARK: What they share

    private func part(_ text: String, style: String, words: [String], why: Item.Option.ID?) -> HTML {
        let reason = showsRationales ? why.flatMap(asked.rationale) : nil
        return div(.class(style)) {
            span {
                text
                if !words.isEmpty || reason != nil {
                    small {
                        for word in words {
                            span(.class("v"), languageAttribute(phrases.language, own), text: word)
                        }
                        if let reason { HTML(reason) }
                    }
                }
            }
        }
    }

    private var whole: HTML {
        HTML {
            if case .ordering(let steps) = asked.kind, case .order(let given) = answer {
                p(
                    .class("small soft"),
                    text: phrases.rightNeighbours(
                        given.dropFirst().indices.count { Item.Kind.follow(given[$0 - 1], given[$0], in: steps) },
                        of: steps.count - 1))
            }
            if let why = asked.why {
                div(.class("msg"), languageAttribute(asked.language, phrases)) { p(why) }
            }
            if !asked.facts.isEmpty {
                div(.class("msg")) {
                    p(.class("label"), text: phrases.fromTheRecord)
                    ul(.class("plain"), languageAttribute(asked.language, phrases)) {
                        for fact in asked.facts { li(fact) }
                    }
                    if let source = asked.source {
                        p {
                            a(
                                .href(LawAddress.instrument(source.instrument, at: source.date)),
                                text: phrases.openRecord)
                        }
                    }
                }
            }
        }
    }
}
