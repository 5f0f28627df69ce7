import Testing

@testable import iml

@Suite struct `Text on a terminal` {
    // Columns by Unicode's East Asian Width (UAX #11) and wcwidth of the C library: a mark takes none, a wide sign two.
    @Test(arguments: [
        ("Amina", 5), ("Zoë", 3), ("Zoe\u{308}", 3), ("李娜", 4), ("أمينة", 5), ("مُحَمَّد", 4), ("አሚና", 3), ("", 0),
        ("한글", 4), ("a\u{200D}b", 2), ("ｗｉｄｅ", 8),
    ])
    func `takes the columns that its signs take`(_ row: (text: String, columns: Int)) {
        #expect(row.text.columns == row.columns)
    }

    @Test func `breaks between words and keeps the style of each`() {
        let text = StyledText("one ") + StyledText("two three", .strong)
        let lines = text.wrapped(width: 7)
        #expect(lines.map(\.plain) == ["one two", "three"])
        #expect(lines[1].spans == [StyledText.Span(text: "three", style: .strong)])
    }

    @Test(arguments: [
        ("incomprehensibilities", 10, ["incomprehe", "nsibilitie", "s"]),
        // Four wide signs fill eight columns; half a sign is never drawn.
        ("国际移民法", 9, ["国际移民", "法"]), ("a  b", 9, ["a b"]), ("one\n\ntwo", 9, ["one", "", "two"]),
        ("  set in here", 12, ["  set in", "  here"]), ("no\u{00A0}break here", 10, ["no\u{00A0}break", "here"]),
    ])
    func `never gets wider than the screen`(_ row: (text: String, width: Int, lines: [String])) {
        #expect(StyledText(row.text).wrapped(width: row.width).map(\.plain) == row.lines)
    }

    @Test func `stands behind its mark`() {
        let lines = StyledText("one two three").wrapped(width: 10, behind: StyledText("a) "))
        #expect(lines.map(\.plain) == ["a) one two", "   three"])
    }

    @Test func `shows signs that would steer the terminal`() {
        #expect(StyledText("a\u{1B}[2Jb").plain == "a\\u{1B}[2Jb")
        #expect(StyledText("x\u{202E}y").plain == "x\\u{202E}y")
    }

    @Test func `is cut with a sign that something is missing`() {
        #expect(StyledText("国际移民法").cut(to: 6).plain == "国际…")
        #expect(StyledText("short").cut(to: 6).plain == "short")
    }
}

@Suite struct `A text being typed` {
    private func typed(_ keys: [Key], in field: TextField = TextField(limit: 10)) -> TextField {
        var field = field
        for key in keys { _ = field.press(key, takesLines: true) }
        return field
    }

    @Test func `takes letters where the cursor stands`() {
        let field = typed([.character("a"), .character("c"), .left, .character("b"), .end, .character("d")])
        #expect(field.text == "abcd")
        #expect(field.cursor == 4)
    }

    @Test func `joins a mark to its letter and takes both away at once`() {
        let field = typed([.character("e"), .character("\u{301}")])
        #expect(field.text == "é")
        #expect(field.cursor == 1)
        #expect(typed([.backspace], in: field).text.isEmpty)
    }

    @Test func `stops at its limit and takes no key that is none of its own`() {
        #expect(typed(Array(repeating: .character("x"), count: 12)).text.count == 10)
        var field = TextField("1", limit: 4)
        let letter = field.press(.character("n")) { $0.isNumber }
        let arrow = field.press(.up)
        #expect(!letter && !arrow)
    }

    @Test func `knows the line and column of its cursor`() {
        let field = typed([.character("李"), .character("娜"), .enter, .character("a")])
        let (lines, row, column) = field.lines(width: 4)
        #expect(lines == ["李", "娜", "a"])
        #expect((row, column) == (2, 1))
    }
}

@Suite struct `A long text in a window` {
    private func rows(_ width: Int) -> [Pager.Row] {
        (0..<10).flatMap { paragraph in
            StyledText("\(paragraph) " + String(repeating: "word ", count: 20)).wrapped(width: width).map {
                Pager.Row(paragraph: paragraph, text: $0)
            }
        }
    }

    @Test func `turns pages to its end and back`() {
        var pager = Pager()
        var pages = 1
        while !pager.isAtEnd(rows(20), height: 8) {
            let isTaken = pager.press(.character(" "), rows(20), height: 8)
            #expect(isTaken)
            pages += 1
        }
        // 60 rows; a page of 8 goes on by 7.
        #expect(rows(20).count == 60)
        #expect(pages == 9)
        for _ in 0..<20 { _ = pager.press(.character("b"), rows(20), height: 8) }
        #expect(pager.top(rows(20), height: 8) == 0)
    }

    @Test func `stays at its paragraph when the window gets another width`() {
        var pager = Pager()
        pager.go(to: 33, rows(20), height: 8)
        #expect(pager.place.paragraph == 5)
        for width in [40, 25, 80, 20] {
            let rows = rows(width)
            #expect(rows[pager.top(rows, height: 3)].paragraph == 5)
        }
    }

    @Test func `finds words below, and from the beginning after the last`() {
        var pager = Pager()
        pager.go(to: 30, rows(20), height: 8)
        #expect(pager.row(of: "7 WORD", rows(20), height: 8) == 42)
        #expect(pager.row(of: "2 word", rows(20), height: 8) == 12)
        #expect(pager.row(of: "nothing", rows(20), height: 8) == nil)
    }
}

@Suite struct `Keys from a terminal` {
    @Test(
        arguments: [
            ("a", [.character("a")]), ("é", [.character("é")]), ("አ", [.character("አ")]), ("\r", [.enter]),
            ("\t", [.tab]),
            ("\u{7F}", [.backspace]), ("\u{3}", [.interrupt]), ("\u{4}", [.interrupt]), ("\u{1A}", [.suspend]),
            ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;2B", [.shiftDown]), ("\u{1B}[5~", [.pageUp]),
            ("\u{1B}[6~", [.pageDown]), ("\u{1B}[H", [.home]), ("\u{1B}[4~", [.end]), ("\u{1B}[Z", [.backTab]),
            ("\u{1B}[3~", [.delete]), ("\u{1B}[99~", []), ("\u{1}", [.home]), ("\u{0}", []),
            ("b\u{1B}[Bc", [.character("b"), .down, .character("c")]), ("\u{1B}x", [.escape, .character("x")]),
        ] as [(String, [Key])])
    func `are read from their bytes`(_ row: (bytes: String, keys: [Key])) {
        var decoder = KeyDecoder()
        let keys = decoder.take(row.bytes.utf8)
        #expect(keys == row.keys)
        #expect(!decoder.isWaiting)
    }

    @Test func `are whole also where a read ends in their middle`() {
        var decoder = KeyDecoder()
        var keys: [Key] = []
        for byte in "é\u{1B}[1;2A李".utf8 { keys += decoder.take([byte]) }
        #expect(keys == [.character("é"), .shiftUp, .character("李")])
    }

    @Test func `are an escape alone when nothing follows`() {
        var decoder = KeyDecoder()
        let early = decoder.take([0x1B])
        #expect(early.isEmpty)
        #expect(decoder.isWaiting)
        let late = decoder.giveUp()
        #expect(late == [.escape])
        #expect(!decoder.isWaiting)
    }

    @Test func `leave bytes out that are no letter`() {
        var decoder = KeyDecoder()
        let letters = decoder.take([0xFF, 0xC3, 0x28, 0x61])
        #expect(letters == [.character("("), .character("a")])
        let endless = decoder.take([0x1B, 0x5B] + Array(repeating: 0x31, count: 40))
        #expect(endless.isEmpty)
        #expect(!decoder.isWaiting)
    }
}
