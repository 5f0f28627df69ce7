/// More time for every time limit, granted once to a person.
///
/// Source: the syllabus, quality rule 17: times one and a half, or times two.
public enum ExtraTime: Int, CaseIterable, Sendable {
    /// One and a half times the limit.
    case half = 150
    /// Twice the limit.
    case double = 200

    /// Of the usual limit, in percent.
    public var percent: Int { rawValue }

    /// That limit with the extra time.
    public func extended(_ limit: Duration) -> Duration { limit * rawValue / 100 }
}

extension Assessment {
    /// The time somebody has, with their own extra time; nil is untimed.
    public func timeLimit(with extra: ExtraTime?) -> Duration? {
        timeLimit.map { extra?.extended($0) ?? $0 }
    }
}
