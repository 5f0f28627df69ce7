public import MigrationLaw

/// How well the items of an assessment tell those who know from those who do not, from first attempts alone.
///
/// Source: the syllabus, quality rule 13. Facility, corrected point-biserial and KR-20 as in Lord and Novick, Statistical
/// Theories of Mental Test Scores (1968); with parts of points KR-20 is Cronbach's alpha. Variances are those of the
/// whole group (divided by n), as in the formula of Kuder and Richardson.
public struct FormStatistics: Equatable, Sendable {
    /// Answers below which nothing is computed: chance would speak.
    public static let fewest = 10

    /// First attempts looked at.
    public let attempts: Int
    /// Mean points; nil under ``fewest`` attempts.
    public let mean: Double?
    /// Spread of the points; nil under ``fewest``.
    public let standardDeviation: Double?
    /// KR-20 over the places of the form; nil under ``fewest``, for forms of one place or of different lengths, and where
    /// all have the same points.
    public let reliability: Double?
    /// Points by which a score may be off by chance: deviation times √(1 − reliability).
    public let standardError: Double?
    /// By id.
    public let items: [ItemStatistics]

    /// One item answered in one first attempt.
    public struct Response: Equatable, Sendable {
        /// Which item.
        public let item: Item.ID
        /// `0...1`.
        public let points: Fraction
        /// What was chosen, for items with options; empty for an open question.
        public let chosen: [Item.Option.ID]

        /// As it was answered.
        public init(item: Item.ID, points: Fraction, chosen: [Item.Option.ID] = []) {
            self.item = item
            self.points = points
            self.chosen = chosen
        }
    }

    /// Computes them from first attempts, each with its responses in the order of the form's places.
    public init(of attempts: [[Response]]) {
        let points = attempts.map { $0.map { $0.points.value } }
        let totals = points.map { $0.reduce(0, +) }
        self.attempts = attempts.count
        if attempts.count >= FormStatistics.fewest {
            let deviation = totals.variance.squareRoot()
            mean = totals.mean
            standardDeviation = deviation
            reliability = FormStatistics.reliability(points, totals: totals)
            standardError = reliability.map { deviation * max(0, 1 - $0).squareRoot() }
        } else {
            (mean, standardDeviation, reliability, standardError) = (nil, nil, nil, nil)
        }
        var gathered: [Item.ID: [(response: Response, rest: Double)]] = [:]
        for (responses, total) in zip(attempts, totals) {
            for response in responses {
                gathered[response.item, default: []].append((response, total - response.points.value))
            }
        }
        items = gathered.map { ItemStatistics($0.key, $0.value) }.sorted { $0.item < $1.item }
    }

    private static func reliability(_ points: [[Double]], totals: [Double]) -> Double? {
        guard let places = points.first?.count, places > 1, points.allSatisfy({ $0.count == places }),
            totals.variance > 0
        else { return nil }
        let spread = (0..<places).reduce(0) { sum, place in sum + points.map { $0[place] }.variance }
        return Double(places) / Double(places - 1) * (1 - spread / totals.variance)
    }
}

/// How one item did in first attempts.
public struct ItemStatistics: Equatable, Sendable {
    /// Which item.
    public let item: Item.ID
    /// First attempts in which it was asked.
    public let count: Int
    /// Mean points, 0 hard to 1 easy; nil under ``FormStatistics/fewest`` answers.
    public let facility: Double?
    /// Correlation of its points with the points of the rest of the form; nil under ``FormStatistics/fewest`` answers and
    /// where either does not vary.
    public let discrimination: Double?
    /// How often each option was chosen, by id; empty under ``FormStatistics/fewest`` answers.
    public let chosen: [Item.Option.ID: Int]

    init(_ item: Item.ID, _ answers: [(response: FormStatistics.Response, rest: Double)]) {
        self.item = item
        count = answers.count
        guard answers.count >= FormStatistics.fewest else {
            (facility, discrimination, chosen) = (nil, nil, [:])
            return
        }
        let points = answers.map { $0.response.points.value }
        facility = points.mean
        discrimination = points.correlation(with: answers.map(\.rest))
        chosen = Dictionary(answers.flatMap(\.response.chosen).map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// What rule 13 asks to be done about it.
    public var verdict: Verdict {
        guard count >= Verdict.fewest, let facility else { return .tooFew }
        if let discrimination, discrimination < 0 { return .withdraw }
        if let discrimination, discrimination < 0.15 { return .review }
        return (0.30...0.90).contains(facility) ? .sound : .review
    }

    /// What is to be done about an item.
    ///
    /// Source: the syllabus, quality rule 13: from 50 answers on.
    public enum Verdict: String, Sendable {
        case tooFew, sound, review, withdraw

        /// Answers below which an item is not judged.
        public static let fewest = 50
    }
}

extension Fraction {
    /// The nearest floating-point number, for statistics only; scores stay exact.
    var value: Double { Double(numerator) / Double(denominator) }
}

extension [Double] {
    fileprivate var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }

    /// Of the whole group: divided by n.
    fileprivate var variance: Double {
        let mean = mean
        return isEmpty ? 0 : reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    }

    /// Pearson's coefficient; nil where one side does not vary.
    fileprivate func correlation(with other: [Double]) -> Double? {
        let (here, there) = (mean, other.mean)
        let spread = (variance * other.variance).squareRoot()
        guard spread > 1e-12 else { return nil }
        return zip(self, other).reduce(0) { $0 + ($1.0 - here) * ($1.1 - there) } / Double(count) / spread
    }
}
