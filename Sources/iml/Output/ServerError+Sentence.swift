import Catalogue
import HTTP

extension ServerError {
    /// What is wrong and what to do next; the reason of the system is in its own words.
    func sentence(_ phrases: Phrases) -> String {
        switch self {
        case .portInUse(let host, let port): phrases.portInUse(port, of: host, next: "\(host):\(port &+ 1)")
        case .unknownHost(let host): phrases.hostUnknown(host)
        case .cannotListen(let host, let port, let reason): phrases.cannotListen(port, of: host, reason)
        case .cannotSetUp(let what): phrases.cannotSetUp(what)
        case .alreadyStarted: phrases.ownFault(description)
        }
    }
}
