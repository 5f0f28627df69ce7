import Campus
import Credentials
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A certificate` {
    let sample: SampleCampus
    let learner: Actor

    init() async throws {
        sample = try await SampleCampus()
        learner = try await sample.campus.sampleLearner()
    }

    @Test func `is earned also where the clock was set back since enrolling, and then tells no first day`() async throws
    {
        let enrolment = try await sample.campus.enrol(in: rightsOfMigrants, by: learner).enrolment
        sample.clock.advance(by: .zero - .days(3))
        let certificate = try await sample.campus.earnCertificate(by: learner)
        #expect(certificate.status == .issued && certificate.completedAt < enrolment.enrolledAt)
        let credential = String(
            decoding: try await sample.campus.credential(certificate.id, by: learner), as: UTF8.self)
        #expect(!credential.contains("activityStartDate"))
        #expect(credential.contains("\"activityEndDate\":\"\(certificate.completedAt.day)\""))
    }

    @Test func `is one, however many acts race to complete the course`() async throws {
        let campus = sample.campus
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
        let course = try await campus.course(rightsOfMigrants).course
        for activity in course.activities {
            _ = try await campus.submit([:], to: activity.id, in: enrolment, by: learner)
        }
        var quizAttempts: [Attempt.ID] = []
        for quiz in course.modules.flatMap(\.assessments) {
            quizAttempts.append(try await campus.start(quiz.id, in: enrolment, by: learner).sitting.attempt.id)
        }
        let (lessons, quizzes) = (course.lessons.map(\.id), quizAttempts)
        let finalAttempt = try await campus.answerTheFinal(enrolment, by: learner).attempt.id
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { _ = try await campus.submit(quizzes[number % quizzes.count], by: learner) }
                group.addTask { _ = try await campus.submit(finalAttempt, by: learner) }
                group.addTask {
                    try await campus.completeLesson(lessons[number % lessons.count], in: enrolment, by: learner)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await campus.certificates(of: learner).count == 1)
        let kinds = try await sample.events().map(\.kind)
        for kind in ["course.completed", "certificate.issued"] { #expect(kinds.count { $0 == kind } == 1) }
        #expect(kinds.count { $0 == "attempt.submitted" } == quizzes.count + 1)
        #expect(kinds.count { $0 == "lesson.completed" } == lessons.count)
    }

    @Test func `is delivered to its holder and to administrators`() async throws {
        let certificate = try await sample.campus.earnCertificate(by: learner)
        let credential = try await sample.campus.credential(certificate.id, by: learner)
        let administrator = try await sample.campus.sampleAdministrator()
        for actor in [administrator, anOperator] {
            #expect(try await sample.campus.credential(certificate.id, by: actor) == credential)
        }
        let other = try await sample.campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        await #expect(throws: CampusError.notFound(.certificate, certificate.id.rawValue)) {
            try await sample.campus.credential(certificate.id, by: other)
        }
    }

    @Test func `is found by everybody who has its number, in any case`() async throws {
        let certificate = try await sample.campus.earnCertificate(by: learner)
        let found = try await sample.campus.verification(Certificate.ID(certificate.id.rawValue.uppercased()))
        #expect(found.id == certificate.id && found.status == .issued)
        await #expect(throws: CampusError.notFound(.certificate, "c1")) { try await sample.campus.verification("c1") }
    }

    @Test(arguments: ["أمينة محمد", "王小明", "አበበ ቢቂላ", "می\u{200C}خواهم", String(repeating: "é", count: 120)])
    func `carries any name that its owner could confirm`(name: String) async throws {
        let certificate = try await sample.campus.earnCertificate(by: learner, name: name)
        #expect(certificate.name?.text == name)
        #expect(try await outcome(of: certificate.id, by: learner) == .valid)
    }

    @Test func `is revoked once, by an administrator with a reason`() async throws {
        let certificate = try await sample.campus.earnCertificate(by: learner)
        let administrator = try await sample.campus.sampleAdministrator()
        for blank in ["", "  ", "\n", "\u{200B}"] {
            await #expect(throws: CampusError.reasonMissing) {
                try await sample.campus.revoke(certificate.id, because: blank, by: administrator)
            }
        }
        #expect(try await sample.campus.verification(certificate.id).status == .issued)
        let revoked = try await sample.campus.revoke(certificate.id, because: "Issued in error", by: administrator)
        #expect(revoked.status == .revoked(at: sample.clock.now, reason: "Issued in error"))
        sample.clock.advance(by: .hours(1))
        await #expect(throws: CampusError.alreadyRevoked(certificate.id)) {
            try await sample.campus.revoke(certificate.id, because: "Again", by: administrator)
        }
        await #expect(throws: CampusError.notFound(.certificate, "c1")) {
            try await sample.campus.revoke("c1", because: "None", by: administrator)
        }
        #expect(try await sample.campus.verification(certificate.id).status == revoked.status)
        #expect(try await outcome(of: certificate.id, by: learner) == .notValid([.revoked]))
    }

    @Test func `stands in a list that is signed anew with a revocation and after twelve hours`() async throws {
        let certificate = try await sample.campus.earnCertificate(by: learner)
        let first = try await sample.campus.statusList(1)
        sample.clock.advance(by: .hours(12) - .milliseconds(1))
        #expect(try await sample.campus.statusList(1) == first)
        _ = try await sample.campus.revoke(certificate.id, because: "Issued in error", by: anOperator)
        let second = try await sample.campus.statusList(1)
        #expect(second != first)
        sample.clock.advance(by: .hours(12))
        let third = try await sample.campus.statusList(1)
        #expect(third != second)
        #expect(try await sample.campus.statusList(1) == third)
        #expect(try await outcome(of: certificate.id, by: learner) == .notValid([.revoked]))
        await #expect(throws: CampusError.notFound(.statusList, "2")) { try await sample.campus.statusList(2) }
    }

    @Test func `signed as a test stays one when the campus gets its address`() async throws {
        let test = try await sample.campus.earnCertificate(by: learner)
        let testIssuer = try sample.campus.didDocument()
        try await sample.campus.change([.publicAddress: "https://campus.example.org/"], by: anOperator)
        let settings = sample.campus.settings.current
        #expect(settings.publicAddress == "https://campus.example.org" && !settings.isTest)
        #expect(settings.issuerURL == "https://campus.example.org/")

        let other = try await sample.campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        let real = try await sample.campus.earnCertificate(by: other, name: "Baraka Mwangi")
        let realIssuer = try sample.campus.didDocument()
        #expect(String(decoding: testIssuer, as: UTF8.self).contains("did:web:localhost%3A8080"))
        #expect(String(decoding: realIssuer, as: UTF8.self).contains("did:web:campus.example.org"))
        #expect(!real.isTest)
        #expect(try await outcome(of: real.id, by: other, list: 2) == .valid)
        #expect(try await sample.campus.verification(test.id).isTest)
        // A day later its list is signed again, by the issuer that it had.
        sample.clock.advance(by: .days(1))
        #expect(try await outcome(of: test.id, by: learner, issuer: testIssuer) == .valid)
        #expect(try await outcome(of: test.id, by: learner, issuer: realIssuer) != .valid)
        let words = String(decoding: try await sample.campus.credential(test.id, by: learner), as: UTF8.self)
        #expect(words.contains("TEST: Rights of migrants"))
        #expect(
            try await !String(decoding: sample.campus.credential(real.id, by: other), as: UTF8.self).contains("TEST"))
    }

    private func outcome(
        of id: Certificate.ID, by actor: Actor, list: Int = 1, issuer: [UInt8]? = nil
    ) async throws -> Verification.Outcome {
        CredentialVerifier.verify(
            credential: try await sample.campus.credential(id, by: actor),
            didDocument: try issuer ?? sample.campus.didDocument(),
            statusList: try await sample.campus.statusList(list),
            now: Moment(secondsSinceEpoch: sample.clock.now.milliseconds / 1000)
        ).outcome
    }
}
