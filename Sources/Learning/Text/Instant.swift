import FoundationEssentials
public import MigrationLaw

/// A moment in UTC, to the millisecond.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The first moment of a day in UTC, and so many seconds more.
    public init(_ day: CalendarDay, seconds: Int = 0) {
        milliseconds = (Int64(day.daysSinceEpoch) * 86_400 + Int64(seconds)) * 1000
    }

    /// The system's clock.
    public static func now() -> Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// The calendar day in UTC.
    public var day: CalendarDay {
        CalendarDay(daysSinceEpoch: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
    }

    /// Seconds since midnight UTC, 0..<86,400.
    public var secondOfDay: Int {
        let seconds = Int((Double(milliseconds) / 1000).rounded(.down))
        return ((seconds % 86_400) + 86_400) % 86_400
    }

    /// The same moment with the milliseconds cut off.
    public var wholeSeconds: Instant {
        Instant(milliseconds: Int64((Double(milliseconds) / 1000).rounded(.down)) * 1000)
    }

    /// RFC 3339 in whole seconds with Z: `2026-11-23T14:32:07Z`.
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let second = secondOfDay
        return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    /// That moment and so much later.
    public static func + (left: Instant, right: Duration) -> Instant {
        let (seconds, attoseconds) = right.components
        return Instant(milliseconds: left.milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }

    /// From the right moment to the left one.
    public static func - (left: Instant, right: Instant) -> Duration {
        .milliseconds(left.milliseconds - right.milliseconds)
    }

    /// By time.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension Duration {
    /// So many minutes.
    public static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }
    /// So many hours.
    public static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }
    /// So many days of 24 hours.
    public static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}
