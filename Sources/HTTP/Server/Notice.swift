import Glibc

/// A last word on a connection that is cut off before evhttp could answer: written straight to the socket.
struct Notice {
    private let bytes: [UInt8]

    private init(_ status: String, retryAfterSeconds: Int? = nil) {
        let later = retryAfterSeconds.map { "Retry-After: \($0)\r\n" } ?? ""
        bytes = Array("HTTP/1.1 \(status)\r\n\(later)Connection: close\r\nContent-Length: 0\r\n\r\n".utf8)
    }

    /// Head or body did not arrive in time.
    static let tooSlow = Notice("408 Request Timeout")
    /// A body that is too long does not end.
    static let tooLong = Notice("413 Content Too Large")
    /// All requests together hold too much.
    static let noMemory = Notice("503 Service Unavailable", retryAfterSeconds: 5)
    /// Too many connections.
    static let noRoom = Notice("503 Service Unavailable", retryAfterSeconds: 5)
    /// Too many connections of one address.
    static let tooManyOfAddress = Notice("429 Too Many Requests", retryAfterSeconds: 5)

    /// Sends it, as far as the socket takes it at once.
    func send(to descriptor: Int32) {
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        // Closing over bytes nobody read would reset the connection, and the notice with it.
        var unread = [UInt8](repeating: 0, count: 16_384)
        _ = recv(descriptor, &unread, unread.count, Int32(MSG_DONTWAIT))
        _ = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, flags) }
    }
}
