import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Drawing a form` {
    /// Five practice items of A, two of B; one final item of each.
    let bank: [Item] =
        (1...5).map { .sample(id: Item.ID("A.q\($0)"), objective: "A") }
        + (1...2).map { .sample(id: Item.ID("B.q\($0)"), objective: "B") }
        + [.sample(id: "A.f", objective: "A", use: .final), .sample(id: "B.f", objective: "B", use: .final)]
    let blueprint = Blueprint.places([.init(objective: "B", items: 1), .init(objective: "A", items: 2)])

    @Test(arguments: 1...500)
    func `takes the right number of each objective and use, and shuffles options`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let slots = try blueprint.draw(from: bank, use: .practice, law: .empty, using: &random)
        #expect(slots.map(\.number) == [1, 2, 3])
        #expect(slots.map { String($0.item.rawValue.prefix(3)) } == ["B.q", "A.q", "A.q"])
        #expect(Set(slots.map(\.item)).count == 3)
        for slot in slots { #expect(slot.options.sorted() == ["a", "b", "c", "d"]) }
    }

    @Test(arguments: 1...100)
    func `avoids what was seen as far as the bank allows`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let some = try blueprint.draw(
            from: bank, use: .practice, after: [["A.q1", "A.q2", "A.q3", "B.q1"]], law: .empty,
            using: &random)
        #expect(some[0].item == "B.q2")
        #expect(Set(some.dropFirst().map(\.item)) == ["A.q4", "A.q5"])
        // One fresh item is left, so one seen item comes again, after it.
        let few = try blueprint.draw(
            from: bank, use: .practice, after: [["A.q1", "A.q2", "A.q3", "A.q4", "B.q1", "B.q2"]], law: .empty,
            using: &random)
        #expect(few[1].item == "A.q5")
        #expect(few[2].item != "A.q5")
    }

    @Test func `needs enough items of that use`() {
        var random = SeededGenerator(seed: 1)
        #expect(throws: BlueprintError.tooFewItems(objective: "A", wanted: 2, found: 1)) {
            try blueprint.draw(from: bank, use: .final, law: .empty, using: &random)
        }
        #expect(throws: BlueprintError.tooFewItems(objective: "B", wanted: 1, found: 0)) {
            try blueprint.draw(from: bank, use: .diagnostic, law: .empty, using: &random)
        }
    }

    @Test(arguments: 1...50)
    func `drew one item twice when two places named one objective`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let twice = Blueprint.places([.init(objective: "B", items: 1), .init(objective: "B", items: 1)])
        let slots = try twice.draw(from: bank, use: .practice, law: .empty, using: &random)
        #expect(Set(slots.map(\.item)) == ["B.q1", "B.q2"])
    }

    /// 6,000 shuffles of four options: each option is expected in each place 1,500 times. The bound of 1,500 ± 170 is five
    /// standard deviations (√(6000 · ¼ · ¾) ≈ 33.5), so a fair shuffle fails it less than once in 100,000 seeds.
    @Test func `puts every option into every place equally often`() throws {
        var random = SeededGenerator(seed: 20_261_123)
        let one = Blueprint.places([.init(objective: "A", items: 1)])
        var counts: [Item.Option.ID: [Int]] = [:]
        for _ in 0..<6000 {
            let slot = try #require(try one.draw(from: bank, use: .practice, law: .empty, using: &random).first)
            for (place, option) in slot.options.enumerated() {
                counts[option, default: [0, 0, 0, 0]][place] += 1
            }
        }
        #expect(counts.count == 4)
        for (option, places) in counts {
            for count in places { #expect((1330...1670).contains(count), "option \(option): \(places)") }
        }
    }
}
