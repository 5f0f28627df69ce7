import Learning
import MigrationLaw
import Testing

@Suite struct `An author’s prose` {
    private static let iccpr = Reference.provision(instrument: "iccpr", tail: "13")
    private static let kenya = Reference.state("KEN")
    private static let udhr = Reference.instrument("udhr")
    let prose = Prose([
        .heading(level: 2, [.text("Expulsion")]),
        .paragraph([
            .text("See "), .strong([.citation(iccpr, [.text("article 13")])]), .text(", "), .code("x"), .lineBreak,
            .link(url: "https://example.org/", [.emphasis([.citation(udhr, [.text("the Declaration")])])]),
        ]),
        .list(
            ordered: true, items: [[.paragraph([.text("one")])], [.paragraph([.citation(kenya, [.text("Kenya")])])]]),
        .table(head: [[.text("State")]], rows: [[[.citation(iccpr, [.text("again")])]]]),
        .answer([.paragraph([.citation(.decision("ecthr-27765-09"), [.text("Hirsi")])])]),
        .divider,
    ])

    @Test func `cites each reference once, in the order of first use, wherever it stands`() {
        #expect(prose.citations == [Self.iccpr, Self.udhr, Self.kenya, .decision("ecthr-27765-09")])
    }

    @Test func `keeps its words and loses its form`() {
        #expect(
            prose.plainText
                == "Expulsion\n\nSee article 13, x\nthe Declaration\n\none\nKenya\n\nState\nagain\n\nHirsi\n\n")
    }

    @Test func `of nothing cites nothing`() {
        #expect(Prose([]).citations.isEmpty)
        #expect(Prose([]).plainText.isEmpty)
    }
}

@Suite struct `A text in several languages` {
    @Test func `answers in English where a language is missing, and says so`() throws {
        let text = try #require(LocalizedText([.english: "Course", .french: "Cours"]))
        #expect(text[.french] == "Cours" && text.language(for: .french) == .french)
        #expect(text[.spanish] == "Course" && text.language(for: .spanish) == .english)
        #expect(LocalizedText([.french: "Cours"]) == nil)
    }
}
