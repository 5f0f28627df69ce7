import CEvent

/// The other end of a connection.
struct Peer {
    /// Its numeric address; empty when the system tells none.
    let address: String
    /// Whether a trusted proxy stands there.
    let isProxy: Bool
    /// The address that its connections count against; nil for a proxy, which speaks for others.
    let counted: CountedAddress?

    init(of handle: OpaquePointer, trusting proxies: [AddressBlock]) {
        var text: UnsafeMutablePointer<CChar>?
        var port: UInt16 = 0
        evhttp_connection_get_peer(handle, &text, &port)
        let address = text.map { String(cString: $0) } ?? ""
        self.address = address
        isProxy = proxies.contains { $0.contains(address) }
        counted = isProxy ? nil : CountedAddress(address)
    }
}
