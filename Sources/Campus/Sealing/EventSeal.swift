import Credentials
import Learning
import Records
import SQL

/// How an event is digested, and how its personal part is.
enum EventSeal {
    /// The digest that a block covers: of everything but what erasure takes, the personal text and its salt.
    static func leaf(_ event: EventRow, as sequence: Int? = nil) -> [UInt8] {
        var bytes = Array("iml-event/1".utf8)
        let values = [.integer(Int64(sequence ?? event.sequence))] + event.act + [remains(of: event.personalDigest)]
        for value in values { append(value, to: &bytes) }
        return MerkleTree.leaf(bytes)
    }

    /// Whether the personal text is the one that was written, or was taken by erasure together with its salt.
    static func personalStands(_ event: EventRow) -> Bool {
        switch (event.personal, event.personalDigest) {
        case (.null, .null): return true
        case (.null, .text(let digest)): return digest.utf8.first == UInt8(ascii: "$")
        case (.text(let personal), .text(let digest)):
            let parts = digest.split(separator: "$", omittingEmptySubsequences: false)
            return parts.count == 2 && parts[0].utf8.count == 32
                && String(parts[1]) == Secrets.digest(parts[0] + personal)
        default: return false
        }
    }

    /// What erasure leaves of `salt$digest`.
    private static func remains(of digest: SQLValue) -> SQLValue {
        guard case .text(let text) = digest, let dollar = text.firstIndex(of: "$") else { return digest }
        return .text(String(text[dollar...]))
    }

    /// Kind, length, bytes: no two lists of values look alike.
    private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
        let (kind, content): (Character, [UInt8]) =
            switch value {
            case .null: ("n", [])
            case .integer(let number): ("i", Array(String(number).utf8))
            case .real(let number): ("r", Array(String(number.bitPattern).utf8))
            case .text(let text): ("t", Array(text.utf8))
            case .blob(let blob): ("b", blob)
            }
        bytes += Array("\(kind)\(content.count):".utf8) + content
    }
}

extension EventBlock {
    /// Seals events that follow each other without a gap.
    ///
    /// - Parameter previous: the block before; nil for the first.
    init?(sealing events: [EventRow], after previous: EventBlock?, at moment: Instant) {
        let first = (previous?.last ?? 0) + 1
        guard !events.isEmpty, events.enumerated().allSatisfy({ $0.element.sequence == first + $0.offset }) else {
            return nil
        }
        let leaves = events.map { EventSeal.leaf($0) }
        self.init(
            number: (previous?.number ?? 0) + 1, first: first, last: first + events.count - 1,
            leaves: leaves.map(Hexadecimal.encode).joined(), root: Hexadecimal.encode(MerkleTree.root(leaves[...])),
            previous: previous?.digest, sealedAt: moment)
    }

    private init(
        number: Int, first: Int, last: Int, leaves: String, root: String, previous: String?, sealedAt: Instant
    ) {
        self.init(
            number: number, first: first, last: last, leaves: leaves, root: root,
            digest: EventBlock.chain(
                number: number, first: first, last: last, root: root, sealedAt: sealedAt, previous: previous),
            sealedAt: sealedAt)
    }

    /// The digest of a block: of all it says and of the block before.
    static func chain(
        number: Int, first: Int, last: Int, root: String, sealedAt: Instant, previous: String?
    ) -> String {
        Secrets.digest(
            """
            iml-event-block/1
            \(number)
            \(first)
            \(last)
            \(sealedAt.milliseconds)
            \(root)
            \(previous ?? "")
            """)
    }

    /// The digests of its events; nil when they are not as many as it says or no digests.
    var leafDigests: [[UInt8]]? {
        guard let bytes = Hexadecimal.decode(leaves), bytes.count == 32 * (last - first + 1) else { return nil }
        return stride(from: 0, to: bytes.count, by: 32).map { Array(bytes[$0..<($0 + 32)]) }
    }
}
