import Campus
import Catalogue
import Learning
import MigrationLaw

/// An activity being filled in: the grid row by row, then its questions with choices, then its notes, then sending it.
///
/// What is filled in is kept at every change, on this machine, until it is sent.
struct ActivityScreen: Screen {
    let activity: Activity.ID
    private let grid: Activity.Grid
    private let pages: [Page]
    private(set) var fields: [String: String]
    private var page = 0
    private var cursor = 0
    private var note: TextField?

    /// One screenful.
    private enum Page {
        /// Fields answered from lists of choices.
        case choices(heading: String, [Field])
        case note(Activity.Grid.Note)
        case sending
    }

    /// One field answered from a list.
    private struct Field {
        let name: String
        let label: String
        let choices: [Activity.Grid.Entry]
    }

    init(_ activity: Activity.ID, _ grid: Activity.Grid, fields: [String: String]) {
        self.activity = activity
        self.grid = grid
        self.fields = fields
        let rows = grid.rows.map { row in
            Page.choices(
                heading: row.text,
                grid.columns.map { Field(name: "\(row.id)/\($0.id)", label: $0.text, choices: grid.choices) })
        }
        let picks = grid.picks.map { pick in
            Page.choices(
                heading: grid.title, [Field(name: pick.id, label: pick.label, choices: pick.choices)])
        }
        pages = rows + picks + grid.notes.map(Page.note) + [.sending]
        page = pages.firstIndex { ActivityScreen.isOpen($0, fields) } ?? pages.count - 1
        enter()
    }

    var takesText: Bool { note != nil }

    func title(_ view: View) -> String { "\(page + 1)/\(pages.count)  \(grid.title)" }

    func body(_ view: View) -> Body {
        switch pages[page] {
        case .choices(let heading, let fields): choices(heading, fields, view)
        case .note(let asked): written(asked, view)
        case .sending: sending(view)
        }
    }

    func keys(_ view: View) -> [KeyHint] {
        let phrases = view.phrases
        let leaving = [KeyHint("r", phrases.taskKey), KeyHint("q", phrases.leaveKey)]
        switch pages[page] {
        case .choices(_, let fields):
            return [
                KeyHint(Questions.letters(fields.first?.choices.count ?? 0), phrases.chooseKey),
                KeyHint("n", phrases.nextRowKey), KeyHint("p", phrases.previousRowKey),
            ] + leaving
        case .note: return [KeyHint("Tab", phrases.onwardsKey), KeyHint("Shift-Tab", phrases.backwardsKey)]
        case .sending:
            return [KeyHint(phrases.enterKey, phrases.sendKey), KeyHint("p", phrases.previousRowKey)] + leaving
        }
    }

    mutating func press(_ key: Key, _ view: View) -> Act? {
        switch pages[page] {
        case .choices(_, let fields): pressInChoices(key, fields)
        case .note(let asked): pressInNote(key, asked)
        case .sending: pressInSending(key)
        }
    }

    // What shows.

    private func choices(_ heading: String, _ fields: [Field], _ view: View) -> Body {
        var lines = StyledText(heading, .heading).wrapped(width: view.width) + [StyledText()]
        var focus: Range<Int>?
        for (place, field) in fields.enumerated() {
            let chosen = field.choices.firstIndex { $0.id == self.fields[field.name] }
            let mark = chosen.map { String(Questions.letter($0)) } ?? " "
            let own = Questions.part(
                field.label, mark: "[\(mark)]", isUnderCursor: place == cursor, width: view.width,
                chosen == nil ? .plain : .strong)
            if place == cursor { focus = lines.count..<lines.count + own.count }
            lines += own
        }
        lines.append(StyledText())
        for (place, choice) in (fields.indices.contains(cursor) ? fields[cursor].choices : []).enumerated() {
            lines += StyledText(choice.text).wrapped(
                width: view.width, behind: StyledText("    \(Questions.letter(place)) ", .citation))
        }
        return Body(lines, showing: focus, height: view.height)
    }

    private func written(_ asked: Activity.Grid.Note, _ view: View) -> Body {
        let label = StyledText(asked.label, .heading).wrapped(width: view.width) + [StyledText()]
        let typed = (note ?? TextField(limit: 0)).lines(width: max(10, view.width - 2))
        let row = label.count + typed.row
        var body = Body(
            label + typed.lines.map { StyledText("| ", .quiet) + StyledText($0) }, showing: row..<row + 1,
            height: view.height)
        body.cursor = (row, typed.column + 2)
        return body
    }

    private func sending(_ view: View) -> Body {
        let names = grid.fieldNames
        let filled = names.count { fields[$0.name]?.isEmpty == false }
        let paragraphs = [
            StyledText(view.phrases.fieldsFilled(filled, of: names.count), .heading), StyledText(),
            StyledText(view.phrases.activityHint), StyledText(), StyledText(view.phrases.draftKept, .quiet),
        ]
        return Body(paragraphs.flatMap { $0.wrapped(width: view.width) }, height: view.height)
    }

    // What keys do.

    private mutating func pressInChoices(_ key: Key, _ own: [Field]) -> Act? {
        if Questions.move(&cursor, by: key, among: own.count) != nil { return nil }
        if own.indices.contains(cursor) {
            let field = own[cursor]
            if let place = Questions.place(of: key, among: field.choices.count) {
                fields[field.name] = field.choices[place].id
                if cursor + 1 < own.count { cursor += 1 } else { turn(to: page + 1) }
                return .keep(fields, activity)
            }
            if key == .backspace {
                fields[field.name] = nil
                return .keep(fields, activity)
            }
        }
        return pressToTurn(key)
    }

    private mutating func pressInNote(_ key: Key, _ asked: Activity.Grid.Note) -> Act? {
        switch key {
        case .tab, .pageDown: turn(to: page + 1)
        case .backTab, .pageUp: turn(to: page - 1)
        case .escape: return .back
        default:
            guard note?.press(key, takesLines: true) == true, let text = note?.text, text != fields[asked.id] ?? ""
            else {
                return nil
            }
            fields[asked.id] = text.isEmpty ? nil : text
            return .keep(fields, activity)
        }
        return nil
    }

    private mutating func pressInSending(_ key: Key) -> Act? {
        if key == .enter || key.letter == "s" { return .send(fields, activity) }
        return pressToTurn(key)
    }

    private mutating func pressToTurn(_ key: Key) -> Act? {
        switch key {
        case .right, .tab, .pageDown, .enter, .character(" "): turn(to: page + 1)
        case .left, .backTab, .pageUp: turn(to: page - 1)
        case .escape: return .back
        default:
            switch key.letter {
            case "n": turn(to: page + 1)
            case "p": turn(to: page - 1)
            case "r": return .task(activity)
            case "s": turn(to: pages.count - 1)
            case "q": return .back
            default: break
            }
        }
        return nil
    }

    private mutating func turn(to place: Int) {
        page = max(0, min(pages.count - 1, place))
        enter()
    }

    private mutating func enter() {
        note = nil
        cursor = 0
        switch pages[page] {
        case .choices(_, let own): cursor = own.firstIndex { fields[$0.name] == nil } ?? 0
        case .note(let asked): note = TextField(fields[asked.id] ?? "", limit: Campus.noteLimit)
        case .sending: break
        }
    }

    private static func isOpen(_ page: Page, _ fields: [String: String]) -> Bool {
        switch page {
        case .choices(_, let own): own.contains { fields[$0.name] == nil }
        case .note(let asked): fields[asked.id] == nil
        case .sending: false
        }
    }
}
