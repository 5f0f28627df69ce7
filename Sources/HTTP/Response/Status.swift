/// A status code. Source: RFC 9110, section 15.
public struct Status: RawRepresentable, Hashable, Sendable {
    /// The code, 100 to 599.
    public let rawValue: Int

    /// A status of that code.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// 200
    public static let ok = Status(rawValue: 200)
    /// 201
    public static let created = Status(rawValue: 201)
    /// 202
    public static let accepted = Status(rawValue: 202)
    /// 204, without a body
    public static let noContent = Status(rawValue: 204)
    /// 301
    public static let movedPermanently = Status(rawValue: 301)
    /// 303, after a form was posted
    public static let seeOther = Status(rawValue: 303)
    /// 304, without a body
    public static let notModified = Status(rawValue: 304)
    /// 307
    public static let temporaryRedirect = Status(rawValue: 307)
    /// 308
    public static let permanentRedirect = Status(rawValue: 308)
    /// 400
    public static let badRequest = Status(rawValue: 400)
    /// 401
    public static let unauthorized = Status(rawValue: 401)
    /// 403
    public static let forbidden = Status(rawValue: 403)
    /// 404
    public static let notFound = Status(rawValue: 404)
    /// 405
    public static let methodNotAllowed = Status(rawValue: 405)
    /// 406
    public static let notAcceptable = Status(rawValue: 406)
    /// 409
    public static let conflict = Status(rawValue: 409)
    /// 410
    public static let gone = Status(rawValue: 410)
    /// 412
    public static let preconditionFailed = Status(rawValue: 412)
    /// 413
    public static let contentTooLarge = Status(rawValue: 413)
    /// 415
    public static let unsupportedMediaType = Status(rawValue: 415)
    /// 421
    public static let misdirectedRequest = Status(rawValue: 421)
    /// 422
    public static let unprocessableContent = Status(rawValue: 422)
    /// 429
    public static let tooManyRequests = Status(rawValue: 429)
    /// 500
    public static let internalServerError = Status(rawValue: 500)
    /// 503
    public static let serviceUnavailable = Status(rawValue: 503)

    /// The words beside the code; a code without words of its own is named by its class.
    public var reason: String {
        switch rawValue {
        case 200: "OK"
        case 201: "Created"
        case 202: "Accepted"
        case 204: "No Content"
        case 301: "Moved Permanently"
        case 303: "See Other"
        case 304: "Not Modified"
        case 307: "Temporary Redirect"
        case 308: "Permanent Redirect"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 409: "Conflict"
        case 410: "Gone"
        case 412: "Precondition Failed"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 421: "Misdirected Request"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        case ..<300: "Success"
        case ..<400: "Redirection"
        case ..<500: "Client Error"
        default: "Server Error"
        }
    }

    /// Whether an answer of this status never has a body: 1xx, 204 and 304.
    public var hasNoBody: Bool { rawValue < 200 || rawValue == 204 || rawValue == 304 }
}
