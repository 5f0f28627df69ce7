import CEvent
import Glibc
import Synchronization

/// A libevent loop on a thread of its own that is also a Swift task executor, so that an async handler runs, and goes
/// on after it waited, on the thread that holds its connection.
///
/// Sendable: other threads only use the inbox and the wake descriptor; `base` and the events belong to the
/// loop's thread from the moment ``run()`` begins.
final class Loop: TaskExecutor, @unchecked Sendable {
    let base: OpaquePointer
    private let wakeDescriptor: Int32
    private var wakeEvent: OpaquePointer?
    private let thread = Atomic<UInt>(0)
    private let inbox = Mutex(Inbox())
    /// On the loop only: what is put while this holds is run by ``runAtOnce(_:)``, so that nothing need wake the loop.
    private var isRunningAtOnce = false
    /// On the loop only: an empty array whose memory the inbox gets back.
    private var spare: [Errand] = []

    private enum Errand {
        case job(UnownedJob)
        case call(@Sendable () -> Void)
    }

    private struct Inbox {
        var errands: [Errand] = []
        var isWoken = false
    }

    init() throws(ServerError) {
        // Without locks: no other thread ever calls into this base.
        let configuration = event_config_new()
        event_config_set_flag(configuration, Int32(EVENT_BASE_FLAG_NOLOCK.rawValue))
        let base = event_base_new_with_config(configuration)
        event_config_free(configuration)
        guard let base else { throw .cannotSetUp("an event loop") }
        let descriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
        guard descriptor >= 0 else {
            event_base_free(base)
            throw .cannotSetUp("an event loop")
        }
        self.base = base
        wakeDescriptor = descriptor
        wakeEvent = event_new(
            base, descriptor, Int16(EV_READ | EV_PERSIST), loopWoken, Unmanaged.passUnretained(self).toOpaque())
        event_add(wakeEvent, nil)
    }

    deinit {
        close(wakeDescriptor)
    }

    /// Runs until ``end()``, on the calling thread; that thread is the loop's from now on.
    func run() {
        thread.store(UInt(pthread_self()), ordering: .releasing)
        event_base_loop(base, 0)
    }

    /// Ends ``run()`` after the callback that runs now. Only on the loop.
    func end() {
        event_base_loopbreak(base)
    }

    /// Frees what libevent holds. Only on the loop's thread, or before it runs; after it no event is handled, yet jobs
    /// can still be run by ``runJobs(while:)``.
    func dismantle() {
        event_free(wakeEvent)
        wakeEvent = nil
        event_base_free(base)
    }

    /// Runs jobs that arrive, without libevent, for as long as the condition holds.
    func runJobs(while isNeeded: () -> Bool) {
        while isNeeded() {
            var ready = pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0)
            poll(&ready, 1, 100)
            drain(isSignalled: true)
        }
    }

    /// Has the loop call the closure soon; from any thread.
    func call(_ body: @escaping @Sendable () -> Void) {
        put(.call(body))
    }

    /// Runs the closure, and the tasks it starts on this loop up to where they first wait. On the loop.
    ///
    /// Through the inbox alone they would wait for another turn of the loop, which at one connection halves the rate.
    func runAtOnce(_ body: () -> Void) {
        isRunningAtOnce = true
        body()
        isRunningAtOnce = false
        drain(isSignalled: false)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        put(.job(UnownedJob(job)))
    }

    private func put(_ errand: Errand) {
        let mustWake = inbox.withLock { inbox in
            inbox.errands.append(errand)
            defer { inbox.isWoken = true }
            return !inbox.isWoken
        }
        guard mustWake else { return }
        if thread.load(ordering: .acquiring) == UInt(pthread_self()), let wakeEvent {
            // On the loop itself no system call is needed.
            if !isRunningAtOnce { event_active(wakeEvent, Int32(EV_WRITE), 0) }
        } else {
            eventfd_write(wakeDescriptor, 1)
        }
    }

    /// Runs what lies in the inbox; what arrives meanwhile waits for the next turn, so that sockets get theirs.
    fileprivate func drain(isSignalled: Bool) {
        if isSignalled {
            var count: eventfd_t = 0
            eventfd_read(wakeDescriptor, &count)
        }
        var errands = spare
        spare = []
        inbox.withLock { inbox in
            inbox.isWoken = false
            swap(&inbox.errands, &errands)
        }
        for errand in errands {
            switch errand {
            case .job(let job): job.runSynchronously(on: asUnownedTaskExecutor())
            case .call(let body): body()
            }
        }
        errands.removeAll(keepingCapacity: true)
        spare = errands
    }
}

// A free function: a closure written where the main actor rules would crash on the loop's thread.
private func loopWoken(_ descriptor: Int32, _ events: Int16, _ argument: UnsafeMutableRawPointer?) {
    guard let argument else { return }
    Unmanaged<Loop>.fromOpaque(argument).takeUnretainedValue().drain(isSignalled: events & Int16(EV_READ) != 0)
}
