/// An exact, non-negative part of points, kept in lowest terms.
public struct Fraction: Hashable, Comparable, Sendable {
    /// The part, in lowest terms.
    public let numerator: Int
    /// At least 1.
    public let denominator: Int

    /// A whole number.
    public init(_ whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// Nil for a denominator below 1.
    public init?(_ numerator: Int, over denominator: Int) {
        guard denominator >= 1 else { return nil }
        let divisor = max(1, Fraction.greatestCommonDivisor(abs(numerator), denominator))
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// Exact.
    public static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            left.numerator * right.denominator + right.numerator * left.denominator,
            over: left.denominator * right.denominator) ?? left
    }

    /// Exact.
    public static func < (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? left : greatestCommonDivisor(right, left % right)
    }
}

extension Fraction: CustomStringConvertible {
    /// `4`, or `7/2`.
    public var description: String {
        denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
    }
}
