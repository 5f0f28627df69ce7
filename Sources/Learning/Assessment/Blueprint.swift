public import MigrationLaw

/// How many items of which objective one form holds.
public struct Blueprint: Equatable, Sendable {
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

    /// In the order of the form.
    public let places: [Place]

    /// As it was read.
    public init(_ places: [Place]) {
        self.places = places
    }

    /// Items in one form.
    public var count: Int { places.reduce(0) { $0 + $1.items } }

    /// Draws a form: for each place as many items of its objective and use, options shuffled, computed ones resolved.
    ///
    /// Items that were not drawn before come first, so that a new try shares as few as the bank allows. A computed item for
    /// which the law has no answer now is left in the bank.
    /// - Throws: ``BlueprintError`` when the bank holds too few.
    public func draw(
        from items: [Item], use: Item.Use, avoiding seen: Set<Item.ID> = [], law: Law,
        using random: inout some RandomNumberGenerator
    ) throws(BlueprintError) -> [Attempt.Slot] {
        var slots: [Attempt.Slot] = []
        for place in places {
            let drawn = Set(slots.map(\.item))
            let bank = items.filter { $0.objective == place.objective && $0.use == use && !drawn.contains($0.id) }
            guard bank.count >= place.items else {
                throw .tooFewItems(objective: place.objective, wanted: place.items, found: bank.count)
            }
            let shuffled = bank.shuffled(using: &random)
            let fresh = shuffled.filter { !seen.contains($0.id) } + shuffled.filter { seen.contains($0.id) }
            var taken = 0
            for item in fresh where taken < place.items {
                guard let slot = item.slot(number: slots.count + 1, in: law, using: &random) else { continue }
                slots.append(slot)
                taken += 1
            }
            guard taken == place.items else {
                throw .tooFewItems(objective: place.objective, wanted: place.items, found: taken)
            }
        }
        return slots
    }
}

/// Why a form could not be drawn.
public enum BlueprintError: Error, Equatable, CustomStringConvertible {
    case tooFewItems(objective: LearningObjective.ID, wanted: Int, found: Int)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .tooFewItems(let objective, let wanted, let found):
            "The bank has \(found) items for \(objective) and the form needs \(wanted). Add items to Assessments/."
        }
    }
}
