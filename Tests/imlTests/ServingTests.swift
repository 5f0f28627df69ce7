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
}
