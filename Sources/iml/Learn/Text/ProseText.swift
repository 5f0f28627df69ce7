import Catalogue
import Learning
import MigrationLaw

/// An author's prose in lines for the pager: citations carry the number of their note, answers stay closed until they are
/// opened.
struct ProseText: Sendable {
    let prose: Prose
    /// Answers that were opened, by paragraph.
    var opened: Set<Int> = []
    let phrases: Phrases
    /// What the numbers of citations mean, from 1.
    let notes: [Reference]

    init(_ prose: Prose, opened: Set<Int> = [], _ phrases: Phrases) {
        self.prose = prose
        self.opened = opened
        self.phrases = phrases
        notes = prose.citations
    }

    /// Its lines, a blank one between paragraphs.
    func rows(width: Int) -> [Pager.Row] {
        prose.blocks.enumerated().flatMap { index, block in
            let end = index + 1 < prose.blocks.count ? [StyledText()] : []
            return (lines(block, paragraph: index, width: width) + end).map {
                Pager.Row(paragraph: index, text: $0)
            }
        }
    }

    /// The paragraphs that are answers still closed.
    var closedAnswers: [Int] {
        prose.blocks.indices.filter { index in
            if case .answer = prose.blocks[index] { !opened.contains(index) } else { false }
        }
    }

    private func lines(_ block: Prose.Block, paragraph: Int, width: Int) -> [StyledText] {
        switch block {
        case .heading(let level, let line):
            let title = inline(line).styled(.heading).wrapped(width: width)
            let longest = title.map(\.columns).max() ?? 0
            return title + [StyledText(String(repeating: level <= 2 ? "=" : "-", count: min(longest, width)), .quiet)]
        case .paragraph(let line): return inline(line).wrapped(width: width)
        case .list(let ordered, let items):
            return items.enumerated().flatMap { index, blocks in
                hang(blocks, behind: ordered ? "\(index + 1). " : "- ", paragraph: paragraph, width: width)
            }
        case .table(let head, let rows): return table(head, rows, width: width)
        case .answer(let blocks):
            guard opened.contains(paragraph) else { return [StyledText(phrases.answerClosed, .citation)] }
            return [StyledText(phrases.answerBelow, .strong)]
                + hang(blocks, behind: "", paragraph: paragraph, width: width)
        case .divider: return [StyledText(String(repeating: "-", count: width), .quiet)]
        }
    }

    private func hang(_ blocks: [Prose.Block], behind mark: String, paragraph: Int, width: Int) -> [StyledText] {
        let indent = min(mark.isEmpty ? 4 : mark.columns, max(0, width - 8))
        return blocks.flatMap { lines($0, paragraph: paragraph, width: width - indent) }.enumerated().map { line in
            let lead = line.offset == 0 ? mark : ""
            return StyledText(lead + String(repeating: " ", count: max(0, indent - lead.columns))) + line.element
        }
    }

    /// In columns where they fit; else each row under the other, every cell behind the head of its column.
    private func table(_ head: [[Prose.Inline]], _ rows: [[[Prose.Inline]]], width: Int) -> [StyledText] {
        let heads = head.map { inline($0).plain }
        let cells = rows.map { $0.map { inline($0).plain } }
        let lines = Table(heads, rows: cells).text(width: width).split(separator: "\n").map { StyledText(String($0)) }
        if lines.allSatisfy({ $0.columns <= width }) { return lines }
        return rows.enumerated().flatMap { index, row -> [StyledText] in
            let first = row.first.map { inline($0).styled(.strong).wrapped(width: width) } ?? []
            let rest = zip(heads, row).dropFirst().flatMap { head, cell in
                (StyledText(head.hasSuffix("?") ? "\(head) " : phrases.labelled(head), .quiet) + inline(cell)).wrapped(
                    width: width, behind: StyledText("  "))
            }
            return (index == 0 ? [] : [StyledText()]) + first + rest
        }
    }

    private func inline(_ line: [Prose.Inline]) -> StyledText {
        line.map { part in
            switch part {
            case .text(let text), .code(let text): StyledText(text)
            case .emphasis(let inside): inline(inside).styled(.emphasis)
            case .strong(let inside): inline(inside).styled(.strong)
            case .link(let url, let inside): inline(inside) + StyledText(" <\(url)>", .quiet)
            case .citation(let reference, let inside):
                inline(inside)
                    + StyledText(notes.firstIndex(of: reference).map { " [\($0 + 1)]" } ?? "", .citation)
            case .lineBreak: StyledText("\n")
            }
        }.joined()
    }
}
