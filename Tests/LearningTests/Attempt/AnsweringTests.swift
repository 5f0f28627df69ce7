import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `An answer that arrives` {
    let course = Course.sample()
    static let stored = Attempt.StoredAnswer(answer: .choice(["a"]), sequence: 3, at: .noon)
    static let locked = Attempt.StoredAnswer(answer: .choice(["a"]), sequence: 3, at: .noon, checkedAt: .noon)

    @Test(
        arguments: [
            ("new", nil, "a", 1, .success(.accepted)),
            ("new, starting high", nil, "a", 7, .success(.accepted)),
            ("the same again", stored, "a", 3, .success(.stands(stored))),
            ("the same, late", stored, "a", 2, .success(.stands(stored))),
            ("another, late", stored, "b", 2, .success(.stands(stored))),
            ("another, same number", stored, "b", 3, .failure(.sequenceTaken(slot: 1, stored))),
            ("another, newer", stored, "b", 4, .success(.accepted)),
            ("checked, another", locked, "b", 4, .failure(.locked(slot: 1, locked))),
            ("checked, another, late", locked, "b", 1, .failure(.locked(slot: 1, locked))),
            ("checked, the same again", locked, "a", 3, .success(.stands(locked))),
            ("not a sequence", nil, "a", 0, .failure(.badSequence(0))),
            ("negative", nil, "a", -1, .failure(.badSequence(-1))),
            ("unknown option", nil, "z", 1, .failure(.badAnswer(slot: 1, .unknownOption("z", item: "S1-01.p1")))),
            (
                "unknown option, late", stored, "z", 1,
                .failure(.badAnswer(slot: 1, .unknownOption("z", item: "S1-01.p1")))
            ),
        ] as [(String, Attempt.StoredAnswer?, Item.Option.ID, Int, Result<Attempt.Reception, AttemptError>)])
    func `is judged by its sequence`(
        _ row: (
            name: String, stored: Attempt.StoredAnswer?, option: Item.Option.ID, sequence: Int,
            expected: Result<Attempt.Reception, AttemptError>
        )
    ) {
        let attempt = Attempt.sample(answers: row.stored.map { [1: $0] } ?? [:])
        #expect(receive(.choice([row.option]), row.sequence, by: attempt) == row.expected, "\(row.name)")
    }

    @Test func `names one option, no more and no fewer`() {
        let attempt = Attempt.sample()
        for (chosen, count) in [(["a", "b"], 2), ([], 0), (["a", "a"], 2)] as [([Item.Option.ID], Int)] {
            let expected = AttemptError.badAnswer(slot: 1, .oneOption(item: "S1-01.p1", given: count))
            #expect(receive(.choice(chosen), 1, by: attempt) == .failure(expected))
        }
    }

    @Test(arguments: [0, 3, -1])
    func `names a question of the form`(slot: Int) {
        #expect(receive(.choice(["a"]), 1, slot: slot, by: .sample()) == .failure(.noSuchSlot(slot)))
    }

    @Test func `comes in time at the deadline and late one millisecond after`() {
        let attempt = Attempt.sample(deadline: .noon + .minutes(10))
        #expect(receive(.choice(["a"]), 1, by: attempt, at: .noon + .minutes(10)) == .success(.accepted))
        let late = Instant.noon + .minutes(10) + .milliseconds(1)
        #expect(receive(.choice(["a"]), 1, by: attempt, at: late) == .failure(.closed("a1")))
    }

    @Test func `is refused once the attempt has ended`() throws {
        let marked = Attempt.sample(state: .marked(try Score(Fraction(1), of: 2), passed: nil, at: .noon))
        #expect(receive(.choice(["a"]), 1, by: marked) == .failure(.closed("a1")))
        #expect(receive(.choice(["a"]), 1, by: .sample(state: .voided(at: .noon))) == .failure(.closed("a1")))
    }

    private func receive(
        _ answer: Answer, _ sequence: Int, slot: Int = 1, by attempt: Attempt, at moment: Instant = .noon
    ) -> Result<Attempt.Reception, AttemptError> {
        Result { () throws(AttemptError) in
            try attempt.receive(answer, sequence: sequence, slot: slot, of: course, at: moment)
        }
    }
}

@Suite struct `Marking an attempt` {
    @Test(
        arguments: [
            (answers: [:], points: 0), ([1: "a"], 1), ([1: "b"], 0), ([1: "a", 2: "a"], 2), ([1: "b", 2: "a"], 1),
            ([1: "d", 2: "c"], 0),
        ] as [(answers: [Int: Item.Option.ID], points: Int)])
    func `gives one point for each right answer and none for silence`(
        _ row: (answers: [Int: Item.Option.ID], points: Int)
    ) throws {
        let stored = row.answers.mapValues { Attempt.StoredAnswer(answer: .choice([$0]), sequence: 1, at: .noon) }
        let score = try Attempt.sample(answers: stored).mark(with: .sample())
        #expect(score == (try Score(Fraction(row.points), of: 2)))
    }
}
