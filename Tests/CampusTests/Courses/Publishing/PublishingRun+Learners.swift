import Campus
import Learning
import MigrationLaw
import TestSupport

// What learners do.

extension PublishingRun {
    mutating func learn(_ kind: PublishingAct.Kind, _ who: Int) async throws {
        guard let enrolment = model.learners[who].enrolment else { return }
        let actor = model.learners[who].actor
        let own = model.draft(model.learners[who])
        switch kind {
        case .completeLesson:
            guard let lesson = (chance(in: 5) ? draft.lessons : own.lessons).randomElement(using: &random) else {
                return
            }
            try await read(lesson, who, enrolment, own)
        case .sendActivity:
            guard let activity = (chance(in: 5) ? draft.activities : own.activities).randomElement(using: &random)
            else { return }
            try await send(activity, who, enrolment, own)
        case .readAll:
            for lesson in own.lessons { try await read(lesson, who, enrolment, own) }
            for activity in own.activities { try await send(activity, who, enrolment, own) }
        case .answerAll: try await answerAll(who, enrolment, own)
        case .confirmName:
            let isPrinted = model.learners[who].completed[model.learners[who].version] != nil
            // The same name again is no change.
            let name = chance(in: 3) ? "Learner \(who) Again" : "Learner \(who)"
            let result = try await outcome { try await campus.confirmName(name, in: enrolment, by: actor) }
            tell("learner \(who) confirms \(name)")
            switch result {
            case .success: model.learners[who].hasName = true
            case .failure(let error):
                expect("name", error, .nameIsPrinted)
                expect("name is printed", isPrinted, true)
            }
        case .start: try await start(who, enrolment, own)
        case .answer: try await answer(who)
        case .check: try await check(who)
        case .submit: try await submit(who)
        case .move:
            let result = try await outcome { try await campus.move(enrolment, by: actor) }
            tell("learner \(who) moves")
            if model.learners[who].version == model.newest {
                expect("move", result, refused: .alreadyOnNewestVersion(DraftCourse.id))
            } else if let final = model.learners[who].open.values.first(where: \.isFinal) {
                expect("move", result, refused: .finalUnderWay(final.id))
            } else {
                expect("move", result, refused: nil)
                note("moved")
                model.learners[who].version = model.newest
            }
        default: break
        }
    }

    mutating func read(
        _ lesson: Lesson.ID, _ who: Int, _ enrolment: Enrolment.ID, _ own: DraftCourse
    ) async throws {
        let actor = model.learners[who].actor
        let result = try await outcome { try await campus.completeLesson(lesson, in: enrolment, by: actor) }
        tell("learner \(who) reads \(lesson)")
        let isThere = own.lessons.contains(lesson)
        expect("lesson", result, refused: isThere ? nil : .notFound(.lesson, lesson.rawValue))
        if isThere, model.learners[who].lessons[lesson] == nil { model.learners[who].lessons[lesson] = clock.now }
    }

    mutating func send(
        _ activity: Activity.ID, _ who: Int, _ enrolment: Enrolment.ID, _ own: DraftCourse
    ) async throws {
        let actor = model.learners[who].actor
        let fields = ["r/c": chance(in: 2) ? "a" : "b"]
        let result = try await outcome { try await campus.submit(fields, to: activity, in: enrolment, by: actor) }
        tell("learner \(who) sends \(activity)")
        let isThere = own.activities.contains(activity)
        expect("activity", result, refused: isThere ? nil : .notFound(.activity, activity.rawValue))
        if isThere, model.learners[who].activities[activity] == nil {
            model.learners[who].activities[activity] = clock.now
        }
    }

    /// Everything right in an attempt under way, or else in one that starts; then it is sent.
    mutating func answerAll(_ who: Int, _ enrolment: Enrolment.ID, _ own: DraftCourse) async throws {
        if model.learners[who].open.isEmpty { try await start(who, enrolment, own) }
        guard var open = someOpen(who) else { return }
        let actor = model.learners[who].actor
        for slot in open.slots where open.answers[slot.number]?.isChecked != true {
            guard let kind = open.kinds[slot.number], let key = kind.rightAnswer?.normalized(for: kind) else {
                continue
            }
            let stored = try await campus.answer(key, slot: slot.number, of: open.id, by: actor)
            let sequence = (open.answers[slot.number]?.sequence ?? 0) + 1
            open.answers[slot.number] = PublishingModel.Given(answer: key, sequence: sequence)
            expect("sequence", stored.sequence, sequence)
        }
        tell("learner \(who) answers all of \(open.assessment)")
        try await submit(open, who)
    }

    mutating func start(_ who: Int, _ enrolment: Enrolment.ID, _ own: DraftCourse) async throws {
        let learner = model.learners[who]
        let ids = (chance(in: 5) ? draft.quizzes : own.quizzes) + [DraftCourse.finalID, DraftCourse.finalID]
        guard let id = ids.randomElement(using: &random) else { return }
        let result = try await outcome { try await campus.start(id, in: enrolment, by: learner.actor) }
        tell("learner \(who) starts \(id)")
        let isThere = id == DraftCourse.finalID ? own.final != nil : own.quizzes.contains(id)
        guard isThere else { return expect("start", result, refused: .notFound(.assessment, id.rawValue)) }
        if let open = learner.open.values.first(where: { $0.assessment == id }) {
            expect("start", result, refused: nil)
            guard case .success(let (sitting, isNew)) = result else { return }
            expect("the attempt under way", sitting.attempt.id, open.id)
            return expect("is new", isNew, false)
        }
        let refusal = id == DraftCourse.finalID ? model.refusal(of: learner, at: clock.now) : nil
        // So many may be withdrawn that no form can be drawn.
        if refusal == nil, case .failure(.blueprint) = result, !model.withdrawn.isEmpty {
            return note("too few items are left")
        }
        expect("start", result, refused: refusal)
        guard case .success(let (sitting, isNew)) = result else { return }
        expect("is new", isNew, true)
        note(id == DraftCourse.finalID ? "final started" : "quiz started")
        let begun = try begun(sitting, of: learner, own)
        model.learners[who].open[begun.id] = begun
    }

    /// The attempt as it begins, its questions held against the draft that is published.
    mutating func begun(
        _ sitting: Sitting, of learner: PublishingModel.Learner, _ own: DraftCourse
    ) throws -> PublishingModel.Try {
        let attempt = sitting.attempt
        let isFinal = attempt.assessment == DraftCourse.finalID
        var kinds: [Int: Item.Kind] = [:]
        var wordings: [Int: [Language: Item.Wording]] = [:]
        for slot in attempt.slots {
            guard let item = sitting.item(slot), let drafted = own.item(slot.item) else {
                found.append("\(slot.item) is asked, and the version has no such item")
                continue
            }
            kinds[slot.number] = slot.kind(of: item)
            wordings[slot.number] = item.wordings
            let wording = item.wording(in: .english).wording
            expect("stem of \(slot.item)", wording.stem, drafted.stem)
            expect("use of \(slot.item)", drafted.use, isFinal ? .final : .practice)
            if let right = drafted.rightOption, case .choice(let key) = item.kind.rightAnswer {
                expect("key of \(slot.item)", key.map { wording.options[$0] }, [right])
            }
        }
        expect("withdrawn items asked", attempt.slots.map(\.item).filter(model.withdrawn.contains), [])
        let minutes = isFinal ? own.final?.minutes : nil
        let deadline = minutes.map {
            clock.now + (learner.extra?.extended(.minutes($0)) ?? .minutes($0))
        }
        expect("deadline", attempt.deadline, deadline)
        expect("version of the attempt", attempt.version, learner.version)
        expect("content of the attempt", attempt.bundle, model.versions[learner.version - 1].digests.last ?? "")
        let pass = isFinal ? own.final?.pass : nil
        return PublishingModel.Try(
            id: attempt.id, assessment: attempt.assessment, isFinal: isFinal, version: learner.version,
            bundle: attempt.bundle, slots: attempt.slots, kinds: kinds, wordings: wordings, deadline: deadline,
            passMark: pass)
    }

    mutating func someOpen(_ who: Int) -> PublishingModel.Try? {
        // Sorted, since the order of a dictionary differs from run to run.
        model.learners[who].open.values.sorted { ($0.assessment, $0.version) < ($1.assessment, $1.version) }
            .randomElement(using: &random)
    }

    mutating func answer(_ who: Int) async throws {
        let actor = model.learners[who].actor
        guard var open = someOpen(who) else { return }
        if chance(in: 12), let ended = model.learners[who].ended.randomElement(using: &random) {
            tell("learner \(who) answers what has ended")
            let result = try await outcome {
                try await campus.answer(.choice(["a"]), slot: 1, of: ended.id, by: actor)
            }
            return expect("an answer after the end", result, refused: .attempt(.closed(ended.id)))
        }
        let unanswered = open.slots.first { open.answers[$0.number] == nil }
        guard let any = open.slots.randomElement(using: &random) else { return }
        let slot = chance(in: 3) ? any : unanswered ?? any
        guard let kind = open.kinds[slot.number], let key = kind.rightAnswer, let wrong = kind.wrongAnswer else {
            return
        }
        if chance(in: 10) { return try await answerBadly(who, open, slot) }
        let answer = chance(in: 6) ? wrong : chance(in: 6) ? kind.partlyRightAnswer ?? wrong : key
        let stored = open.answers[slot.number]
        let sequence = max(1, (stored?.sequence ?? 0) + Int.random(in: -1...2, using: &random))
        let normal = answer.normalized(for: kind)
        var refusal: AttemptError?
        var stands = true
        if let stored, !(stored.answer == normal && sequence <= stored.sequence) {
            if stored.isChecked || sequence == stored.sequence { refusal = .notAnswered(slot: 0) }
            stands = sequence < stored.sequence
        } else {
            stands = stored != nil
        }
        let result = try await outcome {
            try await campus.answer(answer, slot: slot.number, of: open.id, sequence: sequence, by: actor)
        }
        tell("learner \(who) answers \(slot.item) in \(open.assessment), \(sequence)")
        if refusal == nil, !stands {
            open.answers[slot.number] = PublishingModel.Given(answer: normal, sequence: sequence)
            model.learners[who].open[open.id] = open
        }
        switch result {
        case .success(let now):
            expect("an answer that was due to be refused", refusal == nil, true)
            expect("what stands", now.answer, open.answers[slot.number]?.answer)
        case .failure(let error):
            expect("an answer was refused with \(error)", refusal != nil, true)
        }
    }

    /// What no item takes changes nothing.
    mutating func answerBadly(
        _ who: Int, _ open: PublishingModel.Try, _ slot: Attempt.Slot
    ) async throws {
        let actor = model.learners[who].actor
        let answers: [Answer] = [
            .choice([]), .choice(["nothing"]), .pairs([:]), .order([]), .value(""),
            .value(String(repeating: "9", count: 10_000)),
            .choice((slot.options + slot.options).prefix(200).map(\.self)),
        ]
        guard let answer = answers.randomElement(using: &random) else { return }
        let result = try await outcome {
            try await campus.answer(answer, slot: slot.number, of: open.id, by: actor)
        }
        tell("learner \(who) answers \(slot.item) badly")
        guard case .failure(.attempt(let error)) = result else {
            return found.append("an answer that no item takes was taken: \(result)")
        }
        switch error {
        case .badAnswer, .locked: break
        default: found.append("a bad answer was refused with \(error)")
        }
    }

    mutating func check(_ who: Int) async throws {
        guard let open = someOpen(who), let slot = open.slots.randomElement(using: &random) else { return }
        let actor = model.learners[who].actor
        let result = try await outcome { try await campus.check(slot: slot.number, of: open.id, by: actor) }
        tell("learner \(who) checks \(slot.item)")
        if open.isFinal { return expect("check", result, refused: .attempt(.notFormative(open.id))) }
        guard open.answers[slot.number] != nil else {
            return expect("check", result, refused: .attempt(.notAnswered(slot: slot.number)))
        }
        expect("check", result, refused: nil)
        model.learners[who].open[open.id]?.answers[slot.number]?.isChecked = true
    }

    mutating func submit(_ who: Int) async throws {
        guard let open = someOpen(who) else { return }
        // Half answered forms are sent more seldom.
        if open.slots.contains(where: { open.answers[$0.number] == nil }), !chance(in: 3) { return }
        try await submit(open, who)
    }

    mutating func submit(_ attempt: PublishingModel.Try, _ who: Int) async throws {
        var open = attempt
        let result = try await campus.submit(open.id, by: model.learners[who].actor)
        tell("learner \(who) submits \(open.assessment)")
        open.endedAt = open.deadline.map { min($0, clock.now) } ?? clock.now
        model.learners[who].open[open.id] = nil
        model.learners[who].ended.append(open)
        expect("score", result.score.awarded, model.score(open))
        expect("maximum", result.score.maximum, open.slots.count)
        note(model.passes(open) ? "passed" : "submitted")
    }
}
