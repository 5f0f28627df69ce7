/// How many more requests each address may make now: a token bucket for each, in a table that never grows.
///
/// Of a bucket only the moment is kept at which it will be full again, so that an address nobody remembers has a full one.
/// Source: ITU-T I.371, annex A, the generic cell rate algorithm. When more addresses ask at once than the table holds, the
/// one that loses its place is the one whose bucket is nearly full.
struct RateTable {
    private var addresses: [CountedAddress?]
    private var fullAt: [UInt64]
    private let interval: UInt64
    private let tolerance: UInt64
    private let sets: Int

    /// Addresses that share one part of the table.
    private static let ways = 8

    /// - Parameters:
    ///   - rate: requests a second by which a bucket fills, at least 1.
    ///   - burst: requests that a full bucket holds, at least 1.
    ///   - places: most addresses remembered; 8,192 take 400 KB.
    init(rate: Int, burst: Int, places: Int = 8_192) {
        interval = 1_000_000_000 / UInt64(max(1, rate))
        tolerance = interval * UInt64(max(1, burst) - 1)
        sets = max(1, places / RateTable.ways)
        addresses = Array(repeating: nil, count: sets * RateTable.ways)
        fullAt = Array(repeating: 0, count: sets * RateTable.ways)
    }

    /// How many addresses it remembers at most.
    var places: Int { addresses.count }

    /// Takes one request out of the bucket of an address; nil when there was one, else the seconds until there is.
    ///
    /// - Parameter now: nanoseconds of a clock that only goes forward.
    mutating func take(_ address: CountedAddress, at now: UInt64) -> Int? {
        let place = place(of: address)
        let full = addresses[place] == address ? max(fullAt[place], now) : now
        let missing = full - now
        guard missing <= tolerance else { return Int((missing - tolerance - 1) / 1_000_000_000) + 1 }
        addresses[place] = address
        fullAt[place] = full + interval
        return nil
    }

    /// Where the address stands, or else the place of the fullest bucket among those it may take.
    private func place(of address: CountedAddress) -> Int {
        // Hashing is seeded anew in each process, so nobody can choose addresses that push a certain one out.
        let first = Int(UInt(bitPattern: address.hashValue) % UInt(sets)) * RateTable.ways
        let places = first..<(first + RateTable.ways)
        return places.first { addresses[$0] == address } ?? places.min { fullAt[$0] < fullAt[$1] } ?? first
    }
}
