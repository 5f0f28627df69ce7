public import MigrationLaw

/// What a learner answered to one item.
public enum Answer: Hashable, Sendable {
    /// The options chosen, in the order of the item's own list.
    case choice([Item.Option.ID])

    /// - Throws: ``AnswerError`` when the item has no such option, or asks for another number of them.
    public func check(against item: Item) throws(AnswerError) {
        switch (item.kind, self) {
        case (.single(let options, _), .choice(let chosen)):
            for option in chosen where !options.contains(option) {
                throw .unknownOption(option, item: item.id)
            }
            guard chosen.count == 1 else { throw .oneOption(item: item.id, given: chosen.count) }
        }
    }

    /// Points for this answer, `0...1`.
    public func points(for item: Item) -> Fraction {
        switch (item.kind, self) {
        case (.single(_, let key), .choice(let chosen)): Fraction(chosen == [key] ? 1 : 0)
        }
    }
}

/// Why an answer cannot be taken.
public enum AnswerError: Error, Equatable {
    case unknownOption(Item.Option.ID, item: Item.ID)
    case oneOption(item: Item.ID, given: Int)
}
