import CEvent

@testable import HTTP

extension FuzzTarget {
    /// Path and query of a request line.
    static let target = FuzzTarget(name: "target") { bytes in
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        do throws(RequestFault) {
            let request = try Request(.get, text)
            for segment in request.path.segments {
                let isPlain = !segment.isEmpty && segment != "." && segment != ".." && !segment.contains("/")
                guard isPlain, !segment.utf8.contains(where: ASCII.isControl) else {
                    return "a segment is “\(segment)”"
                }
            }
            let again = "/" + request.path.segments.map(PercentCoding.encode).joined(separator: "/")
            guard try RequestPath(again).segments == request.path.segments else {
                return "segments change when encoded"
            }
            guard !request.query.all.contains(where: { $0.name.contains("\0") || $0.value.contains("\0") }) else {
                return "a NUL in the query"
            }
        } catch {
            return nil
        }
        return nil
    }

    /// A form as browsers post it.
    static let form = FuzzTarget(name: "form") { bytes in
        guard let form = read({ () throws(FormError) in try Form(bytes) }) else { return nil }
        let again = form.fields.all.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
        return read { () throws(FormError) in try Form(Array(again.utf8)) } == form ? nil : "fields change when encoded"
    }

    /// A form with files.
    static let upload = FuzzTarget(name: "upload") { bytes in
        guard let form = read({ () throws(FormError) in try UploadForm(bytes, boundary: "XyZ") }) else { return nil }
        let size =
            form.fields.all.reduce(0) { $0 + $1.value.utf8.count } + form.files.values.reduce(0) { $0 + $1.count }
        guard size <= bytes.count else { return "more came out than went in" }
        return form.fields.all.contains { $0.value.contains("\0") } ? "a NUL in a field" : nil
    }

    /// The head of a request: what is watched as it arrives, what is checked when it is whole, and what handlers read of it.
    static let head = FuzzTarget(name: "head") { bytes in
        let whole = scan(bytes, in: bytes.count)
        for size in [1, 7] {
            let pieces = scan(bytes, in: size)
            guard (pieces.fault == nil) == (whole.fault == nil), pieces.isComplete == whole.isComplete,
                pieces.headerLines == whole.headerLines
            else { return "the scan depends on how bytes arrive" }
        }
        guard let request = evhttp_request_new(nil, nil) else { return nil }
        defer { evhttp_request_free(request) }
        let queue = evhttp_request_get_input_headers(request)
        var lines = 0
        for line in bytes.split(separator: ASCII.lineFeed) {
            let parts = line.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            let texts = parts.map { String(decoding: $0.filter { $0 != ASCII.carriageReturn }, as: UTF8.self) }
            if evhttp_add_header(queue, texts[0], texts[1]) == 0 { lines += 1 }
        }
        guard let headers = read({ () throws(RequestFault) in try checked(queue, lines) }) else { return nil }
        guard headers.values("host").count == 1 else { return "a head without one host" }
        guard headers.list.allSatisfy({ $0.name.utf8.allSatisfy(ASCII.isToken) }) else { return "a name that is none" }
        return readAll(of: headers)
    }

    private static func checked(
        _ queue: UnsafeMutablePointer<evkeyvalq>?, _ lines: Int
    ) throws(RequestFault) -> Headers {
        let headers = try HeadGuard.headers(queue, lines: lines, limit: 100)
        try HeadGuard.check(headers, .post, authority: nil, allowedHosts: [])
        return headers
    }

    /// Everything that anybody asks of headers.
    private static func readAll(of headers: Headers) -> String? {
        guard let request = read({ () throws(RequestFault) in try Request(.post, "/", headers: headers) }) else {
            return nil
        }
        _ = request.cookies.all
        _ = request.contentType?["boundary"]
        _ = request.wantsJSON
        _ = EntityTag.matches(headers.joined("if-none-match") ?? "", "\"a\"")
        guard request.acceptedLanguages.count <= 50 else { return "more languages than are read" }
        let proxies = ["10.0.0.0/8", "fd00::/8"].compactMap { AddressBlock($0) }
        let client = Client(peer: "10.0.0.1", headers: headers, trusting: proxies)
        return CountedAddress(client.address) == nil ? "a client without an address" : nil
    }

    private static func scan(_ bytes: [UInt8], in size: Int) -> HeadScan {
        var scan = HeadScan()
        guard let buffer = evbuffer_new() else { return scan }
        defer { evbuffer_free(buffer) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(max(1, size)))
            evbuffer_add(buffer, piece, piece.count)
            scan.see(buffer, taken: 0)
            rest = rest.dropFirst(piece.count)
        }
        return scan
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "%" + (digits.count < 2 ? "0" + digits : digits)
        }.joined()
    }
}

/// The value, or nil where it was refused.
func read<Value, Failure: Error>(_ make: () throws(Failure) -> Value) -> Value? {
    do { return try make() } catch { return nil }
}
