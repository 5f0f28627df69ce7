import Testing

@testable import HTTP

@Suite struct `A response` {
    let gzip = Gzip()

    @Test func `replaces and adds headers`() {
        let response = Response.redirect(to: "/courses").adding("X-A", "1").replacing("x-a", "2")
        #expect(response.status == .seeOther)
        #expect(response.headers.map(\.value) == ["/courses", "2"])
        #expect(response.header("LOCATION") == "/courses")
    }

    /// FNV-1a of "a" (64 bits), from the published test vectors: af63dc4c8601ec8c.
    @Test func `is tagged by its body`() {
        #expect(Response.text("a").taggedByBody().header("etag") == "W/\"af63dc4c8601ec8c\"")
    }

    /// The table of RFC 9110, section 8.8.3.2, weak comparison.
    @Test(arguments: [
        ("W/\"1\"", "W/\"1\"", true), ("W/\"1\"", "W/\"2\"", false), ("W/\"1\"", "\"1\"", true),
        ("\"1\"", "\"1\"", true),
        ("*", "\"1\"", true), ("\"a\", W/\"b\"", "\"b\"", true), ("1", "\"1\"", false),
    ])
    func `compares tags weakly`(_ row: (held: String, tag: String, matches: Bool)) {
        #expect(EntityTag.matches(row.held, row.tag) == row.matches)
    }

    @Test func `is compressed only when that is worth it`() throws {
        let request = try Request(.get, "/", headers: Headers([("Accept-Encoding", "gzip")]))
        let long = [UInt8](repeating: 0x61, count: 2_000)
        #expect(Response.html(long).prepared(for: request, with: gzip).header("content-encoding") == "gzip")
        #expect(Response.json(long).prepared(for: request, with: gzip).header("content-encoding") == "gzip")
        #expect(Response.html(Array(long.prefix(1_024))).prepared(for: request, with: gzip).header("vary") == nil)
        #expect(Response.content(long, type: "image/png").prepared(for: request, with: gzip).body == long)
        var secret = Response.html(long)
        secret.compression = .never
        #expect(secret.prepared(for: request, with: gzip).body == long)
    }

    @Test func `is sent compressed ahead to those who accept it`() throws {
        var style = Response.content([UInt8](repeating: 0x61, count: 500), type: "text/css")
        style.compression = .ready([1, 2, 3])
        let accepting = try Request(.get, "/", headers: Headers([("Accept-Encoding", "gzip")]))
        #expect(style.prepared(for: accepting, with: gzip).body == [1, 2, 3])
        #expect(style.prepared(for: try Request(.get, "/"), with: gzip).body.count == 500)
        #expect(style.prepared(for: try Request(.get, "/"), with: gzip).header("vary") == "Accept-Encoding")
    }

    @Test func `is not changed to 304 unless it is a found page`() throws {
        let held = Headers([("If-None-Match", "*")])
        let missing = Response.text("none", status: .notFound).taggedByBody()
        #expect(missing.prepared(for: try Request(.get, "/", headers: held), with: gzip).status == .notFound)
        let posted = Response.text("done").taggedByBody()
        #expect(posted.prepared(for: try Request(.post, "/", headers: held), with: gzip).status == .ok)
        let cached = posted.adding("Cache-Control", "no-cache").prepared(
            for: try Request(.get, "/", headers: held), with: gzip)
        #expect(cached.status == .notModified)
        #expect(cached.header("cache-control") == "no-cache")
        #expect(cached.body.isEmpty)
    }
}

@Suite struct `A cookie to keep` {
    @Test func `is for this host and not for scripts`() throws {
        let cookie = try SetCookie("__Host-iml", "abc", maximumAge: 60, isSecure: true)
        #expect(cookie.headerValue == "__Host-iml=abc; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax")
        let plain = try SetCookie("lang", "fr", isSecure: false, isHTTPOnly: false, sameSite: .strict)
        #expect(plain.headerValue == "lang=fr; Path=/; SameSite=Strict")
    }

    @Test func `is refused when a browser would misread it`() {
        #expect(throws: SetCookieError.mustBeSecure("__Host-iml")) { try SetCookie("__Host-iml", "a", isSecure: false) }
        #expect(throws: SetCookieError.badName("a b")) { try SetCookie("a b", "a", isSecure: true) }
        for value in ["a;b", "a b", "a\r\nb", "é", "\"", ","] {
            #expect(throws: SetCookieError.badValue(name: "a")) { try SetCookie("a", value, isSecure: true) }
        }
    }
}
