import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `Events on record` {
    @Test(arguments: [
        Actor.person("p1"), .siteOperator(onBehalfOf: "p1"), .siteOperator(onBehalfOf: nil), .system,
    ])
    func `come back field by field`(actor: Actor) async throws {
        let records = try await SampleRecords().records
        for personal in [nil, "{\"name\":\"أمينة\"}"] as [String?] {
            try await records.append(
                Event(
                    at: .noon, actor: actor, kind: "name.confirmed", subject: "enrolment:e1", payload: "{\"n\":1}",
                    personal: personal, personalDigest: personal.map { _ in "salt$digest" }))
        }
        let events = try await records.events(about: "enrolment:e1")
        #expect(events.map(\.personal) == [nil, "{\"name\":\"أمينة\"}"])
        #expect(events.map(\.personalDigest) == [nil, "salt$digest"])
        for event in events {
            #expect(event.at == .noon && event.actor == actor && event.kind == "name.confirmed")
            #expect(event.subject == "enrolment:e1" && event.payload == "{\"n\":1}")
        }
    }

    @Test func `stand in the order they were written, whatever the clock says`() async throws {
        let records = try await SampleRecords().records
        for (kind, minutes) in [("first", 5), ("second", 3), ("third", 4)] {
            try await records.append(
                Event(at: .noon + .minutes(minutes), actor: .system, kind: kind, subject: "site", payload: "{}"))
        }
        try await records.append(Event(at: .noon, actor: .system, kind: "other", subject: "person:p1", payload: "{}"))
        let events = try await records.events(about: "site")
        #expect(events.map(\.kind) == ["first", "second", "third"])
        #expect(events.map(\.sequence) == [1, 2, 3])
    }

    @Test func `vanish with the act that fails`() async throws {
        struct Refused: Error {}
        let sample = try await SampleRecords()
        await #expect(throws: Refused.self) {
            try await sample.database.write { connection in
                try await Records(connection).append(
                    Event(at: .noon, actor: .system, kind: "k", subject: "site", payload: "{}"))
                throw Refused()
            }
        }
        #expect(try await sample.records.events(about: "site").isEmpty)
    }
}

@Suite struct `The structure of the database` {
    @Test func `is built once, however often it is asked for`() async throws {
        let sample = try await SampleRecords.enrolled()
        try await sample.database.migrate(Migrations.all)
        #expect(try await sample.records.person("p1") != nil)
        let steps = try await sample.database.rows("SELECT number FROM schema_migration ORDER BY number")
        #expect(try steps.map { try $0.integer("number") } == Array(1...Migrations.all.count))
    }
}
