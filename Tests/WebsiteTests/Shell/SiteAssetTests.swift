import Testing

@testable import Website

@Suite struct `What every page links to` {
    @Test func `the style sheet stays under 20 KB, the script under 6`() {
        #expect(SiteAsset.styleSheet.bytes.count < 20 * 1024)
        #expect(SiteAsset.script.bytes.count < 6 * 1024)
    }

    @Test func `braces of the style sheet close`() {
        #expect(StyleSheet.text.filter { $0 == "{" }.count == StyleSheet.text.filter { $0 == "}" }.count)
    }

    @Test func `sides are named by direction of writing, never left or right`() {
        for word in ["margin-left", "margin-right", "padding-left", "padding-right", "text-align:left", "float:left"] {
            #expect(!StyleSheet.text.contains(word))
        }
    }

    @Test func `the script is served without comments and needless space, and keeps what stands between quotes`() {
        let written = """
            // Said once.
            const all = (q) => [...document.querySelectorAll(q)];
            if (all("a  b // c")[0])
              for (const d of all(`form[data-${name}] input`)) { d.open = 2 - 1; }
            let lost = false
            go()
            """
        #expect(
            Script.squeezed(written) == """
                const all=(q)=>[...document.querySelectorAll(q)];if(all("a  b // c")[0])
                for(const d of all(`form[data-${name}] input`)){d.open=2 - 1;}
                let lost=false
                go()
                """)
        #expect(!Script.text.contains("//") && !Script.text.contains("\n "))
    }

    @Test func `the digest is FNV-1a of 64 bits`() {
        // Vectors of RFC 9923: "" and "foobar".
        #expect(SiteAsset.digest([]) == String(UInt64(0xcbf2_9ce4_8422_2325), radix: 36))
        #expect(SiteAsset.digest(Array("foobar".utf8)) == String(UInt64(0x8594_4171_f739_67e8), radix: 36))
    }
}
