/// When a further try may start.
///
/// Source: the syllabus, quality rule 12: three attempts, 24 hours apart, after the third seven days.
public struct RetakeRule: Equatable, Sendable {
    /// Tries in one series, at least 1.
    public let attempts: Int
    /// From the end of one try to the start of the next.
    public let spacing: Duration
    /// After the last of a series, until a new series; nil ends it.
    public let pause: Duration?

    /// So many tries, so far apart.
    public init(attempts: Int, spacing: Duration, pause: Duration?) {
        self.attempts = attempts
        self.spacing = spacing
        self.pause = pause
    }

    /// Whether there is a last try; with a pause, a new series follows each.
    public var triesEnd: Bool { pause == nil }

    /// Whether a further try may start.
    public enum Availability: Equatable, Sendable {
        case now
        case from(Instant)
        case never
    }

    /// Whether a further try may start after so many ended ones, the last of which ended then.
    public func availability(after ended: Int, lastEnded: Instant?, at now: Instant) -> Availability {
        guard ended > 0, let lastEnded else { return .now }
        let isEndOfSeries = ended % attempts == 0
        guard let wait = isEndOfSeries ? pause : spacing else { return .never }
        let opens = lastEnded + wait
        return opens <= now ? .now : .from(opens)
    }
}
