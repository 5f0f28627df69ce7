/// An answer. Content-Length and Date are added as it is sent, the body is left out for HEAD, and compression and 304
/// follow from the request (``Response/prepared(for:with:)``).
public struct Response: Sendable {
    /// One header to send.
    public struct Header: Equatable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: String

        /// A header of that name and value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        /// Whether name and value can be sent as one header: the name a token, the value without control characters.
        var staysInItsLine: Bool {
            !name.isEmpty && name.utf8.allSatisfy(ASCII.isToken)
                && !value.utf8.contains { ASCII.isControl($0) && $0 != ASCII.tab }
        }
    }

    /// How the body may be compressed.
    public enum Compression: Sendable {
        /// When the client accepts gzip, the type is text and the body has more than ``Response/compressedFrom`` bytes.
        case whenUseful
        /// Never: a body that mixes a secret with what somebody else may choose (the BREACH attack).
        case never
        /// Made ahead by ``Gzip/compressed(_:level:)``: sent to whoever accepts gzip.
        case ready([UInt8])
    }

    /// The status.
    public var status: Status
    /// The headers, in the order they are sent.
    public internal(set) var headers: [Header]
    /// The body, uncompressed.
    public var body: [UInt8]
    /// How the body may be compressed.
    public var compression: Compression

    /// Bodies of more bytes than this are worth compressing: 1,024.
    public static let compressedFrom = 1_024

    /// An answer; without headers it has no Content-Type.
    public init(
        _ status: Status, headers: [Header] = [], body: [UInt8] = [], compression: Compression = .whenUseful
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.compression = compression
    }

    /// The first value of a header, its name in any case.
    public func header(_ name: String) -> String? {
        headers.first { ASCII.equal($0.name.utf8, name.utf8) }?.value
    }

    /// The answer with one more header; for headers that may repeat, such as Set-Cookie.
    ///
    /// A name or value that could not be sent in one line makes the server answer 500 instead.
    public func adding(_ name: String, _ value: String) -> Response {
        var response = self
        response.headers.append(Header(name: name, value: value))
        return response
    }

    /// The answer with that header in place of every other of its name.
    public func replacing(_ name: String, _ value: String) -> Response {
        var response = self
        response.headers.removeAll { ASCII.equal($0.name.utf8, name.utf8) }
        response.headers.append(Header(name: name, value: value))
        return response
    }

    /// The answer with a cookie to keep.
    public func adding(_ cookie: SetCookie) -> Response {
        adding("Set-Cookie", cookie.headerValue)
    }

    /// The answer marked with its entity tag, so that an unchanged page is answered 304.
    public func tagged(_ tag: EntityTag) -> Response {
        replacing("ETag", tag.headerValue)
    }

    /// The answer tagged by a digest of its own body.
    public func taggedByBody() -> Response {
        tagged(EntityTag(of: body))
    }
}

extension Response {
    /// A page in UTF-8.
    public static func html(_ body: [UInt8], status: Status = .ok) -> Response {
        content(body, type: "text/html; charset=utf-8", status: status)
    }

    /// JSON; `type` for its kin, such as `application/problem+json`.
    public static func json(_ body: [UInt8], status: Status = .ok, type: String = "application/json") -> Response {
        content(body, type: type, status: status)
    }

    /// Plain text in UTF-8.
    public static func text(_ text: String, status: Status = .ok) -> Response {
        content(Array(text.utf8), type: "text/plain; charset=utf-8", status: status)
    }

    /// A body of any type.
    public static func content(_ body: [UInt8], type: String, status: Status = .ok) -> Response {
        Response(status, headers: [Header(name: "Content-Type", value: type)], body: body)
    }

    /// Sends the client elsewhere: 303 after a form unless told otherwise.
    public static func redirect(_ status: Status = .seeOther, to location: String) -> Response {
        Response(status, headers: [Header(name: "Location", value: location)])
    }

    /// Says that what the client holds is still right; `tag` is the one it asked about.
    public static func notModified(_ tag: EntityTag) -> Response {
        Response(.notModified, headers: [Header(name: "ETag", value: tag.headerValue)])
    }
}
