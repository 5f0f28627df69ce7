public import MigrationLaw

/// Why an answer cannot be taken.
public enum AnswerError: Error, Equatable, Sendable {
    /// The item has no such option, row, group or step.
    case unknownOption(Item.Option.ID, item: Item.ID)
    /// One option is wanted.
    case oneOption(item: Item.ID, given: Int)
    /// At least one option is wanted.
    case noOption(item: Item.ID)
    /// The item is answered by something else, such as a number.
    case wrongShape(item: Item.ID, wanted: Answer.Shape, given: Answer.Shape)
    /// An option or step stands twice.
    case doubled(Item.Option.ID, item: Item.ID)
    /// More are named than the item has.
    case tooMany(item: Item.ID, given: Int, limit: Int)
    /// No row has a group.
    case noPair(item: Item.ID)
    /// Steps are left out; all have to be put in order.
    case missingSteps(item: Item.ID, given: Int, wanted: Int)
    /// What was typed is no number.
    case badNumber(item: Item.ID, TypedNumberError)
    /// What was typed is no day.
    case badDay(item: Item.ID, TypedDayError)
    /// A computed item without what it was resolved to: the record was changed by other hands.
    case notResolved(item: Item.ID)
}
