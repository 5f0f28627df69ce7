public import MigrationLaw

/// What was decided about items after they were answered: marking follows it, only ever in the learner's favour.
///
/// Source: the syllabus, quality rules 14 and 15.
public struct ItemRulings: Sendable {
    /// Taken out of use: whoever was asked one has its point.
    public let withdrawn: Set<Item.ID>
    /// With another key than when they were drawn, as each correction gave it.
    public let corrected: [Item.ID: [Item]]

    /// Nothing was decided.
    public static let none = ItemRulings()

    /// What was decided.
    public init(withdrawn: Set<Item.ID> = [], corrected: [Item.ID: [Item]] = [:]) {
        self.withdrawn = withdrawn
        self.corrected = corrected
    }

    /// Points for a slot: by the key it was drawn with or by a corrected one, whichever gives most.
    public func points(for slot: Attempt.Slot, item: Item, answer: Answer?) -> Fraction {
        if withdrawn.contains(slot.item) { return Fraction(1) }
        guard let answer else { return Fraction(0) }
        let drawn = answer.points(for: slot.kind(of: item))
        guard slot.resolution == nil else { return drawn }
        return corrected[slot.item, default: []].reduce(drawn) { max($0, answer.points(for: $1.kind)) }
    }
}
