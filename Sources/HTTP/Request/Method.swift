/// A request method this server reads; every other is refused with 501 before a handler runs.
///
/// No route takes PATCH: it is read so that a path that exists answers 405 with the methods it has.
///
/// Source: RFC 9110, sections 9.3 and 15.5.6; RFC 5789.
public enum Method: String, CaseIterable, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case options = "OPTIONS"
    /// No route has it; known so that it is refused with 405 and Allow.
    case patch = "PATCH"
    /// As PATCH: nobody is shown what a proxy added to their request.
    case trace = "TRACE"

    /// Whether the method asks for no change: GET, HEAD, OPTIONS and TRACE (RFC 9110, section 9.2.1).
    public var isSafe: Bool {
        switch self {
        case .get, .head, .options, .trace: true
        case .post, .put, .delete, .patch: false
        }
    }
}
