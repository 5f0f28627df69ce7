/// A request as a handler sees it: read, checked and decoded.
///
/// The Host header is checked by the server and deliberately has no property here: links are made from the
/// campus's own public address.
public struct Request: Sendable {
    /// The method.
    public let method: Method
    /// The path, raw and as decoded segments.
    public let path: RequestPath
    /// The query, decoded, in the order sent.
    public let query: Fields
    /// The query as sent, without `?`; empty when there is none.
    public let rawQuery: String
    /// The headers.
    public let headers: Headers
    /// The whole body, unchunked; at most ``ServerSettings/maximumBodySize`` bytes.
    public let body: [UInt8]
    /// The numeric address of the client, as told by a trusted proxy or else by the connection.
    public let remoteAddress: String
    /// Whether the client came over https, as told by a trusted proxy.
    public let isSecure: Bool
    /// The number of the event loop that carries this request, from 0: a handler may keep one read connection per loop.
    public let loop: Int

    /// Most fields a query may have: 2,000.
    public static let maximumQueryFields = 2_000

    /// A request to the target, a path with or without a query; tests make theirs here as the server does.
    ///
    /// - Throws: ``RequestFault/badPath(_:)`` or ``RequestFault/badQuery`` when the target cannot be read.
    public init(
        _ method: Method, _ target: String, headers: Headers = Headers(), body: [UInt8] = [],
        remoteAddress: String = "127.0.0.1", isSecure: Bool = false, loop: Int = 0
    ) throws(RequestFault) {
        self.method = method
        if let mark = target.utf8.firstIndex(of: ASCII.question) {
            path = try RequestPath(String(target[..<mark]))
            rawQuery = String(target[target.utf8.index(after: mark)...])
            do throws(FieldsFault) {
                query = try Fields(encoded: rawQuery.utf8, limit: Request.maximumQueryFields)
            } catch {
                throw .badQuery
            }
        } else {
            path = try RequestPath(target)
            rawQuery = ""
            query = Fields()
        }
        self.headers = headers
        self.body = body
        self.remoteAddress = remoteAddress
        self.isSecure = isSecure
        self.loop = loop
    }

    /// The cookies sent, in order.
    public var cookies: Cookies { Cookies(headers: headers) }

    /// The type of the body, or nil when the header is absent or cannot be read.
    public var contentType: MediaType? { headers["content-type"].flatMap(MediaType.init) }

    /// The body as a form.
    ///
    /// - Throws: ``FormError`` when the body is no `application/x-www-form-urlencoded` form or breaks its limits.
    public func form() throws(FormError) -> Form {
        guard contentType?.essence == Form.mediaType else { throw .notAForm }
        return try Form(body)
    }

    /// The type among those offered that the client likes best; the earlier wins a tie, and without an Accept header
    /// the first. Nil when it accepts none (406). Source: RFC 9110, section 12.5.1.
    public func preferredType(of offered: [String]) -> String? {
        guard let accept = headers.joined("accept") else { return offered.first }
        return Preferences(accept).best(of: offered)
    }

    /// Whether the client would rather have JSON than a page.
    public var wantsJSON: Bool {
        preferredType(of: ["text/html", "application/json"]) == "application/json"
    }

    /// Language tags the client accepts, lower case, the most wanted first, without `*` and those with q = 0.
    /// Source: RFC 9110, section 12.5.4.
    public var acceptedLanguages: [String] {
        headers.joined("accept-language").map { Preferences($0).wanted.filter { $0 != "*" } } ?? []
    }
}
