import CEvent
import Glibc

/// Refuses the heads that evhttp lets through and that two programs might read differently, which is how requests are
/// smuggled. Source: RFC 9112, sections 3.2, 5.1, 6.1 and 6.3.
enum HeadGuard {
    /// Copies the first `lines` headers; what evhttp added behind them came as trailers of the body and is dropped.
    ///
    /// - Throws: ``RequestFault/badHead(_:)`` when there are too many, a name is no token, or a value holds a control
    ///   character.
    static func headers(
        _ queue: UnsafeMutablePointer<evkeyvalq>?, lines: Int, limit: Int
    ) throws(RequestFault) -> Headers {
        guard lines <= limit else { throw .badHead("it has more than \(limit) headers") }
        var headers = Headers(reserving: 512, count: lines)
        var entry = queue?.pointee.tqh_first
        while headers.count < lines, let header = entry {
            guard let name = header.pointee.key.map(bytes), let value = header.pointee.value.map(bytes) else { break }
            guard !name.isEmpty else { throw .badHead("a header has no name") }
            // A space before the colon ends up in the name, and no space is part of a token.
            guard name.allSatisfy(ASCII.isToken) else {
                throw .badHead("a header's name holds a character it must not")
            }
            guard !value.contains(where: { ASCII.isControl($0) && $0 != ASCII.tab }) else {
                throw .badHead("a header's value holds a control character")
            }
            headers.append(name: name, value: value)
            entry = header.pointee.next.tqe_next
        }
        guard headers.count == lines else { throw .badHead("its headers cannot be told apart") }
        return headers
    }

    /// Checks what says where the body ends, and the host.
    ///
    /// - Throws: ``RequestFault``.
    static func check(
        _ headers: Headers, _ method: Method, authority: String?, allowedHosts: [String]
    ) throws(RequestFault) {
        let lengths = headers.values("content-length")
        if let length = lengths.first {
            guard length.utf8.allSatisfy(ASCII.isDigit), !length.isEmpty else {
                throw .badHead("its Content-Length is no plain number")
            }
            guard lengths.allSatisfy({ $0 == length }) else { throw .badHead("it has two different Content-Lengths") }
        }
        let codings = headers.values("transfer-encoding")
        guard codings.count <= 1, codings.allSatisfy({ ASCII.equal($0.utf8, "chunked".utf8) }) else {
            throw .badHead("its Transfer-Encoding is not “chunked”")
        }
        guard codings.isEmpty || lengths.isEmpty else {
            throw .badHead("it has both Content-Length and Transfer-Encoding")
        }
        // evhttp leaves the body of HEAD and TRACE unread, and would take it for the next request.
        guard
            ![.head, .trace].contains(method)
                || (codings.isEmpty && lengths.allSatisfy { $0.utf8.allSatisfy { $0 == 0x30 } })
        else {
            throw .badHead("a \(method.rawValue) has no body")
        }
        try checkHost(headers.values("host"), authority: authority, allowed: allowedHosts)
    }

    private static func checkHost(
        _ hosts: [String], authority: String?, allowed: [String]
    ) throws(RequestFault) {
        guard hosts.count == 1, let host = hosts.first else {
            throw .badHead(hosts.isEmpty ? "it has no Host" : "it has two Hosts")
        }
        guard !host.isEmpty, host.utf8.allSatisfy(isHostByte) else { throw .badHead("its Host is no host name") }
        guard authority.map({ ASCII.equal($0.utf8, host.utf8) }) ?? true else {
            throw .badHead("its Host is another than the address asks")
        }
        guard allowed.isEmpty || allowed.contains(where: { ASCII.equal($0.utf8, host.utf8) }) else {
            throw .wrongHost(host)
        }
    }

    /// The bytes of names, addresses and ports, brackets for IPv6.
    private static func isHostByte(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        switch byte {
        case 0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F: return true
        default: return false
        }
    }

    private static func bytes(_ text: UnsafeMutablePointer<CChar>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: text, count: strlen(text))
    }
}
