public import MigrationLaw

extension Answer {
    /// Points for this answer, `0...1`; parts are exact.
    ///
    /// Source: the syllabus, section E, rule 2, and the formats of items. Multiple: right chosen less wrong chosen, over
    /// right, not below none. Matching: right pairs over pairs. Ordering: right neighbour pairs over neighbour pairs.
    public func points(for kind: Item.Kind) -> Fraction {
        switch (kind, self) {
        case (.single(_, let key), .choice(let chosen)):
            return Fraction(chosen == [key] ? 1 : 0)
        case (.multiple(_, let keys), .choice(let chosen)):
            let given = Set(chosen)
            let right = given.intersection(keys).count
            return Answer.part(max(0, 2 * right - given.count), of: keys.count)
        case (.matching(_, _, let key), .pairs(let pairs)):
            return Answer.part(key.count { pairs[$0.key] == $0.value }, of: key.count)
        case (.ordering(let steps), .order(let order)):
            guard order.count == steps.count else { return Fraction(0) }
            let neighbours = zip(order, order.dropFirst()).count { Item.Kind.follow($0, $1, in: steps) }
            return Answer.part(neighbours, of: steps.count - 1)
        case (.numeric(let value, let tolerance), .value(let text)):
            let typed = Result { () throws(TypedNumberError) in try ExactNumber(typed: text) }
            guard case .success(let number) = typed else { return Fraction(0) }
            return Fraction(number.distance(to: value) <= tolerance ? 1 : 0)
        case (.date(let day, let tolerance), .value(let text)):
            let typed = Result { () throws(TypedDayError) in try CalendarDay(typed: text) }
            guard case .success(let given) = typed else { return Fraction(0) }
            return Fraction(abs(given.daysSinceEpoch - day.daysSinceEpoch) <= tolerance ? 1 : 0)
        case (.single, _), (.multiple, _), (.matching, _), (.ordering, _), (.numeric, _), (.date, _), (.computed, _):
            return Fraction(0)
        }
    }

    private static func part(_ count: Int, of whole: Int) -> Fraction {
        Fraction(count, over: whole) ?? Fraction(0)
    }
}

extension Item.Kind {
    /// Whether the second step comes right after the first in that order.
    public static func follow(_ first: Item.Option.ID, _ second: Item.Option.ID, in steps: [Item.Option.ID]) -> Bool {
        zip(steps, steps.dropFirst()).contains { $0 == first && $1 == second }
    }

    /// The answer that earns the whole point.
    public var rightAnswer: Answer? {
        switch self {
        case .single(_, let key): .choice([key])
        case .multiple(let options, let keys): .choice(options.filter(keys.contains))
        case .matching(_, _, let pairs): .pairs(pairs)
        case .ordering(let steps): .order(steps)
        case .numeric(let value, _): .value(value.description)
        case .date(let day, _): .value(day.description)
        case .computed: nil
        }
    }
}
