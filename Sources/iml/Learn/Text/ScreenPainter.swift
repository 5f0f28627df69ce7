/// Turns a frame into what a terminal understands (ECMA-48). Without colours only the cursor is placed.
struct ScreenPainter: Sendable {
    let colours: Bool

    func paint(_ frame: Frame) -> String {
        var text = "\u{1B}[?25l"
        for (row, line) in frame.lines.enumerated() {
            // A line is wiped before it is written: wiping behind a full line would take its last letter.
            text += "\u{1B}[\(row + 1);1H\u{1B}[2K"
            for span in line.spans { text += painted(span) }
        }
        if let cursor = frame.cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
        return text
    }

    private func painted(_ span: StyledText.Span) -> String {
        guard colours, let code = code(span.style) else { return span.text }
        return "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
    }

    /// Select Graphic Rendition; the eight first colours alone, which every terminal has and lets its owner choose.
    private func code(_ style: StyledText.Style) -> String? {
        switch style {
        case .plain: nil
        case .heading, .strong: "1"
        case .emphasis: "3"
        case .quiet: "2"
        case .citation: "36"
        case .good: "32"
        case .bad: "31"
        case .chosen: "1;36"
        case .bar: "7"
        }
    }
}
