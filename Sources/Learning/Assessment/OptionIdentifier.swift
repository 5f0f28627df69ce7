public import MigrationLaw

/// The ids of an item's parts: opaque, and silent about the key.
///
/// Options, rows and groups are named by their place in the file, so that a mended typo changes no id. A step of an
/// ordering is named by its English words, because its place in the file is the key.
public enum OptionIdentifier {
    /// Eight hex digits for the option at a position, counted from 1 in the order of the file.
    public static func of(_ item: Item.ID, position: Int) -> Item.Option.ID { of(item, String(position)) }

    /// The row of a matching at a position, counted from 1.
    public static func row(of item: Item.ID, position: Int) -> Item.Option.ID { of(item, "row \(position)") }

    /// The group of a matching at a position, counted from 1.
    public static func group(of item: Item.ID, position: Int) -> Item.Option.ID { of(item, "group \(position)") }

    /// The step of an ordering with these English words.
    public static func step(of item: Item.ID, english text: String) -> Item.Option.ID { of(item, "step \(text)") }

    /// The State offered as an answer of a computed item.
    public static func state(of item: Item.ID, _ state: State.ID) -> Item.Option.ID { of(item, "state \(state)") }

    /// The status offered as an answer of a computed item.
    public static func status(of item: Item.ID, _ status: Status) -> Item.Option.ID {
        of(item, "status \(status.rawValue)")
    }

    /// FNV-1a of the item's id, a line feed and the part's own name, 64 bits folded to 32 by exclusive or.
    ///
    /// Source: Fowler, Noll, Vo and Eastlake, The FNV Non-Cryptographic Hash Algorithm, IETF draft, “xor-folding”.
    private static func of(_ item: Item.ID, _ part: String) -> Item.Option.ID {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(item)\n\(part)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let digits = String((hash >> 32) ^ (hash & 0xFFFF_FFFF), radix: 16)
        return Item.Option.ID(String(repeating: "0", count: 8 - digits.count) + digits)
    }
}
