import Testing

@testable import HTTP

@Suite struct `A rate of requests` {
    private let second: UInt64 = 1_000_000_000

    @Test func `lets a burst through, then one request at each interval`() throws {
        // Two a second, three at once: the bucket of ITU-T I.371 with interval 0.5 s and tolerance 1 s.
        var table = RateTable(rate: 2, burst: 3)
        let address = try #require(CountedAddress("203.0.113.9"))
        let start = 10 * second
        #expect((0..<3).allSatisfy { _ in table.take(address, at: start) == nil })
        #expect(table.take(address, at: start) == 1)
        #expect(table.take(address, at: start + second / 2) == nil)
        #expect(table.take(address, at: start + second / 2) == 1)
        // After a long pause there are three again, not more.
        let later = start + 60 * second
        #expect((0..<3).allSatisfy { _ in table.take(address, at: later) == nil })
        #expect(table.take(address, at: later) != nil)
    }

    @Test func `says how many seconds to wait, rounded up`() throws {
        var table = RateTable(rate: 1, burst: 1)
        let address = try #require(CountedAddress("203.0.113.9"))
        #expect(table.take(address, at: 0) == nil)
        #expect(table.take(address, at: 1) == 1)
        #expect(table.take(address, at: second) == nil)
    }

    @Test func `counts each address for itself, and an IPv6 line as one`() throws {
        var table = RateTable(rate: 1, burst: 1)
        func take(_ text: String) throws -> Bool { table.take(try #require(CountedAddress(text)), at: 0) == nil }
        #expect(try take("203.0.113.9"))
        #expect(try take("203.0.113.10"))
        #expect(try !take("::ffff:203.0.113.9"))
        #expect(try take("2001:db8::1"))
        #expect(try !take("2001:db8:0:0:ffff::2"))
        #expect(try take("2001:db8:0:1::1"))
        #expect(CountedAddress("nobody") == nil && CountedAddress("") == nil)
    }

    @Test func `keeps its memory when a hundred thousand addresses ask, and never refuses one that asks once`() throws {
        var table = RateTable(rate: 1, burst: 1, places: 64)
        var refused = 0
        for number in 0..<100_000 {
            let address = try #require(CountedAddress("10.\(number >> 16).\(number >> 8 & 255).\(number & 255)"))
            if table.take(address, at: UInt64(number)) != nil { refused += 1 }
        }
        #expect(refused == 0)
        #expect(table.places == 64)
    }

    @Test func `forgets last whoever is nearest to being refused`() throws {
        var table = RateTable(rate: 1, burst: 100, places: 8)
        let flood = try #require(CountedAddress("203.0.113.9"))
        for _ in 0..<100 { #expect(table.take(flood, at: 0) == nil) }
        for number in 0..<200 { _ = table.take(try #require(CountedAddress("10.0.0.\(number)")), at: 0) }
        #expect(table.take(flood, at: 0) != nil)
    }
}

@Suite struct `The pace of a connection` {
    private var settings: ServerSettings {
        var settings = ServerSettings()
        settings.headSeconds = 3
        settings.timeoutInSeconds = 2
        settings.minimumBytesPerSecond = 100
        return settings
    }

    /// The second, counted from the first look, at which a client that moves that many bytes a second is too slow.
    private func cutOff(_ stage: Pace.Stage, bytesASecond: Int, within seconds: Int = 100) -> Int? {
        var pace = Pace()
        return (0..<seconds).first { second in
            pace.isTooSlow(stage, request: 1, moved: second * bytesASecond, settings)
        }
    }

    @Test func `is too slow for a head after its time, however many bytes came`() {
        #expect(cutOff(.head, bytesASecond: 1_000) == 3)
    }

    @Test(arguments: [Pace.Stage.body, .sending])
    func `is too slow for body and answer when a window brings less than the rate`(stage: Pace.Stage) {
        #expect(cutOff(stage, bytesASecond: 1) == 2)
        #expect(cutOff(stage, bytesASecond: 99) == 2)
        #expect(cutOff(stage, bytesASecond: 100) == nil)
    }

    @Test func `gains nothing from a fast beginning`() {
        var pace = Pace()
        var cutOff: Int?
        for second in 0..<20 where cutOff == nil {
            if pace.isTooSlow(.body, request: 1, moved: min(second, 4) * 10_000, settings) { cutOff = second }
        }
        // Fast for seconds 1 to 4, silent in the window of seconds 5 and 6.
        #expect(cutOff == 6)
    }

    @Test func `begins anew with each request, and does not matter while idle or waiting`() {
        var pace = Pace()
        #expect((0..<100).allSatisfy { !pace.isTooSlow(.head, request: $0, moved: 0, settings) })
        #expect(cutOff(.idle, bytesASecond: 0) == nil)
        #expect(cutOff(.waiting, bytesASecond: 0) == nil)
    }
}
