import Campus
import Catalogue
import ContentFiles
import HTTP
import Learning
import MigrationLaw
import Synchronization
import Website

/// `iml serve`.
enum Serving {
    @Sendable static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let terminal = invocation.terminal
        var settings = try settings(
            invocation.option("listen") ?? "127.0.0.1:8080", limits: invocation.dataFolder.serverLimits())
        // Listening comes before opening, so that a port in use is told before anything is made; until the site stands,
        // requests are asked to come back.
        let site = Mutex<Site?>(nil)
        let starting = Response.text(invocation.phrases.campusStarting + "\n", status: .serviceUnavailable)
            .adding("Retry-After", "1")
        settings.refusal = { fault, target, headers in
            site.withLock { $0 }?.refusal(of: fault, target: target, headers: headers)
        }
        let server = Server(
            settings,
            failure: { request, error in
                guard let site = site.withLock({ $0 }) else { return Server.plainFailure(request, error) }
                return site.refusal(of: request, because: error)
            },
            respond: { request in
                guard let site = site.withLock({ $0 }) else { return starting }
                return await site.respond(to: request)
            })
        let address = try listen(server)
        let campus: Campus
        do {
            campus = try await open(invocation, port: Int(address.port))
        } catch {
            server.stop()
            await server.stopped()
            throw error
        }
        site.withLock { $0 = Site(campus) }
        terminal.print(invocation.phrases.listening("http://\(written(address.host)):\(address.port)"))
        try await offerSetUp(campus, invocation)
        let dueWork = Task {
            await campus.keepDoingDueWork { invocation.terminal.complain(invocation.phrases.dueWorkFailed($0)) }
        }
        await server.stopped()
        // What is under way ends; the rest waits for whoever serves next. What was done last is sealed by the command.
        dueWork.cancel()
        await dueWork.value
        return .done
    }

    private static func listen(_ server: Server) throws -> Server.Address {
        do {
            return try server.start()
        } catch ServerError.portInUse(let host, let port) {
            throw CommandError.no { $0.portInUse(port, of: host, next: "\(written(host)):\(port &+ 1)") }
        }
    }

    private static func open(_ invocation: Invocation, port: Int) async throws -> Campus {
        let folder = try invocation.contentFolder
        let (law, lawFaults) = invocation.places.readLaw(folder)
        for fault in lawFaults { invocation.terminal.complain(fault.description) }
        let campus = try await invocation.campus(create: true, port: port, law: law)
        try ServedPort(invocation.dataFolder).write(port)
        // The issuer's key is made now, not by the first certificate: a folder that cannot be written is told at start.
        _ = try campus.didDocument()
        _ = try await campus.publishIntoEmptyCampus()
        // Faults are told at every start; what was published before goes on being served.
        for state in try await campus.fileStates(by: .system) {
            for fault in state.faults { invocation.terminal.complain(fault.description) }
        }
        return campus
    }

    /// Gives the link that makes the first administrator, while there is none.
    private static func offerSetUp(_ campus: Campus, _ invocation: Invocation) async throws {
        let file = PrivateFile(path: invocation.dataFolder.path + "/administrator-link.txt")
        file.remove()
        guard let link = try await campus.setUpLink() else { return }
        let terminal = invocation.terminal
        let phrases = invocation.phrases
        if terminal.isInteractive {
            terminal.print("\n" + phrases.nobodyAdministers)
            terminal.print("\(link.address)\n\(link.secret)")
        } else {
            try file.write("\(link.address)\n\(link.secret)\n")
            terminal.print(phrases.administratorLink(in: file.path))
        }
    }

    /// `HOST:PORT`, `[::1]:PORT` or `PORT`.
    static func settings(_ text: String, limits: ServerLimits = ServerLimits()) throws(CommandError) -> ServerSettings {
        var settings = ServerSettings()
        settings.take(limits)
        let colon = text.lastIndex(of: ":")
        let host = colon.map { String(text[..<$0]) } ?? settings.host
        guard let port = UInt16(colon.map { text[text.index(after: $0)...] } ?? text[...]), !host.isEmpty else {
            throw .usage { $0.noPlaceToListen(text) }
        }
        settings.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        settings.port = port
        // Without a word in the file a proxy on this machine, such as nginx, may say whom it speaks for; nobody else.
        settings.trustedProxies = try (limits.trustedProxies ?? ["127.0.0.0/8", "::1"]).map {
            text throws(CommandError) in
            guard let block = AddressBlock(text) else { throw .no { $0.noAddressOfProxy(text) } }
            return block
        }
        return settings
    }

    private static func written(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }
}

extension ServerSettings {
    /// Takes the limits that the campus sets.
    mutating func take(_ limits: ServerLimits) {
        maximumConnections = limits[.maximumConnections]
        maximumConnectionsPerAddress = limits[.maximumConnectionsPerAddress]
        requestsPerSecond = limits[.requestsPerSecond]
        requestBurst = limits[.requestBurst]
        maximumRequestMemory = limits[.requestMemoryInMiB] << 20
        maximumBodySize = limits[.maximumBodyInKiB] << 10
        maximumHeaderSize = limits[.maximumHeadInKiB] << 10
        headSeconds = limits[.headSeconds]
        timeoutInSeconds = limits[.silenceSeconds]
        minimumBytesPerSecond = limits[.minimumBytesPerSecond]
    }
}
