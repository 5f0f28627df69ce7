import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Withdrawing an item` {
    let sample: SampleCampus
    let campus: Campus
    let learner: Actor
    let enrolment: Enrolment.ID
    /// A final with four of seven, one short of passing; everything else is done.
    let failed: Attempt.ID
    /// A question of that final with a wrong answer.
    let item: Item.ID

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        learner = try await campus.sampleLearner()
        enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await campus.doAllButTheFinal(enrolment, by: learner)
        let sitting = try await campus.answer(final, right: 4, in: enrolment, by: learner)
        failed = sitting.attempt.id
        item = sitting.attempt.slots[5].item
        #expect(try await campus.submit(failed, by: learner).passed == false)
    }

    @Test func `can be tried dry, which changes nothing`() async throws {
        let before = try await sample.events().count
        let dry = try await withdraw(dryRun: true)
        #expect(try isRaised(dry) && dry.asked == 1)
        #expect(try await sample.events().count == before)
        let result = try await campus.result(of: failed, by: learner)
        #expect(try result.score == Score(Fraction(4), of: 7))
        #expect(result.passed == false && result.certificate == nil)
        #expect(result.feedback.allSatisfy { !$0.isWithdrawn })
    }

    @Test func `gives its point, and the certificate once to whoever passes by it`() async throws {
        let before = try await sample.events().count
        let done = try await withdraw()
        #expect(try isRaised(done))
        #expect(
            try await sample.events().dropFirst(before).map(\.kind)
                == [
                    "item.withdrawn", "attempt.remarked", "course.completed", "certificate.issued", "item.marked-again",
                ])
        let result = try await campus.result(of: failed, by: learner)
        #expect(try result.score == Score(Fraction(5), of: 7))
        #expect(result.passed == true && result.certificate != nil)
        #expect(result.feedback.filter(\.isWithdrawn).map(\.item.id) == [item])
        #expect(try await campus.study(enrolment, by: learner).enrolment.state == .completed)
        // Once more finds nothing to change and issues nothing.
        let again = try await withdraw()
        #expect(again.asked == 1 && again.changes.isEmpty)
        #expect(try await campus.certificates(of: learner).count == 1)
    }

    @Test func `takes nothing from anybody`() async throws {
        let other = try await campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        let own = try await campus.enrol(in: rightsOfMigrants, by: other).enrolment.id
        try await campus.doAllButTheFinal(own, by: other)
        let sitting = try await campus.answerTheFinal(own, by: other)
        let earned = try #require(try await campus.submit(sitting.attempt.id, by: other).certificate)
        for asked in sitting.attempt.slots.map(\.item) {
            let change = try await campus.withdraw(asked, because: "Two right answers", dryRun: false, by: anOperator)
            #expect(!change.changes.map(\.attempt).contains(sitting.attempt.id))
        }
        let result = try await campus.result(of: sitting.attempt.id, by: other)
        #expect(try result.score == Score(Fraction(7), of: 7))
        #expect(try await campus.verification(earned.id).status == .issued)
        #expect(try await campus.certificates(of: other).map(\.id) == [earned.id])
    }

    @Test func `keeps it out of every later form`() async throws {
        _ = try await withdraw()
        for number in 1...8 {
            let other = try await campus.sampleLearner("Baraka Mwangi", email: "baraka\(number)@example.org")
            let own = try await campus.enrol(in: rightsOfMigrants, by: other).enrolment.id
            try await campus.confirmName("Baraka Mwangi", in: own, by: other)
            for _ in 1...3 {
                let attempt = try await campus.start(final, in: own, by: other).sitting.attempt
                #expect(attempt.slots.count == 7 && !attempt.slots.map(\.item).contains(item))
                _ = try await campus.submit(attempt.id, by: other)
                sample.clock.advance(by: .hours(24))
            }
        }
    }

    @Test func `gives the point in an attempt that was under way`() async throws {
        let other = try await campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        let own = try await campus.enrol(in: rightsOfMigrants, by: other).enrolment.id
        try await campus.confirmName("Baraka Mwangi", in: own, by: other)
        let attempt = try await campus.start(final, in: own, by: other).sitting.attempt
        _ = try await campus.withdraw(
            attempt.slots[0].item, because: "Two right answers", dryRun: false, by: anOperator)
        let result = try await campus.submit(attempt.id, by: other)
        #expect(try result.score == Score(Fraction(1), of: 7))
    }

    @Test func `is for administrators, with a reason, and of an item that is known`() async throws {
        await #expect(throws: CampusError.forbidden) {
            try await campus.withdraw(item, because: "Mine was wrong", dryRun: true, by: learner)
        }
        for blank in ["", " ", "\n"] {
            await #expect(throws: CampusError.reasonMissing) {
                try await campus.withdraw(item, because: blank, dryRun: false, by: anOperator)
            }
        }
        await #expect(throws: CampusError.notFound(.item, "RM1-01.nothing")) {
            try await campus.withdraw("RM1-01.nothing", because: "None", dryRun: false, by: anOperator)
        }
        #expect(try await campus.result(of: failed, by: learner).feedback.allSatisfy { !$0.isWithdrawn })
    }

    private func withdraw(dryRun: Bool = false) async throws -> Remarking {
        try await campus.withdraw(item, because: "Two right answers", dryRun: dryRun, by: anOperator)
    }

    /// That one mark rose to a pass, by one point.
    private func isRaised(_ remarking: Remarking) throws -> Bool {
        guard let change = remarking.changes.first, remarking.changes.count == 1 else { return false }
        return try change.attempt == failed && change.before == Score(Fraction(4), of: 7)
            && change.after == Score(Fraction(5), of: 7) && change.newlyPassed
    }
}

@Suite struct `Marking by a corrected key` {
    let files: EditableContent
    let sample: SampleCampus
    let campus: Campus

    init() async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
        campus = sample.campus
    }

    @Test func `gives a point to the new right answer and leaves it to the old one`() async throws {
        // The quiz asks both items of the first objective over two tries; both learners answer the first one asked.
        let first = try await someone("Amina Odhiambo", "amina@example.org")
        let slot = first.sitting.attempt.slots[0]
        let other = try await someone("Baraka Mwangi", "baraka@example.org", asking: slot.item)
        let wrong = try first.sitting.wrong(slot)
        _ = try await campus.answer(wrong, slot: 1, of: first.sitting.attempt.id, by: first.actor)
        let key = try first.sitting.key(slot)
        _ = try await campus.answer(key, slot: 1, of: other.sitting.attempt.id, by: other.actor)
        #expect(try await campus.submit(first.sitting.attempt.id, by: first.actor).score.awarded == Fraction(0))
        #expect(try await campus.submit(other.sitting.attempt.id, by: other.actor).score.awarded == Fraction(1))

        try files.moveKey(of: slot.item, in: "Assessments/RM1.yaml")
        _ = try await campus.publish(rightsOfMigrants, by: anOperator)
        let dry = try await mark(slot.item, dryRun: true)
        #expect(dry.asked == 2 && dry.changes.map(\.attempt) == [first.sitting.attempt.id])
        #expect(try await points(first) == Fraction(0))
        let done = try await mark(slot.item, dryRun: false)
        #expect(done.changes == dry.changes)
        #expect(try await points(first) == Fraction(1))
        #expect(try await points(other) == Fraction(1))
        #expect(try await mark(slot.item, dryRun: false).changes.isEmpty)
        #expect(try await sample.events().map(\.kind).count { $0 == "attempt.remarked" } == 1)
    }

    private typealias Someone = (actor: Actor, sitting: Sitting)

    /// Somebody with the quiz begun; tried again until it asks that item first.
    private func someone(_ name: String, _ email: String, asking item: Item.ID? = nil) async throws -> Someone {
        let actor = try await campus.sampleLearner(name, email: email)
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: actor).enrolment.id
        var sitting = try await campus.start(quiz, in: enrolment, by: actor).sitting
        if let item, sitting.attempt.slots[0].item != item {
            _ = try await campus.submit(sitting.attempt.id, by: actor)
            // The bank has two for the objective, and what the last form held comes last.
            sitting = try await campus.start(quiz, in: enrolment, by: actor).sitting
            #expect(sitting.attempt.slots[0].item == item)
        }
        return (actor, sitting)
    }

    private func mark(_ item: Item.ID, dryRun: Bool) async throws -> Remarking {
        try await campus.markByCorrectedKey(item, because: "The key was wrong", dryRun: dryRun, by: anOperator)
    }

    private func points(_ someone: Someone) async throws -> Fraction {
        try await campus.result(of: someone.sitting.attempt.id, by: someone.actor).score.awarded
    }
}
