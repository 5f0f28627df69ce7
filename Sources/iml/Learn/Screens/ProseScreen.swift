import Catalogue
import Learning
import MigrationLaw

/// An author's text, page by page, with its notes a number away: a lesson, or the task of an activity.
struct ProseScreen: Screen {
    /// What follows the last page.
    private(set) var ending: Ending
    private let heading: String
    private let text: Prose
    private let given: Language
    private let minutes: Int
    private let notice: String?
    private(set) var pager: Pager
    private var opened: Set<Int> = []
    /// The number of a note as far as it was typed.
    private var number = ""
    /// The words being looked for; nil while nothing is.
    private var search: TextField?
    private var sought = ""

    /// What follows the last page.
    enum Ending: Equatable {
        case lesson(Lesson.ID, isRead: Bool)
        case close
    }

    /// - Parameters:
    ///   - notice: what changed in it since its learner began.
    ///   - place: where the reader stopped.
    init(
        _ lesson: Lesson, in language: Language, isRead: Bool, notice: String? = nil,
        at place: Pager.Place = Pager.Place()
    ) {
        let (text, given) = lesson.text(in: language)
        self.init(
            "\(lesson.id)  \(text.title)", text.prose, given, minutes: lesson.minutes,
            ending: .lesson(lesson.id, isRead: isRead), notice: notice, at: place)
    }

    init(
        _ heading: String, _ text: Prose, _ given: Language, minutes: Int, ending: Ending, notice: String? = nil,
        at place: Pager.Place = Pager.Place()
    ) {
        self.heading = heading
        self.text = text
        self.given = given
        self.minutes = minutes
        self.ending = ending
        self.notice = notice
        pager = Pager(at: place)
    }

    private var isRead: Bool { if case .lesson(_, isRead: true) = ending { true } else { false } }

    /// What Enter does on the last page, and what that is called.
    private func last(_ phrases: Phrases) -> (hint: KeyHint, act: Act) {
        switch ending {
        case .lesson(_, isRead: true): (KeyHint(phrases.enterKey, phrases.nextPartKey), .next)
        case .lesson(let id, isRead: false): (KeyHint("m", phrases.markReadKey), .complete(id))
        case .close: (KeyHint(phrases.enterKey, phrases.beginKey), .back)
        }
    }

    var takesText: Bool { search != nil }

    func title(_ view: View) -> String { heading }

    func aside(_ view: View) -> String? {
        isRead ? view.phrases.readMark : view.phrases.duration(minutes: minutes)
    }

    func body(_ view: View) -> Body {
        let rows = rows(view)
        return Body(rows.map(\.text), from: pager.top(rows, height: view.height), height: view.height)
    }

    func keys(_ view: View) -> [KeyHint] {
        let phrases = view.phrases
        if let search { return [KeyHint("/\(search.text)_", phrases.searchKey), KeyHint("Esc", phrases.closeKey)] }
        if !number.isEmpty {
            return [
                KeyHint("[\(number)_]", ""), KeyHint(phrases.enterKey, phrases.openNoteKey),
                KeyHint("Esc", phrases.closeKey),
            ]
        }
        let rows = rows(view)
        let isAtEnd = pager.isAtEnd(rows, height: view.height)
        let turning = [KeyHint(phrases.spaceKey, phrases.onwardsKey), KeyHint("b", phrases.backwardsKey)]
        let end = last(phrases).hint
        let answer = closedAnswer(view) == nil ? [] : [KeyHint("a", phrases.answerKey)]
        let notes = text.citations.count
        let note = notes == 0 ? [] : [KeyHint("1–\(notes) \(phrases.enterKey)", phrases.openNoteKey)]
        return (isAtEnd ? [end] + turning : turning) + answer + note + [KeyHint("q", phrases.closeKey)]
            + (isAtEnd ? [] : [end]) + [KeyHint("/", phrases.searchKey), KeyHint("n", phrases.searchAgainKey)]
    }

    mutating func press(_ key: Key, _ view: View) -> Act? {
        if search != nil { return pressInSearch(key, view) }
        if case .character(let digit) = key, digit.isASCII, digit.isNumber, number.count < 3 {
            number.append(digit)
            return nil
        }
        if !number.isEmpty {
            defer { number = "" }
            guard key == .enter else { return nil }
            let notes = text.citations
            guard let wanted = Int(number), notes.indices.contains(wanted - 1) else {
                return .say(view.phrases.noSuchNote(number, of: notes.count))
            }
            return .openNote(notes, wanted - 1)
        }
        if pager.press(key, rows(view), height: view.height) { return nil }
        switch key {
        case .enter: return isRead || atEnd(view) ? last(view.phrases).act : turnPage(view)
        case .escape: return .back
        default: return pressLetter(key, view)
        }
    }

    /// It is on record that the lesson was read.
    mutating func markRead() {
        if case .lesson(let id, _) = ending { ending = .lesson(id, isRead: true) }
    }

    /// The lesson, and where to come back to in it.
    var place: (lesson: Lesson.ID, in: Pager.Place)? {
        if case .lesson(let id, _) = ending { (id, pager.place) } else { nil }
    }

    private mutating func pressLetter(_ key: Key, _ view: View) -> Act? {
        switch key.letter {
        case "m":
            guard case .lesson(let id, let isRead) = ending else { return nil }
            return isRead ? .say(view.phrases.readAlready) : .complete(id)
        case "a":
            if let answer = closedAnswer(view) { opened.insert(answer) }
            return nil
        case "/":
            search = TextField(limit: 60)
            return nil
        case "n": return find(view)
        case "q": return .back
        default: return nil
        }
    }

    private mutating func pressInSearch(_ key: Key, _ view: View) -> Act? {
        switch key {
        case .enter:
            sought = search?.text ?? ""
            search = nil
            return find(view)
        case .escape:
            search = nil
            return nil
        default:
            _ = search?.press(key)
            return nil
        }
    }

    private mutating func find(_ view: View) -> Act? {
        let rows = rows(view)
        guard !sought.isEmpty else { return nil }
        guard let row = pager.row(of: sought, rows, height: view.height) else {
            return .say(view.phrases.notFoundInText(sought))
        }
        pager.go(to: row, rows, height: view.height)
        return nil
    }

    private mutating func turnPage(_ view: View) -> Act? {
        _ = pager.press(.pageDown, rows(view), height: view.height)
        return nil
    }

    private func atEnd(_ view: View) -> Bool { pager.isAtEnd(rows(view), height: view.height) }

    /// The first closed answer in sight.
    private func closedAnswer(_ view: View) -> Int? {
        let rows = rows(view)
        let seen = Set(rows.dropFirst(pager.top(rows, height: view.height)).prefix(view.height).map(\.paragraph))
        return prose(view).closedAnswers.first(where: seen.contains)
    }

    private func prose(_ view: View) -> ProseText { ProseText(text, opened: opened, view.phrases) }

    private func rows(_ view: View) -> [Pager.Row] {
        var notices: [StyledText] = []
        if given != view.phrases.language { notices.append(StyledText(view.phrases.fallback(given), .quiet)) }
        if let notice { notices.append(StyledText(notice, .strong)) }
        let head = notices.flatMap { $0.wrapped(width: view.width) + [StyledText()] }.map {
            Pager.Row(paragraph: 0, text: $0)
        }
        return head + prose(view).rows(width: view.width)
    }
}
