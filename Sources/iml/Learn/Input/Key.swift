/// A key as somebody pressed it.
enum Key: Hashable, Sendable {
    /// A letter, digit or sign, whole with its marks.
    case character(Character)
    case enter, tab, backTab, backspace, delete, escape
    case up, down, left, right, home, end, pageUp, pageDown
    /// Up and down with the shift key.
    case shiftUp, shiftDown
    /// Control and C: leave.
    case interrupt
    /// Control and Z: stop, and come back later.
    case suspend
    /// Control and L: draw everything again.
    case redraw

    /// The letter in lower case; nil for other keys. Letters mean the same with and without the shift key.
    var letter: Character? {
        guard case .character(let character) = self else { return nil }
        return character.lowercased().first
    }
}
