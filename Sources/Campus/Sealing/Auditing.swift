import Credentials
import Learning
import Records
import SQL

extension Campus {
    /// A server seals within a second; what waits longer is told.
    static let sealingPatience: Duration = .minutes(10)

    /// Recomputes the digest of every event and every block, and looks for what is missing, added, moved or changed.
    ///
    /// - Parameter written: a block as an earlier audit gave it; it must still be in the chain.
    public func audit(expecting written: SealedHead? = nil) async throws -> AuditReport {
        let moment = now()
        return try await read { records in
            var audit = Audit(records)
            try await audit.blocks()
            try await audit.tail(at: moment)
            if let written { try await audit.look(for: written) }
            audit.report.events = try await records.eventCount()
            return audit.report
        }
    }
}

/// One look through all events, block after block.
private struct Audit {
    private let records: Records
    private var last: EventBlock?
    var report = AuditReport()

    init(_ records: Records) {
        self.records = records
    }

    mutating func blocks() async throws {
        var number = 0
        // Sequences count from 1; nothing stands before.
        for event in try await records.eventRows(after: Int.min, limit: 1000).prefix(while: { $0.sequence < 1 }) {
            report.faults.append(.added(sequence: event.sequence))
        }
        while let block = try await records.block(after: number) {
            var isChained = true
            if block.number > number + 1 {
                report.faults += ((number + 1)..<block.number).prefix(100).map { .blockMissing(number: $0) }
                isChained = false
            }
            try await look(at: block, isChained: isChained)
            report.blocks += 1
            number = block.number
            last = block
        }
        report.head = last.map { SealedHead(number: $0.number, digest: $0.digest, sequence: $0.last) }
    }

    /// - Parameter isChained: the block before is there, so that the chain can be followed.
    private mutating func look(at block: EventBlock, isChained: Bool) async throws {
        let leaves = block.leafDigests
        let isWhole =
            leaves.map { Hexadecimal.encode(MerkleTree.root($0[...])) == block.root } ?? false
            && (!isChained || block.first == (last?.last ?? 0) + 1)
        let digest = EventBlock.chain(
            number: block.number, first: block.first, last: block.last, root: block.root, sealedAt: block.sealedAt,
            previous: last?.digest)
        if !isWhole || (isChained && digest != block.digest) {
            report.faults.append(.blockChanged(number: block.number))
        }
        guard let leaves else { return }
        let events = try await records.eventRows(after: block.first - 1, limit: leaves.count)
            .prefix { $0.sequence <= block.last }
        compare(Dictionary(uniqueKeysWithValues: events.map { ($0.sequence, $0) }), with: leaves, from: block.first)
    }

    private mutating func compare(_ events: [Int: EventRow], with leaves: [[UInt8]], from first: Int) {
        let wrong = leaves.indices.filter { index in
            events[first + index].map { EventSeal.leaf($0) != leaves[index] } ?? true
        }
        let places = Dictionary(wrong.map { (leaves[$0], first + $0) }) { left, _ in left }
        for (index, _) in leaves.enumerated() {
            let sequence = first + index
            guard let event = events[sequence] else {
                report.faults.append(.missing(sequence: sequence))
                continue
            }
            if EventSeal.leaf(event) != leaves[index] {
                report.faults.append(origin(of: event, among: places) ?? .changed(sequence: sequence))
            } else if !EventSeal.personalStands(event) {
                report.faults.append(.personalChanged(sequence: sequence))
            }
        }
    }

    /// The event as it was sealed under another sequence of the block, if it was.
    private func origin(of event: EventRow, among places: [[UInt8]: Int]) -> AuditFault? {
        for sequence in places.values.sorted() where places[EventSeal.leaf(event, as: sequence)] == sequence {
            return .moved(from: sequence, to: event.sequence)
        }
        return nil
    }

    /// Events that no block covers: in order without a gap, their personal texts as written, and not waiting for long.
    mutating func tail(at moment: Instant) async throws {
        var sequence = last?.last ?? 0
        var oldest: (sequence: Int, at: Instant)?
        while true {
            let events = try await records.eventRows(after: sequence, limit: Sealer.blockLimit)
            for event in events {
                let missing = (sequence + 1)..<event.sequence
                report.faults += missing.prefix(1000).map { .missing(sequence: $0) }
                if !EventSeal.personalStands(event) {
                    report.faults.append(.personalChanged(sequence: event.sequence))
                }
                if oldest == nil, case .integer(let at) = event.act[0] {
                    oldest = (event.sequence, Instant(milliseconds: at))
                }
                sequence = event.sequence
            }
            report.unsealed += events.count
            if events.count < Sealer.blockLimit { break }
        }
        if let oldest, oldest.at + Campus.sealingPatience < moment {
            report.faults.append(.unsealed(from: oldest.sequence, since: oldest.at))
        }
    }

    mutating func look(for written: SealedHead) async throws {
        if try await records.block(written.number)?.digest != written.digest {
            report.faults.append(.headMissing(number: written.number))
        }
    }
}
