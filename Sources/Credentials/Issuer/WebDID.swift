/// The issuer's decentralised identifier, `did:web:HOST`, with `%3A` before a port.
///
/// Source: W3C Credentials Community Group, did:web Method Specification, sections 2.1 and 2.5.2. Paths are not used here.
public struct WebDID: Hashable, Sendable, CustomStringConvertible {
    private let authority: String
    /// A campus on trial on its own machine: what it issues proves nothing.
    public let isLocalhost: Bool

    /// Reads `did:web:HOST` or `did:web:HOST%3APORT`; nil for a path, a fragment, a query, upper case or another method.
    public init?(_ text: String) {
        guard text.utf8.starts(with: "did:web:".utf8) else { return nil }
        let rest = String(decoding: Array(text.utf8.dropFirst(8)), as: UTF8.self)
        guard !rest.utf8.contains(UInt8(ascii: ":")) else { return nil }
        let parts = rest.split(separator: "%3A", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        self.init(authority: parts.joined(separator: ":"))
    }

    /// The identifier of whoever holds that address; nil where the address names more than a host, or `http` is not on
    /// `localhost`.
    public init?(publicAddress: String) {
        let address = publicAddress.utf8.last == UInt8(ascii: "/") ? String(publicAddress.dropLast()) : publicAddress
        guard let web = WebAddress(address) else { return nil }
        let rest = web.text.utf8.starts(with: "https://".utf8) ? web.text.dropFirst(8) : web.text.dropFirst(7)
        guard let did = WebDID(authority: String(rest)), did.documentAddress.hasPrefix("\(address)/.well-known/")
        else { return nil }
        self = did
    }

    private init?(authority: String) {
        guard let parsed = HostAndPort(authority) else { return nil }
        self.authority = authority
        isLocalhost = parsed.isLocalhost
    }

    /// `did:web:HOST`, with `%3A` before a port.
    public var description: String {
        "did:web:" + authority.split(separator: ":").joined(separator: "%3A")
    }

    /// Where the DID document stands: `https`, but `http` on `localhost`.
    public var documentAddress: String {
        "\(isLocalhost ? "http" : "https")://\(authority)/.well-known/did.json"
    }

    /// The address of a key of this issuer, `did:web:HOST#FRAGMENT`.
    public func url(of key: KeyFragment) -> String {
        "\(self)#\(key)"
    }
}

/// The name of a key in its issuer's document, such as `ed-2026a`.
public struct KeyFragment: Hashable, Sendable, CustomStringConvertible {
    /// The name without `#`.
    public let description: String

    /// Nil unless there are 1 to 64 letters, digits and hyphens of ASCII.
    public init?(_ text: String) {
        let allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-".utf8
        guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(allowed.contains) else { return nil }
        description = text
    }
}
