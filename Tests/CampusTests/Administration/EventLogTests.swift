import Campus
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@Suite struct `The log of what was done` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor
    let person: Person.ID

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
        person = try #require(amina.person)
    }

    @Test func `opens to auditors and administrators alone`() async throws {
        let holder = try await campus.sampleLearner("Holder", email: "holder@example.org")
        let id = try #require(holder.person)
        _ = try await campus.sampleAdministrator()
        for role in Role.allCases {
            try await campus.grant(role, to: id, by: anOperator)
            if [.auditor, .administrator].contains(role) {
                _ = try await campus.events(EventFilter(), limit: 50, by: holder)
                _ = try await campus.eventTopic("amina@example.org", by: holder)
            } else {
                await #expect(throws: CampusError.forbidden) {
                    _ = try await campus.events(EventFilter(), limit: 50, by: holder)
                }
                // Who may not read it is not told who has an account either.
                await #expect(throws: CampusError.forbidden) {
                    _ = try await campus.eventTopic("amina@example.org", by: holder)
                }
            }
            try await campus.revoke(role, from: id, by: anOperator)
        }
    }

    @Test func `is read backwards in parts, without single answers, each act once`() async throws {
        _ = try await campus.earnCertificate(by: amina)
        var seen: [Event] = []
        var before: Int?
        var parts = 0
        while true {
            let log = try await campus.events(EventFilter(before: before), limit: 7, by: anOperator)
            seen += log.events
            parts += 1
            #expect(log.events.count <= 7)
            guard log.hasOlder else { break }
            before = log.events.last?.sequence
        }
        let all = try await sample.events().filter { !$0.kind.hasPrefix("answer.") }
        #expect(seen.map(\.kind) == all.reversed().map(\.kind) && parts == (all.count + 6) / 7)
        #expect(try await campus.events(EventFilter(before: 1), limit: 7, by: anOperator).events.isEmpty)
        let answers = try await campus.events(EventFilter(kind: "answer.stored"), limit: 500, by: anOperator)
        #expect(!answers.events.isEmpty && answers.events.allSatisfy { $0.kind == "answer.stored" })
    }

    @Test func `finds what is about a person, and what they did to others`() async throws {
        _ = try await campus.enrol(in: rightsOfMigrants, by: amina)
        let administrator = try await campus.sampleAdministrator()
        try await campus.grant(.auditor, to: person, by: administrator)
        let about = try await campus.events(EventFilter(topic: .person(person)), limit: 50, by: anOperator)
        #expect(about.events.map(\.kind) == ["role.granted", "enrolment.created", "person.signed-up"])
        let id = try #require(administrator.person)
        let by = try await campus.events(
            EventFilter(kind: "role.granted", topic: .person(id)), limit: 50, by: anOperator)
        // The operator made her administrator; she made Amina auditor.
        #expect(by.events.map(\.subject) == ["person:\(person)", "person:\(id)"])
        #expect(by.names[id]?.text == "Soraya Lindholm" && by.names[person]?.text == "Amina Odhiambo")
    }

    @Test func `says whose an enrolment, an attempt and a certificate are`() async throws {
        _ = try await campus.earnCertificate(by: amina)
        let log = try await campus.events(EventFilter(), limit: 100, by: anOperator)
        let subjects = Set(log.events.map(\.subject))
        for subject in subjects where ["enrolment", "attempt", "certificate"].contains(subject.prefix { $0 != ":" }) {
            #expect(log.owners[subject]?.person == person && log.owners[subject]?.course == rightsOfMigrants)
        }
        #expect(log.owners.values.contains { $0.assessment == final })
        try await campus.eraseMyData(proof: "correct horse battery", by: amina, from: "127.0.0.1")
        let after = try await campus.events(EventFilter(), limit: 100, by: anOperator)
        #expect(after.names.isEmpty && after.owners.values.allSatisfy { $0.assessment == nil })
        // What was personal is gone, and that something was stays known.
        let named = try #require(after.events.first { $0.kind == "name.confirmed" })
        #expect(named.personal == nil && named.personalDigest != nil)
    }

    @Test func `is cut by days in UTC`() async throws {
        sample.clock.advance(by: .hours(12))
        try await campus.grant(.auditor, to: person, by: anOperator)
        let (monday, tuesday) = (try #require(CalendarDay("2026-11-23")), try #require(CalendarDay("2026-11-24")))
        func kinds(_ first: CalendarDay?, _ last: CalendarDay?) async throws -> [String] {
            try await campus.events(
                EventFilter(topic: .person(person), first: first, last: last), limit: 50, by: anOperator
            ).events.map(\.kind)
        }
        // Noon and twelve hours is midnight: the next day.
        #expect(try await kinds(nil, monday) == ["person.signed-up"])
        #expect(try await kinds(tuesday, nil) == ["role.granted"])
        #expect(try await kinds(monday, tuesday) == ["role.granted", "person.signed-up"])
        #expect(try await kinds(tuesday, monday) == [])
    }

    @Test func `understands an address, an id, a course and a certificate`() async throws {
        let certificate = try await campus.earnCertificate(by: amina)
        func topic(_ typed: String) async throws -> EventFilter.Topic? {
            try await campus.eventTopic(typed, by: anOperator)
        }
        #expect(try await topic("AMINA@example.org") == .person(person))
        #expect(try await topic(person.rawValue) == .person(person))
        #expect(try await topic("Rights-Of-Migrants") == .subject("course:rights-of-migrants"))
        #expect(
            try await topic(certificate.id.rawValue.uppercased()) == .subject("certificate:\(certificate.id)"))
        #expect(try await topic("item:RM1-03.q04") == .subject("item:RM1-03.q04"))
        #expect(try await topic("site") == .subject("site"))
        for nothing in ["nobody@example.org", "not an @ddress", "nothing", "' OR 1=1 --"] {
            #expect(try await topic(nothing) == nil, "\(nothing)")
        }
    }

    @Test(arguments: [
        ("person:p1", EventSubject.person("p1")), ("attempt:a", .attempt("a")), ("course:c", .course("c")),
        ("certificate:c", .certificate("c")), ("enrolment:e", .enrolment("e")),
        ("item:RM1-03.q04", .item("RM1-03.q04")),
        ("site", .site), ("invitation:0123", .other("invitation:0123")), ("", .other("")), ("person", .other("person")),
    ])
    func `reads what an act is about`(_ row: (text: String, subject: EventSubject)) {
        #expect(EventSubject(row.text) == row.subject)
    }
}
