import Testing

@testable import HTTP

/// The example of RFC 9110, section 12.5.1, and plain cases.
private let negotiations: [(accept: String, offered: [String], best: String?)] = [
    ("text/*;q=0.3, text/html;q=0.7, */*;q=0.5", ["text/html", "text/plain", "image/jpeg"], "text/html"),
    ("text/*;q=0.3, text/html;q=0.7, */*;q=0.5", ["text/plain", "image/jpeg"], "image/jpeg"),
    ("application/json", ["text/html", "application/json"], "application/json"),
    ("*/*", ["text/html", "application/json"], "text/html"),
    ("text/html;q=0, */*", ["text/html", "application/json"], "application/json"),
    ("image/png", ["text/html"], nil),
]

/// What a proxy at 10.0.0.1 forwards, and whose request that is.
private let hops: [(forwarded: String, client: String)] = [
    ("203.0.113.9", "203.0.113.9"), ("198.51.100.1, 10.0.0.2", "198.51.100.1"),
    ("1.1.1.1, 198.51.100.1", "198.51.100.1"), ("nonsense, 198.51.100.1", "198.51.100.1"),
    ("nonsense", "10.0.0.1"), ("", "10.0.0.1"),
]

@Suite struct `A request` {
    @Test func `decodes its path once`() throws {
        #expect(try Request(.get, "/courses/m%C3%A9moire%2520/").path.segments == ["courses", "mémoire%20"])
        #expect(try Request(.get, "/a/").path.hasTrailingSlash)
        #expect(try Request(.get, "/").path.segments.isEmpty)
        #expect(try !Request(.get, "/").path.hasTrailingSlash)
    }

    @Test(arguments: [
        "", "a", "*", "/a/..", "/./a", "/a//", "//", "/%2E%2e", "/a%2Fb", "/%00", "/%0a", "/%", "/%4", "/%C3",
    ])
    func `refuses a path that is not plain`(target: String) {
        #expect(throws: RequestFault.self) { try Request(.get, target) }
    }

    @Test func `keeps the order of its query and gives the first value`() throws {
        let request = try Request(.get, "/?b=1+2&a=%26&b=3&c&=x")
        #expect(request.query.all.map(\.name) == ["b", "a", "b", "c", ""])
        #expect(request.query["b"] == "1 2")
        #expect(request.query.values("b") == ["1 2", "3"])
        #expect(request.query["a"] == "&")
        #expect(request.query["c"] == "")
        #expect(request.query["d"] == nil)
        #expect(throws: RequestFault.badQuery) { try Request(.get, "/?a=%g1") }
    }

    @Test func `finds headers in any case`() throws {
        let headers = Headers([("X-One", "1"), ("x-one", "2")])
        #expect(headers["X-ONE"] == "1")
        #expect(headers.values("x-One") == ["1", "2"])
        #expect(!headers.contains("X-On"))
    }

    @Test(arguments: negotiations)
    func `chooses the type the client likes best`(_ row: (accept: String, offered: [String], best: String?)) throws {
        let request = try Request(.get, "/", headers: Headers([("Accept", row.accept)]))
        #expect(request.preferredType(of: row.offered) == row.best)
    }

    @Test func `lists languages by preference`() throws {
        let headers = Headers([("Accept-Language", "da;q=0.5, en-GB;q=0.8, FR, ar;q=0, *;q=0.1, bad;q=7")])
        #expect(try Request(.get, "/", headers: headers).acceptedLanguages == ["fr", "en-gb", "da"])
    }

    @Test func `reads cookies`() throws {
        let headers = Headers([("Cookie", "iml=abc; theme=\"dark\"; iml=second; empty=; junk"), ("Cookie", "c=d")])
        let cookies = try Request(.get, "/", headers: headers).cookies
        #expect(cookies["iml"] == "abc")
        #expect(cookies["theme"] == "dark")
        #expect(cookies["empty"] == "")
        #expect(cookies["junk"] == nil)
        #expect(cookies["c"] == "d")
    }

    @Test func `reads a content type`() {
        let type = MediaType("Multipart/Form-Data; Boundary=\"a;b\"; x=y")
        #expect(type?.essence == "multipart/form-data")
        #expect(type?["boundary"] == "a;b")
        #expect(type?["x"] == "y")
        #expect(MediaType("text") == nil)
        #expect(MediaType("text/ html") == nil)
    }

    @Test(arguments: hops)
    func `behind proxies takes the last address none of them has`(_ row: (forwarded: String, client: String)) throws {
        let proxies = [AddressBlock("10.0.0.0/8"), AddressBlock("fd00::/8")].compactMap { $0 }
        let headers = Headers([("X-Forwarded-For", row.forwarded), ("X-Forwarded-Proto", "https")])
        #expect(Client(peer: "10.0.0.1", headers: headers, trusting: proxies).address == row.client)
        #expect(Client(peer: "10.0.0.1", headers: headers, trusting: proxies).isSecure)
        #expect(Client(peer: "11.0.0.1", headers: headers, trusting: proxies).address == "11.0.0.1")
    }

    @Test func `knows blocks of addresses`() throws {
        let block = try #require(AddressBlock("192.168.4.0/22"))
        #expect(block.contains("192.168.7.255"))
        #expect(!block.contains("192.168.8.0"))
        #expect(block.contains("::ffff:192.168.4.1"))
        #expect(try #require(AddressBlock("2001:db8::/33")).contains("2001:db8:7fff::1"))
        #expect(try !#require(AddressBlock("2001:db8::/33")).contains("2001:db8:8000::1"))
        for text in ["", "10.0.0", "10.0.0.0/33", "10.0.0.0/8/8", "host"] { #expect(AddressBlock(text) == nil) }
    }
}

@Suite struct `A form` {
    @Test func `is read in order`() throws {
        let form = try Form(Array("name=Amina+B&tick=1&tick=2&note=%C3%A9%0D%0A".utf8))
        #expect(form["name"] == "Amina B")
        #expect(form.values("tick") == ["1", "2"])
        #expect(form["note"] == "é\r\n")
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "%ff=1", "a=%00"])
    func `is refused when wrongly encoded`(body: String) {
        #expect(throws: FormError.badEncoding) { try Form(Array(body.utf8)) }
    }

    @Test func `is refused beyond its limits`() throws {
        let most = Array(repeating: "a=1", count: 2_000).joined(separator: "&")
        #expect(try Form(Array(most.utf8)).fields.all.count == 2_000)
        #expect(throws: FormError.tooManyFields(limit: 2_000)) { try Form(Array((most + "&a=1").utf8)) }
        #expect(throws: FormError.tooLarge(limit: 1_048_576)) { try Form([UInt8](repeating: 0x61, count: 1_048_577)) }
    }

    @Test func `needs its content type`() throws {
        let json = Headers([("Content-Type", "application/json")])
        #expect(throws: FormError.notAForm) { try Request(.post, "/", headers: json).form() }
        let form = Headers([("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")])
        #expect(try Request(.post, "/", headers: form, body: Array("a=b".utf8)).form()["a"] == "b")
    }
}
