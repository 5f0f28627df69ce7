import Campus
import HTTP
import Testing

@testable import iml

@Suite struct `Serving a campus` {
    @Test func `tells of a port in use what to do, and makes nothing`() async throws {
        var settings = ServerSettings()
        settings.port = 0
        settings.stopsOnSignals = false
        let other = Server(settings) { _ in Response.text("") }
        let port = try other.start().port
        let world = try World()
        let ending = await world.iml("serve", "--listen", "127.0.0.1:\(port)")
        other.stop()
        await other.stopped()
        #expect(ending.status == .no)
        #expect(ending.errors.contains("Port \(port) of 127.0.0.1 is in use"))
        #expect(ending.errors.contains("--listen 127.0.0.1:\(port &+ 1)"))
        #expect(world.read("data/campus.sqlite") == nil)
    }

    @Test func `takes every limit from the settings, and without them has those of the server itself`() throws {
        let usual = ServerSettings()
        let taken = try Serving.settings("127.0.0.1:8080")
        #expect(values(of: taken) == values(of: usual))
        var limits = ServerLimits()
        for (number, limit) in ServerLimit.allCases.enumerated() { limits.limits[limit] = number + 1 }
        let set = try Serving.settings("127.0.0.1:8080", limits: limits)
        // As the keys stand in `ServerLimit`; memory is in MiB, the lengths in KiB.
        #expect(values(of: set) == [1, 2, 3, 4, 5 << 20, 6 << 10, 7 << 10, 8, 9, 10])
    }

    @Test func `believes proxies on this machine alone, unless the settings name others`() throws {
        let usual = try Serving.settings("8080").trustedProxies
        #expect(usual.contains { $0.contains("127.0.0.1") } && usual.contains { $0.contains("::1") })
        #expect(!usual.contains { $0.contains("10.0.0.1") })
        var limits = ServerLimits()
        limits.trustedProxies = ["10.0.0.0/8"]
        let set = try Serving.settings("8080", limits: limits).trustedProxies
        #expect(set == [AddressBlock("10.0.0.0/8")].compactMap { $0 })
        limits.trustedProxies = ["nginx"]
        #expect(throws: CommandError.self) { try Serving.settings("8080", limits: limits) }
    }

    @Test(arguments: [
        ("requestsPerSecond: 0", "1 to 100000"), ("headSeconds: soon", "2 to 300"),
        ("maximumBodyInKiB: -1", "64 to 8192"),
        ("requestPerSecond: 5", "Did you mean “requestsPerSecond”"), ("trustedProxies: nginx", "no address"),
    ])
    func `refuses to start with a limit that makes no sense, and says which`(_ row: (line: String, says: String))
        async throws
    {
        let world = try World()
        try world.settings(row.line + "\n")
        let ending = await world.iml("serve", "--listen", "127.0.0.1:0")
        #expect(ending.status == .no)
        #expect(ending.errors.contains(row.says), "\(ending.errors)")
        #expect(world.read("data/campus.sqlite") == nil)
    }

    private func values(of settings: ServerSettings) -> [Int] {
        [
            settings.maximumConnections, settings.maximumConnectionsPerAddress, settings.requestsPerSecond,
            settings.requestBurst, settings.maximumRequestMemory, settings.maximumBodySize, settings.maximumHeaderSize,
            settings.headSeconds, settings.timeoutInSeconds, settings.minimumBytesPerSecond,
        ]
    }
}
