/// Why a request that could be read gets no answer of its own.
public enum LimitError: Error, Equatable, Sendable {
    /// Its address has made too many requests, or has too many under way: 429, to be tried again after that many seconds.
    case tooManyRequests(retryAfterSeconds: Int)
}

extension LimitError: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .tooManyRequests(let seconds): "Too many requests come from this address. Try again in \(seconds) s."
        }
    }
}
