import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Progress towards completion` {
    static let pause = RetakeRule(attempts: 2, spacing: .hours(24), pause: nil)
    let course = Course.sample(retakes: pause)

    @Test(
        arguments: [
            (.lessons("S1"), .open(.lessons(["S1.L1", "S1.L2"], done: 0))),
            (.activities("S1"), .open(.activities(["S1.A1"], done: 0))),
            (.tried("S1.quiz"), .open(.notTried)),
            (.passed("sample.final"), .open(.notTried)),
            (.all([.lessons("S1"), .tried("S1.quiz")]), .open(.parts(met: 0, of: 2))),
            (.any([.lessons("S1"), .tried("S1.quiz")]), .open(.parts(met: 0, of: 1))),
            (.lessons("S9"), .impossible(.notInCourse)),
            (.activities("S9"), .impossible(.notInCourse)),
            (.tried("S9.quiz"), .impossible(.notInCourse)),
            (.passed("S9.quiz"), .impossible(.notInCourse)),
            (.all([.lessons("S1"), .lessons("S9")]), .impossible(.parts)),
            (.any([.lessons("S1"), .lessons("S9")]), .open(.parts(met: 0, of: 1))),
            (.any([.tried("S9.quiz"), .lessons("S9")]), .impossible(.parts)),
        ] as [(CompletionRule, Progress.Standing)])
    func `says what is open and what cannot be met, on an empty record`(
        _ row: (rule: CompletionRule, standing: Progress.Standing)
    ) {
        #expect(judge(row.rule).standing == row.standing)
    }

    @Test func `is met when the last thing happened`() {
        let record = LearningRecord(
            lessons: ["S1.L1": .noon + .hours(2), "S1.L2": .noon + .hours(1)], activities: ["S1.A1": .noon + .hours(3)])
        #expect(judge(.lessons("S1"), record).metAt == .noon + .hours(2))
        #expect(judge(.all([.lessons("S1"), .activities("S1")]), record).metAt == .noon + .hours(3))
        #expect(judge(.any([.lessons("S1"), .activities("S1")]), record).metAt == .noon + .hours(2))
        #expect(judge(.any([.lessons("S9"), .activities("S1")]), record).isMet)
    }

    @Test func `names the lessons that are left, and the parts that are met`() {
        let record = LearningRecord(lessons: ["S1.L2": .noon])
        #expect(judge(.lessons("S1"), record).standing == .open(.lessons(["S1.L1"], done: 1)))
        let whole = judge(.all([.lessons("S1"), .any([.lessons("S1"), .lessons("S9")])]), record)
        #expect(whole.children.map(\.part) == [.lessons("S1"), .any])
        #expect(whole.standing == .open(.parts(met: 0, of: 2)))
    }

    @Test func `counts a try whatever its score, the first for its day`() throws {
        let record = LearningRecord(attempts: ["S1.quiz": [try ended(0, hours: 1), try ended(1, hours: 2)]])
        #expect(judge(.tried("S1.quiz"), record).metAt == .noon + .hours(1))
    }

    @Test func `does not count a try that an operator made in the person's name`() throws {
        let record = LearningRecord(attempts: ["S1.quiz": [try ended(1, hours: 1, isOnBehalf: true)]])
        #expect(judge(.tried("S1.quiz"), record).standing == .open(.notTried))
    }

    @Test func `is passed by the first passing try, and stays passed`() throws {
        let record = LearningRecord(attempts: [
            "sample.final": [try ended(0, hours: 1), try ended(1, hours: 30, passed: true), try ended(0, hours: 60)]
        ])
        let progress = judge(.passed("sample.final"), record)
        #expect(progress.metAt == .noon + .hours(30))
        #expect(progress.part == .passed("sample.final", mark: PassMark(points: 1)))
    }

    @Test func `says when a further try can start, then that it can`() throws {
        let best = try Score(Fraction(0), of: 1)
        let record = LearningRecord(attempts: ["sample.final": [try ended(0, hours: 0)]])
        let opens = Instant.noon + .hours(24)
        #expect(
            judge(.passed("sample.final"), record, at: opens + .milliseconds(-1)).standing
                == .open(.notPassed(best: best, tries: 1, next: opens)))
        #expect(
            judge(.passed("sample.final"), record, at: opens).standing
                == .open(.notPassed(best: best, tries: 1, next: nil)))
    }

    @Test func `becomes impossible when the tries are used up`() throws {
        let record = LearningRecord(attempts: ["sample.final": [try ended(0, hours: 0), try ended(0, hours: 30)]])
        #expect(
            judge(.passed("sample.final"), record).standing
                == .impossible(.noTriesLeft(best: try Score(Fraction(0), of: 1))))
        #expect(judge(.all([.passed("sample.final"), .lessons("S1")]), record).standing == .impossible(.parts))
        #expect(
            judge(.any([.passed("sample.final"), .lessons("S1")]), record).standing == .open(.parts(met: 0, of: 1)))
    }

    @Test func `is not passed by a try that an operator did in the person's name`() throws {
        let record = LearningRecord(attempts: ["sample.final": [try ended(1, hours: 0, passed: true, isOnBehalf: true)]]
        )
        #expect(judge(.passed("sample.final"), record, at: .noon + .days(2)).standing == .open(.passedOnBehalf))
        #expect(!judge(.passed("sample.final"), record).isMet)
    }

    @Test func `is impossible after a withdrawal, but for what was met before`() throws {
        let record = LearningRecord(lessons: ["S1.L1": .noon, "S1.L2": .noon], isWithdrawn: true)
        for rule in [.activities("S1"), .tried("S1.quiz"), .passed("sample.final")] as [CompletionRule] {
            #expect(judge(rule, record).standing == .impossible(.withdrawn))
        }
        #expect(judge(.lessons("S1"), record).isMet)
    }

    @Test func `asks nothing where a session has no such part`() {
        #expect(Progress.of(.activities("S1"), in: .sample(activities: 0), record: LearningRecord(), at: .noon).isMet)
    }

    private func judge(
        _ rule: CompletionRule, _ record: LearningRecord = LearningRecord(), at moment: Instant = .noon + .days(30)
    ) -> Progress {
        Progress.of(rule, in: course, record: record, at: moment)
    }

    private func ended(
        _ points: Int, hours: Int, passed: Bool = false, isOnBehalf: Bool = false
    ) throws -> LearningRecord.EndedAttempt {
        LearningRecord.EndedAttempt(
            id: "a", endedAt: .noon + .hours(hours), score: try Score(Fraction(points), of: 1), passed: passed,
            isOnBehalf: isOnBehalf)
    }
}
