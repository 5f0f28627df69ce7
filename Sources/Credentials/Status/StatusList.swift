/// Which of the certificates of one list are revoked: one bit each. Revocation is final, so a bit is never cleared.
///
/// Source: W3C Bitstring Status List 1.0; bit 0 is the most significant bit of byte 0.
public struct StatusList: Equatable, Sendable {
    /// The fewest places a list has, so that one holder is lost among many: 131,072.
    public static let minimumSize = 131_072
    /// The most places a list read from outside may have: 16 times as many.
    static let maximumSize = 16 * minimumSize

    /// The list's own address.
    public let address: WebAddress
    private(set) var bits: [UInt8]

    /// A list without revocations.
    ///
    /// - Parameter size: how many places; raised to ``minimumSize``, lowered to 2,097,152 and rounded up to whole bytes.
    public init(address: WebAddress, size: Int = minimumSize) {
        self.address = address
        bits = [UInt8](repeating: 0, count: (min(max(size, StatusList.minimumSize), StatusList.maximumSize) + 7) / 8)
    }

    init(address: WebAddress, bits: [UInt8]) {
        self.address = address
        self.bits = bits
    }

    /// How many places there are.
    public var size: Int { bits.count * 8 }

    /// Revokes the certificate at that place; false, and nothing done, where the list has no such place.
    @discardableResult
    public mutating func revoke(at index: Int) -> Bool {
        guard (0..<size).contains(index) else { return false }
        bits[index / 8] |= 0x80 >> UInt8(index % 8)
        return true
    }

    /// Whether the certificate at that place is revoked; nil where the list has no such place.
    public func isRevoked(at index: Int) -> Bool? {
        guard (0..<size).contains(index) else { return nil }
        return bits[index / 8] & (0x80 >> UInt8(index % 8)) != 0
    }
}
