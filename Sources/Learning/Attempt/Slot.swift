public import MigrationLaw

extension Attempt {
    /// One question of the form, with its parts in the order shown and, of a computed one, what was resolved.
    public struct Slot: Equatable, Sendable {
        /// From 1.
        public let number: Int
        /// What is asked.
        public let item: Item.ID
        /// Options or steps in the order shown.
        public let options: [Item.Option.ID]
        /// The rows of a matching in the order shown.
        public let left: [Item.Option.ID]
        /// The groups of a matching in the order shown.
        public let right: [Item.Option.ID]
        /// What a computed item asked, with its key.
        public let resolution: Resolution?

        /// An attempt as it is on record.
        public init(
            number: Int, item: Item.ID, options: [Item.Option.ID], left: [Item.Option.ID] = [],
            right: [Item.Option.ID] = [], resolution: Resolution? = nil
        ) {
            self.number = number
            self.item = item
            self.options = options
            self.left = left
            self.right = right
            self.resolution = resolution
        }

        /// What is asked here, and the key: that of the item, or what it was resolved to.
        public func kind(of item: Item) -> Item.Kind { resolution?.kind ?? item.kind }
    }
}

extension Item {
    /// The item as one question of a form: options, steps and rows shuffled, a computed one resolved.
    ///
    /// Groups keep the order of the file, because every row shows them. Nil where a computed item cannot be resolved.
    func slot(number: Int, in law: Law, using random: inout some RandomNumberGenerator) -> Attempt.Slot? {
        switch kind {
        case .single(let options, _), .multiple(let options, _), .ordering(let options):
            return Attempt.Slot(number: number, item: id, options: options.shuffled(using: &random))
        case .matching(let left, let right, _):
            return Attempt.Slot(
                number: number, item: id, options: [], left: left.shuffled(using: &random), right: right)
        case .numeric, .date:
            return Attempt.Slot(number: number, item: id, options: [])
        case .computed(let binding):
            guard let resolution = binding.resolve(for: id, in: law, using: &random) else { return nil }
            return Attempt.Slot(
                number: number, item: id, options: resolution.choices.map(\.id).shuffled(using: &random),
                resolution: resolution)
        }
    }
}
