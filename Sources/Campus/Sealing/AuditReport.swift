public import Learning

/// What recomputing every digest showed.
public struct AuditReport: Sendable {
    /// How many events there are.
    public var events = 0
    /// How many blocks there are.
    public var blocks = 0
    /// The newest block; whoever writes it down can tell later whether it is still in the chain.
    public var head: SealedHead?
    /// Events not sealed yet.
    public var unsealed = 0
    /// Everything that does not stand, in the order of the events.
    public var faults: [AuditFault] = []

    /// Nothing was found.
    public var isSound: Bool { faults.isEmpty }
}

/// A block by number and digest: `12:9f86d081…`.
public struct SealedHead: Equatable, Sendable, CustomStringConvertible {
    /// Of the block.
    public let number: Int
    /// Of the block and all before it, in hex.
    public let digest: String
    /// Of its last event; 0 where only number and digest were written down.
    public let sequence: Int

    /// A block as an audit gives it.
    public init(number: Int, digest: String, sequence: Int = 0) {
        self.number = number
        self.digest = digest
        self.sequence = sequence
    }

    /// Reads `12:9f86d081…`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let number = Int(parts[0]), number >= 1, parts[1].utf8.count == 64,
            parts[1].utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) })
        else { return nil }
        self.init(number: number, digest: parts[1])
    }

    /// `12:9f86d081…`
    public var description: String { "\(number):\(digest)" }
}

/// One thing that audit found.
public enum AuditFault: Equatable, Sendable {
    /// The event reads differently from when it was sealed.
    case changed(sequence: Int)
    /// The personal text of the event is not the one that was written, or went without its salt.
    case personalChanged(sequence: Int)
    /// No event stands where one was.
    case missing(sequence: Int)
    /// An event stands where none was.
    case added(sequence: Int)
    /// The event that was sealed under one sequence stands under another.
    case moved(from: Int, to: Int)
    /// A block is gone.
    case blockMissing(number: Int)
    /// A block reads differently from when it was made, or is chained to another one.
    case blockChanged(number: Int)
    /// The block that was written down is not in the chain: the chain was cut short, or made anew.
    case headMissing(number: Int)
    /// Events from there on wait for their seal longer than any server lets them.
    case unsealed(from: Int, since: Instant)
}
