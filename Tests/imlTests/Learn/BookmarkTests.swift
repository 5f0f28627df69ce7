import Testing

@testable import iml

@Suite struct `A bookmark` {
    @Test func `is read as it was written`() {
        let bookmark = Bookmark(
            open: "RM1.L1", places: ["RM1.L1": Pager.Place(paragraph: 14, line: 3, lines: 9)], question: 2,
            drafts: ["RM1.A1": ["icrmw/arvena": "none", "why": "“Quoted”\nand more \u{1B}"]])
        #expect(Bookmark(bookmark.text) == bookmark)
    }

    @Test(arguments: [
        "", "{", "[]", #"{"open": 3, "places": {"a": [1]}, "drafts": 7}"#, #"{"places": {"a": [0, -1, 2]}}"#,
    ])
    func `is empty where its file holds something else`(text: String) {
        #expect(Bookmark(text) == Bookmark())
    }
}
