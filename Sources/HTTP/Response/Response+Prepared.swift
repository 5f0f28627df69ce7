extension Response {
    /// The answer as it goes out to this request: 304 when the client already holds it, compressed when that helps.
    ///
    /// Body and Content-Length of a HEAD are those of the GET; the server leaves the body out as it sends.
    func prepared(for request: Request, with gzip: Gzip) -> Response {
        if isHeld(by: request) {
            // RFC 9110, section 15.4.5: of the headers only those about caching and the tag still matter, none about
            // the body.
            var response = self
            response.status = .notModified
            response.body = []
            response.compression = .never
            response.headers.removeAll { ASCII.lowercased($0.name).hasPrefix("content-") }
            return isCompressible ? response.varyingByEncoding() : response
        }
        guard !status.hasNoBody, isCompressible, header("content-encoding") == nil else { return self }
        var response = varyingByEncoding()
        guard Response.acceptsGzip(request) else { return response }
        let compressed: [UInt8]?
        switch compression {
        case .never: compressed = nil
        case .ready(let bytes): compressed = bytes
        case .whenUseful: compressed = gzip.compress(body)
        }
        guard let compressed, compressed.count < body.count else { return response }
        response.body = compressed
        return response.adding("Content-Encoding", "gzip")
    }

    private func isHeld(by request: Request) -> Bool {
        guard status == .ok, request.method == .get || request.method == .head, let tag = header("etag"),
            let held = request.headers.joined("if-none-match")
        else { return false }
        return EntityTag.matches(held, tag)
    }

    private var isCompressible: Bool {
        switch compression {
        case .never: false
        case .ready: true
        case .whenUseful: body.count > Response.compressedFrom && Response.isText(header("content-type") ?? "")
        }
    }

    private func varyingByEncoding() -> Response {
        guard let vary = header("vary") else { return adding("Vary", "Accept-Encoding") }
        return replacing("Vary", vary + ", Accept-Encoding")
    }

    private static func acceptsGzip(_ request: Request) -> Bool {
        request.headers.joined("accept-encoding").map { Preferences($0).weight(ofToken: "gzip") > 0 } ?? false
    }

    /// Text, and the types that are text under another name.
    private static func isText(_ type: String) -> Bool {
        let essence = ASCII.lowercased(ASCII.trimmed(type.prefix { $0 != ";" }))
        return essence.hasPrefix("text/") || essence.hasSuffix("+json") || essence.hasSuffix("+xml")
            || ["application/json", "application/javascript", "application/xml", "application/vc"].contains(essence)
    }
}
