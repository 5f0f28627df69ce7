/// A long text seen through a window: which part of it shows.
///
/// The place is kept by paragraph, so that it stays when the window gets another width.
struct Pager: Equatable, Sendable {
    /// A line of the text and the paragraph that it belongs to.
    struct Row: Equatable, Sendable {
        let paragraph: Int
        let text: StyledText
    }

    /// A place in a text that is the same at every width.
    struct Place: Equatable, Sendable {
        /// The paragraph at the top.
        var paragraph = 0
        /// Which of its lines, of how many.
        var line = 0
        var lines = 1
    }

    private(set) var place: Place

    init(at place: Place = Place()) {
        self.place = place
    }

    /// The number of the row at the top.
    func top(_ rows: [Row], height: Int) -> Int {
        let first = rows.firstIndex { $0.paragraph >= place.paragraph } ?? max(0, rows.count - 1)
        guard rows.indices.contains(first) else { return 0 }
        let own = rows[first...].prefix { $0.paragraph == place.paragraph }.count
        let line = place.line * own / max(1, place.lines)
        return min(first + line, Pager.lastTop(rows, height: height))
    }

    /// Whether the end shows.
    func isAtEnd(_ rows: [Row], height: Int) -> Bool {
        top(rows, height: height) >= Pager.lastTop(rows, height: height)
    }

    /// Takes a key that turns pages; false for another one.
    mutating func press(_ key: Key, _ rows: [Row], height: Int) -> Bool {
        let top = top(rows, height: height)
        // One line of the page before stays in sight.
        let page = max(1, height - 1)
        switch key {
        case .character(" "), .pageDown: go(to: top + page, rows, height: height)
        case .pageUp: go(to: top - page, rows, height: height)
        case .down: go(to: top + 1, rows, height: height)
        case .up: go(to: top - 1, rows, height: height)
        case .home: go(to: 0, rows, height: height)
        case .end: go(to: rows.count, rows, height: height)
        default:
            guard key.letter == "b" else { return false }
            go(to: top - page, rows, height: height)
        }
        return true
    }

    /// Brings that row to the top, as far as the text has one.
    mutating func go(to row: Int, _ rows: [Row], height: Int) {
        let row = max(0, min(row, Pager.lastTop(rows, height: height)))
        guard rows.indices.contains(row) else { return }
        let own = rows.indices.filter { rows[$0].paragraph == rows[row].paragraph }
        place = Place(paragraph: rows[row].paragraph, line: row - (own.first ?? row), lines: own.count)
    }

    /// The row below the top that holds those words, going round at the end; nil where none does.
    func row(of words: String, _ rows: [Row], height: Int) -> Int? {
        let wanted = words.lowercased()
        guard !wanted.isEmpty else { return nil }
        let found = rows.indices.filter { rows[$0].text.plain.lowercased().contains(wanted) }
        let top = top(rows, height: height)
        return found.first { $0 > top } ?? found.first
    }

    private static func lastTop(_ rows: [Row], height: Int) -> Int { max(0, rows.count - max(1, height)) }
}
