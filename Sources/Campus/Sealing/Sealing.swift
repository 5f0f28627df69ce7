import Learning
import Records

extension Campus {
    /// Events in one block at most.
    static let blockLimit = 1024
    /// After a program died others seal that much later.
    static let sealingLease: Duration = .seconds(5)
    private static let sealing = DueWork(.sealing, "all")

    /// Seals what was not sealed yet; how many events that were.
    ///
    /// Digests are made from a snapshot, outside of any act: acts never wait for it and never queue on one row. Of many
    /// programs at one campus the one that holds the lease seals.
    ///
    /// - Parameter isLast: this program seals no more and gives the lease back.
    @discardableResult
    public func sealEvents(isLast: Bool = false) async throws -> Int {
        var count = 0
        while let block = try await nextBlock() {
            guard try await keep(block) else { break }
            count += block.last - block.first + 1
        }
        if isLast {
            let holds = try await read { try await $0.holds(worker, Campus.sealing) }
            if holds { try await act { try await $0.release(Campus.sealing, by: worker) } }
        }
        return count
    }

    private func nextBlock() async throws -> EventBlock? {
        let moment = now()
        return try await read { records in
            let newest = try await records.newestBlock()
            guard try await records.newestEvent() ?? 0 > newest?.last ?? 0,
                try await records.isFree(
                    Campus.sealing, for: worker, at: moment, longest: moment + Campus.sealingLease)
            else { return nil }
            let events = try await records.eventRows(after: newest?.last ?? 0, limit: Campus.blockLimit)
            // A gap stays unsealed: audit names it, and a block over it would hide it.
            return EventBlock(sealing: events.contiguous(after: newest?.last ?? 0), after: newest, at: moment)
        }
    }

    /// False when another program seals, or sealed meanwhile.
    private func keep(_ block: EventBlock) async throws -> Bool {
        let moment = now()
        return try await act { records in
            guard try await lease(Campus.sealing, in: records, at: moment, for: Campus.sealingLease) else {
                return false
            }
            let newest = try await records.newestBlock()
            guard block.number == (newest?.number ?? 0) + 1, block.first == (newest?.last ?? 0) + 1 else {
                return false
            }
            try await records.insert(block)
            return true
        }
    }
}

extension [EventRow] {
    /// As many from the beginning as follow that sequence without a gap.
    func contiguous(after sequence: Int) -> [EventRow] {
        Array(enumerated().prefix { $0.element.sequence == sequence + 1 + $0.offset }.map(\.element))
    }
}
