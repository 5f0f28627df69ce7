public import Learning
import MigrationLaw

extension Item.Kind {
    /// The options `a` to `e`, of which `a`, `b` and `c` are right.
    public static let sampleMultiple = Item.Kind.multiple(options: ["a", "b", "c", "d", "e"], keys: ["a", "b", "c"])

    /// The rows `1` to `4` and the groups `x`, `y`, `z`: 1 and 2 belong to x, 3 to y, 4 to z.
    public static let sampleMatching = Item.Kind.matching(
        left: ["1", "2", "3", "4"], right: ["x", "y", "z"], pairs: ["1": "x", "2": "x", "3": "y", "4": "z"])

    /// Four steps, `a`, `b`, `c`, `d`, in this order.
    public static let sampleOrdering = Item.Kind.ordering(steps: ["a", "b", "c", "d"])

    /// Twenty, half a one more or less.
    public static let sampleNumeric = Item.Kind.numeric(value: .sample("20"), tolerance: .sample("0.5"))

    /// 28 July 1951, two days more or less.
    public static let sampleDate = Item.Kind.date(day: .sample("1951-07-28"), toleranceInDays: 2)

    /// Parts of a question that a right answer marks as right: options chosen, rows, steps, or the one value.
    public var rightParts: Int {
        switch self {
        case .single, .numeric, .date, .computed: 1
        case .multiple(_, let keys): keys.count
        case .matching(let left, _, _): left.count
        case .ordering(let steps): steps.count
        }
    }

    /// An answer that can be given and earns nothing.
    public var wrongAnswer: Answer? {
        switch self {
        case .single(let options, let key): options.first { $0 != key }.map { .choice([$0]) }
        case .multiple(let options, let keys): options.first { !keys.contains($0) }.map { .choice([$0]) }
        case .matching(_, let right, let pairs):
            .pairs(pairs.compactMapValues { group in right.first { $0 != group } })
        case .ordering(let steps): .order(steps.reversed())
        case .numeric(let value, let tolerance):
            .value(ExactNumber((value.whole ?? 0) + (tolerance.whole ?? 0) + 7)?.description ?? "0")
        case .date(let day, let tolerance): .value(day.adding(days: tolerance + 40).description)
        case .computed: nil
        }
    }
}

extension ExactNumber {
    /// A number written in a test.
    public static func sample(_ text: String) -> ExactNumber {
        guard let number = ExactNumber(text) else { preconditionFailure("\(text) is no number") }
        return number
    }
}
