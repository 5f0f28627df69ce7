public import MigrationLaw

/// So many items of each session and, over the same form, so many of each level; a form meets both.
///
/// Source: the syllabus, part A, “Final assessment”: a session draw and a level draw.
public struct Quotas: Equatable, Sendable {
    /// So many items of one session.
    public struct OfModule: Equatable, Sendable {
        /// Which session.
        public let module: Module.ID
        /// At least 1.
        public let items: Int

        /// As it was read.
        public init(module: Module.ID, items: Int) {
            self.module = module
            self.items = items
        }
    }

    /// So many items at some levels together, such as remember and understand.
    public struct OfLevels: Equatable, Sendable {
        /// Which levels.
        public let levels: Set<BloomLevel>
        /// At least 1.
        public let items: Int

        /// As it was read.
        public init(levels: Set<BloomLevel>, items: Int) {
            self.levels = levels
            self.items = items
        }
    }

    /// In the order of the form.
    public let modules: [OfModule]
    /// No level stands in two of them.
    public let levels: [OfLevels]

    /// Nil where sessions and levels add up to different numbers of items, or a level stands twice.
    public init?(modules: [OfModule], levels: [OfLevels]) {
        let all = levels.flatMap(\.levels)
        guard modules.reduce(0, { $0 + $1.items }) == levels.reduce(0, { $0 + $1.items }),
            Set(all).count == all.count
        else { return nil }
        self.modules = modules
        self.levels = levels
    }

    /// Items in one form.
    public var count: Int { modules.reduce(0) { $0 + $1.items } }

    /// Share of a form that may stand in an earlier one, in percent.
    ///
    /// Source: the syllabus, quality rule 12.
    public static let sharedPercent = 30

    /// Whether the bank can fill a form at all.
    public func canBeFilled(from bank: [Item]) -> Bool {
        let supply = cells(of: bank).map { $0.map(\.count) }
        var random = SystemRandomNumberGenerator()
        return split(0, open: levels.map(\.items), supply: supply, using: &random) != nil
    }

    /// Items that meet both quotas, by session, sharing as few with earlier forms as the bank allows and asking as many
    /// objectives as it can.
    func choose(
        from bank: [Item], after earlier: [Set<Item.ID>], using random: inout some RandomNumberGenerator
    ) throws(BlueprintError) -> [Item] {
        let cells = cells(of: bank)
        let supply = cells.map { $0.map(\.count) }
        var best: (cost: Cost, items: [Item])?
        // How the levels are spread over the sessions decides what has to be shared, so several spreads are tried.
        for _ in 0..<Quotas.spreads {
            guard let split = split(0, open: levels.map(\.items), supply: supply, using: &random) else { break }
            var items: [Item] = []
            for (own, wanted) in zip(cells, split) {
                for (cell, count) in zip(own, wanted) {
                    items += cell.freshFirst(after: earlier, using: &random).prefix(count)
                }
            }
            let cost = Cost(items, after: earlier)
            if best.map({ cost < $0.cost }) ?? true { best = (cost, items) }
            if cost.isNothing { break }
        }
        guard let best else { throw .quotasUnmet(items: count) }
        return best.items
    }

    private static let spreads = 60

    /// The bank by session and level.
    private func cells(of bank: [Item]) -> [[[Item]]] {
        modules.map { quota in
            let own = bank.filter { $0.objective.module == quota.module }
            return levels.map { group in own.filter { group.levels.contains($0.level) } }
        }
    }

    /// How many items of each level each session gives from that session on; nil where it cannot be.
    private func split(
        _ index: Int, open: [Int], supply: [[Int]], using random: inout some RandomNumberGenerator
    ) -> [[Int]]? {
        guard index < modules.count else { return open.allSatisfy { $0 == 0 } ? [] : nil }
        // What later sessions cannot give has to come now or never.
        let later = supply[index...].reduce(Array(repeating: 0, count: open.count)) { zip($0, $1).map(+) }
        guard zip(open, later).allSatisfy({ $0 <= $1 }) else { return nil }
        let most = zip(open, supply[index]).map { min($0, $1) }
        for part in Quotas.parts(of: modules[index].items, most: most).shuffled(using: &random) {
            if let rest = split(index + 1, open: zip(open, part).map(-), supply: supply, using: &random) {
                return [part] + rest
            }
        }
        return nil
    }

    /// Every way to make up a number from parts that are at most so large.
    private static func parts(of number: Int, most: [Int]) -> [[Int]] {
        guard let first = most.first else { return number == 0 ? [[]] : [] }
        return (0...min(first, number)).flatMap { part in
            parts(of: number - part, most: Array(most.dropFirst())).map { [part] + $0 }
        }
    }

    /// What a form shares with earlier ones, worst first; then objectives asked more than once.
    private struct Cost: Comparable {
        private let counts: [Int]

        init(_ items: [Item], after earlier: [Set<Item.ID>]) {
            let shared = earlier.map { form in items.count { form.contains($0.id) } }
            let repeated = items.count - Set(items.map(\.objective)).count
            counts = [shared.last ?? 0, shared.max() ?? 0, shared.reduce(0, +), repeated]
        }

        var isNothing: Bool { counts.allSatisfy { $0 == 0 } }

        static func < (left: Cost, right: Cost) -> Bool { left.counts.lexicographicallyPrecedes(right.counts) }
    }
}

extension LearningObjective.ID {
    /// The session that the id names: `RM1` of `RM1-03`.
    public var module: Module.ID { Module.ID(String(rawValue.prefix { $0 != "-" })) }
}
