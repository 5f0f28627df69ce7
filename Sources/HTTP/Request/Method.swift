/// A request method this server answers; every other is refused with 501 before a handler runs.
///
/// Source: RFC 9110, section 9.3.
public enum Method: String, CaseIterable, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case options = "OPTIONS"

    /// Whether the method asks for no change: GET, HEAD and OPTIONS (RFC 9110, section 9.2.1).
    public var isSafe: Bool {
        switch self {
        case .get, .head, .options: true
        case .post, .put, .delete: false
        }
    }
}
