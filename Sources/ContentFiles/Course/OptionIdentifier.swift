import Learning
import MigrationLaw

/// The ids of an item's options: opaque, the same after a typo is mended, and silent about the key.
enum OptionIdentifier {
    /// Eight hex digits for the option at a position, counted from 1 in the order of the file.
    ///
    /// FNV-1a of the item's id, a line feed and the position, 64 bits folded to 32 by exclusive or.
    /// Source: Fowler, Noll, Vo and Eastlake, The FNV Non-Cryptographic Hash Algorithm, IETF draft, “xor-folding”.
    static func of(_ item: Item.ID, position: Int) -> Item.Option.ID {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(item)\n\(position)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let digits = String((hash >> 32) ^ (hash & 0xFFFF_FFFF), radix: 16)
        return Item.Option.ID(String(repeating: "0", count: 8 - digits.count) + digits)
    }
}
