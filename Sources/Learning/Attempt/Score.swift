/// What an attempt was awarded, in exact points.
public struct Score: Equatable, Sendable {
    /// Points awarded, `0...maximum`; parts of a point are exact.
    public let awarded: Fraction
    /// Whole points obtainable, at least 1.
    public let maximum: Int

    /// - Throws: ``ScoreError/nothingToAward(maximum:)`` when `maximum` is below 1, and
    ///   ``ScoreError/outOfRange(_:maximum:)`` when `awarded` lies outside `0...maximum`.
    public init(_ awarded: Fraction, of maximum: Int) throws(ScoreError) {
        guard maximum >= 1 else { throw .nothingToAward(maximum: maximum) }
        guard (Fraction(0)...Fraction(maximum)).contains(awarded) else {
            throw .outOfRange(awarded, maximum: maximum)
        }
        self.awarded = awarded
        self.maximum = maximum
    }

    /// Whether the points reach the mark.
    public func meets(_ mark: PassMark) -> Bool {
        awarded >= Fraction(mark.points)
    }
}

/// Why a score cannot exist.
public enum ScoreError: Error, Equatable {
    case nothingToAward(maximum: Int)
    case outOfRange(Fraction, maximum: Int)
}
