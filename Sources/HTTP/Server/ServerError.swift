/// Why a server could not start.
public enum ServerError: Error, Equatable, Sendable {
    /// Another program listens there.
    case portInUse(host: String, port: UInt16)
    /// The host is no address of this machine, or its name is not known.
    case unknownHost(String)
    /// The system refused to listen there, for the reason it gave: a port below 1024 without the right, for instance.
    case cannotListen(host: String, port: UInt16, reason: String)
    /// The event library could not set up a loop: memory or file descriptors are short.
    case cannotSetUp(String)
    /// This server was started before; make a new one.
    case alreadyStarted
}

extension ServerError: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .portInUse(let host, let port):
            "Port \(port) of \(host) is in use by another program. Stop that program, or choose another port."
        case .unknownHost(let host):
            "“\(host)” is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address."
        case .cannotListen(let host, let port, let reason):
            "Cannot listen on port \(port) of \(host): \(reason). Choose another port or address."
        case .cannotSetUp(let what):
            "Cannot set up \(what). Memory or file descriptors are short (see ulimit -n)."
        case .alreadyStarted: "This server was started before. Make a new one."
        }
    }
}
