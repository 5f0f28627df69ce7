import Campus
import Credentials
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@Suite struct `Completing a course` {
    let clock = Clock()
    let campus: Campus
    let learner: Actor
    let enrolment: Enrolment

    init() async throws {
        campus = try await .sample(clock: clock)
        learner = try await campus.sampleLearner()
        enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment
    }

    @Test func `issues a certificate in the act that meets the last part`() async throws {
        try await campus.doAllButTheFinal(enrolment.id, by: learner)
        #expect(try await campus.certificates(of: learner).isEmpty)
        let result = try await pass(final)
        let certificate = try #require(result.certificate)
        #expect(certificate.courseTitle == "Rights of migrants, part 1: sources and equality")
        // The syllabus: RM1 75 minutes, RM2 90.
        #expect(certificate.minutes == 165)
        #expect(certificate.modules.map(\.id) == ["RM1", "RM2"])
        #expect(certificate.name?.text == "Amina Odhiambo")
        #expect(certificate.isTest)
        #expect(try await campus.study(enrolment.id, by: learner).enrolment.state == .completed)
    }

    @Test func `gives a credential that verifies offline, until it is revoked`() async throws {
        try await campus.doAllButTheFinal(enrolment.id, by: learner)
        let certificate = try #require(try await pass(final).certificate)
        let credential = try await campus.credential(certificate.id, by: learner)
        func outcome() async throws -> Verification.Outcome {
            CredentialVerifier.verify(
                credential: credential, didDocument: try campus.didDocument(),
                statusList: try await campus.statusList(1),
                now: Moment(secondsSinceEpoch: clock.now.milliseconds / 1000)
            ).outcome
        }
        #expect(try await outcome() == .valid)
        _ = try await campus.revoke(certificate.id, because: "Issued in error", by: .siteOperator(onBehalfOf: nil))
        #expect(try await outcome() == .notValid([.revoked]))
        let stands = try await campus.verification(certificate.id)
        #expect(stands.status == .revoked(at: clock.now, reason: "Issued in error"))
    }

    @Test func `waits for the last lesson when the final came first`() async throws {
        try await campus.confirmName("Amina Odhiambo", in: enrolment.id, by: learner)
        #expect(try await pass(final).certificate == nil)
        try await campus.doAllButTheFinal(enrolment.id, by: learner, sparing: "RM1.L3")
        #expect(try await campus.certificates(of: learner).isEmpty)
        let certificate = try await campus.completeLesson("RM1.L3", in: enrolment.id, by: learner)
        #expect(certificate != nil)
        #expect(try await campus.completeLesson("RM1.L3", in: enrolment.id, by: learner) == nil)
        #expect(try await campus.certificates(of: learner).count == 1)
    }

    @Test func `refuses the first final before the name is confirmed`() async throws {
        await #expect(throws: CampusError.nameNotConfirmed) {
            try await campus.start(final, in: enrolment.id, by: learner)
        }
    }

    @Test func `earns no certificate with a final that an operator answered`() async throws {
        try await campus.doAllButTheFinal(enrolment.id, by: learner)
        let person = try #require(learner.person)
        #expect(try await pass(final, by: .siteOperator(onBehalfOf: person)).certificate == nil)
        #expect(try await campus.certificates(of: learner).isEmpty)
    }

    @Test func `opens a second try after 24 hours and a fourth after seven days`() async throws {
        try await campus.confirmName("Amina Odhiambo", in: enrolment.id, by: learner)
        for number in 1...3 {
            let (sitting, _) = try await campus.start(final, in: enrolment.id, by: learner)
            #expect(sitting.attempt.number == number)
            let result = try await campus.submit(sitting.attempt.id, by: learner)
            #expect(result.passed == false)
            #expect(!result.showsRationales)
            let wait: Duration = number < 3 ? .hours(24) : .days(7)
            clock.advance(by: wait - .seconds(1))
            await #expect(throws: CampusError.tooEarly(final, from: clock.now + .seconds(1))) {
                try await campus.start(final, in: enrolment.id, by: learner)
            }
            clock.advance(by: .seconds(1))
        }
        #expect(try await campus.start(final, in: enrolment.id, by: learner).sitting.attempt.number == 4)
    }

    @Test func `submits what is stored when the time is over`() async throws {
        try await campus.confirmName("Amina Odhiambo", in: enrolment.id, by: learner)
        let sitting = try await campus.answerTheFinal(enrolment.id, by: learner)
        clock.advance(by: .minutes(14))
        let last = try #require(sitting.attempt.slots.last)
        let again = try sitting.key(last)
        _ = try await campus.answer(again, slot: last.number, of: sitting.attempt.id, by: learner)
        clock.advance(by: .seconds(1))
        await #expect(throws: CampusError.attempt(.closed(sitting.attempt.id))) {
            try await campus.answer(again, slot: last.number, of: sitting.attempt.id, by: learner)
        }
        let result = try await campus.result(of: sitting.attempt.id, by: learner)
        #expect(result.passed == true)
        #expect(result.markedAt == sitting.attempt.deadline)
    }

    @Test func `is nobody else's to see`() async throws {
        let other = try await campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        await #expect(throws: CampusError.notFound(.enrolment, enrolment.id.rawValue)) {
            try await campus.study(enrolment.id, by: other)
        }
        let (sitting, _) = try await campus.start(quiz, in: enrolment.id, by: learner)
        await #expect(throws: CampusError.notFound(.attempt, sitting.attempt.id.rawValue)) {
            try await campus.sitting(sitting.attempt.id, by: other)
        }
    }

    private func pass(_ id: Assessment.ID, by actor: Actor? = nil) async throws -> AttemptResult {
        let actor = actor ?? learner
        let sitting = try await campus.answer(id, in: enrolment.id, by: actor)
        return try await campus.submit(sitting.attempt.id, by: actor)
    }
}
