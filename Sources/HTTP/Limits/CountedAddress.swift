/// An address as limits count it: an IPv4 address, or the first 64 bits of an IPv6 one, since one line has all the rest to
/// itself.
struct CountedAddress: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// Reads a numeric address; nil when the text is none.
    init?(_ text: String) {
        guard let bytes = AddressBlock.bytes(of: text) else { return nil }
        let isFour = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = isFour ? bytes[8...].reduce(0) { $0 << 8 | UInt64($1) } : 0
    }
}
