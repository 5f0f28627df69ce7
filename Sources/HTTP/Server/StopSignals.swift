import CEvent
import Glibc

/// Stops a server on SIGTERM and SIGINT. libevent turns the signal into an event of one loop, so nothing runs inside
/// the signal handler.
enum StopSignals {
    /// Watches until the loop's base is freed, at the end of the program.
    static func watch(on loop: Loop, whenCaught server: Server) throws(ServerError) {
        for number in [SIGTERM, SIGINT] {
            // The server lives as long as its loops run, and they keep it.
            let argument = Unmanaged.passUnretained(server).toOpaque()
            let event = event_new(loop.base, number, Int16(EV_SIGNAL | EV_PERSIST), signalCaught, argument)
            guard let event, event_add(event, nil) == 0 else { throw .cannotSetUp("the signals that stop the server") }
        }
    }
}

private func signalCaught(_ number: Int32, _ events: Int16, _ argument: UnsafeMutableRawPointer?) {
    guard let argument else { return }
    Unmanaged<Server>.fromOpaque(argument).takeUnretainedValue().stop()
}
