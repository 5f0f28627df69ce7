import CEvent
import Glibc

/// What libevent has to say, on standard error: that descriptors are short, for instance.
enum EventLog {
    /// From here on; nothing of a request is written down, where evhttp would print headers as they were sent.
    static func watch() {
        event_set_log_callback(noted)
    }
}

// A free function, as every C callback here: see Loop.
private func noted(_ severity: Int32, _ message: UnsafePointer<CChar>?) {
    guard severity >= EVENT_LOG_WARN, let message, strncmp(message, "evhttp", 6) != 0 else { return }
    let line = "iml: events: \(String(cString: message).prefix(500).filter { !$0.isNewline })\n"
    _ = line.utf8.withContiguousStorageIfAvailable { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
