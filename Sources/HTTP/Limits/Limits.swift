import CEvent
import Glibc
import Synchronization

/// What all loops of a server together let in: connections, requests of an address, memory of requests.
///
/// Everything here has a bound: the table of rates is fixed, and an address is held only while it has a connection or a
/// request under way, of which there are at most as many as connections.
final class Limits: Sendable {
    private let settings: ServerSettings
    private let maximumConnections: Int
    private let connections = Atomic<Int>(0)
    private let memory = Atomic<Int>(0)
    /// The most that was held since memory was last given back.
    private let peak = Atomic<Int>(0)
    private let held = Mutex<[CountedAddress: Int]>([:])
    private let rates: Mutex<RateTable>

    init(_ settings: ServerSettings) {
        self.settings = settings
        maximumConnections = min(settings.maximumConnections, Limits.descriptors(for: settings))
        rates = Mutex(RateTable(rate: settings.requestsPerSecond, burst: settings.requestBurst))
    }

    /// Counts a new connection in; false when there are too many.
    func admitConnection() -> Bool {
        let (_, count) = connections.add(1, ordering: .relaxed)
        if count <= maximumConnections { return true }
        connections.subtract(1, ordering: .relaxed)
        return false
    }

    /// Counts a connection out.
    func endConnection() {
        connections.subtract(1, ordering: .relaxed)
    }

    /// Counts one more connection or request of an address; false when it has too many.
    func hold(_ address: CountedAddress) -> Bool {
        held.withLock { held in
            let count = held[address, default: 0]
            guard count < settings.maximumConnectionsPerAddress else { return false }
            held[address] = count + 1
            return true
        }
    }

    /// Counts one less.
    func release(_ address: CountedAddress) {
        held.withLock { held in
            guard let count = held[address] else { return }
            held[address] = count > 1 ? count - 1 : nil
        }
    }

    /// Takes one request out of the bucket of an address; nil when there was one, else the seconds to wait.
    func take(_ address: CountedAddress) -> Int? {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
        return rates.withLock { $0.take(address, at: now) }
    }

    /// Counts bytes that a request holds in memory, or with a negative number gave back; false when all together hold too
    /// many.
    func hold(bytes: Int) -> Bool {
        let (_, now) = memory.add(bytes, ordering: .relaxed)
        if bytes > 0 && now > peak.load(ordering: .relaxed) { peak.store(now, ordering: .relaxed) }
        return bytes <= 0 || now <= settings.maximumRequestMemory
    }

    /// Gives the system back what a rush of requests held: the allocator keeps it otherwise. Once a second, by one loop.
    func giveBackMemory() {
        let now = memory.load(ordering: .relaxed)
        guard peak.load(ordering: .relaxed) - now > 8 << 20 else { return }
        peak.store(now, ordering: .relaxed)
        malloc_trim(0)
    }

    /// How many connections the system lets this process have, after asking for as many as the settings want.
    ///
    /// A loop takes in all that wait on its socket before it looks at any, so those need room too.
    private static func descriptors(for settings: ServerSettings) -> Int {
        let waiting = settings.loops * Int(ListeningSocket.backlog)
        let wanted = rlim_t(settings.maximumConnections + waiting + 64)
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 512 }
        if limit.rlim_cur < wanted {
            limit.rlim_cur = min(wanted, limit.rlim_max)
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        let allowed = Int(min(limit.rlim_cur, 1 << 30))
        return max(16, allowed - 64 - min(waiting, allowed / 2))
    }
}
