import Catalogue

/// A whole screen of a terminal: exactly as many lines as it has, none wider than it is.
struct Frame: Equatable, Sendable {
    let lines: [StyledText]
    /// Where the terminal's cursor stands; nil hides it.
    let cursor: (row: Int, column: Int)?

    /// Columns and lines of a terminal.
    struct Size: Equatable, Sendable {
        let columns: Int
        let rows: Int
    }

    /// The lines that are no part of the middle: the bar at the top, what was said last, the keys.
    static let fixedLines = 3

    init(_ screen: any Screen, message: String?, size: Size, _ view: View) {
        let body = screen.body(view)
        let shown = body.lines.dropFirst(body.top).prefix(view.height).map { $0.cut(to: size.columns) }
        let empty = Array(repeating: StyledText(), count: max(0, view.height - shown.count))
        let said = message.map { StyledText($0, .strong) } ?? Frame.said(screen.status(view), body, view)
        lines =
            [Frame.bar(screen.title(view), aside: screen.aside(view), width: size.columns)] + shown + empty
            + [said.cut(to: size.columns), Frame.keys(screen, width: size.columns, view)]
        cursor = body.cursor.flatMap { place in
            let row = place.row - body.top
            return (0..<view.height).contains(row) ? (row + 1, min(place.column, size.columns - 1)) : nil
        }
    }

    /// The words of the lines, for whoever only reads.
    var text: String { lines.map(\.plain).joined(separator: "\n") }

    static func == (left: Frame, right: Frame) -> Bool {
        left.lines == right.lines && left.cursor?.row == right.cursor?.row
            && left.cursor?.column == right.cursor?.column
    }

    private static func bar(_ title: String, aside: String?, width: Int) -> StyledText {
        let aside = aside.map { " \($0) " } ?? ""
        let room = max(0, width - aside.columns)
        let title = StyledText(" \(title)").cut(to: room)
        let gap = String(repeating: " ", count: max(0, room - title.columns))
        return StyledText(title.plain + gap + aside, .bar).cut(to: width)
    }

    /// What the screen says of itself, and how far the middle was scrolled where it does not fit.
    private static func said(_ status: String?, _ body: Body, _ view: View) -> StyledText {
        let isLonger = body.lines.count > view.height
        let more = isLonger ? view.phrases.partShown(body.top + view.height, of: body.lines.count) : nil
        return StyledText([status, more].compactMap(\.self).joined(separator: " · "), .quiet)
    }

    /// As many keys as fit; the last place is for the one that lists them all, unless letters go into a text.
    private static func keys(_ screen: any Screen, width: Int, _ view: View) -> StyledText {
        let hints = screen.keys(view)
        if screen.takesText { return hints.map(hint).joined(StyledText(" · ", .quiet)).cut(to: width) }
        let all = hint(KeyHint("?", view.phrases.allKeys))
        let separator = StyledText(" · ", .quiet)
        var line = StyledText()
        for next in hints {
            let longer = line.columns == 0 ? hint(next) : line + separator + hint(next)
            guard longer.columns + separator.columns + all.columns <= width else { break }
            line = longer
        }
        return (line.columns == 0 ? all : line + separator + all).cut(to: width)
    }

    private static func hint(_ hint: KeyHint) -> StyledText {
        StyledText(hint.key, .citation) + StyledText(" \(hint.does)", .quiet)
    }
}
