import Credentials
import JSON
public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// Takes an item out of use and gives its point to everybody who was asked it.
    ///
    /// - Parameter dryRun: only says whose marks would change.
    public func withdraw(
        _ item: Item.ID, because reason: String, dryRun: Bool, by actor: Actor
    ) async throws -> Remarking {
        try await remark(item, as: .withdrawn, because: reason, dryRun: dryRun, by: actor)
    }

    /// Marks answers to an item by the key of the newest version too, where that gives more.
    ///
    /// - Parameter dryRun: only says whose marks would change.
    public func markByCorrectedKey(
        _ item: Item.ID, because reason: String, dryRun: Bool, by actor: Actor
    ) async throws -> Remarking {
        try await remark(item, as: .corrected, because: reason, dryRun: dryRun, by: actor)
    }

    /// What was decided about the items of an attempt since it began.
    ///
    /// A corrected key is the one that stood when the ruling was made, whatever becomes of the item later: what was marked
    /// stays as it was marked.
    /// - Parameter proposed: a ruling that may not be kept yet.
    func rulings(
        on attempt: Attempt, of course: Course.ID, in records: Records, with proposed: ItemRuling? = nil
    ) async throws -> ItemRulings {
        let items = Set(attempt.slots.map(\.item))
        var all = try await records.itemRulings().filter { items.contains($0.item) && $0.item != proposed?.item }
        if let proposed { all.append(proposed) }
        var corrected: [Item.ID: [Item]] = [:]
        for ruling in all where ruling.kind == .corrected {
            var versions = try await records.versions(of: course, whenCorrecting: ruling.item)
            if proposed != nil, let newest = try await records.newestVersion(of: course) {
                versions.append(newest.number)
            }
            for number in Set(versions) where number > attempt.version {
                guard let version = try await records.version(number, of: course),
                    let item = try await courses.version(version, in: records).course.item(ruling.item)
                else { continue }
                corrected[ruling.item, default: []].append(item)
            }
        }
        return ItemRulings(
            withdrawn: Set(all.filter { $0.kind == .withdrawn }.map(\.item)), corrected: corrected)
    }

    /// The item as the newest version of a course has it; nil where none has it any more.
    private func newest(_ id: Item.ID, in records: Records) async throws -> Item? {
        for version in try await records.newestVersions() {
            if let item = try await courses.version(version, in: records).course.item(id) { return item }
        }
        return nil
    }

    /// Certificates stand whatever becomes of a mark; a mark only rises.
    private func remark(
        _ id: Item.ID, as kind: ItemRuling.Kind, because reason: String, dryRun: Bool, by actor: Actor
    ) async throws -> Remarking {
        try await requireAdministrator(actor)
        guard let reason = try? PlainText(reason).description else { throw CampusError.reasonMissing }
        let moment = now()
        let ruling = ItemRuling(item: id, kind: kind, ruledAt: moment, reason: reason)
        let attempts = try await read { records in
            if kind == .corrected, try await records.withdrawnItems().contains(id) {
                throw CampusError.itemWithdrawn(id)
            }
            let asked = try await records.endedAttempts(holding: id)
            if asked.isEmpty, try await newest(id, in: records) == nil {
                throw CampusError.notFound(.item, id.rawValue)
            }
            return asked
        }
        if !dryRun {
            try await act { records in
                try await requireAdministrator(actor, in: records)
                try await records.keep(ruling)
                try await records.note(
                    "item.\(kind.rawValue)", about: "item:\(id)", by: actor, at: moment,
                    payload: ["reason": .string(reason)])
            }
        }
        var result = Remarking(item: id, asked: 0)
        for attempt in attempts {
            // One act for each, so that a long run holds nobody up; run again, it goes on where it stopped.
            let change: Remarking.Change? = try await act { records in
                try await self.change(of: attempt, by: ruling, dryRun: dryRun, in: records, by: actor, at: moment)
            }
            guard let change else { continue }
            result.asked += 1
            if change.before != change.after { result.changes.append(change) }
        }
        if !dryRun {
            // Until this stands, it is known that the run came to no end and has to be done again.
            let counts: JSON = [
                "asked": .integer(Int64(result.asked)), "raised": .integer(Int64(result.changes.count)),
            ]
            try await act { records in
                try await records.note("item.marked-again", about: "item:\(id)", by: actor, at: moment, payload: counts)
            }
        }
        return result
    }

    private func change(
        of id: Attempt.ID, by ruling: ItemRuling, dryRun: Bool, in records: Records, by actor: Actor, at moment: Instant
    ) async throws -> Remarking.Change? {
        guard let attempt = try await records.attempt(id), attempt.slots.contains(where: { $0.item == ruling.item }),
            case .marked(let before, let passed, _) = attempt.state,
            let enrolment = try await records.enrolment(attempt.enrolment)
        else { return nil }
        let course = try await courses.course(attempt.bundle, in: records)
        let rulings = try await rulings(on: attempt, of: enrolment.course, in: records, with: ruling)
        let marked = try attempt.mark(with: course, rulings: rulings)
        let after = marked.awarded > before.awarded ? marked : before
        let mark = course.assessment(attempt.assessment)?.passMark
        let passes = mark.map(after.meets) ?? passed
        let change = Remarking.Change(
            attempt: id, before: before, after: after, newlyPassed: passes == true && passed == false)
        guard !dryRun, change.before != change.after else { return change }
        try await records.remark(id, score: after, passed: passes)
        try await records.note(
            "attempt.remarked", about: "attempt:\(id)", by: actor, at: moment,
            payload: [
                "item": .string(ruling.item.rawValue), "before": .string(before.awarded.description),
                "after": .string(after.awarded.description), "passed": passes.map(JSON.bool) ?? .null,
            ])
        if change.newlyPassed {
            let version = try await courseVersion(of: enrolment, in: records)
            _ = try await settle(enrolment, version, in: records, by: .system, at: moment)
        }
        return change
    }
}

/// What marking again changes, or would change.
public struct Remarking: Sendable {
    /// The item decided about.
    public let item: Item.ID
    /// Ended attempts in which it was asked.
    public var asked: Int
    /// Marks that rise.
    public var changes: [Change] = []

    /// One mark that rises.
    public struct Change: Equatable, Sendable {
        /// Whose.
        public let attempt: Attempt.ID
        /// As it stood.
        public let before: Score
        /// As it stands now.
        public let after: Score
        /// It did not pass before and does now.
        public let newlyPassed: Bool
    }
}
