import Glibc
import Synchronization

/// The terminal itself: keys as they are pressed, the whole screen, and everything put back afterwards.
///
/// It is put back also when the program is stopped, told to end, or crashes.
final class TerminalDevice {
    private let painter: ScreenPainter
    private var decoder = KeyDecoder()
    private var isOpen = false

    /// What happened at the terminal.
    enum Event: Equatable {
        case keys([Key])
        /// Another size, or back from a stop.
        case changed
        /// The time to wait is over.
        case tick
        /// The program is told to end, or the terminal is gone.
        case ended
    }

    /// How long the rest of an arrow key may take, in milliseconds.
    private static let sequencePause: Int32 = 50

    /// Nil where keyboard or screen are no terminal, or one that cannot place its cursor.
    init?(colours: Bool, environment: [String: String]) {
        let kind = environment["TERM"] ?? ""
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, !kind.isEmpty, kind != "dumb" else { return nil }
        painter = ScreenPainter(colours: colours)
    }

    deinit {
        close()
    }

    /// Takes the screen.
    func open() {
        guard !isOpen else { return }
        RestoredTerminal.save()
        TerminalSignals.watch()
        var raw = RestoredTerminal.settings
        cfmakeraw(&raw)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
        write("\u{1B}[?1049h\u{1B}[2J")
        isOpen = true
    }

    /// Gives the screen back as it was.
    func close() {
        guard isOpen else { return }
        isOpen = false
        write(RestoredTerminal.leaving)
        RestoredTerminal.restore()
        TerminalSignals.forget()
    }

    /// Stops the program as the shell expects it; returns when it goes on.
    func suspend() {
        close()
        kill(0, SIGTSTP)
        open()
    }

    var size: Frame.Size {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return Frame.Size(columns: 80, rows: 24)
        }
        return Frame.Size(columns: max(20, Int(size.ws_col)), rows: max(6, Int(size.ws_row)))
    }

    func draw(_ frame: Frame) { write(painter.paint(frame)) }

    /// Waits for what happens next.
    ///
    /// - Parameter milliseconds: after which it is a tick; nil waits for ever.
    func next(within milliseconds: Int32?) -> Event {
        var watched = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: TerminalSignals.readingEnd, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let patience = decoder.isWaiting ? TerminalDevice.sequencePause : milliseconds ?? -1
            let ready = poll(&watched, 2, patience)
            if ready < 0 {
                if errno == EINTR { continue }
                return .ended
            }
            if ready == 0 { return decoder.isWaiting ? .keys(decoder.giveUp()) : .tick }
            if watched[1].revents != 0, let event = caught() { return event }
            if watched[0].revents != 0 { return typed() }
        }
    }

    private func typed() -> Event {
        var bytes = [UInt8](repeating: 0, count: 512)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return .keys([]) }
        guard count > 0 else { return .ended }
        return .keys(decoder.take(bytes.prefix(count)))
    }

    private func caught() -> Event? {
        switch TerminalSignals.next() {
        case SIGWINCH: return .changed
        case SIGTSTP: return .keys([.suspend])
        case SIGCONT:
            // Whoever stopped it without asking may have changed the terminal.
            isOpen = false
            open()
            return .changed
        case SIGTERM, SIGHUP, SIGINT: return .ended
        default: return nil
        }
    }

    private func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return
            }
            rest = rest.dropFirst(count)
        }
    }
}

/// How the terminal was before, where a signal handler can reach it.
private enum RestoredTerminal {
    /// Back to the shell's screen, without colours, the cursor shown.
    static let leaving = "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

    // Written once before raw mode begins, read when it ends: by one thread, or by the handler that ends the program.
    private nonisolated(unsafe) static let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    private nonisolated(unsafe) static let bytes: (start: UnsafeMutablePointer<UInt8>, count: Int) = {
        let text = Array(leaving.utf8)
        let start = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
        start.initialize(from: text, count: text.count)
        return (start, text.count)
    }()

    static var settings: termios { saved.pointee }

    static func save() {
        saved.initialize(to: termios())
        tcgetattr(STDIN_FILENO, saved)
        _ = bytes
    }

    static func restore() { tcsetattr(STDIN_FILENO, TCSADRAIN, saved) }

    /// All that may be done inside a signal handler: both calls are safe there (signal-safety(7)).
    static func restoreFromHandler() {
        _ = Glibc.write(STDOUT_FILENO, bytes.start, bytes.count)
        tcsetattr(STDIN_FILENO, TCSANOW, saved)
    }
}

/// Signals turned into bytes of a pipe, so that nothing runs inside their handler.
private enum TerminalSignals {
    private static let watched = [SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT]
    private static let fatal = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]
    private static let writingEnd = Atomic<Int32>(-1)
    private static let reading = Atomic<Int32>(-1)

    static var readingEnd: Int32 { reading.load(ordering: .relaxed) }

    static func watch() {
        if readingEnd < 0 {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return }
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
            }
            reading.store(ends[0], ordering: .relaxed)
            writingEnd.store(ends[1], ordering: .relaxed)
        }
        for number in watched {
            handle(number, flags: SA_RESTART) { number in
                let before = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = Glibc.write(TerminalSignals.writingEnd.load(ordering: .relaxed), &byte, 1)
                errno = before
            }
        }
        for number in fatal {
            handle(number, flags: Int32(bitPattern: UInt32(SA_RESETHAND))) { number in
                RestoredTerminal.restoreFromHandler()
                raise(number)
            }
        }
    }

    static func forget() {
        for number in watched + fatal { signal(number, SIG_DFL) }
    }

    /// The number of a signal that came; nil when none waits.
    static func next() -> Int32? {
        var byte: UInt8 = 0
        return read(readingEnd, &byte, 1) == 1 ? Int32(byte) : nil
    }

    private static func handle(_ number: Int32, flags: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = flags
        sigaction(number, &action, nil)
    }
}
