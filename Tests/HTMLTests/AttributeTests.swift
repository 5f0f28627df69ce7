import HTML
import Testing

@Suite struct `An address on a page` {
    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "\u{1}javascript:x", "javascript:\u{301}x", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
    ])
    func `leads to no script`(address: String) {
        #expect(String(decoding: a(.href(address)) { "x" }.bytes, as: UTF8.self) == "<a href=\"#\">x</a>")
    }

    @Test(arguments: ["/courses", "#main", "?page=2", "lessons/1", "https://example.org/a:b", "mailto:a@b.org", "/a:b"])
    func `leads where it may`(address: String) {
        #expect(String(decoding: a(.href(address)) { "x" }.bytes, as: UTF8.self) == "<a href=\"\(address)\">x</a>")
    }
}
