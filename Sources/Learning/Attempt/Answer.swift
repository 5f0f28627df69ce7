public import MigrationLaw

/// What a learner answered to one item.
public enum Answer: Hashable, Sendable {
    /// The options chosen, in the order of the item's own list.
    case choice([Item.Option.ID])
    /// The steps in the order given.
    case order([Item.Option.ID])
    /// Rows and the group given to each; a row left open is not named.
    case pairs([Item.Option.ID: Item.Option.ID])
    /// A number or a day as it was typed.
    case value(String)

    /// The word for it in the API.
    public var shape: Shape {
        switch self {
        case .choice: .choice
        case .order: .order
        case .pairs: .pairs
        case .value: .value
        }
    }

    /// What an answer consists of; the raw values are the members of the API.
    public enum Shape: String, Sendable {
        case choice, order, pairs, value
    }

    /// The same answer in the one form that is stored: options in the order of the item, no white space around a value.
    public func normalized(for kind: Item.Kind) -> Answer {
        switch self {
        case .choice(let chosen) where Set(chosen).count == chosen.count:
            .choice(kind.options.filter(chosen.contains) + chosen.filter { !kind.options.contains($0) })
        case .value(let text):
            .value(String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()))
        case .choice, .order, .pairs: self
        }
    }
}

extension Item.Kind {
    /// What an answer to it consists of; nil for a computed one, which is answered by what it was resolved to.
    public var answerShape: Answer.Shape? {
        switch self {
        case .single, .multiple: .choice
        case .matching: .pairs
        case .ordering: .order
        case .numeric, .date: .value
        case .computed: nil
        }
    }
}
