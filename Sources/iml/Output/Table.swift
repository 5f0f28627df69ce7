import Catalogue

/// Rows under each other in columns; where they do not fit, cells wrap.
struct Table {
    private let head: [String]?
    private let rows: [[String]]

    init(_ head: [String]? = nil, rows: [[String]]) {
        self.head = head
        self.rows = rows
    }

    /// The table in lines of at most `width` columns, as far as words allow.
    func text(width: Int) -> String {
        let all = (head.map { [$0] } ?? []) + rows
        let widths = fit(all, width)
        var lines = (head.map { layOut($0, widths) } ?? [])
        if head != nil {
            lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
        }
        lines += rows.flatMap { layOut($0, widths) }
        return lines.joined(separator: "\n")
    }

    /// The column with the most room to give gives way until all fit; none gets narrower than its longest word, but for
    /// addresses, which stand alone.
    private func fit(_ rows: [[String]], _ width: Int) -> [Int] {
        let count = rows.map(\.count).max() ?? 0
        func longest(_ column: Int, of length: (String) -> Int) -> Int {
            rows.map { $0.count > column ? length($0[column]) : 0 }.max() ?? 0
        }
        var widths = (0..<count).map { longest($0, of: \.columns) }
        let least = (0..<count).map { column in
            max(min(10, widths[column]), longest(column, of: longestWord))
        }
        while widths.reduce(0, +) + 2 * (count - 1) > width,
            let column = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
        {
            widths[column] -= 1
        }
        return widths
    }

    private func longestWord(_ cell: String) -> Int {
        cell.split(separator: " ").filter { !$0.contains("://") }.map(\.columns).max() ?? 0
    }

    private func layOut(_ row: [String], _ widths: [Int]) -> [String] {
        let cells = zip(row, widths).map { cell, width -> [String] in
            let indent = String(cell.prefix { $0 == " " })
            guard cell.columns > width else { return [cell] }
            return Wrapping.wrap(cell, width: max(1, width - indent.count)).enumerated().map { line in
                indent + (line.offset > 0 && !indent.isEmpty ? "  " : "") + line.element
            }
        }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var text = ""
            for (column, cell) in cells.enumerated() {
                let part = line < cell.count ? cell[line] : ""
                text += part
                if column + 1 < cells.count {
                    text += String(repeating: " ", count: max(0, widths[column] - part.columns) + 2)
                }
            }
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
    }
}

extension Phrases {
    /// Facts with their names; those without a value are left out.
    func table(_ facts: [(TableHead, String)]) -> Table {
        Table(rows: facts.filter { !$0.1.isEmpty }.map { [head($0.0), $0.1] })
    }
}
