import Learning
import MigrationLaw

/// Turns an author's Markdown into prose values, and refuses what a lesson cannot hold.
///
/// CommonMark with tables. Not: HTML, images, footnotes, blocks of code, headings of level 1 or below 4, addresses other
/// than https and references that resolve.
struct MarkdownReader {
    /// Lists, quotes and emphasis inside each other.
    static let maximumDepth = 32

    let file: String
    /// The line of the file on which the text starts.
    let firstLine: Int
    /// False where the lines of the text are not the lines of the file.
    var countsLines = true
    let faults: FaultList
    let references: ReferenceReader

    /// The prose; what was refused is left out and noted.
    func prose(_ text: String) -> Prose {
        guard let tree = MarkdownTree(text) else {
            fault(1, "The text could not be read: memory is out.")
            return Prose([])
        }
        let lines = Words.lines(text)
        for (index, line) in lines.enumerated() where line.contains("[^") {
            fault(index + 1, "Footnotes are not used. Put the note into the text.")
        }
        return Prose(blocks(tree.root, lines: lines, depth: 1))
    }

    private func blocks(_ parent: MarkdownNode, lines: [Substring], depth: Int) -> [Prose.Block] {
        guard depth <= MarkdownReader.maximumDepth else {
            fault(
                parent.line,
                "Lists and quotes stand more than \(MarkdownReader.maximumDepth) levels deep. Flatten them.")
            return []
        }
        return parent.children.compactMap { block($0, lines: lines, depth: depth) }
    }

    private func block(_ node: MarkdownNode, lines: [Substring], depth: Int) -> Prose.Block? {
        switch node.type {
        case "paragraph": return .paragraph(line(node))
        case "heading":
            guard (2...4).contains(node.headingLevel) else {
                fault(node.line, "A heading has two to four #; the title of the page stands in the front matter.")
                return nil
            }
            return .heading(level: node.headingLevel, line(node))
        case "list":
            return .list(
                ordered: node.isOrdered, items: node.children.map { blocks($0, lines: lines, depth: depth + 1) })
        case "table": return table(node, lines: lines)
        case "block_quote": return .answer(blocks(node, lines: lines, depth: depth + 1))
        case "thematic_break": return .divider
        case "html_block":
            fault(node.line, "HTML is not used. Write Markdown.")
            return nil
        case "code_block":
            fault(node.line, "Blocks of code are not used. Take the spaces or ``` away.")
            return nil
        default:
            fault(node.line, "“\(node.type)” is not used in lessons.")
            return nil
        }
    }

    private func table(_ node: MarkdownNode, lines: [Substring]) -> Prose.Block {
        let rows = node.children
        let width = rows.first?.children.count ?? 0
        for row in rows {
            // The parser drops what stands beyond the last column, so the source is counted.
            guard lines.indices.contains(row.line - 1) else { continue }
            let found = MarkdownReader.cells(in: lines[row.line - 1])
            if found != width {
                fault(
                    row.line,
                    "The row has \(found) cells and the table’s head \(width). Write \\| for a line inside a cell.")
            }
        }
        let cells = rows.map { row in row.children.map { line($0, fallback: row.line) } }
        return .table(head: cells.first ?? [], rows: Array(cells.dropFirst()))
    }

    private func line(_ node: MarkdownNode, fallback: Int? = nil) -> [Prose.Inline] {
        let line = max(node.line, fallback ?? 0)
        return InlineReader(reader: self, blockLine: line).inlines(node, depth: 1)
    }

    /// How many cells a row of a table has in the source.
    private static func cells(in line: Substring) -> Int {
        var count = 1
        var isEscaped = false
        let row = Words.trimmed(String(line))
        var body = Substring(row)
        if body.hasPrefix("|") { body = body.dropFirst() }
        if body.hasSuffix("|"), !body.hasSuffix("\\|") { body = body.dropLast() }
        for character in body {
            if character == "|", !isEscaped { count += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        return count
    }

    /// Notes a fault at a line of the text.
    func fault(_ line: Int, _ message: String) {
        faults.add(file, place(line), message)
    }

    /// The line of the file.
    func place(_ line: Int) -> Int {
        countsLines ? firstLine + max(1, line) - 1 : firstLine
    }
}
