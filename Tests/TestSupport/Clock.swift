public import Learning
import MigrationLaw
import Synchronization

/// A clock that tests set.
public final class Clock: Sendable {
    private let moment: Mutex<Instant>

    /// Starts at noon on 23 November 2026.
    public init(_ start: Instant = Instant(milliseconds: 1_795_435_200_000)) {
        moment = Mutex(start)
    }

    /// What it shows.
    public var now: Instant { moment.withLock { $0 } }

    /// Sets it so much later.
    public func advance(by duration: Duration) {
        moment.withLock { $0 = $0 + duration }
    }
}
