import Campus
import Catalogue
import Learning
import MigrationLaw

/// One view of the course: a value, which keys change and which is drawn as lines. It asks for acts and performs none.
protocol Screen: Sendable {
    /// What stands in the bar at the top.
    func title(_ view: View) -> String
    /// What stands in the middle.
    func body(_ view: View) -> Body
    /// The keys that do something here, the most useful first.
    func keys(_ view: View) -> [KeyHint]
    /// Takes a key; gives what is to be done about it.
    mutating func press(_ key: Key, _ view: View) -> Act?
    /// What is at the right of the bar at the top; mostly nothing.
    func aside(_ view: View) -> String?
    /// What stands in the line below the middle while nothing else is said, such as whether an answer is saved.
    func status(_ view: View) -> String?
    /// When it must be drawn again though no key is pressed; mostly never.
    var ticks: Bool { get }
    /// Letters go into a text, so that they call no help and leave nothing.
    var takesText: Bool { get }
    /// What was typed and waits to be stored, before the screen is left in haste; mostly nothing.
    mutating func finish() -> Act?
}

extension Screen {
    func aside(_ view: View) -> String? { nil }
    func status(_ view: View) -> String? { nil }
    var ticks: Bool { false }
    var takesText: Bool { false }
    mutating func finish() -> Act? { nil }
}

/// What a screen is drawn for.
struct View: Sendable {
    /// Columns.
    let width: Int
    /// Lines of the middle.
    let height: Int
    let phrases: Phrases
    let law: Law
    /// By the clock of the campus.
    let now: Instant
}

/// The middle of a screen.
struct Body: Equatable, Sendable {
    let lines: [StyledText]
    /// The first line to show.
    var top = 0
    /// Where the terminal's cursor stands, in lines of ``lines``; nil hides it.
    var cursor: (row: Int, column: Int)?

    /// - Parameter shown: a range of lines that must be in sight, such as the answer under the cursor.
    init(_ lines: [StyledText], showing shown: Range<Int>? = nil, from top: Int = 0, height: Int) {
        self.lines = lines
        var top = top
        if let shown {
            if shown.upperBound > top + height { top = shown.upperBound - height }
            if shown.lowerBound < top { top = shown.lowerBound }
        }
        self.top = max(0, min(top, max(0, lines.count - height)))
    }

    static func == (left: Body, right: Body) -> Bool {
        left.lines == right.lines && left.top == right.top && left.cursor?.row == right.cursor?.row
            && left.cursor?.column == right.cursor?.column
    }
}

/// A key and what it does.
struct KeyHint: Equatable, Sendable {
    let key: String
    let does: String

    init(_ key: String, _ does: String) {
        self.key = key
        self.does = does
    }
}

/// What a screen asks to be done.
enum Act: Equatable, Sendable {
    /// Open a part of the course.
    case open(CoursePart)
    /// Open what comes next in the course.
    case next
    case openNote([Reference], Int)
    /// Leave this screen.
    case back
    case say(String)

    case enrol(Course.ID)
    case moveToNewestVersion
    case complete(Lesson.ID)
    /// Keep what was filled in, without sending it.
    case keep([String: String], Activity.ID)
    /// Read what an activity asks.
    case task(Activity.ID)
    /// Fill in again what was sent.
    case change(Activity.ID)
    case send([String: String], Activity.ID)
    case start(Assessment.ID)
    case answer(Answer, slot: Int, Attempt.ID)
    case check(slot: Int, Attempt.ID)
    case submit(Attempt.ID)
    case review(Attempt.ID)
    case confirmName(String)
    /// Answers wait to be stored first; then those acts, in order.
    case all([Act])
}

/// A part of a course that can be opened.
enum CoursePart: Hashable, Sendable {
    case lesson(Lesson.ID)
    case activity(Activity.ID)
    case assessment(Assessment.ID)
    case name
    case certificate
}
