import HTML
import Testing

@Suite struct `A page` {
    @Test func `escapes text and attribute values`() {
        let hostile = "<script>alert(\"1\" & '2')</script>"
        #expect(p(hostile).text == "<p>&lt;script&gt;alert(\"1\" &amp; '2')&lt;/script&gt;</p>")
        #expect(
            p(.title(hostile), text: "x").text
                == "<p title=\"&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;\">x</p>")
    }

    @Test func `escapes once, however deep`() {
        let inner = HTML { "a & b" }
        #expect(div { section { inner } }.text == "<div><section>a &amp; b</section></div>")
    }

    @Test func `drops control characters and keeps line ends`() {
        #expect(p("a\u{0}b\u{8}c\nd\te\u{7F}").text == "<p>abc\nd\te</p>")
    }

    @Test(arguments: ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", " javascript:x"])
    func `refuses addresses that could run script`(address: String) {
        #expect(a(.href(address), text: "x").text == "<a href=\"#\">x</a>")
    }

    @Test(arguments: ["/a:b", "https://example.org", "?x=1:2", "#a:b", "mailto:a@example.org", "courses/x"])
    func `keeps addresses that cannot`(address: String) {
        #expect(a(.href(address), text: "x").text == "<a href=\"\(address)\">x</a>")
    }

    @Test func `takes conditions and lists`() {
        func list(_ words: [String], isOpen: Bool) -> HTML {
            ul {
                for word in words { li(word) }
                if isOpen { li("…") } else { li(".") }
            }
        }
        #expect(list(["a", "b"], isOpen: false).text == "<ul><li>a</li><li>b</li><li>.</li></ul>")
        #expect(list([], isOpen: true).text == "<ul><li>…</li></ul>")
    }

    @Test func `leaves out flags that are not set`() {
        #expect(input(.name("a"), .checked(false), .required()).text == "<input name=\"a\" required>")
    }

    @Test(arguments: [0, 1, 1023, 1024, 5000])
    func `is the same however large its pieces are and wherever they stand`(size: Int) {
        // Written by hand: nesting only puts tags around.
        let long = String(repeating: "x", count: size)
        let page = div {
            "a"
            section { p(long) + p("b") }
            HTML.unescaped(long)
            HTML.joined([i(long), b("c"), i(long)], by: HTML(long))
            "d"
        }
        let written =
            "<div>a<section><p>\(long)</p><p>b</p></section>\(long)"
            + "<i>\(long)</i>\(long)<b>c</b>\(long)<i>\(long)</i>d</div>"
        #expect(page.text == written)
        #expect(page == .unescaped(written))
        #expect(page.isEmpty == false)
        #expect((page + page).text == written + written)
    }
}
