import Catalogue
import Learning
import MigrationLaw

/// A lesson's prose in lines, each citation a footnote with the record's live facts.
struct ProsePage {
    private let prose: Prose
    private let law: Law
    private let day: CalendarDay
    private let width: Int
    private let phrases: Phrases
    private let notes: [Reference]

    init(_ prose: Prose, law: Law, at day: CalendarDay, width: Int, _ phrases: Phrases) {
        self.prose = prose
        self.law = law
        self.day = day
        self.width = width
        self.phrases = phrases
        notes = prose.citations
    }

    var text: String {
        var parts = prose.blocks.map { lines($0, width: width).joined(separator: "\n") }
        if !notes.isEmpty {
            let footnotes = notes.enumerated().flatMap { index, reference in
                indented(Footnote(reference, law: law, at: day, phrases).text, first: "[\(index + 1)] ", width: width)
            }
            parts.append((["---"] + footnotes).joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    private func lines(_ block: Prose.Block, width: Int) -> [String] {
        switch block {
        case .heading(let level, let line):
            let title = inline(line)
            let rule = String(repeating: level <= 2 ? "=" : "-", count: min(title.count, width))
            return Wrapping.wrap(title, width: width) + [rule]
        case .paragraph(let line): return Wrapping.wrap(inline(line), width: width)
        case .list(let ordered, let items):
            return items.enumerated().flatMap { index, blocks in
                let lines = blocks.flatMap { self.lines($0, width: width - 4) }
                return hang(lines, behind: ordered ? "\(index + 1). " : "- ")
            }
        case .table(let head, let rows):
            return [Table(head.map(inline), rows: rows.map { $0.map(inline) }).text(width: width)]
        case .answer(let blocks):
            return [phrases.answerBelow] + blocks.flatMap { hang(lines($0, width: width - 4), behind: "") }
        case .divider: return [String(repeating: "-", count: width)]
        }
    }

    private func inline(_ line: [Prose.Inline]) -> String {
        line.map { part in
            switch part {
            case .text(let text), .code(let text): text
            case .emphasis(let inside): inline(inside)
            case .strong(let inside): inline(inside)
            case .link(let url, let inside): "\(inline(inside)) <\(url)>"
            case .citation(let reference, let inside):
                inline(inside) + (notes.firstIndex(of: reference).map { " [\($0 + 1)]" } ?? "")
            case .lineBreak: "\n"
            }
        }.joined()
    }

    private func indented(_ text: String, first: String, width: Int) -> [String] {
        hang(Wrapping.wrap(text, width: width - 5), behind: first, by: 5)
    }

    private func hang(_ lines: [String], behind mark: String, by indent: Int = 4) -> [String] {
        lines.enumerated().map { index, line in
            let lead = index == 0 ? mark : ""
            return lead + String(repeating: " ", count: max(0, indent - lead.count)) + line
        }
    }
}
