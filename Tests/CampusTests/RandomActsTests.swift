import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Two hundred random acts` {
    /// Each step does one act on the campus and on a model of a few plain variables, then compares what both say.
    @Test(arguments: 1...20)
    func `leave the campus as a simple model says`(seed: UInt64) async throws {
        var run = try await RandomRun(seed: seed)
        for step in 1...200 {
            let act = try await run.act()
            let differences = try await run.differences()
            #expect(differences.isEmpty, "seed \(seed), step \(step), after \(act)")
            if !differences.isEmpty { return }
        }
        #expect(try await run.replayed() == [], "seed \(seed)")
    }
}

/// What a learner did, as one would keep it on paper.
private struct Model {
    struct Open {
        let sitting: Sitting
        let deadline: Instant?
        var answers: [Int: Given] = [:]
    }

    struct Given: Equatable {
        var answer: Answer
        var sequence: Int
        var isChecked: Bool
    }

    /// What there is to do, which no act changes.
    let course: Course

    var newest = 1
    var taken: Int?
    var lessons: Set<Lesson.ID> = []
    var activities: Set<Activity.ID> = []
    var hasName = false
    var open: [Assessment.ID: Open] = [:]
    var ended: [Assessment.ID: [(at: Instant, points: Int)]] = [:]

    var quizzes: [Assessment.ID] { course.modules.flatMap(\.assessments).map(\.id) }
    var lessonsLeft: Int { course.lessons.count - lessons.count }
    var hasPassed: Bool { (ended[final] ?? []).contains { $0.points >= 5 } }
    var isComplete: Bool {
        hasName && lessonsLeft == 0 && activities.count == course.activities.count
            && quizzes.allSatisfy { ended[$0] != nil } && hasPassed
    }

    /// Why a try at that may not start now.
    func refusal(of id: Assessment.ID, at moment: Instant) -> CampusError? {
        if open[id] != nil || quizzes.contains(id) { return nil }
        if id == diagnostic {
            switch ended[id]?.count ?? 0 {
            case 0: return nil
            case 1: return lessonsLeft == 0 ? nil : .secondSittingLater(id, lessonsLeft: lessonsLeft)
            default: return .noTriesLeft(id)
            }
        }
        if !hasName { return .nameNotConfirmed }
        if hasPassed { return .alreadyPassed(id) }
        if let opens = finalOpens(), opens > moment { return .tooEarly(id, from: opens) }
        return nil
    }

    /// The final opens 24 hours after a try, seven days after every third.
    private func finalOpens() -> Instant? {
        guard let tries = ended[final], let last = tries.last else { return nil }
        return last.at + (tries.count % 3 == 0 ? .days(7) : .hours(24))
    }

    /// Answers are all right or earn nothing, so points are whole.
    mutating func end(_ id: Assessment.ID, at moment: Instant) throws {
        guard let attempt = open.removeValue(forKey: id) else { return }
        let points = try attempt.sitting.attempt.slots.count {
            attempt.answers[$0.number]?.answer == (try attempt.sitting.key($0))
        }
        ended[id, default: []].append((min(moment, attempt.deadline ?? moment), points))
    }
}

private struct RandomRun {
    private let files: EditableContent
    private let sample: SampleCampus
    private let learner: Actor
    private var enrolment: Enrolment.ID = "none"
    private var random: SeededGenerator
    private var model: Model

    init(seed: UInt64) async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
        learner = try await sample.campus.sampleLearner()
        random = SeededGenerator(seed: seed)
        model = Model(course: try await sample.campus.course(rightsOfMigrants).course)
    }

    /// Does one act, checks what it returned, and names it.
    mutating func act() async throws -> String {
        guard model.taken != nil || chance(in: 3) else { return try await publish() }
        guard model.taken != nil else { return try await enrol() }
        switch Int.random(in: 0..<40, using: &random) {
        case 0: return try await publish()
        case 1: return try await enrol()
        case 2...6: return try await completeLesson()
        case 7, 8: return try await sendActivity()
        case 9: return try await confirmName()
        case 10...15:
            return try await start((model.quizzes + [diagnostic, final]).randomElement(using: &random) ?? final)
        case 16...29: return try await answer()
        case 30...32: return try await check()
        case 33...36: return try await submit()
        default: return try await wait()
        }
    }

    /// Everything in which the tables differ from what the events tell, or events from their seals.
    func replayed() async throws -> [String] {
        try await sample.campus.sealEvents()
        return try await sample.campus.replay().differences.map { "\($0)" }
            + sample.campus.audit().faults.map { "\($0)" }
    }

    /// Everything in which the campus and the model differ.
    mutating func differences() async throws -> [String] {
        guard let taken = model.taken else { return [] }
        let now = sample.clock.now
        for (id, attempt) in model.open {
            if let deadline = attempt.deadline, now > deadline { try model.end(id, at: deadline) }
        }
        let study = try await sample.campus.study(enrolment, by: learner)
        var found: [String] = []
        func compare<Value: Equatable>(_ name: String, _ campus: Value, _ model: Value) {
            if campus != model { found.append("\(name): campus \(campus), model \(model)") }
        }
        compare("version", study.enrolment.version, taken)
        compare("newest", study.newestVersion, model.newest)
        compare("lessons", Set(study.record.lessons.keys), model.lessons)
        compare("activities", Set(study.record.activities.keys), model.activities)
        compare("name", study.enrolment.printedName != nil, model.hasName)
        compare("open", Set(study.openAttempts.map(\.assessment)), Set(model.open.keys))
        for attempt in study.openAttempts {
            compare(
                "answers",
                attempt.answers.mapValues {
                    Model.Given(answer: $0.answer, sequence: $0.sequence, isChecked: $0.checkedAt != nil)
                }, model.open[attempt.assessment]?.answers ?? [:])
        }
        for id in model.quizzes + [diagnostic, final] {
            compare(
                "\(id) points", study.record.attempts[id]?.map(\.score.awarded),
                model.ended[id]?.map { Fraction($0.points) })
            compare("\(id) ends", study.record.attempts[id]?.map(\.endedAt), model.ended[id]?.map(\.at))
        }
        compare("state", study.enrolment.state, model.isComplete ? .completed : .active)
        compare("certificates", try await sample.campus.certificates(of: learner).count, model.isComplete ? 1 : 0)
        compare("certified version", study.certificate?.courseVersion, model.isComplete ? taken : nil)
        return found
    }

    private mutating func publish() async throws -> String {
        try files.edit("Courses/rights-of-migrants.yaml", replacing: "Staff", with: "Staff ")
        model.newest += 1
        #expect(try await sample.campus.publish(rightsOfMigrants, by: anOperator).number == model.newest)
        return "publish"
    }

    private mutating func enrol() async throws -> String {
        let enrolled = try await sample.campus.enrol(in: rightsOfMigrants, by: learner)
        #expect(enrolled.isNew == (model.taken == nil))
        model.taken = model.taken ?? model.newest
        enrolment = enrolled.enrolment.id
        return "enrol"
    }

    private mutating func completeLesson() async throws -> String {
        let lessons = model.course.lessons.map(\.id)
        guard let lesson = lessons.randomElement(using: &random) else { return "nothing to read" }
        let wasComplete = model.isComplete
        model.lessons.insert(lesson)
        let certificate = try await sample.campus.completeLesson(lesson, in: enrolment, by: learner)
        #expect((certificate != nil) == (model.isComplete && !wasComplete))
        return "complete \(lesson)"
    }

    private mutating func sendActivity() async throws -> String {
        let activities = model.course.activities.map(\.id)
        guard let activity = activities.randomElement(using: &random) else { return "nothing to send" }
        _ = try await sample.campus.submit([:], to: activity, in: enrolment, by: learner)
        model.activities.insert(activity)
        return "send \(activity)"
    }

    private mutating func confirmName() async throws -> String {
        try await sample.campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
        model.hasName = true
        return "confirm"
    }

    private mutating func start(_ id: Assessment.ID) async throws -> String {
        let expected = model.refusal(of: id, at: sample.clock.now)
        do {
            let (sitting, isNew) = try await sample.campus.start(id, in: enrolment, by: learner)
            #expect(expected == nil)
            #expect(isNew == (model.open[id] == nil))
            if let open = model.open[id] { #expect(open.sitting.attempt.id == sitting.attempt.id) }
            if isNew { model.open[id] = .init(sitting: sitting, deadline: sitting.attempt.deadline) }
        } catch let error as CampusError {
            #expect(error == expected)
        }
        return "start \(id)"
    }

    private mutating func answer() async throws -> String {
        guard let id = anOpenAssessment, var open = model.open[id],
            let any = open.sitting.attempt.slots.randomElement(using: &random)
        else { return "nothing to answer" }
        // Mostly an open question, so that forms are filled.
        let unanswered = open.sitting.attempt.slots.first { open.answers[$0.number] == nil }
        let slot = chance(in: 3) ? any : unanswered ?? any
        // Mostly right, so that some finals are passed.
        let answer = chance(in: 8) ? try open.sitting.wrong(slot) : try open.sitting.key(slot)
        let stored = open.answers[slot.number]
        let sequence = max(1, (stored?.sequence ?? 0) + Int.random(in: -1...2, using: &random))
        let isRefused: Bool
        if let stored, !(stored.answer == answer && sequence <= stored.sequence) {
            isRefused = stored.isChecked || (sequence == stored.sequence && stored.answer != answer)
        } else {
            isRefused = false
        }
        if !isRefused, sequence > stored?.sequence ?? 0 {
            open.answers[slot.number] = .init(answer: answer, sequence: sequence, isChecked: false)
        }
        do {
            let stands = try await sample.campus.answer(
                answer, slot: slot.number, of: open.sitting.attempt.id, sequence: sequence, by: learner)
            #expect(!isRefused)
            #expect(stands.answer == open.answers[slot.number]?.answer)
        } catch let error as CampusError {
            #expect(isRefused, "\(error)")
        }
        model.open[id] = open
        return "answer \(slot.number) of \(id) with sequence \(sequence)"
    }

    private mutating func check() async throws -> String {
        guard let id = anOpenAssessment, let open = model.open[id] else { return "nothing to check" }
        let slot = open.sitting.attempt.slots[0]
        do {
            let feedback = try await sample.campus.check(slot: 1, of: open.sitting.attempt.id, by: learner)
            #expect(model.quizzes.contains(id))
            let key = try open.sitting.key(slot)
            #expect(feedback.isCorrect == (open.answers[1]?.answer == key))
            model.open[id]?.answers[1]?.isChecked = true
        } catch let error as CampusError {
            let attempt = open.sitting.attempt.id
            #expect(error == .attempt(model.quizzes.contains(id) ? .notAnswered(slot: 1) : .notFormative(attempt)))
        }
        return "check \(id)"
    }

    private mutating func submit() async throws -> String {
        guard let id = anOpenAssessment, let open = model.open[id] else { return "nothing to submit" }
        try model.end(id, at: sample.clock.now)
        let result = try await sample.campus.submit(open.sitting.attempt.id, by: learner)
        #expect(result.score.awarded == model.ended[id]?.last.map { Fraction($0.points) })
        return "submit \(id)"
    }

    private mutating func wait() async throws -> String {
        let times: [Duration] = [.seconds(30), .minutes(6), .hours(1), .hours(25), .days(8)]
        let time = times.randomElement(using: &random) ?? .zero
        sample.clock.advance(by: time)
        return "wait \(time)"
    }

    private var anOpenAssessment: Assessment.ID? {
        mutating get {
            // Sorted, since the order of a dictionary differs from run to run.
            model.open.keys.sorted().randomElement(using: &random)
        }
    }

    private mutating func chance(in count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
}
