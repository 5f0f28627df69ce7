import Campus
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `The completion report` {
    let sample: SampleCampus
    let campus: Campus

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
    }

    @Test func `says of each enrolment what was done, how the final went and what was earned`() async throws {
        let amina = try await campus.sampleLearner()
        let certificate = try await campus.earnCertificate(by: amina)
        sample.clock.advance(by: .days(1))
        let noor = try await campus.sampleLearner("نور حداد", email: "noor@example.org")
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: noor).enrolment
        let course = try await campus.course(rightsOfMigrants).course
        let lesson = try #require(course.lessons.first)
        try await campus.completeLesson(lesson.id, in: enrolment.id, by: noor)

        let report = try await campus.completionReport(EnrolmentFilter(), limit: 50, by: anOperator)
        #expect(report.counts.all == 2 && report.counts.active == 1 && report.counts.completed == 1)
        // The latest first.
        let (first, last) = (try #require(report.rows.first), try #require(report.rows.last))
        #expect(first.name?.text == "نور حداد" && first.email?.typed == "noor@example.org")
        #expect(first.tally?.lessons == .init(1, of: course.lessons.count))
        #expect(first.tally?.final == .notTried && first.completedAt == nil && first.certificate == nil)
        #expect(last.enrolment.state == .completed && last.certificate?.id == certificate.id)
        #expect(last.completedAt == certificate.completedAt)
        #expect(
            last.tally?.lessons.done == course.lessons.count && last.tally?.activities.done == course.activities.count)
        #expect(last.tally?.quizzes == .init(2, of: 2))
        // Seven questions, all answered right.
        #expect(last.tally?.final == .passed(try Score(Fraction(7), of: 7)))
    }

    @Test func `is filtered by course, state, name or address, and days of enrolling or completing`() async throws {
        _ = try await campus.earnCertificate(by: try await campus.sampleLearner())
        sample.clock.advance(by: .days(2))
        let zebulon = try await campus.sampleLearner("Zebulon Quiroga", email: "zebulon@example.net")
        _ = try await campus.enrol(in: rightsOfMigrants, by: zebulon)
        let (monday, wednesday) = (try #require(CalendarDay("2026-11-23")), try #require(CalendarDay("2026-11-25")))
        func found(_ filter: EnrolmentFilter) async throws -> [String?] {
            let report = try await campus.completionReport(filter, limit: 50, by: anOperator)
            #expect(report.counts.all == report.rows.count)
            return report.rows.map(\.email?.typed)
        }
        let (amina, both) = (["amina@example.org"], ["zebulon@example.net", "amina@example.org"])
        #expect(try await found(.init(course: rightsOfMigrants)) == both)
        #expect(try await found(.init(course: "no-such-course")) == [])
        #expect(try await found(.init(state: .completed)) == amina)
        #expect(try await found(.init(state: .active)) == ["zebulon@example.net"])
        #expect(try await found(.init(words: "QUIROGA")) == ["zebulon@example.net"])
        #expect(try await found(.init(words: "example.org")) == amina)
        #expect(try await found(.init(words: "%")) == [])
        #expect(try await found(.init(words: "' OR 1=1")) == [])
        #expect(try await found(.init(first: monday, last: monday)) == amina)
        #expect(try await found(.init(first: wednesday)) == ["zebulon@example.net"])
        #expect(try await found(.init(first: monday, last: wednesday)) == both)
        #expect(try await found(.init(first: wednesday, last: monday)) == [])
        #expect(try await found(.init(moment: .completed, last: wednesday)) == amina)
        #expect(try await found(.init(moment: .completed, first: wednesday)) == [])
        #expect(
            try await found(.init(course: rightsOfMigrants, state: .completed, words: "amina", last: monday)) == amina)
    }

    /// 120 enrolments at 50 a page: 50, 50, 20.
    @Test(arguments: [(0, 0, 50), (50, 50, 50), (100, 100, 20), (150, 100, 20), (1_000_000_000, 100, 20), (-5, 0, 50)])
    func `turns its pages in one order, and beyond the end shows the last`(
        _ row: (asked: Int, offset: Int, rows: Int)
    ) async throws {
        try await sample.enrolCrowd(of: 120)
        let report = try await campus.completionReport(
            EnrolmentFilter(), limit: 50, offset: row.asked, by: anOperator)
        #expect(report.counts.all == 120 && report.offset == row.offset && report.rows.count == row.rows)
        // Ids sort by time, the latest first: e119 … e000.
        let expected = (0..<120).reversed().dropFirst(row.offset).prefix(50).map {
            "e\($0 < 10 ? "00" : $0 < 100 ? "0" : "")\($0)"
        }
        #expect(report.rows.map(\.enrolment.id.rawValue) == Array(expected))
    }

    @Test func `is empty where nobody enrolled`() async throws {
        let report = try await campus.completionReport(EnrolmentFilter(), limit: 50, offset: 50, by: anOperator)
        #expect(report.rows.isEmpty && report.counts == EnrolmentCounts() && report.offset == 0)
    }

    @Test func `keeps a certified enrolment of somebody erased, without anything of theirs`() async throws {
        let amina = try await campus.sampleLearner()
        let certificate = try await campus.earnCertificate(by: amina)
        try await campus.eraseMyData(proof: "correct horse battery", by: amina, from: "127.0.0.1")
        let row = try #require(
            try await campus.completionReport(EnrolmentFilter(), limit: 50, by: anOperator).rows.first)
        #expect(row.name == nil && row.email == nil && row.tally == nil)
        #expect(row.certificate?.id == certificate.id && row.certificate?.name == nil)
        for words in ["amina", "erased", "invalid"] {
            let found = try await campus.completionReport(EnrolmentFilter(words: words), limit: 50, by: anOperator)
            #expect(found.rows.isEmpty)
        }
    }

    @Test func `counts a move: what was completed before is open again`() async throws {
        let content = try EditableContent()
        let sample = try await SampleCampus(content: content.folder)
        let amina = try await sample.campus.sampleLearner()
        _ = try await sample.campus.earnCertificate(by: amina)
        try content.edit("Assessments/rights-of-migrants.yaml", replacing: "pass: 5", with: "pass: 6")
        _ = try await sample.campus.publish(rightsOfMigrants, by: anOperator)
        let enrolment = try #require(try await sample.campus.studies(of: amina).first).enrolment.id
        _ = try await sample.campus.move(enrolment, by: amina)
        let row = try #require(
            try await sample.campus.completionReport(EnrolmentFilter(), limit: 50, by: anOperator).rows.first)
        #expect(row.enrolment.version == 2 && row.enrolment.state == .active)
        // The certificate stands for version 1; this one has none, and its final is not taken.
        #expect(row.certificate == nil && row.completedAt == nil && row.tally?.final == .notTried)
    }

    @Test func `opens to registrars and administrators alone`() async throws {
        let holder = try await campus.sampleLearner("Holder", email: "holder@example.org")
        let id = try #require(holder.person)
        await #expect(throws: CampusError.forbidden) {
            _ = try await campus.completionReport(EnrolmentFilter(), limit: 50, by: holder)
        }
        for role in Role.allCases {
            try await campus.grant(role, to: id, by: anOperator)
            if [.registrar, .administrator].contains(role) {
                _ = try await campus.completionReport(EnrolmentFilter(), limit: 50, by: holder)
                _ = try await campus.exportCompletionReport(EnrolmentFilter(), by: holder)
            } else {
                await #expect(throws: CampusError.forbidden, "\(role)") {
                    _ = try await campus.completionReport(EnrolmentFilter(), limit: 50, by: holder)
                }
                await #expect(throws: CampusError.forbidden, "\(role)") {
                    _ = try await campus.exportCompletionReport(EnrolmentFilter(), by: holder)
                }
            }
            if role == .administrator { _ = try await campus.sampleAdministrator() }
            try await campus.revoke(role, from: id, by: anOperator)
        }
    }

    @Test func `is taken away whole, and that is an event without anybody's name`() async throws {
        try await sample.enrolCrowd(of: 1_203)
        let registrar = try await campus.sampleLearner("Registrar", email: "registrar@example.org")
        try await campus.grant(.registrar, to: try #require(registrar.person), by: anOperator)
        let before = try await sample.events().count
        let report = try await campus.exportCompletionReport(EnrolmentFilter(words: "crowd"), by: registrar)
        #expect(report.rows.count == 1_203 && Set(report.rows.map(\.enrolment.id)).count == 1_203)
        let events = try await sample.events().dropFirst(before)
        #expect(events.map(\.kind) == ["report.exported"] && events.first?.subject == "site")
        #expect(events.first?.payload == #"{"report":"completion","rows":1203,"course":null}"#)
        #expect(events.first?.personal == nil)
        _ = try await campus.completionReport(EnrolmentFilter(), limit: 50, by: registrar)
        #expect(try await sample.events().count == before + 1)
    }
}

extension SampleCampus {
    /// So many people who enrolled and did nothing yet, written past the acts: `p000` in `e000` and so on.
    func enrolCrowd(of size: Int) async throws {
        _ = try await database.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(size))
            INSERT INTO person (id, name, name_key, email, email_key, email_proven, language, password, created_at)
            SELECT 'p' || substr('000' || i, -max(3, length(i))), 'Crowd ' || i, 'crowd ' || i,
                   'crowd' || i || '@example.org', 'crowd' || i || '@example.org', 0, 'en', '', \(clock.now)
              FROM n
            """)
        _ = try await database.run(
            """
            INSERT INTO enrolment (id, person_id, course_id, version, enrolled_at, state)
            SELECT 'e' || substr(id, 2), id, \(rightsOfMigrants), 1, \(clock.now), 'active'
              FROM person WHERE name_key LIKE 'crowd %'
            """)
    }
}
