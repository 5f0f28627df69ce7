import CEvent
import Glibc

/// The HTTP side of one loop: its evhttp, its open connections, and the way of a request to the handler.
///
/// Sendable: everything here is touched only on the loop's thread, save for `loop`, which is made for the others.
final class Listener: @unchecked Sendable {
    let loop: Loop
    let index: Int
    let settings: ServerSettings
    let gzip: Gzip
    private(set) var isStopping = false
    private(set) var isClosed = false
    /// Requests whose handler has not ended yet.
    var handlersRunning = 0
    private let limits: Limits
    private let answer: Server.Answer
    private let failure: Server.Failure
    private let http: OpaquePointer
    private var socket: OpaquePointer?
    private var connections: [OpaquePointer: Connection] = [:]
    /// Bufferevents made for connections that evhttp has not quite set up yet.
    private var newcomers: [OpaquePointer] = []
    private var newcomerEvent: OpaquePointer?
    private var stopTimer: OpaquePointer?
    private var secondTimer: OpaquePointer?

    init(
        _ index: Int, on descriptor: Int32, _ settings: ServerSettings, _ limits: Limits,
        answer: @escaping Server.Answer, failure: @escaping Server.Failure
    ) throws(ServerError) {
        loop = try Loop()
        guard let http = evhttp_new(loop.base) else {
            loop.dismantle()
            throw .cannotSetUp("an HTTP server")
        }
        self.http = http
        self.index = index
        self.settings = settings
        self.limits = limits
        self.answer = answer
        self.failure = failure
        gzip = Gzip(level: settings.gzipLevel)
        let methods = [
            EVHTTP_REQ_GET, EVHTTP_REQ_HEAD, EVHTTP_REQ_POST, EVHTTP_REQ_PUT, EVHTTP_REQ_DELETE, EVHTTP_REQ_OPTIONS,
            EVHTTP_REQ_PATCH, EVHTTP_REQ_TRACE,
        ]
        evhttp_set_allowed_methods(http, UInt16(methods.reduce(0) { $0 | $1.rawValue }))
        evhttp_set_max_headers_size(http, settings.maximumHeaderSize)
        evhttp_set_max_body_size(http, settings.maximumBodySize)
        evhttp_set_timeout(http, Int32(settings.timeoutInSeconds))
        evhttp_set_default_content_type(http, nil)
        // Reads the rest of a body that is too long and drops it: else the client may be cut off before it sees the 413.
        evhttp_set_flags(http, EVHTTP_SERVER_LINGERING_CLOSE)
        let this = Unmanaged.passUnretained(self).toOpaque()
        evhttp_set_gencb(http, requestArrived, this)
        evhttp_set_bevcb(http, connectionAccepted, this)
        newcomerEvent = event_new(loop.base, -1, 0, newcomersReady, this)
        stopTimer = event_new(loop.base, -1, 0, stopTimeOver, this)
        secondTimer = event_new(loop.base, -1, Int16(EV_PERSIST), secondOver, this)
        var second = timeval(tv_sec: 1, tv_usec: 0)
        event_add(secondTimer, &second)
        socket = evhttp_accept_socket_with_handle(http, descriptor)
        guard socket != nil else {
            dismantle()
            throw .cannotSetUp("a listening socket")
        }
    }

    /// Runs the loop until it has stopped; `ended` is called when the last connection is closed or time is up.
    func run(ended: () -> Void) {
        loop.run()
        isClosed = true
        // evhttp must not free a connection whose answer is still being made: those only lose their socket.
        let isEmpty = connections.isEmpty
        for connection in connections.values { shutdown(connection.descriptor, Int32(SHUT_RDWR)) }
        if isEmpty { dismantle() }
        ended()
        // A task must be run to its end, even when nobody waits for its answer any more.
        loop.runJobs { handlersRunning > 0 }
    }

    /// Accepts nothing more, closes idle connections, and lets the others finish within the time set. On the loop.
    func stop() {
        guard !isStopping else { return }
        isStopping = true
        if let socket { evhttp_del_accept_socket(http, socket) }
        socket = nil
        welcomeNewcomers()
        for connection in connections.values where connection.isIdle { evhttp_connection_free(connection.handle) }
        var time = timeval(tv_sec: settings.secondsToStop, tv_usec: 0)
        event_add(stopTimer, &time)
        endIfDone()
    }

    /// Frees all that libevent holds. Before the loop ran, or after it.
    func dismantle() {
        event_free(newcomerEvent)
        event_free(stopTimer)
        event_free(secondTimer)
        evhttp_free(http)
        loop.dismantle()
    }

    fileprivate func endIfDone() {
        if isStopping && connections.isEmpty { loop.end() }
    }

    /// Looks how every connection gets on.
    fileprivate func lookAround() {
        for connection in connections.values { connection.look() }
        if index == 0 { limits.giveBackMemory() }
    }

    fileprivate func accept() -> OpaquePointer? {
        let event = bufferevent_socket_new(loop.base, -1, Int32(BEV_OPT_CLOSE_ON_FREE.rawValue))
        if let event {
            newcomers.append(event)
            event_active(newcomerEvent, 0, 0)
        }
        return event
    }

    /// Takes in the connections accepted in this turn of the loop, before any of their bytes can be read.
    ///
    /// evhttp tells of a connection only with its first request, but it is the argument of its bufferevent's callbacks.
    fileprivate func welcomeNewcomers() {
        for event in newcomers {
            var argument: UnsafeMutableRawPointer?
            bufferevent_getcb(event, nil, nil, nil, &argument)
            guard let argument else { continue }
            welcome(OpaquePointer(argument))
        }
        newcomers.removeAll(keepingCapacity: true)
    }

    /// Lets a connection in, or turns it away before any of its bytes is read.
    private func welcome(_ handle: OpaquePointer) {
        let peer = Peer(of: handle, trusting: settings.trustedProxies)
        guard limits.admitConnection() || (endLongestIdle() && limits.admitConnection()) else {
            return turnAway(handle, .noRoom)
        }
        if let address = peer.counted, !limits.hold(address) {
            limits.endConnection()
            return turnAway(handle, .tooManyOfAddress)
        }
        connections[handle] = Connection(handle: handle, peer: peer, settings, limits)
        evhttp_connection_set_closecb(handle, connectionClosed, Unmanaged.passUnretained(self).toOpaque())
    }

    private func turnAway(_ handle: OpaquePointer, _ notice: Notice) {
        notice.send(to: bufferevent_getfd(evhttp_connection_get_bufferevent(handle)))
        evhttp_connection_free(handle)
    }

    /// Makes room by closing the connection of this loop that is idle longest; false when none is idle.
    private func endLongestIdle() -> Bool {
        let idle = connections.values.filter { $0.isIdle && !$0.isNewcomer }
        guard let longest = idle.max(by: { $0.pace.seconds < $1.pace.seconds }) else { return false }
        evhttp_connection_free(longest.handle)
        return true
    }

    fileprivate func forget(_ handle: OpaquePointer) {
        if let connection = connections.removeValue(forKey: handle) {
            connection.close()
            if let address = connection.peer.counted { limits.release(address) }
            limits.endConnection()
        }
        endIfDone()
    }

    fileprivate func receive(_ request: OpaquePointer) {
        guard let handle = evhttp_request_get_connection(request), let connection = connections[handle] else {
            evhttp_send_error(request, 500, nil)
            return
        }
        let scan = connection.beginAnswer()
        evhttp_request_set_on_complete_cb(request, answerWritten, Unmanaged.passUnretained(connection).toOpaque())
        let exchange = Exchange(request, on: self)
        let read: Request
        do throws(RequestFault) {
            read = try exchange.read(scan, from: connection.peer)
        } catch {
            exchange.refuse(error)
            return
        }
        handlersRunning += 1
        if let error = refusal(of: read, on: connection) {
            exchange.send(failure(read, error), for: read)
            return
        }
        let answer = answer
        loop.runAtOnce {
            Task(executorPreference: loop) { exchange.send(await answer(read), for: read) }
        }
    }
}

extension Listener {
    /// Counts a request against its address before any work is done for it; nil when it may go on.
    private func refusal(of request: Request, on connection: Connection) -> LimitError? {
        let peer = connection.peer
        // A proxy that speaks for nobody is this machine itself: its own checks and measurements.
        guard let address = peer.counted ?? forwarded(request, by: peer) else { return nil }
        if peer.isProxy {
            guard limits.hold(address) else { return .tooManyRequests(retryAfterSeconds: 5) }
            connection.answered = address
        }
        return limits.take(address).map { .tooManyRequests(retryAfterSeconds: $0) }
    }

    private func forwarded(_ request: Request, by peer: Peer) -> CountedAddress? {
        request.remoteAddress == peer.address ? nil : CountedAddress(request.remoteAddress)
    }
}

// Free functions, as every C callback here: see Loop.

private func listener(_ argument: UnsafeMutableRawPointer?) -> Listener? {
    argument.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
}

private func requestArrived(_ request: OpaquePointer?, _ argument: UnsafeMutableRawPointer?) {
    guard let request else { return }
    listener(argument)?.receive(request)
}

private func connectionAccepted(_ base: OpaquePointer?, _ argument: UnsafeMutableRawPointer?) -> OpaquePointer? {
    listener(argument)?.accept()
}

private func newcomersReady(_ descriptor: Int32, _ events: Int16, _ argument: UnsafeMutableRawPointer?) {
    listener(argument)?.welcomeNewcomers()
}

private func connectionClosed(_ handle: OpaquePointer?, _ argument: UnsafeMutableRawPointer?) {
    guard let handle else { return }
    listener(argument)?.forget(handle)
}

private func answerWritten(_ request: OpaquePointer?, _ argument: UnsafeMutableRawPointer?) {
    guard let argument else { return }
    Unmanaged<Connection>.fromOpaque(argument).takeUnretainedValue().endAnswer()
}

private func stopTimeOver(_ descriptor: Int32, _ events: Int16, _ argument: UnsafeMutableRawPointer?) {
    listener(argument)?.loop.end()
}

private func secondOver(_ descriptor: Int32, _ events: Int16, _ argument: UnsafeMutableRawPointer?) {
    listener(argument)?.lookAround()
}
