internal import Glibc
internal import Synchronization

/// The one thread that writes: it takes the acts that wait, runs them in one transaction with a savepoint each, and
/// answers their callers after the commit.
///
/// It is also the executor on which acts run, so an act costs no change of thread. When an act waits for something
/// else, the writer serves only this executor until the act ends: acts never interleave.
///
/// `@unchecked Sendable` is safe: what is guarded by `mutex` is only touched while it is held, and what belongs to the
/// thread only on the thread.
final class SQLiteWriter: TaskExecutor, @unchecked Sendable {
    /// Transactions committed so far.
    let commits = Atomic<Int>(0)

    private let connection: SQLiteConnection
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let wake = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    // Guarded by `mutex`.
    private var waiting: [SQLiteAct] = []
    private var jobs: [UnownedJob] = []
    private var isClosing = false
    private var thread: pthread_t?

    /// Acts in one transaction at most, so that the first is not kept waiting by the last.
    private static let batchLimit = 256

    init(connection: SQLiteConnection) {
        self.connection = connection
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(wake, nil)
    }

    deinit {
        pthread_cond_destroy(wake)
        pthread_mutex_destroy(mutex)
        wake.deallocate()
        mutex.deallocate()
    }

    /// Starts the thread, which lives until ``close()``.
    func start() throws(SQLError) {
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<SQLiteWriter>.fromOpaque(context).takeRetainedValue().serve()
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        guard code == 0 else {
            Unmanaged.passUnretained(self).release()
            throw SQLError(.other(Int(code)), "the writer thread does not start")
        }
        locked { self.thread = thread }
    }

    /// Whether the caller runs inside an act.
    var isCurrentThread: Bool {
        locked { thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false }
    }

    /// Puts an act into the queue; its caller is answered when it is on disk or has failed.
    func submit(_ act: SQLiteAct) {
        let isAccepted = locked {
            guard !isClosing else { return false }
            waiting.append(act)
            pthread_cond_signal(wake)
            return true
        }
        if !isAccepted { act.finish(SQLError(.closed, "the database is closed")) }
    }

    /// Finishes the acts that wait, then ends the thread.
    func close() {
        let isFirst = locked {
            defer { isClosing = true }
            pthread_cond_signal(wake)
            return !isClosing
        }
        guard isFirst, let thread = locked({ thread }) else { return }
        // The last owner of a database may be an act itself; the thread cannot wait for itself.
        if pthread_equal(thread, pthread_self()) != 0 {
            pthread_detach(thread)
        } else {
            pthread_join(thread, nil)
        }
    }

    /// Part of an act that waited for something else and can go on.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        locked {
            jobs.append(job)
            pthread_cond_signal(wake)
        }
    }

    private func locked<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}

// What the thread does.
extension SQLiteWriter {
    private func serve() {
        while let batch = nextBatch() {
            run(batch)
        }
        // A log that cannot be folded in now is folded in by whoever opens the file next.
        do throws(SQLError) { try connection.script("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);") } catch {}
    }

    /// The acts that wait, as many as one transaction takes; nil when the database closes and none is left.
    private func nextBatch() -> [SQLiteAct]? {
        while true {
            let (batch, ready, isOver) = locked {
                while waiting.isEmpty, jobs.isEmpty, !isClosing { pthread_cond_wait(wake, mutex) }
                defer {
                    waiting.removeFirst(min(waiting.count, Self.batchLimit))
                    jobs = []
                }
                return (Array(waiting.prefix(Self.batchLimit)), jobs, isClosing)
            }
            run(ready)
            if !batch.isEmpty { return batch }
            if isOver, ready.isEmpty { return nil }
        }
    }

    private func run(_ jobs: [UnownedJob]) {
        for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    /// One transaction. Callers hear only after the commit, each its own result or its own error.
    private func run(_ batch: [SQLiteAct]) {
        do throws(SQLError) {
            try connection.control("BEGIN IMMEDIATE")
        } catch {
            for act in batch { act.finish(error) }
            return
        }
        var done: [SQLiteAct] = []
        for (index, act) in batch.enumerated() {
            do throws(SQLError) {
                try run(act)
                done.append(act)
            } catch {
                // The transaction is gone and with it all that ran in it; what has not begun gets its own.
                undo()
                for act in done + [act] { act.finish(error) }
                let rest = Array(batch[(index + 1)...])
                if !rest.isEmpty { run(rest) }
                return
            }
        }
        do throws(SQLError) {
            try connection.control("COMMIT")
            commits.add(1, ordering: .relaxed)
            for act in done { act.finish(nil) }
        } catch {
            undo()
            for act in done { act.finish(error) }
        }
    }

    /// One savepoint. Throws only when the whole transaction is lost.
    private func run(_ act: SQLiteAct) throws(SQLError) {
        guard act.begin() else { return }
        try connection.control("SAVEPOINT act")
        perform(act)
        guard connection.isInTransaction else {
            throw act.failure as? SQLError ?? SQLError(.other(0), "the transaction was rolled back")
        }
        if act.failure == nil, connection.hasOpenForeignKeys {
            act.fail(SQLError(.foreignKeyViolation, "FOREIGN KEY constraint failed"))
        }
        if act.failure != nil { try connection.control("ROLLBACK TO act") }
        try connection.control("RELEASE act")
    }

    /// Runs the body of an act to its end on this thread, whatever it waits for.
    private func perform(_ act: SQLiteAct) {
        let connection = connection
        Task.immediateDetached(executorPreference: self) { await act.run(on: connection) }
        while !act.hasEnded {
            run(
                locked {
                    while jobs.isEmpty { pthread_cond_wait(wake, mutex) }
                    defer { jobs = [] }
                    return jobs
                })
        }
    }

    /// Ends what is left of a transaction that failed.
    private func undo() {
        guard connection.isInTransaction else { return }
        // Nothing can be done when even this fails: the next BEGIN reports it to the next caller.
        do throws(SQLError) { try connection.control("ROLLBACK") } catch {}
    }
}
