import Learning
import MigrationLaw
import TestSupport
import Testing

/// An answer and what becomes of it, for one type of item.
struct Case: Sendable, CustomTestStringConvertible {
    let kind: Item.Kind
    let answer: Answer
    let points: Fraction?
    let error: AnswerError?

    init(_ kind: Item.Kind, _ answer: Answer, points numerator: Int, over denominator: Int = 1) {
        self.kind = kind
        self.answer = answer
        points = Fraction(numerator, over: denominator)
        error = nil
    }

    init(_ kind: Item.Kind, _ answer: Answer, _ error: AnswerError) {
        self.kind = kind
        self.answer = answer
        points = nil
        self.error = error
    }

    var testDescription: String { "\(kind.name) \(String(describing: answer).prefix(60))" }
}

@Suite struct `Points for an answer` {
    static let single = Item.Kind.single(options: ["a", "b", "c", "d"], key: "b")

    @Test(arguments: [
        Case(single, .choice(["b"]), points: 1), Case(single, .choice(["a"]), points: 0),
        // Three right of five: right chosen less wrong chosen, over three.
        Case(.sampleMultiple, .choice(["a", "b", "c"]), points: 1),
        Case(.sampleMultiple, .choice(["a", "b"]), points: 2, over: 3),
        Case(.sampleMultiple, .choice(["a"]), points: 1, over: 3),
        Case(.sampleMultiple, .choice(["a", "b", "d"]), points: 1, over: 3),
        Case(.sampleMultiple, .choice(["a", "b", "c", "d"]), points: 2, over: 3),
        Case(.sampleMultiple, .choice(["a", "b", "c", "d", "e"]), points: 1, over: 3),
        Case(.sampleMultiple, .choice(["a", "d"]), points: 0),
        Case(.sampleMultiple, .choice(["a", "d", "e"]), points: 0),  // 1 − 2 = −1: not below 0
        Case(.sampleMultiple, .choice(["d", "e"]), points: 0),
        // Right pairs over four.
        Case(.sampleMatching, .pairs(["1": "x", "2": "x", "3": "y", "4": "z"]), points: 1),
        Case(.sampleMatching, .pairs(["1": "x", "2": "y", "3": "y", "4": "z"]), points: 3, over: 4),
        Case(.sampleMatching, .pairs(["1": "x", "2": "x"]), points: 1, over: 2),
        Case(.sampleMatching, .pairs(["4": "z"]), points: 1, over: 4),
        Case(.sampleMatching, .pairs(["1": "y", "2": "z", "3": "x", "4": "x"]), points: 0),
        // Of a b c d the right neighbours are ab, bc, cd: three.
        Case(.sampleOrdering, .order(["a", "b", "c", "d"]), points: 1),
        Case(.sampleOrdering, .order(["d", "a", "b", "c"]), points: 2, over: 3),  // da, ab, bc
        Case(.sampleOrdering, .order(["b", "a", "c", "d"]), points: 1, over: 3),  // ba, ac, cd
        Case(.sampleOrdering, .order(["c", "d", "a", "b"]), points: 2, over: 3),  // cd, da, ab
        Case(.sampleOrdering, .order(["d", "c", "b", "a"]), points: 0),
        // 20 ± 0.5.
        Case(.sampleNumeric, .value("20"), points: 1), Case(.sampleNumeric, .value("20,5"), points: 1),
        Case(.sampleNumeric, .value("19.5"), points: 1), Case(.sampleNumeric, .value("20.500001"), points: 0),
        Case(.sampleNumeric, .value("-20"), points: 0), Case(.sampleNumeric, .value("999999999999"), points: 0),
        // 28 July 1951 ± 2 days.
        Case(.sampleDate, .value("1951-07-28"), points: 1), Case(.sampleDate, .value("1951-07-30"), points: 1),
        Case(.sampleDate, .value("1951-07-26"), points: 1), Case(.sampleDate, .value("1951-07-31"), points: 0),
        Case(.sampleDate, .value("1951-07-25"), points: 0), Case(.sampleDate, .value("9999-12-31"), points: 0),
    ])
    func `are exact parts of one`(_ row: Case) throws {
        try row.answer.check(against: row.kind, of: "q")
        #expect(row.answer.points(for: row.kind) == row.points)
    }

    @Test(arguments: [single, .sampleMultiple, .sampleMatching, .sampleOrdering, .sampleNumeric, .sampleDate])
    func `are one for the right answer and none for a wrong one`(_ kind: Item.Kind) throws {
        let right = try #require(kind.rightAnswer)
        let wrong = try #require(kind.wrongAnswer)
        for answer in [right, wrong] { try answer.check(against: kind, of: "q") }
        #expect(right.points(for: kind) == Fraction(1))
        #expect(wrong.points(for: kind) == Fraction(0))
    }

    @Test func `add up to a score with its parts`() throws {
        // 2/3 + 3/4 + 1/3 = 8/12 + 9/12 + 4/12 = 21/12 = 7/4.
        let parts = [(2, 3), (3, 4), (1, 3)].compactMap { Fraction($0.0, over: $0.1) }
        #expect(parts.reduce(Fraction(0), +) == Fraction(7, over: 4))
        // Whole points decide: 7/4 is not 2.
        #expect(try !Score(try #require(Fraction(7, over: 4)), of: 3).meets(PassMark(points: 2)))
    }
}

@Suite struct `An answer that cannot be taken` {
    static let many = (0..<100_000).map { Item.Option.ID("x\($0)") }
    static let single = `Points for an answer`.single

    @Test(arguments: [
        // Missing.
        Case(single, .choice([]), .oneOption(item: "q", given: 0)),
        Case(.sampleMultiple, .choice([]), .noOption(item: "q")),
        Case(.sampleMatching, .pairs([:]), .noPair(item: "q")),
        Case(.sampleOrdering, .order([]), .missingSteps(item: "q", given: 0, wanted: 4)),
        Case(.sampleOrdering, .order(["a", "b", "d"]), .missingSteps(item: "q", given: 3, wanted: 4)),
        Case(.sampleNumeric, .value(" "), .badNumber(item: "q", .blank)),
        Case(.sampleDate, .value(""), .badDay(item: "q", .blank)),
        // Doubled.
        Case(single, .choice(["a", "a"]), .oneOption(item: "q", given: 2)),
        Case(.sampleMultiple, .choice(["a", "b", "a"]), .doubled("a", item: "q")),
        Case(.sampleOrdering, .order(["a", "b", "b", "d"]), .doubled("b", item: "q")),
        // Foreign.
        Case(single, .choice(["z"]), .unknownOption("z", item: "q")),
        Case(.sampleMultiple, .choice(["a", "z"]), .unknownOption("z", item: "q")),
        Case(.sampleOrdering, .order(["a", "b", "c", "z"]), .unknownOption("z", item: "q")),
        Case(.sampleMatching, .pairs(["9": "x"]), .unknownOption("9", item: "q")),
        Case(.sampleMatching, .pairs(["1": "1"]), .unknownOption("1", item: "q")),
        Case(.sampleMatching, .pairs(["x": "x"]), .unknownOption("x", item: "q")),
        Case(.sampleNumeric, .value("twenty"), .badNumber(item: "q", .notANumber)),
        Case(.sampleNumeric, .value("8,227"), .badNumber(item: "q", .ambiguous)),
        Case(.sampleDate, .value("28.7.1951"), .badDay(item: "q", .notADay)),
        Case(.sampleDate, .value("1951-02-29"), .badDay(item: "q", .noSuchDay)),
        // Of another type.
        Case(single, .value("a"), .wrongShape(item: "q", wanted: .choice, given: .value)),
        Case(.sampleMultiple, .order(["a", "b"]), .wrongShape(item: "q", wanted: .choice, given: .order)),
        Case(.sampleMatching, .choice(["1"]), .wrongShape(item: "q", wanted: .pairs, given: .choice)),
        Case(.sampleOrdering, .pairs(["a": "b"]), .wrongShape(item: "q", wanted: .order, given: .pairs)),
        Case(.sampleNumeric, .choice(["a"]), .wrongShape(item: "q", wanted: .value, given: .choice)),
        Case(.sampleDate, .order([]), .wrongShape(item: "q", wanted: .value, given: .order)),
        Case(
            .computed(.init(question: .statusAt, instruments: ["treaty"], dates: [])), .choice(["a"]),
            .notResolved(item: "q")),
        // Enormous.
        Case(single, .choice(many), .oneOption(item: "q", given: 100_000)),
        Case(.sampleMultiple, .choice(many), .unknownOption("x0", item: "q")),
        Case(.sampleMultiple, .choice(Array(repeating: "a", count: 100_000)), .doubled("a", item: "q")),
        Case(.sampleOrdering, .order(["a", "b", "c", "d"] + many), .unknownOption("x0", item: "q")),
        Case(
            .sampleMatching, .pairs(Dictionary(uniqueKeysWithValues: many.map { ($0, $0) })),
            .tooMany(item: "q", given: 100_000, limit: 4)),
        Case(.sampleNumeric, .value(String(repeating: "9", count: 1_000_000)), .badNumber(item: "q", .tooLong)),
        Case(.sampleNumeric, .value("1000000000000"), .badNumber(item: "q", .outOfBounds)),
        Case(.sampleDate, .value(String(repeating: "1", count: 1_000_000)), .badDay(item: "q", .tooLong)),
    ])
    func `is refused by name, and earns nothing`(_ row: Case) {
        let result = Result { () throws(AnswerError) in try row.answer.check(against: row.kind, of: "q") }
        guard case .failure(let error) = result else {
            Issue.record("taken: \(row.testDescription)")
            return
        }
        #expect(error == row.error)
        #expect(row.answer.points(for: row.kind) < Fraction(1))
    }
}

@Suite struct `An answer as it is stored` {
    @Test func `has its options in the order of the item, whatever order they came in`() {
        let kind = Item.Kind.sampleMultiple
        #expect(Answer.choice(["c", "a"]).normalized(for: kind) == .choice(["a", "c"]))
        #expect(Answer.choice(["a", "c"]).normalized(for: kind) == .choice(["a", "c"]))
    }

    @Test func `keeps the order of steps, and a value as it was typed but for the space around it`() {
        #expect(Answer.order(["d", "a"]).normalized(for: .sampleOrdering) == .order(["d", "a"]))
        #expect(Answer.value("  8 227 ").normalized(for: .sampleNumeric) == .value("8 227"))
    }
}
