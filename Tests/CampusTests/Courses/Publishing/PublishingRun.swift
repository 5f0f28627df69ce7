import Campus
import ContentFiles
import Learning
import MigrationLaw
import Synchronization
import TestSupport

/// Plays acts on a campus and on the model beside it, and says in what they differ.
struct PublishingRun {
    private let folder: DraftFolder
    private let clock = Clock()
    private let campus: Campus
    private var draft = DraftCourse()
    private var fault: DraftFault?
    private var model: PublishingModel
    private var random = SeededGenerator(seed: 0)
    private var found: [String] = []
    /// What was done, for who reads a failure.
    private(set) var story: [String] = []
    private(set) var tally: [String: Int] = [:]

    init(seed: UInt64) async throws {
        folder = DraftFolder()
        try folder.write(draft, breaking: nil)
        let draws = Mutex(seed)
        campus = try await .sample(
            clock: clock, content: folder.folder,
            chance: {
                SeededGenerator(
                    seed: draws.withLock {
                        $0 &+= 1
                        return $0
                    })
            })
        var learners: [PublishingModel.Learner] = []
        for number in 1...3 {
            let actor = try await campus.sampleLearner("Learner \(number)", email: "learner\(number)@example.org")
            learners.append(PublishingModel.Learner(actor: actor))
        }
        let first = try await campus.course(DraftCourse.id)
        model = PublishingModel(
            versions: [PublishingModel.Version(draft: draft, digests: [first.digest])], learners: learners)
    }

    /// - Returns: nothing where campus and model agree.
    mutating func play(_ act: PublishingAct, looksDeep: Bool) async throws -> [String] {
        random = SeededGenerator(seed: act.seed)
        found = []
        let who = Int.random(in: 0..<model.learners.count, using: &random)
        do {
            try await perform(act.kind, who)
            try await compare(looksDeep: looksDeep)
        } catch {
            found.append("threw \(error)")
        }
        return found
    }

    // MARK: Telling

    private mutating func tell(_ words: String) { story.append(words) }

    private mutating func note(_ what: String) { tally[what, default: 0] += 1 }

    private mutating func expect<Value: Equatable>(_ what: String, _ campus: Value, _ model: Value) {
        if campus != model { found.append("\(what): campus \(campus), model \(model)") }
    }

    /// What an act gave, or why it was refused.
    private func outcome<Value>(_ act: () async throws -> Value) async throws -> Result<Value, CampusError> {
        do { return .success(try await act()) } catch let error as CampusError { return .failure(error) }
    }

    private mutating func expect<Value>(_ what: String, _ result: Result<Value, CampusError>, refused: CampusError?) {
        switch (result, refused) {
        case (.success, nil): break
        case (.success, let refused?): found.append("\(what) was done, and \(refused) was due")
        case (.failure(let error), _):
            if error != refused {
                found.append("\(what) was refused: \(error), and \(String(describing: refused)) was due")
            }
        }
    }

    private mutating func chance(in count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

    // MARK: Acts

    private mutating func perform(_ kind: PublishingAct.Kind, _ who: Int) async throws {
        switch kind {
        case .edit:
            draft.edit(using: &random)
            try folder.write(draft, breaking: fault)
            tell("edit")
        case .breakFiles:
            fault = DraftFault(of: draft, using: &random)
            try folder.write(draft, breaking: fault)
            tell("break \(fault.map { "\($0)" } ?? "nothing")")
        case .mendFiles:
            fault = nil
            try folder.write(draft, breaking: nil)
            tell("mend")
        case .publish: try await publish()
        case .correct: try await correct()
        case .moveEverybody: try await moveEverybody()
        case .withdraw: try await withdraw()
        case .correctKey: try await correctKey()
        case .grantTime:
            model.learners[who].extra = [nil, .half, .double].randomElement(using: &random) ?? nil
            if let person = model.learners[who].actor.person {
                try await campus.setExtraTime(model.learners[who].extra, of: person, by: anOperator)
            }
            tell("learner \(who): extra time \(String(describing: model.learners[who].extra))")
        case .jump: try await jump(who)
        case .enrol: try await enrol(who)
        default:
            guard model.learners[who].enrolment != nil else { return try await enrol(who) }
            try await learn(kind, who)
        }
    }

    private mutating func publish() async throws {
        let result = try await outcome { try await campus.publish(DraftCourse.id, by: anOperator) }
        let isSame = model.versions[model.newest - 1].draft.files == draft.files
        tell("publish: \(String(describing: try? result.get().number))")
        switch result {
        case .success(let version):
            note("published")
            expect("published number", version.number, model.newest + 1)
            expect("published though nothing changed or files are broken", isSame || fault != nil, false)
            model.versions.append(PublishingModel.Version(draft: draft, digests: [version.digest]))
        case .failure(.faults):
            note("publish refused for faults")
            expect("faults in files that are published", isSame && fault == nil, false)
        case .failure(let error):
            expect("publish was refused", error, .nothingToPublish(DraftCourse.id))
            expect("nothing to publish", isSame && fault == nil, true)
        }
    }

    private mutating func correct() async throws {
        let result = try await outcome { try await campus.correct(DraftCourse.id, note: nil, by: anOperator) }
        let newest = model.versions[model.newest - 1].draft
        let isSame = newest.files == draft.files
        let isWording = newest.rules == draft.rules
        tell("correct: \(String(describing: try? result.get().corrections.count))")
        switch result {
        case .success(let version):
            note("corrected")
            expect("corrected version", version.number, model.newest)
            expect("a correction of more than words", isWording, true)
            expect("corrected though nothing changed or files are broken", isSame || fault != nil, false)
            model.versions[model.newest - 1].draft = draft
            model.versions[model.newest - 1].digests.append(version.digest)
        case .failure(.faults):
            expect("faults in files that only have other words", isWording && fault == nil, false)
        case .failure(.notACorrection):
            note("not a correction")
            expect("only words changed", isWording, false)
        case .failure(let error):
            expect("correction was refused", error, .nothingToPublish(DraftCourse.id))
            expect("nothing to correct", isSame && fault == nil, true)
        }
    }

    private mutating func moveEverybody() async throws {
        var moved: Set<Enrolment.ID> = []
        var waiting: Set<Enrolment.ID> = []
        let dryRun = chance(in: 3)
        for who in model.learners.indices {
            guard let id = model.learners[who].enrolment, model.learners[who].version < model.newest else { continue }
            if model.learners[who].open.values.contains(where: \.isFinal) {
                waiting.insert(id)
            } else {
                moved.insert(id)
                if !dryRun { model.learners[who].version = model.newest }
            }
        }
        let result = try await campus.moveAll(of: DraftCourse.id, dryRun: dryRun, by: anOperator)
        tell("move everybody\(dryRun ? ", dry" : "")")
        note("moved everybody")
        expect("moved", Set(result.moved), moved)
        expect("waiting", Set(result.waiting), waiting)
    }

    /// An item that somebody was asked, now and then.
    private mutating func someItem() -> Item.ID? {
        let asked = model.learners.flatMap { $0.ended.flatMap(\.slots) }.map(\.item)
        let all = draft.sessions.flatMap(\.items).map { Item.ID($0.id) }
        return (asked.isEmpty || chance(in: 3) ? all : asked).randomElement(using: &random)
    }

    private mutating func withdraw() async throws {
        guard let item = someItem(), model.withdrawn.count < 3 else { return }
        let isKnown =
            model.learners.flatMap(\.ended).contains { $0.slots.contains { $0.item == item } }
            || model.versions[model.newest - 1].draft.item(item) != nil
        let result = try await outcome {
            try await campus.withdraw(item, because: "Two right answers", dryRun: false, by: anOperator)
        }
        tell("withdraw \(item)")
        expect("withdraw", result, refused: isKnown ? nil : .notFound(.item, item.rawValue))
        if isKnown {
            note("withdrawn")
            model.withdrawn.insert(item)
        }
    }

    private mutating func correctKey() async throws {
        guard let item = someItem() else { return }
        let newest = try await campus.course(DraftCourse.id).course.item(item)
        let isAsked = model.learners.flatMap(\.ended).contains { $0.slots.contains { $0.item == item } }
        let result = try await outcome {
            try await campus.markByCorrectedKey(item, because: "The key was wrong", dryRun: false, by: anOperator)
        }
        tell("mark by the corrected key of \(item)")
        if model.withdrawn.contains(item) {
            return expect("correct key", result, refused: .itemWithdrawn(item))
        }
        expect("correct key", result, refused: isAsked || newest != nil ? nil : .notFound(.item, item.rawValue))
        if let newest {
            note("key corrected")
            model.corrected[item, default: []].append((model.newest, newest.kind))
        }
    }

    /// The clock goes on, is set back, or is wrong for a moment in which somebody answers.
    private mutating func jump(_ who: Int) async throws {
        let ways: [Duration] = [
            .seconds(30), .minutes(6), .minutes(20), .hours(1), .hours(25), .hours(-3), .days(8), .days(-2),
        ]
        let way = ways.randomElement(using: &random) ?? .zero
        let open = model.learners[who].open.values.min { $0.id < $1.id }
        guard chance(in: 3), let open, let slot = open.slots.first, let deadline = open.deadline,
            deadline >= clock.now
        else {
            clock.advance(by: way)
            return tell("the clock jumps by \(way)")
        }
        let late = deadline - clock.now + .seconds(1)
        clock.advance(by: late)
        let actor = model.learners[who].actor
        let answer = try await outcome {
            try await campus.answer(.choice(["late"]), slot: slot.number, of: open.id, by: actor)
        }
        expect("a late answer", answer, refused: .attempt(.closed(open.id)))
        clock.advance(by: .zero - late)
        tell("learner \(who) answers while the clock is \(late) fast")
    }

    private mutating func enrol(_ who: Int) async throws {
        let (enrolment, isNew) = try await campus.enrol(in: DraftCourse.id, by: model.learners[who].actor)
        tell("learner \(who) enrols")
        expect("new enrolment", isNew, model.learners[who].enrolment == nil)
        if model.learners[who].enrolment == nil { model.learners[who].version = model.newest }
        model.learners[who].enrolment = enrolment.id
    }
}

// What learners do.

extension PublishingRun {
    private mutating func learn(_ kind: PublishingAct.Kind, _ who: Int) async throws {
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

    private mutating func read(
        _ lesson: Lesson.ID, _ who: Int, _ enrolment: Enrolment.ID, _ own: DraftCourse
    ) async throws {
        let actor = model.learners[who].actor
        let result = try await outcome { try await campus.completeLesson(lesson, in: enrolment, by: actor) }
        tell("learner \(who) reads \(lesson)")
        let isThere = own.lessons.contains(lesson)
        expect("lesson", result, refused: isThere ? nil : .notFound(.lesson, lesson.rawValue))
        if isThere, model.learners[who].lessons[lesson] == nil { model.learners[who].lessons[lesson] = clock.now }
    }

    private mutating func send(
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
    private mutating func answerAll(_ who: Int, _ enrolment: Enrolment.ID, _ own: DraftCourse) async throws {
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

    private mutating func start(_ who: Int, _ enrolment: Enrolment.ID, _ own: DraftCourse) async throws {
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
    private mutating func begun(
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

    private mutating func someOpen(_ who: Int) -> PublishingModel.Try? {
        // Sorted, since the order of a dictionary differs from run to run.
        model.learners[who].open.values.sorted { ($0.assessment, $0.version) < ($1.assessment, $1.version) }
            .randomElement(using: &random)
    }

    private mutating func answer(_ who: Int) async throws {
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
    private mutating func answerBadly(
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

    private mutating func check(_ who: Int) async throws {
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

    private mutating func submit(_ who: Int) async throws {
        guard let open = someOpen(who) else { return }
        // Half answered forms are sent more seldom.
        if open.slots.contains(where: { open.answers[$0.number] == nil }), !chance(in: 3) { return }
        try await submit(open, who)
    }

    private mutating func submit(_ attempt: PublishingModel.Try, _ who: Int) async throws {
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

// What both say.

extension PublishingRun {
    private mutating func compare(looksDeep: Bool) async throws {
        for who in model.learners.indices {
            guard let enrolment = model.learners[who].enrolment else { continue }
            endOverdue(who)
            let learner = model.learners[who]
            let study = try await campus.study(enrolment, by: learner.actor)
            expect("learner \(who) version", study.enrolment.version, learner.version)
            expect("newest version", study.newestVersion, model.newest)
            expect("learner \(who) lessons", study.record.lessons, learner.lessons)
            expect("learner \(who) activities", study.record.activities, learner.activities)
            compareAttempts(study, learner)
            try await compareCertificates(who, study)
            if looksDeep {
                for attempt in learner.ended { try await compareResult(attempt, learner) }
            }
        }
        if looksDeep { try await compareVersions() }
    }

    private mutating func endOverdue(_ who: Int) {
        let overdue = model.learners[who].open.values.filter { $0.deadline.map { clock.now > $0 } ?? false }
        for var attempt in overdue.sorted(by: { $0.id < $1.id }) {
            attempt.endedAt = attempt.deadline
            model.learners[who].open[attempt.id] = nil
            model.learners[who].ended.append(attempt)
            note("ended by its deadline")
        }
    }

    private mutating func compareAttempts(_ study: Study, _ learner: PublishingModel.Learner) {
        expect("attempts under way", Set(study.openAttempts.map(\.id)), Set(learner.open.keys))
        for attempt in study.openAttempts {
            guard let own = learner.open[attempt.id] else { continue }
            expect("questions of \(own.assessment)", attempt.slots, own.slots)
            expect("deadline of \(own.assessment)", attempt.deadline, own.deadline)
            expect("content of \(own.assessment)", attempt.bundle, own.bundle)
            expect(
                "answers to \(own.assessment)",
                attempt.answers.mapValues {
                    PublishingModel.Given(
                        answer: $0.answer, sequence: $0.sequence, isChecked: $0.checkedAt != nil)
                }, own.answers)
        }
        let ended = study.record.attempts.values.flatMap(\.self)
        expect("ended attempts", ended.count, learner.ended.count)
        for own in learner.ended {
            guard let attempt = ended.first(where: { $0.id == own.id }) else {
                found.append("a try at \(own.assessment) was lost")
                continue
            }
            expect("score of \(own.assessment)", attempt.score.awarded, model.score(own))
            expect("pass of \(own.assessment)", attempt.passed, model.passes(own))
            expect("end of \(own.assessment)", attempt.endedAt, own.endedAt)
            expect("version of \(own.assessment)", attempt.version, own.version)
        }
    }

    /// A certificate for each version completed, when its rule is met and not before; then to the byte the same for ever.
    private mutating func compareCertificates(_ who: Int, _ study: Study) async throws {
        let learner = model.learners[who]
        let version = learner.version
        let seen = learner.completed
        if learner.hasName, seen[version] == nil, model.meetsRule(learner) {
            model.learners[who].completed[version] = .some(nil)
            note("completed")
        }
        let isComplete = model.learners[who].completed[version] != nil
        expect("learner \(who) state", study.enrolment.state, isComplete ? .completed : .active)
        let certificates = try await campus.certificates(of: learner.actor)
        expect(
            "certified versions of learner \(who)", certificates.map(\.courseVersion).sorted(),
            model.learners[who].completed.keys.sorted())
        for certificate in certificates {
            let now = SeenCertificate(
                certificate, credential: try await campus.credential(certificate.id, by: learner.actor))
            guard let before = seen[certificate.courseVersion] ?? nil else {
                let draft = model.draft(learner)
                expect("title certified", now.title, draft.title)
                expect("minutes certified", now.minutes, draft.minutes)
                model.learners[who].completed[certificate.courseVersion] = now
                continue
            }
            if now != before { found.append("the certificate of version \(before.version) changed") }
        }
    }

    private mutating func compareResult(
        _ own: PublishingModel.Try, _ learner: PublishingModel.Learner
    ) async throws {
        let result = try await campus.result(of: own.id, by: learner.actor)
        let sitting = result.sitting
        expect("questions of the marked \(own.assessment)", sitting.attempt.slots, own.slots)
        expect("deadline of the marked \(own.assessment)", sitting.attempt.deadline, own.deadline)
        expect(
            "answers of the marked \(own.assessment)", sitting.attempt.answers.mapValues(\.answer),
            own.answers.mapValues(\.answer))
        expect("score of the marked \(own.assessment)", result.score.awarded, model.score(own))
        for feedback in result.feedback {
            let number = feedback.slot.number
            expect("key of \(feedback.item.id)", feedback.kind, own.kinds[number] ?? feedback.kind)
            expect("words of \(feedback.item.id)", feedback.item.wordings, own.wordings[number] ?? [:])
            expect("points for \(feedback.item.id)", feedback.points, model.points(own, feedback.slot))
        }
    }

    /// Every version reads as the draft behind it.
    private mutating func compareVersions() async throws {
        for (index, own) in model.versions.enumerated() {
            let version = try await campus.course(DraftCourse.id, version: index + 1)
            let course = version.course
            let name = "version \(index + 1)"
            expect("\(name) content", version.digest, own.digests.last ?? "")
            expect("\(name) title", course.title[.english], own.draft.title)
            expect("\(name) lessons", course.lessons.map(\.id), own.draft.lessons)
            expect("\(name) activities", course.activities.map(\.id), own.draft.activities)
            expect("\(name) quizzes", course.modules.flatMap(\.assessments).map(\.id), own.draft.quizzes)
            expect("\(name) time", course.minutes, own.draft.minutes)
            expect(
                "\(name) items", Set(course.items.map(\.id.rawValue)),
                Set(own.draft.sessions.flatMap(\.items).map(\.id)))
            let final = course.assessment(DraftCourse.finalID)
            expect("\(name) cut", final?.passMark?.points, own.draft.final?.pass)
            expect("\(name) limit", final?.timeLimit, own.draft.final?.minutes.flatMap { .minutes($0) })
            expect("\(name) tries", final?.retakes?.attempts, own.draft.final?.attempts)
            if case .all(let parts) = course.completion {
                expect("\(name) rule", parts.count, own.draft.rule.count)
            } else {
                found.append("\(name) has another rule")
            }
        }
        let states = try await campus.fileStates(by: anOperator)
        expect("courses in the files", states.map(\.course), [DraftCourse.id])
        if fault != nil { expect("faults shown to administrators", states.allSatisfy { !$0.faults.isEmpty }, true) }
    }
}
