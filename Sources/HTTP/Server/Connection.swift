import CEvent

/// What the server remembers of one open connection. Belongs to its loop.
final class Connection {
    /// evhttp's connection; freed by evhttp, which tells us through its close callback.
    let handle: OpaquePointer
    /// Watches the head of the request that is arriving.
    var scan = HeadScan()
    /// Whether a request was handed over and its answer is not yet written.
    var isAnswering = false

    init(handle: OpaquePointer) {
        self.handle = handle
        // Told before evhttp reads: the callbacks of a buffer run as bytes are added.
        evbuffer_add_cb(input, inputChanged, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Ends the watch, while the connection still has its buffers.
    func unwatch() {
        evbuffer_remove_cb(input, inputChanged, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Whether nothing is under way: no answer owed, no byte of a request received.
    var isIdle: Bool { !isAnswering && !scan.hasBegun }

    /// The peer's numeric address.
    var peer: String {
        var address: UnsafeMutablePointer<CChar>?
        var port: UInt16 = 0
        evhttp_connection_get_peer(handle, &address, &port)
        return address.map { String(cString: $0) } ?? ""
    }

    var descriptor: Int32 { bufferevent_getfd(evhttp_connection_get_bufferevent(handle)) }

    /// The scan of the request just handed over; from here on the next request is watched, whose first bytes may have
    /// arrived already.
    func takeScan() -> HeadScan {
        let taken = scan
        scan = HeadScan()
        scan.see(input, taken: 0)
        return taken
    }

    private var input: OpaquePointer? { bufferevent_get_input(evhttp_connection_get_bufferevent(handle)) }
}

// A free function, as every C callback here: see Loop.
private func inputChanged(
    _ input: OpaquePointer?, _ change: UnsafePointer<evbuffer_cb_info>?, _ argument: UnsafeMutableRawPointer?
) {
    guard let change, let argument else { return }
    let connection = Unmanaged<Connection>.fromOpaque(argument).takeUnretainedValue()
    connection.scan.see(change.pointee.n_added > 0 ? input : nil, taken: change.pointee.n_deleted)
}
