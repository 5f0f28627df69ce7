import Catalogue
import Learning

/// A question of one type at the terminal: how it shows what is given, and which keys change it.
///
/// Every type is a small value of its own. Nothing is sent from here: a change gives the answer to be stored.
protocol QuestionView: Sendable {
    /// The parts below the stem, with the line that the cursor is on.
    func lines(_ view: View) -> QuestionLines
    /// The keys that answer.
    func keys(_ phrases: Phrases) -> [KeyHint]
    /// Takes a key; nil where it is none of this question's.
    mutating func press(_ key: Key) -> Change?
    /// Puts what was typed and not yet stored in order before the question is left; mostly nothing is.
    mutating func finish() -> Change
}

extension QuestionView {
    mutating func finish() -> Change { .nothing }
}

/// What came of a key.
enum Change: Equatable {
    /// Only the cursor moved.
    case nothing
    /// This is the answer now: store it.
    case answer(Answer)
    /// What is given is not an answer yet.
    case notYet
}

/// Lines of a question.
struct QuestionLines: Equatable {
    var lines: [StyledText] = []
    /// Lines that must be in sight.
    var focus: Range<Int>?
    /// Where letters go; nil where none are typed.
    var cursor: (row: Int, column: Int)?

    /// Adds lines; those under the cursor are kept in sight.
    mutating func add(_ more: [StyledText], isFocus: Bool = false) {
        if isFocus { focus = lines.count..<(lines.count + more.count) }
        lines += more
    }

    static func == (left: QuestionLines, right: QuestionLines) -> Bool {
        left.lines == right.lines && left.focus == right.focus
    }
}

enum Questions {
    /// The view for a question of that kind, with what is stored; nil for one that cannot be read.
    static func view(of asked: AskedQuestion, answer: Answer?) -> (any QuestionView)? {
        switch asked.kind {
        case .single: ChoiceQuestion(asked, answer)
        case .multiple: TicksQuestion(asked, answer)
        case .ordering: OrderQuestion(asked, answer)
        case .matching: MatchingQuestion(asked, answer)
        case .numeric, .date: TypedQuestion(asked, answer)
        case .computed: nil
        }
    }

    /// The place of a letter among so many parts: `a` is the first.
    static func place(of key: Key, among count: Int) -> Int? {
        guard let letter = key.letter, let index = AnswerLetters.all.firstIndex(of: letter) else { return nil }
        let place = AnswerLetters.all.distance(from: AnswerLetters.all.startIndex, to: index)
        return place < count ? place : nil
    }

    static func letter(_ place: Int) -> Character {
        AnswerLetters.all[AnswerLetters.all.index(AnswerLetters.all.startIndex, offsetBy: place)]
    }

    /// `a–d`.
    static func letters(_ count: Int) -> String { count < 2 ? "a" : "a–\(letter(count - 1))" }

    /// A part in lines: cursor, mark, letter, words.
    static func part(
        _ words: String, mark: String, isUnderCursor: Bool, width: Int, _ style: StyledText.Style = .plain
    ) -> [StyledText] {
        let lead = StyledText("\(isUnderCursor ? ">" : " ") \(mark) ", isUnderCursor ? .chosen : .plain)
        return StyledText(words, style).wrapped(width: width, behind: lead)
    }

    /// Moves a cursor; nil for another key.
    static func move(_ cursor: inout Int, by key: Key, among count: Int) -> Change? {
        switch key {
        case .up: cursor = max(0, cursor - 1)
        case .down: cursor = min(max(0, count - 1), cursor + 1)
        default: return nil
        }
        return .nothing
    }
}
