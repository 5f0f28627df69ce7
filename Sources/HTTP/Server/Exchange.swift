import CEvent
import Glibc

/// One request and the answer owed to it. Its answer is sent exactly once.
///
/// Sendable: made on the loop and carried through the handler's task, but `request` is touched only on the loop, to which
/// the task's executor preference brings it back.
final class Exchange: @unchecked Sendable {
    private let request: OpaquePointer
    private let listener: Listener
    /// Once they are found sound.
    private var headers: Headers?

    init(_ request: OpaquePointer, on listener: Listener) {
        self.request = request
        self.listener = listener
    }

    /// Reads what evhttp parsed into a request.
    ///
    /// - Throws: ``RequestFault`` when it breaks a rule.
    func read(_ scan: HeadScan, from peer: Peer) throws(RequestFault) -> Request {
        if let fault = scan.fault { throw .badHead(fault) }
        guard let method = method, let uri = evhttp_request_get_uri(request) else {
            throw .badHead("it has no address")
        }
        let settings = listener.settings
        let headers = try HeadGuard.headers(
            evhttp_request_get_input_headers(request), lines: scan.headerLines, limit: settings.maximumHeaders)
        let target = Target(String(cString: uri))
        try HeadGuard.check(headers, method, authority: target.authority, allowedHosts: settings.allowedHosts)
        self.headers = headers
        let client = Client(peer, headers: headers, trusting: settings.trustedProxies)
        return try Request(
            method, target.pathAndQuery, headers: headers, body: body, remoteAddress: client.address,
            isSecure: client.isSecure, loop: listener.index)
    }

    /// Refuses a request no handler will see, and closes: after a broken head nobody knows where the next one begins.
    func refuse(_ fault: RequestFault) {
        let answer = own(fault) ?? Exchange.plain(fault)
        write(answer.replacing("Connection", "close"), isHead: method == .head)
    }

    private static func plain(_ fault: RequestFault) -> Response {
        .text(fault.description + "\n", status: fault.status)
            .adding("X-Content-Type-Options", "nosniff")
            .adding("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
            .adding("Cache-Control", "no-store")
    }

    /// As the program says it, where all but the address could be read.
    private func own(_ fault: RequestFault) -> Response? {
        guard let headers, let uri = evhttp_request_get_uri(request) else { return nil }
        return listener.settings.refusal?(fault, String(cString: uri), headers)
    }

    /// Sends the handler's answer. On the loop; for a client that left meanwhile nothing is sent.
    func send(_ response: Response, for request: Request) {
        listener.handlersRunning -= 1
        guard !listener.isClosed else { return }
        let response = response.prepared(for: request, with: listener.gzip)
        write(
            listener.isStopping ? response.replacing("Connection", "close") : response, isHead: request.method == .head)
    }

    private func write(_ response: Response, isHead: Bool) {
        let headers = evhttp_request_get_output_headers(request)
        for header in response.headers {
            guard header.staysInItsLine, evhttp_add_header(headers, header.name, header.value) == 0 else {
                // What would break out of its line was not meant by the handler: none of this answer is sent.
                evhttp_clear_headers(headers)
                evhttp_add_header(headers, "Content-Length", "0")
                evhttp_send_reply(request, 500, Status.internalServerError.reason, nil)
                return
            }
        }
        if !response.status.hasNoBody {
            evhttp_add_header(headers, "Content-Length", String(response.body.count))
            // For HEAD evhttp would send the body as well.
            if !isHead {
                evbuffer_add(evhttp_request_get_output_buffer(request), response.body, response.body.count)
            }
        }
        evhttp_send_reply(request, Int32(response.status.rawValue), response.status.reason, nil)
    }

    private var method: Method? {
        switch evhttp_request_get_command(request) {
        case EVHTTP_REQ_GET: .get
        case EVHTTP_REQ_HEAD: .head
        case EVHTTP_REQ_POST: .post
        case EVHTTP_REQ_PUT: .put
        case EVHTTP_REQ_DELETE: .delete
        case EVHTTP_REQ_OPTIONS: .options
        case EVHTTP_REQ_PATCH: .patch
        case EVHTTP_REQ_TRACE: .trace
        default: nil
        }
    }

    private var body: [UInt8] {
        let input = evhttp_request_get_input_buffer(request)
        let length = evbuffer_get_length(input)
        guard length > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: length) { bytes, count in
            // Taken out, not copied: a body lies in memory once.
            count = max(0, Int(evbuffer_remove(input, bytes.baseAddress, length)))
        }
    }
}

/// The second word of a request line: a path with query, or a whole address as proxies are sent.
private struct Target {
    let authority: String?
    let pathAndQuery: String

    init(_ text: String) {
        for scheme in ["http://", "https://"] where ASCII.equal(text.utf8.prefix(scheme.utf8.count), scheme.utf8) {
            let rest = text.dropFirst(scheme.count)
            let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
            authority = String(rest[..<end])
            let path = rest[end...]
            pathAndQuery = path.hasPrefix("/") ? String(path) : "/" + path
            return
        }
        authority = nil
        pathAndQuery = text
    }
}
