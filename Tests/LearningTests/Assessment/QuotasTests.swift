import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A form drawn by quotas` {
    /// Three of `A`, four of `B`; two at remember or understand, three at apply, two at analyse.
    private let quotas = Quotas(
        modules: [.init(module: "A", items: 3), .init(module: "B", items: 4)],
        levels: [
            .init(levels: [.remember, .understand], items: 2), .init(levels: [.apply], items: 3),
            .init(levels: [.analyse], items: 2),
        ])

    /// As the bank of the first part: seven at remember or understand, nine at apply, five at analyse (by hand).
    private let bank: [Item] =
        Self.items("A-01", .understand, 1) + Self.items("A-02", .understand, 2) + Self.items("A-03", .apply, 4)
        + Self.items("A-04", .understand, 2) + Self.items("A-05", .remember, 1) + Self.items("B-01", .analyse, 3)
        + Self.items("B-02", .apply, 3) + Self.items("B-03", .understand, 1) + Self.items("B-04", .analyse, 2)
        + Self.items("B-05", .apply, 2)

    private static func items(_ objective: LearningObjective.ID, _ level: BloomLevel, _ count: Int) -> [Item] {
        (1...count).map { .sample(id: Item.ID("\(objective).f\($0)"), objective: objective, level: level, use: .final) }
    }

    @Test(arguments: 0..<40)
    func `meets both, whatever chance draws`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let drawn = try draw(after: [], using: &random)
        #expect(drawn.count == 7 && Set(drawn.map(\.id)).count == 7)
        #expect(drawn.count { $0.objective.module == "A" } == 3)
        #expect(drawn.count { [.remember, .understand].contains($0.level) } == 2)
        #expect(drawn.count { $0.level == .apply } == 3)
        #expect(drawn.count { $0.level == .analyse } == 2)
    }

    // Source: the syllabus, quality rule 12: at most 30 % of a new form's items stand in an earlier one; 30 % of 7 is 2.
    @Test(arguments: 0..<40)
    func `shares at most 30 % with each earlier form over three tries`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var forms: [Set<Item.ID>] = []
        for _ in 1...3 {
            let form = Set(try draw(after: forms, using: &random).map(\.id))
            for earlier in forms {
                #expect(form.intersection(earlier).count * 100 <= Quotas.sharedPercent * form.count, "seed \(seed)")
            }
            forms.append(form)
        }
    }

    @Test func `is refused when the bank is short of a level`() throws {
        let short = bank.filter { $0.level != .analyse || $0.id == "B-01.f1" }
        let quotas = try #require(quotas)
        #expect(quotas.canBeFilled(from: bank) && !quotas.canBeFilled(from: short))
        var random = SeededGenerator(seed: 1)
        #expect(throws: BlueprintError.quotasUnmet(items: 7)) {
            try Blueprint.quotas(quotas).draw(from: short, use: .final, law: .empty, using: &random)
        }
    }

    @Test func `needs sums that agree and levels that stand once`() {
        let three = [Quotas.OfModule(module: "A", items: 3)]
        #expect(Quotas(modules: three, levels: [.init(levels: [.apply], items: 2)]) == nil)
        #expect(
            Quotas(
                modules: three,
                levels: [.init(levels: [.apply], items: 2), .init(levels: [.apply, .analyse], items: 1)]) == nil)
    }

    private func draw(after forms: [Set<Item.ID>], using random: inout SeededGenerator) throws -> [Item] {
        let quotas = try #require(quotas)
        let slots = try Blueprint.quotas(quotas).draw(
            from: bank.shuffled(using: &random), use: .final, after: forms, law: .empty, using: &random)
        return slots.compactMap { slot in bank.first { $0.id == slot.item } }
    }
}

@Suite struct `The two sittings of a diagnostic` {
    @Test(arguments: [
        (ended: 0, left: 3, Sittings.Availability.now), (0, 0, .now), (1, 3, .afterLessons(left: 3)), (1, 0, .now),
        (2, 0, .never),
    ])
    func `are before the first lesson and after the last`(_ row: (ended: Int, left: Int, Sittings.Availability)) {
        #expect(Sittings.availability(after: row.ended, lessonsLeft: row.left) == row.2)
    }

    // By hand: 1/4 is 25 %, 3 1/2 of 4 are 87.5 %, rounded up to 88: 63 points gained.
    @Test func `show the gain in points of a hundred`() throws {
        let half = try #require(Fraction(7, over: 2))
        let gain = Gain(before: try Score(Fraction(1), of: 4), after: try Score(half, of: 4))
        #expect(gain.percentagePoints == 63)
        #expect(Gain(before: gain.after, after: gain.before).percentagePoints == -63)
    }
}

@Suite struct `Extra time` {
    @Test(arguments: [(ExtraTime?.none, 14), (.half, 21), (.double, 28)])
    func `lengthens a limit of 14 minutes`(_ row: (ExtraTime?, minutes: Int)) {
        let assessment = Assessment.sample(timeLimit: .minutes(14))
        #expect(assessment.timeLimit(with: row.0) == .minutes(row.minutes))
    }
}

@Suite struct `Rulings on items` {
    private let slot = Attempt.Slot(number: 1, item: "S1-01.p1", options: ["a", "b", "c", "d"])

    @Test func `give the point of a withdrawn item to everybody, answered or not`() {
        let rulings = ItemRulings(withdrawn: ["S1-01.p1"])
        #expect(rulings.points(for: slot, item: .sample(), answer: nil) == Fraction(1))
        #expect(rulings.points(for: slot, item: .sample(), answer: .choice(["d"])) == Fraction(1))
    }

    @Test func `mark by the old key or the new, whichever gives more`() {
        let corrected = Item.sample(key: "b")
        let rulings = ItemRulings(corrected: ["S1-01.p1": [corrected]])
        #expect(rulings.points(for: slot, item: .sample(), answer: .choice(["a"])) == Fraction(1))
        #expect(rulings.points(for: slot, item: .sample(), answer: .choice(["b"])) == Fraction(1))
        #expect(rulings.points(for: slot, item: .sample(), answer: .choice(["c"])) == Fraction(0))
        #expect(rulings.points(for: slot, item: .sample(), answer: nil) == Fraction(0))
    }
}
