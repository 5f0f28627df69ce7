import Learning
import MigrationLaw
import Testing

@Suite struct `A fraction of points` {
    @Test func `stands in lowest terms`() throws {
        let half = try #require(Fraction(6, over: 12))
        #expect(half.numerator == 1 && half.denominator == 2)
        #expect(try #require(Fraction(0, over: 7)) == Fraction(0))
        #expect(Fraction(1, over: 0) == nil)
        #expect(Fraction(1, over: -2) == nil)
    }

    @Test func `adds exactly where binary floating point does not`() throws {
        let tenth = try #require(Fraction(1, over: 10))
        let sum = (0..<10).reduce(Fraction(0)) { sum, _ in sum + tenth }
        #expect(sum == Fraction(1))
        // 1/3 + 1/6 = 1/2
        #expect(try #require(Fraction(1, over: 3)) + #require(Fraction(1, over: 6)) == #require(Fraction(1, over: 2)))
    }

    @Test func `compares by value`() throws {
        #expect(try #require(Fraction(1, over: 3)) < #require(Fraction(34, over: 100)))
        #expect(try !(#require(Fraction(2, over: 4)) < #require(Fraction(1, over: 2))))
    }

    @Test func `is written as people write it`() throws {
        #expect(Fraction(4).description == "4")
        #expect(try #require(Fraction(14, over: 4)).description == "7/2")
    }
}

@Suite struct `A score` {
    @Test(arguments: [(points: 7, passes: true), (6, false), (0, false), (10, true)])
    func `passes from seven points of ten at a pass mark of seven`(_ row: (points: Int, passes: Bool)) throws {
        #expect(try Score(Fraction(row.points), of: 10).meets(PassMark(points: 7)) == row.passes)
    }

    @Test func `does not pass with part of a point missing`() throws {
        let almost = try Score(#require(Fraction(13, over: 2)), of: 10)
        #expect(!almost.meets(PassMark(points: 7)))
        #expect(almost.meets(PassMark(points: 6)))
    }

    @Test(arguments: [-1, 11])
    func `refuses points outside its range`(points: Int) {
        #expect(throws: ScoreError.outOfRange(Fraction(points), maximum: 10)) { try Score(Fraction(points), of: 10) }
    }

    @Test(arguments: [0, -1])
    func `refuses a form without points`(maximum: Int) {
        #expect(throws: ScoreError.nothingToAward(maximum: maximum)) { try Score(Fraction(0), of: maximum) }
    }
}
