import Catalogue
import HTML
import Learning
import MigrationLaw

/// The law behind a citation, as a lesson shows it beside the text.
struct LessonNote: Sendable {
    /// The id of the element inside the note that a citation leads to.
    let id: String
    /// The whole note, a closed `<details class="law">`.
    let html: HTML
}

/// Turns an author's text into markup.
struct ProseRendering {
    let phrases: Phrases
    /// The language of the text; nil where it is the reader's.
    var language: Language?
    /// Where a citation leads; nil leaves its words as plain text.
    let address: (Reference) -> String?

    /// The blocks one after another.
    func blocks(_ blocks: [Prose.Block]) -> HTML {
        .joined(blocks.map(block))
    }

    /// For our own words inside a text of another language.
    var readersLanguage: Attribute {
        .optional("lang", language == nil || language == phrases.language ? nil : phrases.language.code)
    }

    /// A line.
    func line(_ inlines: [Prose.Inline]) -> HTML {
        .joined(inlines.map(inline))
    }

    private func block(_ block: Prose.Block) -> HTML {
        switch block {
        case .heading(let level, let words):
            switch level {
            case 2: h2 { line(words) }
            case 3: h3 { line(words) }
            default: h4 { line(words) }
            }
        case .paragraph(let words): p { line(words) }
        case .list(let ordered, let items):
            ordered ? ol { listItems(items) } : ul { listItems(items) }
        case .table(let head, let rows): table(head: head, rows: rows)
        case .answer(let inside):
            details {
                summary(readersLanguage, text: phrases.compareWithModel)
                blocks(inside)
            }
        case .divider: hr()
        }
    }

    private func listItems(_ items: [[Prose.Block]]) -> HTML {
        .joined(
            items.map { item in
                // A list of single lines reads as lines, not as paragraphs.
                if case .paragraph(let words) = item.first {
                    li {
                        line(words)
                        blocks(Array(item.dropFirst()))
                    }
                } else {
                    li { blocks(item) }
                }
            })
    }

    private func table(head: [[Prose.Inline]], rows: [[[Prose.Inline]]]) -> HTML {
        let names = head.map(Prose.plain)
        return HTML.element(
            "table", [.class("stack")],
            HTML {
                thead {
                    tr {
                        for cell in head { th(.scope("col")) { line(cell) } }
                    }
                }
                tbody {
                    for row in rows {
                        tr {
                            for (index, cell) in row.enumerated() {
                                if index == 0 {
                                    th(.scope("row")) { line(cell) }
                                } else {
                                    td(.data("l", index < names.count ? names[index] : "")) { line(cell) }
                                }
                            }
                        }
                    }
                }
            })
    }

    private func inline(_ inline: Prose.Inline) -> HTML {
        switch inline {
        case .text(let text): HTML(text)
        case .emphasis(let inside): em { line(inside) }
        case .strong(let inside): strong { line(inside) }
        case .code(let text): code(text)
        case .link(let url, let inside): a(.href(url)) { line(inside) }
        case .citation(let reference, let inside):
            if let address = address(reference) {
                a(.class("cite"), .href(address)) { line(inside) }
            } else {
                line(inside)
            }
        case .lineBreak: br()
        }
    }
}
