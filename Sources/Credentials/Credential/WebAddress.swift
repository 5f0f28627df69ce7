/// An absolute address that may stand in a credential: `https`, or `http` on `localhost` for a campus on trial.
///
/// Only the ASCII characters of RFC 3986, without a user part: whatever else an address needs is percent-encoded, and a
/// host name beyond ASCII is in its `xn--` form. So the address is the same bytes in JSON and in the canonical form.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address as given.
    public let text: String

    /// Nil for any other scheme, a relative address, an empty or upper-case host, or a character outside the set.
    public init?(_ text: String) {
        let isSecure = text.utf8.starts(with: "https://".utf8)
        guard isSecure || text.utf8.starts(with: "http://".utf8), text.utf8.count <= 2048 else { return nil }
        let rest = Array(text.utf8.dropFirst(isSecure ? 8 : 7))
        let host = rest.prefix { !"/?#".utf8.contains($0) }
        guard let authority = HostAndPort(String(decoding: host, as: UTF8.self)),
            isSecure || authority.isLocalhost, rest.allSatisfy(WebAddress.allowed.contains),
            rest.filter({ $0 == UInt8(ascii: "#") }).count <= 1
        else { return nil }
        for (place, byte) in rest.enumerated() where byte == UInt8(ascii: "%") {
            guard place + 2 < rest.count,
                Hexadecimal.decode(String(decoding: rest[place + 1...place + 2], as: UTF8.self)) != nil
            else { return nil }
        }
        self.text = text
    }

    /// The address as given.
    public var description: String { text }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%".utf8)
}

/// A host name in lower-case ASCII, and a port where one is given.
struct HostAndPort: Equatable {
    let host: String
    let port: Int?

    var isLocalhost: Bool { host == "localhost" }

    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let name = parts.first, (1...253).contains(name.count), parts.count <= 2 else { return nil }
        for label in name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            let isMade = label.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
            guard (1...63).contains(label.count), isMade, label.first != UInt8(ascii: "-"),
                label.last != UInt8(ascii: "-")
            else { return nil }
        }
        host = String(decoding: Array(name), as: UTF8.self)
        if parts.count == 2 {
            // One spelling only: no sign, no leading zero.
            let digits = String(decoding: Array(parts[1]), as: UTF8.self)
            guard let number = Int(digits), (1...65_535).contains(number), String(number) == digits else { return nil }
            port = number
        } else {
            port = nil
        }
    }
}
