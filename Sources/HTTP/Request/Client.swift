/// Who sent a request, as far as the connection and trusted proxies tell.
struct Client: Equatable {
    let address: String
    let isSecure: Bool

    /// The client at the other end of a connection, whom a proxy there may speak for.
    init(_ peer: Peer, headers: Headers, trusting proxies: [AddressBlock]) {
        self.init(peer: peer.address, headers: headers, trusting: peer.isProxy ? proxies : [])
    }

    /// The client behind a connection from `peer`.
    ///
    /// X-Forwarded-For and X-Forwarded-Proto are believed only when `peer` is a trusted proxy. Of the addresses
    /// forwarded the last that is no trusted proxy counts: what stands before it, the client may have written itself.
    init(peer: String, headers: Headers, trusting proxies: [AddressBlock]) {
        guard proxies.contains(where: { $0.contains(peer) }) else {
            address = peer
            isSecure = false
            return
        }
        var client = peer
        for part in (headers.joined("x-forwarded-for") ?? "").split(separator: ",").reversed() {
            let hop = String(ASCII.trimmed(part))
            // A hop that is no address ends the chain: nothing before it can be trusted.
            guard AddressBlock(hop) != nil, !hop.utf8.contains(ASCII.slash) else { break }
            client = hop
            guard proxies.contains(where: { $0.contains(hop) }) else { break }
        }
        address = client
        let scheme = headers.joined("x-forwarded-proto")?.split(separator: ",").last
        isSecure = scheme.map { ASCII.equal(ASCII.trimmed($0).utf8, "https".utf8) } ?? false
    }
}
