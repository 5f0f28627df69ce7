import Learning
import Records

extension Campus {
    /// Events in one block at most.
    static let blockLimit = 1024

    /// Seals what was not sealed yet; how many events that were.
    ///
    /// Digests are made from a snapshot, outside of any act: acts never wait for it and never queue on one row. Of many
    /// programs at one campus the one that holds the lease seals.
    @discardableResult
    public func sealEvents() async throws -> Int {
        var count = 0
        while let block = try await nextBlock() {
            guard try await keep(block) else { break }
            count += block.last - block.first + 1
        }
        return count
    }

    private func nextBlock() async throws -> EventBlock? {
        let moment = now()
        return try await read { records in
            let newest = try await records.newestBlock()
            let events = try await records.eventRows(after: newest?.last ?? 0, limit: Campus.blockLimit)
            // A gap stays unsealed: audit names it, and a block over it would hide it.
            return EventBlock(sealing: events.contiguous(after: newest?.last ?? 0), after: newest, at: moment)
        }
    }

    /// False when another program seals, or sealed meanwhile.
    private func keep(_ block: EventBlock) async throws -> Bool {
        let moment = now()
        return try await act { records in
            guard try await lease(DueWork(.sealing, "all"), in: records, at: moment) else { return false }
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
