import CEvent
import Glibc

/// A thread for an event loop.
enum LoopThread {
    /// Runs the closure on a new thread.
    static func start(_ body: @escaping @Sendable () -> Void) {
        let box = Unmanaged.passRetained(Box(body))
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        // Handlers run on this stack, as deep as on the main thread.
        pthread_attr_setstacksize(&attributes, 8 << 20)
        var thread = pthread_t()
        let status = pthread_create(&thread, &attributes, threadBegins, box.toOpaque())
        pthread_attr_destroy(&attributes)
        precondition(status == 0, "the system allows no more threads")
    }

    fileprivate final class Box {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }
}

private func threadBegins(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument { Unmanaged<LoopThread.Box>.fromOpaque(argument).takeRetainedValue().body() }
    return nil
}

/// Lets one thread wait until another signals, once.
final class BlockingWait: Sendable {
    private let descriptor = eventfd(0, Int32(EFD_CLOEXEC))

    deinit {
        close(descriptor)
    }

    func signal() {
        eventfd_write(descriptor, 1)
    }

    func wait() {
        var count: eventfd_t = 0
        while eventfd_read(descriptor, &count) != 0 && errno == EINTR {}
    }
}
