import Glibc

/// An address or a block of addresses, `127.0.0.1`, `10.0.0.0/8` or `2001:db8::/32`: where trusted proxies stand.
public struct AddressBlock: Equatable, Sendable {
    private let network: [UInt8]
    private let prefixLength: Int

    /// Reads an address, or an address with a prefix length; nil when it is neither.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let bytes = AddressBlock.bytes(of: String(parts[0])) else { return nil }
        // Every address is held as IPv6, where IPv4 lies behind 96 fixed bits.
        let isFour = !parts[0].utf8.contains(0x3A)
        var length = 128
        if parts.count == 2 {
            guard let given = Int(parts[1]), given >= 0, given <= (isFour ? 32 : 128) else { return nil }
            length = isFour ? given + 96 : given
        }
        network = bytes
        prefixLength = length
    }

    /// Whether the numeric address lies in this block; an IPv4 address in IPv6 form counts as the IPv4 address.
    public func contains(_ address: String) -> Bool {
        guard let bytes = AddressBlock.bytes(of: address) else { return false }
        let whole = prefixLength / 8
        guard bytes[..<whole] == network[..<whole] else { return false }
        let rest = prefixLength % 8
        return rest == 0 || (bytes[whole] ^ network[whole]) >> UInt8(8 - rest) == 0
    }

    /// The sixteen bytes of a numeric address, or nil when the text is none.
    static func bytes(of text: String) -> [UInt8]? {
        if text.utf8.contains(0x3A) {
            var six = in6_addr()
            guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
            return withUnsafeBytes(of: &six) { Array($0) }
        }
        var four = in_addr()
        guard inet_pton(AF_INET, text, &four) == 1 else { return nil }
        return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + withUnsafeBytes(of: &four) { Array($0) }
    }
}
