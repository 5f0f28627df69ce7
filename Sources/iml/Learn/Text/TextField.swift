/// A text being typed, with the place where the next letter goes.
struct TextField: Equatable, Sendable {
    private(set) var text: String
    /// Characters before the cursor.
    private(set) var cursor: Int
    /// Characters at most.
    private let limit: Int

    init(_ text: String = "", limit: Int) {
        self.text = text
        self.limit = limit
        cursor = text.count
    }

    /// Takes a key that edits text.
    ///
    /// - Parameters:
    ///   - takesLines: Enter begins a new line.
    ///   - allows: which characters can be typed.
    /// - Returns: false for a key that is not for editing.
    mutating func press(
        _ key: Key, takesLines: Bool = false, allows: (Character) -> Bool = { _ in true }
    ) -> Bool {
        switch key {
        case .character(let character):
            guard allows(character) else { return false }
            insert(character)
        case .enter where takesLines: insert("\n")
        case .backspace:
            guard cursor > 0 else { return true }
            text.remove(at: index(cursor - 1))
            cursor -= 1
        case .delete:
            guard cursor < text.count else { return true }
            text.remove(at: index(cursor))
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = text.count
        default: return false
        }
        return true
    }

    /// A mark joins the letter before it, so the count decides where the cursor stands.
    private mutating func insert(_ character: Character) {
        guard text.count < limit else { return }
        let before = String(text.prefix(cursor)) + String(character)
        text = before + text.dropFirst(cursor)
        cursor = min(before.count, text.count)
    }

    private func index(_ count: Int) -> String.Index { text.index(text.startIndex, offsetBy: count) }

    /// The text in lines of so many columns, cut anywhere, and where in them the cursor stands.
    func lines(width: Int) -> (lines: [String], row: Int, column: Int) {
        var lines = [""]
        var used = 0
        var place = (row: 0, column: 0)
        for (offset, character) in text.enumerated() {
            let wide = character == "\n" ? 0 : Swift.max(0, character.columns)
            if used + wide > Swift.max(1, width - 1) {
                lines.append("")
                used = 0
            }
            if offset == cursor { place = (lines.count - 1, used) }
            if character == "\n" {
                lines.append("")
                used = 0
            } else {
                lines[lines.count - 1].append(character)
                used += wide
            }
        }
        if cursor >= text.count { place = (lines.count - 1, used) }
        return (lines, place.row, place.column)
    }
}
