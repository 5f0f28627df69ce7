import Campus
import JSON
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `A quiz with every type of item` {
    let content: TypesContent
    let sample: SampleCampus
    let learner: Actor
    let enrolment: Enrolment.ID
    let sitting: Sitting

    init() async throws {
        content = try TypesContent()
        sample = try await SampleCampus(content: content.folder)
        learner = try await sample.campus.sampleLearner()
        enrolment = try await sample.campus.enrol(in: TypesContent.course, by: learner).enrolment.id
        sitting = try await sample.campus.start(TypesContent.quiz, in: enrolment, by: learner).sitting
    }

    @Test func `gives the whole score for right answers`() async throws {
        for slot in sitting.attempt.slots { try await answer(try sitting.key(slot), slot.number) }
        let result = try await sample.campus.submit(sitting.attempt.id, by: learner)
        #expect(try result.score == Score(Fraction(10), of: 10))
    }

    @Test func `gives exact parts`() async throws {
        // Multiple: one of two right. Matching: one row of three. Ordering: 2 3 1 has one right neighbour pair of two.
        // 1/2 + 1/3 + 1/2 = 3/6 + 2/6 + 3/6 = 8/6 = 4/3.
        for slot in sitting.attempt.slots {
            let item = try #require(sitting.item(slot))
            if let part = slot.kind(of: item).partlyRightAnswer { try await answer(part, slot.number) }
        }
        let result = try await sample.campus.submit(sitting.attempt.id, by: learner)
        #expect(try result.score == Score(try #require(Fraction(4, over: 3)), of: 10))
        #expect(result.feedback.map(\.points).dropFirst().prefix(3).map(\.description) == ["1/2", "1/3", "1/2"])
        #expect(result.feedback.allSatisfy { !$0.isCorrect })
    }

    @Test func `keeps what was asked and the facts used, whatever becomes of the law`() async throws {
        let kept = sitting.attempt.slots.map(\.resolution)
        #expect(kept.prefix(6).allSatisfy { $0 == nil } && kept.dropFirst(6).allSatisfy { $0 != nil })
        // Another campus on the same database knows no law at all.
        let later = Campus(
            database: sample.database, law: .empty, content: content.folder, settings: sample.campus.settings,
            keys: KeyRing(folder: "/nowhere", now: { .noon }), now: { .noon })
        let again = try await later.sitting(sitting.attempt.id, by: learner)
        #expect(again.attempt.slots == sitting.attempt.slots)
        for slot in again.attempt.slots {
            _ = try await later.answer(try again.key(slot), slot: slot.number, of: again.attempt.id, by: learner)
        }
        let result = try await later.submit(again.attempt.id, by: learner)
        #expect(try result.score == Score(Fraction(10), of: 10))
    }

    @Test func `resolves the key as the law has it`() async throws {
        for slot in sitting.attempt.slots.dropFirst(6) {
            let resolution = try #require(slot.resolution)
            let day = resolution.date
            func status(_ state: State.ID) -> Status { shippedLaw.status(of: state, in: "icrmw", at: day).status }
            switch resolution.question {
            case .statusAt:
                let state = try #require(resolution.state)
                let status = status(state)
                #expect(resolution.key == .choice(OptionIdentifier.status(of: slot.item, status)))
            case .partyAt:
                for choice in resolution.choices {
                    guard case .state(let state) = choice.content else { continue }
                    #expect((status(state) == .party) == (resolution.key == .choice(choice.id)), "\(state)")
                }
            case .partiesCount:
                // Counted apart with Python from the deposits: article 87(2), first of the month after three months.
                #expect(resolution.key == .count(47))
            case .inForceOn:
                let state = try #require(resolution.state)
                let since = shippedLaw.status(of: state, in: "icrmw", at: day).since?.day
                #expect(resolution.key == .day(try #require(since)))
            }
            #expect(resolution.asOf == TreatyDate("2023-09-30"))
        }
    }

    @Test func `takes the same options in another order for the same answer`() async throws {
        let options = sitting.attempt.slots[1].options
        let first = try await answer(.choice([options[2], options[0]]), 2, sequence: 1)
        #expect(try await answer(.choice([options[0], options[2]]), 2, sequence: 1) == first)
    }

    @Test func `refuses another answer with a sequence that is taken, of every type`() async throws {
        for slot in sitting.attempt.slots {
            let stored = try await answer(try sitting.key(slot), slot.number, sequence: 5)
            await #expect(throws: CampusError.attempt(.sequenceTaken(slot: slot.number, stored))) {
                try await answer(try sitting.wrong(slot), slot.number, sequence: 5)
            }
            #expect(try await answer(try sitting.wrong(slot), slot.number, sequence: 4) == stored)
        }
    }

    @Test func `refuses what cannot be an answer, and keeps what was stored`() async throws {
        let stored = try await answer(.value("8 227"), 5)
        for (text, error) in [
            ("many", TypedNumberError.notANumber), ("8,227", .ambiguous), ("", .blank),
            (String(repeating: "1", count: 100_000), .tooLong),
        ] {
            await #expect(
                throws: CampusError.attempt(.badAnswer(slot: 5, .badNumber(item: "T1-05.q01", error)))
            ) { try await answer(.value(text), 5) }
        }
        await #expect(
            throws: CampusError.attempt(
                .badAnswer(slot: 5, .wrongShape(item: "T1-05.q01", wanted: .value, given: .choice)))
        ) { try await answer(.choice(["a"]), 5) }
        #expect(try await sample.campus.sitting(sitting.attempt.id, by: learner).attempt.answers[5] == stored)
    }

    @Test func `counts a number as right however it was typed, within its tolerance`() async throws {
        for (typed, isRight) in [("8 227", true), ("8230", true), ("8\u{202F}224,0", true), ("8231", false)] {
            try await answer(.value(typed), 5)
            let feedback = try await sample.campus.sitting(sitting.attempt.id, by: learner)
            let slot = feedback.attempt.slots[4]
            let item = try #require(feedback.item(slot))
            let points = feedback.attempt.answers[5]?.answer.points(for: slot.kind(of: item))
            #expect(points == Fraction(isRight ? 1 : 0), "\(typed)")
        }
    }

    @Test func `of a final marks parts and keeps them to itself while tries remain`() async throws {
        try await sample.campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
        let final = try await sample.campus.start(TypesContent.final, in: enrolment, by: learner).sitting
        for slot in final.attempt.slots {
            let item = try #require(final.item(slot))
            let part = try #require(slot.kind(of: item).partlyRightAnswer)
            _ = try await sample.campus.answer(part, slot: slot.number, of: final.attempt.id, by: learner)
        }
        // 1/2 + 1/2 = 1 of 2; two are needed.
        let result = try await sample.campus.submit(final.attempt.id, by: learner)
        #expect(try result.score == Score(Fraction(1), of: 2))
        #expect(result.passed == false && !result.showsRationales)
    }

    @discardableResult
    private func answer(_ answer: Answer, _ slot: Int, sequence: Int? = nil) async throws -> Attempt.StoredAnswer {
        try await sample.campus.answer(answer, slot: slot, of: sitting.attempt.id, sequence: sequence, by: learner)
    }
}
