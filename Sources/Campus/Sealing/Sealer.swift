import Learning
import Records
import SQL

/// Seals the acts of one database, for one program.
///
/// Digests are made from a snapshot, outside of any act: acts never wait for it and never queue on one row. Of many programs at one
/// campus the one that holds the lease seals.
struct Sealer: Sendable {
    let database: any Database
    /// Names the program.
    let worker: String
    let now: @Sendable () -> Instant

    /// Since that migration a database has seals.
    static let migration = 6
    /// Events in one block at most.
    static let blockLimit = 1024
    /// After a program died others seal that much later.
    static let lease: Duration = .seconds(5)
    private static let work = DueWork(.sealing, "all")

    /// Seals what was not sealed yet; how many events that were.
    ///
    /// - Parameter isLast: this program seals no more and gives the lease back.
    func seal(isLast: Bool) async throws -> Int {
        var count = 0
        while let block = try await nextBlock() {
            guard try await keep(block) else { break }
            count += block.last - block.first + 1
        }
        if isLast { try await giveBack() }
        return count
    }

    /// Nil when nothing is to be sealed, or somebody else seals.
    private func nextBlock() async throws -> EventBlock? {
        let moment = now()
        return try await database.read { connection in
            let records = Records(connection)
            let newest = try await records.newestBlock()
            guard try await records.newestEvent() ?? 0 > newest?.last ?? 0,
                try await records.isFree(Sealer.work, for: worker, at: moment, longest: moment + Sealer.lease)
            else { return nil }
            let events = try await records.eventRows(after: newest?.last ?? 0, limit: Sealer.blockLimit)
            // A gap stays unsealed: audit names it, and a block over it would hide it.
            return EventBlock(sealing: events.contiguous(after: newest?.last ?? 0), after: newest, at: moment)
        }
    }

    /// False when another program seals, or sealed meanwhile.
    private func keep(_ block: EventBlock) async throws -> Bool {
        let moment = now()
        let end = moment + Sealer.lease
        return try await database.write { connection in
            let records = Records(connection)
            guard try await records.lease(Sealer.work, to: worker, at: moment, until: end, longest: end) else {
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

    private func giveBack() async throws {
        let holds = try await database.read { try await Records($0).holds(worker, Sealer.work) }
        guard holds else { return }
        try await database.write { try await Records($0).release(Sealer.work, by: worker) }
    }
}

extension Campus {
    /// Seals what was not sealed yet; how many events that were.
    ///
    /// - Parameter isLast: this program seals no more and gives the lease back.
    @discardableResult
    public func sealEvents(isLast: Bool = false) async throws -> Int {
        try await Sealer(database: database, worker: worker, now: now).seal(isLast: isLast)
    }
}

extension [EventRow] {
    /// As many from the beginning as follow that sequence without a gap.
    func contiguous(after sequence: Int) -> [EventRow] {
        Array(enumerated().prefix { $0.element.sequence == sequence + 1 + $0.offset }.map(\.element))
    }
}
