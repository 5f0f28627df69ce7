import Catalogue
import HTML
import Learning
import MigrationLaw
import Testing

@testable import Website

@Suite struct `The text of a lesson` {
    let article13 = Reference.provision(instrument: "iccpr", tail: "13")
    let unknown = Reference.provision(instrument: "nowhere", tail: "1")

    @Test func `stands in beats, each with the law it cites first`() {
        let html = render([
            .paragraph([.text("A State may decide who stays.")]),
            .heading(level: 2, [.text("Three safeguards")]),
            .paragraph([.citation(article13, [.text("Article 13")]), .text(" says how.")]),
            .heading(level: 2, [.text("Who is protected")]),
            .paragraph([.citation(article13, [.text("The same article")])]),
        ])
        #expect(html.lead.text == "<p class=\"lead\">A State may decide who stays.</p>")
        #expect(count("<section class=\"beat\"", in: html.beats) == 2)
        #expect(count("<a class=\"cite\" href=\"#iccpr-13\">", in: html.beats) == 2)
        #expect(count("THE NOTE", in: html.beats) == 1)
        let first = html.beats.text.split(separator: "Who is protected").first ?? ""
        #expect(first.contains("THE NOTE"))
    }

    @Test func `shows a citation that resolves to nothing as plain words`() {
        let html = render([
            .heading(level: 2, [.text("Text")]), .paragraph([.citation(unknown, [.text("an old text")])]),
        ])
        #expect(html.beats.text.contains("<p>an old text</p>"))
        #expect(!html.beats.text.contains("<a "))
    }

    @Test func `marks an exercise and keeps its model answer closed`() {
        let html = render([
            .heading(level: 2, [.text("Try it")]), .paragraph([.text("Which safeguards are missing?")]),
            .answer([.paragraph([.text("All three.")])]),
        ])
        #expect(html.beats.text.contains("<div class=\"try text\">"))
        #expect(
            html.beats.text.contains(
                "<details><summary>Compare with a model answer</summary><p>All three.</p></details>"))
    }

    @Test func `names the column of each cell for a phone`() {
        let html = render([
            .heading(level: 2, [.text("Five texts")]),
            .table(head: [[.text("Text")], [.text("Review")]], rows: [[[.text("ICCPR 13")], [.text("yes")]]]),
        ])
        #expect(html.beats.text.contains("<th scope=\"row\">ICCPR 13</th><td data-l=\"Review\">yes</td>"))
    }

    @Test func `never lets words become markup`() {
        let html = render([
            .paragraph([.text("<script>alert(1)</script>"), .link(url: "javascript:alert(1)", [.text("x")])]),
            .heading(level: 2, [.code("<img src=x onerror=alert(1)>")]),
        ])
        #expect(!html.lead.text.contains("<script"))
        #expect(html.lead.text.contains("href=\"#\""))
        #expect(!html.beats.text.contains("<img"))
    }

    private func render(_ blocks: [Prose.Block]) -> RenderedLesson {
        renderedLesson(
            Prose(blocks),
            notes: { $0 == article13 ? LessonNote(id: "iccpr-13", html: HTML("THE NOTE")) : nil },
            phrases: Phrases(.english))
    }
}
