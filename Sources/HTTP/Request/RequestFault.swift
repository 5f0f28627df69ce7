/// Why a request was refused before any handler saw it.
public enum RequestFault: Error, Equatable, Sendable {
    /// The path cannot be read; the text says why.
    case badPath(String)
    /// The query is not percent-encoded UTF-8, holds a NUL, or has more than ``Request/maximumQueryFields`` fields.
    case badQuery
    /// The request line or the headers break a rule of RFC 9112; the text says which.
    case badHead(String)
    /// The host asked for is not one this server answers for.
    case wrongHost(String)

    /// The status of the answer: 421 for a wrong host, else 400.
    public var status: Status {
        switch self {
        case .badPath, .badQuery, .badHead: .badRequest
        case .wrongHost: .misdirectedRequest
        }
    }
}

extension RequestFault: CustomStringConvertible {
    /// What is wrong, in a sentence for the person at the other end.
    public var description: String {
        switch self {
        case .badPath(let reason): "The address cannot be read: \(reason)."
        case .badQuery: "The part of the address after “?” cannot be read: it is wrongly encoded or too long."
        case .badHead(let reason): "The request cannot be read: \(reason)."
        case .wrongHost: "This server does not answer for that host name."
        }
    }
}
