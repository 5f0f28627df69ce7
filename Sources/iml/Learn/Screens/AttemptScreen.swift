import Catalogue
import Learning
import MigrationLaw

/// A quiz or a final in progress: one question at a time, then all of them in a list before the whole is sent.
///
/// Every answer is stored as it is given; what the screen shows beside it is what is stored.
struct AttemptScreen: Screen {
    let assessment: Assessment
    private(set) var attempt: Attempt
    /// That it keeps its questions, where the course changed since.
    private var notice: String?
    private let questions: [Asked]
    /// Which question shows; as many as there are shows the list.
    private(set) var index: Int
    private var views: [Int: any QuestionView] = [:]
    /// First line of a question that only can be read.
    private var top = 0
    private var isConfirming = false

    /// A slot with its item.
    private struct Asked {
        let slot: Attempt.Slot
        let question: AskedQuestion
        let cites: [Reference]
    }

    /// - Parameters:
    ///   - notice: what became of the course since it began.
    ///   - index: the question to begin with; without, the first that has no answer.
    init(
        _ attempt: Attempt, of assessment: Assessment, _ course: Course, law: Law, notice: String? = nil,
        at index: Int? = nil, _ phrases: Phrases
    ) {
        self.assessment = assessment
        self.notice = notice
        self.attempt = attempt
        questions = attempt.slots.compactMap { slot in
            course.item(slot.item).map {
                Asked(slot: slot, question: AskedQuestion($0, in: slot, law: law, for: phrases), cites: $0.cites)
            }
        }
        let open = questions.firstIndex { attempt.answers[$0.slot.number] == nil } ?? 0
        self.index = max(0, min(index ?? open, questions.count))
        for asked in questions { show(asked) }
    }

    var ticks: Bool { attempt.deadline != nil }

    func title(_ view: View) -> String {
        let title = assessment.title[view.phrases.language]
        return index < questions.count ? "\(index + 1)/\(questions.count)  \(title)" : title
    }

    func aside(_ view: View) -> String? {
        guard let deadline = attempt.deadline else { return nil }
        let seconds = max(0, (deadline.milliseconds - view.now.milliseconds + 999) / 1000)
        return view.phrases.timeLeft(minutes: Int(seconds / 60), seconds: Int(seconds % 60))
    }

    func status(_ view: View) -> String? {
        guard let asked = current else { return nil }
        guard let stored = attempt.answers[asked.slot.number] else { return view.phrases.notStored }
        return stored.checkedAt.map(view.phrases.checked(at:)) ?? view.phrases.stored(at: stored.at)
    }

    func body(_ view: View) -> Body {
        guard let asked = current else { return overview(view) }
        let question = asked.question
        let way = view.phrases.howToAnswer(question.kind.type)
        let head =
            StyledText(question.stem, .heading).wrapped(width: view.width)
            + StyledText("(\(way))", .quiet).wrapped(width: view.width)
            + (notice.map { StyledText($0, .quiet).wrapped(width: view.width) } ?? []) + [StyledText()]
        if isChecked(asked) {
            return Body(head + reviewed(asked, view), from: top, height: view.height)
        }
        let own = views[asked.slot.number]?.lines(view) ?? QuestionLines()
        let focus = own.focus.map { $0.lowerBound + head.count..<$0.upperBound + head.count }
        // The stem stays in sight with the first answers as long as it can.
        var body = Body(head + own.lines, showing: focus, height: view.height)
        body.cursor = own.cursor.map { ($0.row + head.count, $0.column) }
        return body
    }

    func keys(_ view: View) -> [KeyHint] {
        let phrases = view.phrases
        if isConfirming { return [KeyHint(phrases.yesKey, phrases.sendKey), KeyHint("Esc", phrases.notYetKey)] }
        let turning = [KeyHint("n", phrases.nextQuestionKey), KeyHint("p", phrases.previousQuestionKey)]
        let leaving = [KeyHint("s", phrases.sendAllKey), KeyHint("q", phrases.leaveKey)]
        guard let asked = current else {
            return [KeyHint(phrases.enterKey, phrases.openQuestionKey)] + leaving + turning
        }
        let law = asked.cites.isEmpty || !assessment.isFormative ? [] : [KeyHint("l", phrases.lawKey)]
        if isChecked(asked) { return turning + law + leaving + [KeyHint("↑ ↓", phrases.scrollKey)] }
        let checking = assessment.isFormative ? [KeyHint("k", phrases.checkKey)] : []
        let own = views[asked.slot.number]?.keys(phrases) ?? []
        return own + checking + turning + leaving + law
    }

    mutating func press(_ key: Key, _ view: View) -> Act? {
        if isConfirming { return pressConfirming(key, view) }
        guard let asked = current else { return pressInList(key, view) }
        if isChecked(asked) {
            if scroll(key, view) { return nil }
        } else if let change = views[asked.slot.number]?.press(key) {
            return act(change, asked, view.phrases)
        }
        switch key {
        case .right, .pageDown, .tab, .enter: return turn(to: index + 1)
        case .left, .pageUp, .backTab: return turn(to: index - 1)
        case .escape: return leave()
        default: break
        }
        switch key.letter {
        case "n": return turn(to: index + 1)
        case "p": return turn(to: index - 1)
        case "k" where assessment.isFormative: return check(asked)
        case "l" where assessment.isFormative && !asked.cites.isEmpty: return .openNote(asked.cites, 0)
        case "s": return askToSend()
        case "q": return leave()
        default: return nil
        }
    }

    mutating func finish() -> Act? {
        guard let asked = current, let change = views[asked.slot.number]?.finish() else { return nil }
        guard case .answer(let answer) = change else { return nil }
        return .answer(answer, slot: asked.slot.number, attempt.id)
    }

    /// What is stored now. Where it is not what was given, such as a newer answer from another device, that is shown.
    mutating func take(_ attempt: Attempt, notice: String?, given: (slot: Int, answer: Answer?)? = nil) {
        self.attempt = attempt
        self.notice = notice
        guard let given, let asked = questions.first(where: { $0.slot.number == given.slot }) else { return }
        let stored = attempt.answers[given.slot]?.answer
        if stored != given.answer?.normalized(for: asked.question.kind) { show(asked) }
    }

    // What shows.

    private var current: Asked? { questions.indices.contains(index) ? questions[index] : nil }

    private func isChecked(_ asked: Asked) -> Bool { attempt.answers[asked.slot.number]?.checkedAt != nil }

    private mutating func show(_ asked: Asked) {
        views[asked.slot.number] = Questions.view(
            of: asked.question, answer: attempt.answers[asked.slot.number]?.answer)
    }

    private func reviewed(_ asked: Asked, _ view: View) -> [StyledText] {
        let answer = attempt.answers[asked.slot.number]?.answer
        let points = answer?.points(for: asked.question.kind) ?? Fraction(0)
        let verdict = Verdict(points, view.phrases)
        let review = ReviewedQuestion(asked: asked.question, answer: answer, showsReasons: true, phrases: view.phrases)
        return [verdict.text, StyledText()] + review.blocks(width: view.width).joined()
    }

    private func overview(_ view: View) -> Body {
        let phrases = view.phrases
        let open = questions.count { attempt.answers[$0.slot.number] == nil }
        var lines = StyledText(phrases.openQuestions(open, of: questions.count), .heading).wrapped(width: view.width)
        lines.append(StyledText())
        var focus = 0..<0
        for (place, asked) in questions.enumerated() {
            let isStored = attempt.answers[asked.slot.number] != nil
            let row = Questions.part(
                asked.question.stem, mark: "\(isStored ? "[x]" : "[ ]") \(place + 1).", isUnderCursor: place == top,
                width: view.width)
            if place == top { focus = lines.count..<lines.count + 1 }
            lines.append((row.first ?? StyledText()).cut(to: view.width))
        }
        lines.append(StyledText())
        lines += StyledText(isConfirming ? phrases.confirmSending : phrases.openCountsAsZero, .strong).wrapped(
            width: view.width)
        return Body(lines, showing: focus, height: view.height)
    }

    // What keys do.

    private func act(_ change: Change, _ asked: Asked, _ phrases: Phrases) -> Act? {
        switch change {
        case .nothing: nil
        case .answer(let answer): .answer(answer, slot: asked.slot.number, attempt.id)
        case .notYet: .say(phrases.notAnAnswerYet)
        }
    }

    private mutating func turn(to place: Int) -> Act? {
        let waiting = finish()
        index = max(0, min(questions.count, place))
        top = 0
        return waiting
    }

    private mutating func leave() -> Act? {
        finish().map { .all([$0, .back]) } ?? .back
    }

    private mutating func check(_ asked: Asked) -> Act? {
        let check = Act.check(slot: asked.slot.number, attempt.id)
        top = 0
        return finish().map { .all([$0, check]) } ?? check
    }

    /// The list shows what is open before anything is sent.
    private mutating func askToSend() -> Act? {
        let waiting = finish()
        index = questions.count
        top = 0
        isConfirming = true
        return waiting
    }

    private mutating func pressConfirming(_ key: Key, _ view: View) -> Act? {
        isConfirming = false
        guard key == .enter || key.letter == view.phrases.yesKey.first else { return nil }
        return .submit(attempt.id)
    }

    private mutating func pressInList(_ key: Key, _ view: View) -> Act? {
        switch key {
        case .up: top = max(0, top - 1)
        case .down: top = min(max(0, questions.count - 1), top + 1)
        case .enter, .character(" "): return turn(to: top)
        case .left, .pageUp, .backTab: return turn(to: index - 1)
        case .escape: return .back
        default:
            switch key.letter {
            case "p": return turn(to: index - 1)
            case "s": isConfirming = true
            case "q": return .back
            default: break
            }
        }
        return nil
    }

    private mutating func scroll(_ key: Key, _ view: View) -> Bool {
        let last = max(0, body(view).lines.count - view.height)
        switch key {
        case .up: top = max(0, top - 1)
        case .down: top = min(last, top + 1)
        case .character(" "):
            guard top < last else { return false }
            top = min(last, top + max(1, view.height - 1))
        default: return false
        }
        return true
    }
}

/// Right, partly right or not right, with the points where they are a part.
struct Verdict {
    let text: StyledText

    init(_ points: Fraction, _ phrases: Phrases) {
        if points == Fraction(1) {
            text = StyledText(phrases.right, .good)
        } else if points == Fraction(0) {
            text = StyledText(phrases.notRight, .bad)
        } else {
            text = StyledText(phrases.labelled(phrases.partlyRight, phrases.pointsForAnswer(points)), .strong)
        }
    }
}
