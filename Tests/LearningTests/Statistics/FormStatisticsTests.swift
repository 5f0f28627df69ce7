import Learning
import MigrationLaw
import Testing

@Suite struct `Statistics of a form` {
    /// Ten people and three places; 1 is right. Totals 3 3 2 2 2 1 1 1 0 0.
    private static let answers = [
        [1, 1, 1], [1, 1, 1], [1, 1, 0], [1, 0, 1], [1, 1, 0], [1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 0, 0], [0, 0, 0],
    ]

    private static func attempts(_ answers: [[Int]]) -> [[FormStatistics.Response]] {
        answers.map { row in
            row.enumerated().map { place, points in
                FormStatistics.Response(
                    item: Item.ID("S1-01.p\(place + 1)"), points: Fraction(points), chosen: [points == 1 ? "a" : "b"])
            }
        }
    }

    // By hand: p = 0.7, 0.5, 0.3, so Σpq = 0.21 + 0.25 + 0.21 = 0.67. Totals have mean 1.5 and mean square
    // (9+9+4+4+4+1+1+1)/10 = 3.3, so variance 1.05. KR-20 = 3/2 · (1 − 0.67/1.05) = 0.542857…; the standard error is
    // √1.05 · √(1 − 0.542857) = √0.48 = 0.692820…
    @Test func `are those of a hand calculation`() throws {
        let form = FormStatistics(of: Self.attempts(Self.answers))
        #expect(form.attempts == 10)
        #expect(form.mean == 1.5)
        #expect(abs(try #require(form.reliability) - 0.542857142857) < 1e-9)
        #expect(abs(try #require(form.standardError) - 0.692820323028) < 1e-9)
        #expect(form.items.map(\.facility) == [0.7, 0.5, 0.3])
        #expect(form.items[0].chosen == ["a": 7, "b": 3])
    }

    // By hand for the first place: its points x against the rest y = 2 2 1 1 1 0 1 0 0 0. Mean y 0.8, mean y² 12/10,
    // variance 0.56; mean x 0.7, variance 0.21; mean xy 7/10, covariance 0.7 − 0.56 = 0.14; 0.14/√(0.21·0.56) = 0.408248…
    @Test func `correlate an item with the rest, not with itself`() throws {
        let form = FormStatistics(of: Self.attempts(Self.answers))
        #expect(abs(try #require(form.items[0].discrimination) - 0.408248290464) < 1e-9)
    }

    @Test func `are refused under ten answers, and the number is told`() {
        let form = FormStatistics(of: Self.attempts(Array(Self.answers.prefix(9))))
        #expect(form.attempts == 9)
        #expect(form.mean == nil && form.reliability == nil && form.standardError == nil)
        #expect(form.items.map(\.count) == [9, 9, 9])
        #expect(form.items.allSatisfy { $0.facility == nil && $0.discrimination == nil && $0.chosen.isEmpty })
    }

    @Test func `have no reliability where everybody has the same points`() {
        let form = FormStatistics(of: Self.attempts(Array(repeating: [1, 0, 1], count: 12)))
        #expect(form.reliability == nil)
        #expect(form.items.allSatisfy { $0.discrimination == nil })
    }

    @Test func `judge an item from fifty answers on`() {
        let few = FormStatistics(of: Self.attempts(Array(repeating: Self.answers, count: 4).flatMap(\.self)))
        #expect(few.items.allSatisfy { $0.verdict == .tooFew })
        let many = FormStatistics(of: Self.attempts(Array(repeating: Self.answers, count: 5).flatMap(\.self)))
        #expect(many.items.allSatisfy { $0.verdict == .sound })
        // Whoever knows the rest gets the last one wrong.
        let turned = Self.answers.map { [$0[0], $0[1], 1 - $0[0]] }
        let wrong = FormStatistics(of: Self.attempts(Array(repeating: turned, count: 5).flatMap(\.self)))
        #expect(wrong.items[2].verdict == .withdraw)
    }
}
