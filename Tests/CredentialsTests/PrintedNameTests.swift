import Testing

@testable import Credentials

@Suite struct `A printed name` {
    @Test(arguments: [
        "", " ", "\u{A0}\u{200B}", "A\u{0}", "A\nB", "A\tB", "\u{202E}anima", "A\u{2066}B", "A\u{7F}", "A\u{85}B",
        "A\u{FEFF}", "A\u{FFFE}", "A\u{2028}B", String(repeating: "a", count: 501),
    ])
    func `is refused when blank, or with what cannot be seen`(name: String) {
        #expect(throws: PlainText.Fault.self) { try PlainText(name) }
    }

    @Test(arguments: ["Amina Ouédraogo", "محمد\u{200F} علي", "<b>Bob</b>", "O’Neill \"Jr\"", "李小龍", "क्\u{200D}ष"])
    func `is text and nothing but text`(name: String) throws {
        #expect(Sample.verify(Sample.credential(Sample.content(name: name))) == .valid)
    }
}
