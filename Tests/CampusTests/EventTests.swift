import Campus
import Credentials
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@Suite struct `An act` {
    let files: EditableContent
    let sample: SampleCampus
    let campus: Campus

    init() async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
        campus = sample.campus
    }

    @Test func `on people and settings writes its events, and no others`() async throws {
        let link = try #require(try await happening(["link.made"]) { try await campus.setUpLink() })
        let answers = SetUpAnswers(
            name: "Soraya Lindholm", email: "soraya@example.org", password: "correct horse battery",
            settings: [.siteName: "Kampus", .issuerName: ""])
        _ = try await happening(["site.set-up", "setting.changed", "session.began"]) {
            try await campus.setUp(link: link.secret, answers, kind: .cookie)
        }
        try await twice(["setting.changed", "setting.changed"]) {
            try await campus.change([.siteName: "Campus", .signUp: "open"], by: anOperator)
        }
        let learner = try await happening(["person.signed-up"]) { try await campus.sampleLearner() }
        let person = try #require(learner.person)
        let session = try await happening(["session.began"]) {
            try await campus.signIn(
                email: "amina@example.org", password: "correct horse battery", kind: .cookie, from: "127.0.0.1")
        }
        try await happening(["session.ended"]) { try await campus.signOut(session.session) }
        let signIn = try await happening(["link.made"]) { try await campus.signInLink(for: person, by: anOperator) }
        _ = try await happening(["link.used", "session.began"]) {
            try await campus.signIn(link: signIn.secret, kind: .bearer)
        }
        try await twice(["role.granted"]) { try await campus.grant(.administrator, to: person, by: anOperator) }
        try await twice(["role.revoked"]) { try await campus.revoke(.administrator, from: person, by: anOperator) }
        try await refusing { try await campus.sampleLearner() }
        try await refusing { try await campus.change([.languages: "xx"], by: anOperator) }
        try await refusing { try await campus.signIn(link: signIn.secret, kind: .bearer) }
        try await check(personal: ["person.signed-up", "site.set-up"])
    }

    @Test func `of learning writes its events, and none when it changes nothing`() async throws {
        let learner = try await campus.sampleLearner()
        let enrolment = try await twice(["enrolment.created"]) {
            try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        }
        try await refusing { try await campus.start(final, in: enrolment, by: learner) }
        try await twice(["name.confirmed"]) {
            _ = try await campus.confirmName("Amina Odhiambo", in: enrolment, by: learner)
        }
        let course = try await campus.course(rightsOfMigrants).course
        for lesson in course.lessons {
            try await twice(["lesson.completed"]) {
                _ = try await campus.completeLesson(lesson.id, in: enrolment, by: learner)
            }
        }
        for activity in course.activities + course.activities {
            _ = try await happening(["activity.submitted"]) {
                try await campus.submit([:], to: activity.id, in: enrolment, by: learner)
            }
        }
        let sitting = try await twice(["attempt.started"]) {
            try await campus.start(quiz, in: enrolment, by: learner).sitting
        }
        let attempt = sitting.attempt.id
        let right = try sitting.key(sitting.attempt.slots[0])
        try await twice(["answer.stored"]) {
            _ = try await campus.answer(right, slot: 1, of: attempt, sequence: 1, by: learner)
        }
        try await twice(["answer.checked"]) { _ = try await campus.check(slot: 1, of: attempt, by: learner) }
        try await refusing { try await campus.answer(right, slot: 1, of: attempt, sequence: 2, by: learner) }
        try await twice(["attempt.submitted"]) { _ = try await campus.submit(attempt, by: learner) }
        for other in course.modules.flatMap(\.assessments) where other.id != quiz {
            let attempt = try await campus.start(other.id, in: enrolment, by: learner).sitting.attempt.id
            try await twice(["attempt.submitted"]) { _ = try await campus.submit(attempt, by: learner) }
        }
        let last = try await campus.answerTheFinal(enrolment, by: learner).attempt.id
        try await twice(["attempt.submitted", "course.completed", "certificate.issued"]) {
            _ = try await campus.submit(last, by: learner)
        }
        let certificate = try #require(try await campus.certificates(of: learner).first)
        let corrected = try await happening(["certificate.replaced", "certificate.issued"]) {
            try await campus.replace(certificate.id, correcting: "Amina", because: "Asked for", by: anOperator)
        }
        try await refusing {
            try await campus.replace(certificate.id, correcting: "Amina A.", because: "Again", by: anOperator)
        }
        _ = try await happening(["certificate.revoked"]) {
            try await campus.revoke(corrected.id, because: "Issued in error", by: anOperator)
        }
        try await refusing { try await campus.revoke(corrected.id, because: "Again", by: anOperator) }
        try files.edit("Courses/rights-of-migrants.yaml", replacing: "Staff who", with: "People who")
        _ = try await happening(["course.published"]) { try await campus.publish(rightsOfMigrants, by: anOperator) }
        try await refusing { try await campus.publish(rightsOfMigrants, by: anOperator) }
        try await check(personal: ["person.signed-up", "name.confirmed", "certificate.issued", "certificate.replaced"])
    }

    /// An attempt that ran out is submitted by the program when it is next looked at.
    @Test func `that nobody did is the program's own`() async throws {
        let learner = try await campus.sampleLearner()
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        try await campus.confirmName("Amina", in: enrolment, by: learner)
        let attempt = try await campus.start(final, in: enrolment, by: learner).sitting.attempt.id
        sample.clock.advance(by: .minutes(15))
        try await twice(["attempt.submitted"]) { _ = try await campus.study(enrolment, by: learner) }
        let events = try await Records(sample.database).events(about: "attempt:\(attempt)")
        #expect(events.map(\.actor) == [learner, .system])
    }

    @discardableResult
    private func happening<Value>(_ kinds: [String], _ act: () async throws -> Value) async throws -> Value {
        let before = try await sample.events().count
        let value = try await act()
        #expect(try await sample.events().dropFirst(before).map(\.kind) == kinds)
        return value
    }

    @discardableResult
    private func twice<Value>(_ kinds: [String], _ act: () async throws -> Value) async throws -> Value {
        let value = try await happening(kinds, act)
        _ = try await happening([], act)
        return value
    }

    private func refusing<Value>(_ act: () async throws -> Value) async throws {
        try await happening([]) {
            await #expect(throws: CampusError.self) { _ = try await act() }
        }
    }

    /// Names and addresses stand in the personal column alone, which its digest covers; passwords stand nowhere.
    private func check(personal kinds: Set<String>) async throws {
        for event in try await sample.events() {
            for word in ["Amina", "Soraya", "example.org", "horse"] {
                #expect(!event.payload.contains(word) && !event.subject.contains(word), "\(event)")
            }
            #expect((event.personal != nil) == kinds.contains(event.kind), "\(event)")
            guard let personal = event.personal else {
                #expect(event.digest == nil)
                continue
            }
            #expect(!personal.contains("horse"))
            let parts = try #require(event.digest).split(separator: "$").map(String.init)
            #expect(parts.count == 2 && parts[0].utf8.count == 32)
            #expect(parts[1] == Hexadecimal.encode(SHA256.digest(Array((parts[0] + personal).utf8))))
        }
    }
}
