import Learning
import MigrationLaw
public import Records

/// Work that must be done at its time though nobody asks for it. Whatever is due is also enforced when it is read, so a
/// late clock never gives a wrong answer.
extension Campus {
    /// How long whoever took work may take; after that others take it.
    static let leaseLength: Duration = .seconds(60)
    private static let clearingEvery: Duration = .hours(1)
    private static let atOnce = 16

    /// Does what is due, again and again, until its task is cancelled; one loop for each program that serves.
    ///
    /// - Parameters:
    ///   - pause: between two looks.
    ///   - complain: told what fails, once each time it is something else.
    public func keepDoingDueWork(
        every pause: Duration = .milliseconds(250), complain: @Sendable (String) -> Void
    ) async {
        var told = ""
        while !Task.isCancelled {
            var failure = ""
            do {
                for (work, error) in try await doDueWork() {
                    failure = "\(work.kind.rawValue) \(work.subject): \(error)"
                }
            } catch {
                failure = "\(error)"
            }
            if !Task.isCancelled, failure != told {
                if !failure.isEmpty { complain(failure) }
                told = failure
            }
            // A disk that fails is left in peace for a while.
            do { try await Task.sleep(for: failure.isEmpty ? pause : max(pause, .seconds(2))) } catch { return }
        }
    }

    /// Does what is due now, once; what failed is put off and told.
    @discardableResult
    public func doDueWork() async throws -> [(work: DueWork, error: any Error)] {
        let moment = now()
        let due = try await read { records in
            try await records.dueWork(at: moment, longest: moment + Campus.leaseLength, limit: Campus.atOnce)
        }
        var failed: [(DueWork, any Error)] = []
        try await sealEvents()
        for work in due {
            guard try await act({ records in try await lease(work, in: records, at: moment) }) else { continue }
            do {
                try await perform(work)
            } catch {
                failed.append((work, error))
                try await putOff(work)
            }
        }
        return failed
    }

    /// Takes the lease of work for this program.
    func lease(_ work: DueWork, in records: Records, at moment: Instant) async throws -> Bool {
        let end = moment + Campus.leaseLength
        return try await records.lease(work, to: worker, at: moment, until: end, longest: end)
    }

    /// Each kind is one act, which ends its own row; one whose lease went to somebody else does nothing.
    private func perform(_ work: DueWork) async throws {
        let moment = now()
        try await act { records in
            guard try await records.holds(worker, work) else { return }
            switch work.kind {
            case .sealing: break
            case .attemptDeadline:
                try await submitIfOverdue(Attempt.ID(work.subject), in: records, at: moment)
                // Still open: its time has not come by the clock that decides, and its row says when it does.
                if let attempt = try await records.attempt(Attempt.ID(work.subject)), attempt.endedAt == nil,
                    let deadline = attempt.deadline
                {
                    try await records.plan(work, at: deadline)
                } else {
                    try await records.drop(work)
                }
            case .statusListRefresh:
                guard let number = Int(work.subject), try await records.statusList(number) != nil else {
                    return try await records.drop(work)
                }
                try await signStatusList(number, in: records, at: moment)
            case .clearing:
                try await records.deleteSessions(expiredBefore: moment)
                try await records.deleteLinks(expiredBefore: moment)
                try await records.deleteFailures(before: moment + (.zero - Campus.failureWindow))
                try await records.plan(work, at: moment + Campus.clearingEvery)
            }
        }
    }

    /// A minute after the first failure, then two, four … up to some hours.
    private func putOff(_ work: DueWork) async throws {
        let moment = now()
        try await act { records in
            let failures = try await records.failures(of: work) + 1
            let wait = Duration.minutes(1 << min(failures - 1, 8))
            try await records.postpone(work, by: worker, to: moment + wait, failures: failures)
        }
    }
}
