import CEvent
import Glibc

/// What the server remembers of one open connection. Belongs to its loop.
final class Connection {
    /// evhttp's connection; freed by evhttp, which tells us through its close callback.
    let handle: OpaquePointer
    /// Who is at the other end.
    let peer: Peer
    /// Watches the head of the request that is arriving.
    private(set) var scan = HeadScan()
    /// Whether a request was handed over and its answer is not yet written.
    private(set) var isAnswering = false
    /// The address behind a proxy whose request is being answered, as it is counted.
    var answered: CountedAddress?
    /// How it gets on, looked at by the listener once a second.
    private(set) var pace = Pace()
    private let limits: Limits
    private let settings: ServerSettings
    /// Bytes of the request that arrives, as far as evhttp keeps them.
    private var arriving = 0
    /// Bytes of the request that is answered.
    private var kept = 0
    private var received = 0
    private var requests = 0
    private var isEnded = false

    init(handle: OpaquePointer, peer: Peer, _ settings: ServerSettings, _ limits: Limits) {
        self.handle = handle
        self.peer = peer
        self.settings = settings
        self.limits = limits
        // Told before evhttp reads: the callbacks of a buffer run as bytes are added.
        evbuffer_add_cb(input, inputChanged, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Ends the watch, while the connection still has its buffers, and gives back all that was counted.
    func close() {
        evbuffer_remove_cb(input, inputChanged, Unmanaged.passUnretained(self).toOpaque())
        endAnswer()
        account(for: 0)
    }

    /// Whether nothing is under way: no answer owed, no byte of a request received.
    var isIdle: Bool { !isAnswering && !scan.hasBegun }

    /// Whether it came in this second and has not asked yet.
    var isNewcomer: Bool { requests == 0 && pace.seconds == 0 }

    var descriptor: Int32 { bufferevent_getfd(evhttp_connection_get_bufferevent(handle)) }

    /// A request was handed over: gives the scan of its head. From here on the next request is watched, whose first bytes
    /// may have arrived already.
    func beginAnswer() -> HeadScan {
        isAnswering = true
        let taken = scan
        scan = HeadScan()
        scan.see(input, taken: 0)
        requests += 1
        // What arrived behind it belongs to the next one.
        let next = evbuffer_get_length(input)
        kept = max(0, arriving - next)
        arriving -= kept
        account(for: next)
        return taken
    }

    /// The answer is written, or nobody waits for it any more.
    func endAnswer() {
        isAnswering = false
        _ = limits.hold(bytes: -kept)
        kept = 0
        if let answered { limits.release(answered) }
        answered = nil
    }

    /// Looks how it gets on; a client that is too slow is told so where that is possible, and cut off.
    func look() {
        let output = evbuffer_get_length(bufferevent_get_output(evhttp_connection_get_bufferevent(handle)))
        let stage: Pace.Stage =
            isAnswering
            ? (output > 0 ? .sending : .waiting) : scan.isComplete ? .body : scan.hasBegun ? .head : .idle
        guard pace.isTooSlow(stage, request: requests, moved: isAnswering ? -output : received, settings) else {
            return
        }
        end(isAnswering ? nil : .tooSlow)
    }

    /// Cuts the connection off; evhttp learns of it as of a client that left, and frees it when nothing is pending.
    ///
    /// - Parameter notice: what to say before, only when no answer is on its way.
    func end(_ notice: Notice? = nil) {
        guard !isEnded else { return }
        isEnded = true
        if let notice { notice.send(to: descriptor) }
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Bytes arrived, or evhttp took some out.
    fileprivate func inputDidChange(added: Int, taken: Int) {
        scan.see(added > 0 ? input : nil, taken: taken)
        guard added > 0 else { return }
        account(for: received + added)
    }

    /// Counts what the arriving request holds. Of a body that is too long evhttp reads the rest and drops it, so that the
    /// client sees why it is refused: it holds no more than the limits of head and body, and is waited for only that long
    /// again.
    private func account(for received: Int) {
        self.received = received
        let limit = settings.maximumHeaderSize + settings.maximumBodySize
        if received > 2 * limit { return end(isAnswering ? nil : .tooLong) }
        let now = min(received, limit)
        guard now != arriving else { return }
        let isRoom = limits.hold(bytes: now - arriving)
        arriving = now
        if !isRoom { end(isAnswering ? nil : .noMemory) }
    }

    private var input: OpaquePointer? { bufferevent_get_input(evhttp_connection_get_bufferevent(handle)) }
}

// A free function, as every C callback here: see Loop.
private func inputChanged(
    _ input: OpaquePointer?, _ change: UnsafePointer<evbuffer_cb_info>?, _ argument: UnsafeMutableRawPointer?
) {
    guard let change, let argument else { return }
    let connection = Unmanaged<Connection>.fromOpaque(argument).takeUnretainedValue()
    connection.inputDidChange(added: change.pointee.n_added, taken: change.pointee.n_deleted)
}
