public import MigrationLaw

/// What one form holds.
public enum Blueprint: Equatable, Sendable {
    /// So many items of each objective, in the order of the form.
    case places([Place])
    /// So many items of each session, and so many of each level.
    case quotas(Quotas)

    /// So many items of one objective.
    public struct Place: Equatable, Sendable {
        /// Which objective.
        public let objective: LearningObjective.ID
        /// At least 1.
        public let items: Int

        /// As it was read.
        public init(objective: LearningObjective.ID, items: Int) {
            self.objective = objective
            self.items = items
        }
    }

    /// Items in one form.
    public var count: Int {
        switch self {
        case .places(let places): places.reduce(0) { $0 + $1.items }
        case .quotas(let quotas): quotas.count
        }
    }

    /// The places by objective; none where the form is drawn by quotas.
    public var places: [Place] {
        switch self {
        case .places(let places): places
        case .quotas: []
        }
    }

    /// Draws a form: items chosen as this asks, options shuffled, computed ones resolved.
    ///
    /// Items of earlier forms come last, those of the last form last of all, so that a new try shares as few as the bank
    /// allows. A computed item for which the law has no answer now is left in the bank.
    /// - Parameter earlier: the items of earlier forms, oldest first.
    /// - Throws: ``BlueprintError`` when the bank holds too few.
    public func draw(
        from items: [Item], use: Item.Use, after earlier: [Set<Item.ID>] = [], law: Law,
        using random: inout some RandomNumberGenerator
    ) throws(BlueprintError) -> [Attempt.Slot] {
        var bank = items.filter { $0.use == use }
        // Only what was chosen is resolved, since that asks the whole record; what has no answer leaves and others are chosen.
        while true {
            let chosen =
                switch self {
                case .places(let places): try Blueprint.choose(places, from: bank, after: earlier, using: &random)
                case .quotas(let quotas): try quotas.choose(from: bank, after: earlier, using: &random)
                }
            let slots = chosen.enumerated().compactMap {
                $0.element.slot(number: $0.offset + 1, in: law, using: &random)
            }
            guard slots.count < chosen.count else { return slots }
            let unanswered = Set(chosen.map(\.id)).subtracting(slots.map(\.item))
            bank.removeAll { unanswered.contains($0.id) }
        }
    }

    private static func choose(
        _ places: [Place], from bank: [Item], after earlier: [Set<Item.ID>],
        using random: inout some RandomNumberGenerator
    ) throws(BlueprintError) -> [Item] {
        var chosen: [Item] = []
        for place in places {
            let drawn = Set(chosen.map(\.id))
            let own = bank.filter { $0.objective == place.objective && !drawn.contains($0.id) }
            guard own.count >= place.items else {
                throw .tooFewItems(objective: place.objective, wanted: place.items, found: own.count)
            }
            chosen += own.freshFirst(after: earlier, using: &random).prefix(place.items)
        }
        return chosen
    }
}

extension [Item] {
    /// Shuffled; what no earlier form held comes first, what the last form held comes last.
    func freshFirst(after earlier: [Set<Item.ID>], using random: inout some RandomNumberGenerator) -> [Item] {
        func rank(_ item: Item) -> (Int, Int) {
            (earlier.last?.contains(item.id) == true ? 1 : 0, earlier.count { $0.contains(item.id) })
        }
        return shuffled(using: &random).map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// Why a form could not be drawn.
public enum BlueprintError: Error, Equatable, CustomStringConvertible {
    case tooFewItems(objective: LearningObjective.ID, wanted: Int, found: Int)
    /// The bank cannot meet the quotas of sessions and levels together.
    case quotasUnmet(items: Int)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .tooFewItems(let objective, let wanted, let found):
            "The bank has \(found) items for \(objective) and the form needs \(wanted). Add items to Assessments/."
        case .quotasUnmet(let items):
            "The bank cannot fill \(items) places by session and level together. Add items to Assessments/."
        }
    }
}
