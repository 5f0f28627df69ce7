import Credentials

/// The hash tree of RFC 6962, section 2.1, with SHA-256.
enum MerkleTree {
    /// The digest of one entry.
    static func leaf(_ entry: [UInt8]) -> [UInt8] { SHA256.digest([0x00] + entry) }

    /// The root over the digests of entries, in order; over none it is the digest of nothing.
    static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard leaves.count > 1, let first = leaves.indices.first else { return leaves.first ?? SHA256.digest([]) }
        // The largest power of two below the count.
        let half = 1 << (Int.bitWidth - 1 - (leaves.count - 1).leadingZeroBitCount)
        return SHA256.digest([0x01] + root(leaves[..<(first + half)]) + root(leaves[(first + half)...]))
    }
}
