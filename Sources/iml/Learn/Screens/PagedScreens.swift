import Catalogue
import Learning
import MigrationLaw

/// A note of the law, opened from a citation; the notes beside it are one key away.
struct NoteScreen: Screen {
    let notes: [Reference]
    private(set) var index: Int
    private var pager = Pager()

    init(_ notes: [Reference], at index: Int) {
        self.notes = notes
        self.index = index
    }

    func title(_ view: View) -> String { view.phrases.noteTitle(index + 1, of: notes.count) }

    func body(_ view: View) -> Body {
        let rows = rows(view)
        return Body(rows.map(\.text), from: pager.top(rows, height: view.height), height: view.height)
    }

    func keys(_ view: View) -> [KeyHint] {
        let phrases = view.phrases
        return [
            KeyHint("n", phrases.nextNoteKey), KeyHint("p", phrases.previousNoteKey), KeyHint("q", phrases.closeKey),
            KeyHint(phrases.spaceKey, phrases.onwardsKey), KeyHint("b", phrases.backwardsKey),
        ]
    }

    mutating func press(_ key: Key, _ view: View) -> Act? {
        if pager.press(key, rows(view), height: view.height) { return nil }
        switch key {
        case .right: turn(by: 1)
        case .left: turn(by: -1)
        case .escape, .enter: return .back
        default:
            switch key.letter {
            case "n": turn(by: 1)
            case "p": turn(by: -1)
            case "q": return .back
            default: break
            }
        }
        return nil
    }

    private mutating func turn(by step: Int) {
        index = max(0, min(notes.count - 1, index + step))
        pager = Pager()
    }

    private func rows(_ view: View) -> [Pager.Row] {
        let note = LawNoteText(notes[index], law: view.law, at: view.now.day, view.phrases)
        let head = StyledText("[\(index + 1)] ", .citation) + StyledText(note.title, .heading)
        return ([head] + note.paragraphs).enumerated().flatMap { index, text in
            (text.wrapped(width: view.width) + [StyledText()]).map { Pager.Row(paragraph: index, text: $0) }
        }
    }
}

/// Paragraphs to read, and keys to go on: the result of a try, a certificate, what an activity comes to.
struct ReadingScreen: Screen {
    private let heading: String
    private let rows: @Sendable (View) -> [Pager.Row]
    /// What Enter does; nil only closes.
    private let onwards: Way?
    /// What another letter does.
    private let aside: (letter: Character, way: Way)?
    private var pager = Pager()

    /// An act and what it is called.
    struct Way: Sendable {
        let act: Act
        let name: String

        init(_ act: Act, _ name: String) {
            self.act = act
            self.name = name
        }
    }

    init(
        _ heading: String, onwards: Way? = nil, aside: (letter: Character, way: Way)? = nil,
        rows: @escaping @Sendable (View) -> [Pager.Row]
    ) {
        self.heading = heading
        self.onwards = onwards
        self.aside = aside
        self.rows = rows
    }

    /// Paragraphs as lines for the pager.
    static func rows(_ paragraphs: [StyledText], width: Int, from first: Int = 0) -> [Pager.Row] {
        paragraphs.enumerated().flatMap { index, text in
            text.wrapped(width: width).map { Pager.Row(paragraph: first + index, text: $0) }
        }
    }

    func title(_ view: View) -> String { heading }

    func body(_ view: View) -> Body {
        let rows = rows(view)
        return Body(rows.map(\.text), from: pager.top(rows, height: view.height), height: view.height)
    }

    func keys(_ view: View) -> [KeyHint] {
        let phrases = view.phrases
        return (onwards.map { [KeyHint(phrases.enterKey, $0.name)] } ?? [])
            + [KeyHint(phrases.spaceKey, phrases.onwardsKey)]
            + (aside.map { [KeyHint(String($0.letter), $0.way.name)] } ?? [])
            + [KeyHint("b", phrases.backwardsKey), KeyHint("q", phrases.closeKey)]
    }

    mutating func press(_ key: Key, _ view: View) -> Act? {
        if pager.press(key, rows(view), height: view.height) { return nil }
        switch key {
        case .enter: return onwards?.act ?? .back
        case .escape: return .back
        default:
            if let aside, key.letter == aside.letter { return aside.way.act }
            return key.letter == "q" ? .back : nil
        }
    }
}

/// Every key of the screen below it.
struct KeysScreen: Screen {
    let hints: [KeyHint]

    func title(_ view: View) -> String { view.phrases.allKeysTitle }

    func body(_ view: View) -> Body {
        let widest = hints.map(\.key.columns).max() ?? 0
        let lines = (hints + [KeyHint("Ctrl-C", view.phrases.leaveKey), KeyHint("Ctrl-Z", view.phrases.suspendKey)])
            .flatMap { hint -> [StyledText] in
                let gap = String(repeating: " ", count: max(0, widest - hint.key.columns) + 2)
                return StyledText(hint.does).wrapped(
                    width: view.width, behind: StyledText(hint.key, .citation) + StyledText(gap))
            }
        return Body(lines, height: view.height)
    }

    func keys(_ view: View) -> [KeyHint] { [KeyHint("q", view.phrases.closeKey)] }

    mutating func press(_ key: Key, _ view: View) -> Act? { .back }
}
