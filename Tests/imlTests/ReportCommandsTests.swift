import Campus
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import iml

@Suite struct `Reports in the terminal` {
    let world: World

    init() async throws {
        world = try World()
        _ = await world.iml("person", "add", "amina@example.org", "Amina Odhiambo")
        let campus = try await Campus.open(
            DataFolder(path: world.folder + "/data"), content: checkout, law: shippedLaw, courses: sharedLibrary)
        for fault in try await campus.publishIntoEmptyCampus() { Issue.record("\(fault)") }
        let person = try #require(try await campus.person(at: "amina@example.org")).id
        _ = try await campus.enrol(in: "rights-of-migrants", by: .person(person))
    }

    @Test func `list who learns what, by course and state`() async throws {
        let all = await world.iml("report", "completion")
        #expect(all.status == .done && all.output.contains("amina@example.org"))
        #expect(all.output.contains("1 enrolment: 1 under way, 0 completed"))
        for line in all.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let none = await world.iml("report", "completion", "--state", "completed")
        #expect(none.output == "0 enrolments: 0 under way, 0 completed\n")
        let json = try await world.iml("report", "completion", "--course", "Rights-Of-Migrants", "--json").json
        #expect(json["enrolments"]?.int == 1 && json["rows"]?[0]?["email"]?.string == "amina@example.org")
        #expect(json["rows"]?[0]?["lessons"]?["of"]?.int == 6 && json["rows"]?[0]?["certificate"]?.isNull == true)
        #expect(
            try await world.iml("report", "completion", "--find", "odhiambo", "--json").json["enrolments"]?.int == 1)
        #expect(
            try await world.iml("report", "completion", "--to", "1999-12-31", "--json").json["enrolments"]?.int == 0)
    }

    @Test func `go into a file that only its owner reads, and into the log`() async throws {
        let path = "\(world.folder)/completion.csv"
        let ending = await world.iml("report", "completion", "--csv", path)
        #expect(ending.status == .done && ending.output.contains("1 row"))
        #expect(try world.mode("completion.csv") == 0o600)
        let bytes = try #require(world.read("completion.csv"))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.suffix(2) == [13, 10])
        #expect(
            String(decoding: bytes, as: UTF8.self).contains("Amina Odhiambo,amina@example.org,rights-of-migrants,1,"))
        let unwritable = await world.iml("report", "completion", "--csv", "/proc/nowhere/completion.csv")
        #expect(unwritable.status == .no)
    }

    @Test(arguments: [
        ["--state", "lost"], ["--by", "magic"], ["--from", "yesterday"], ["--to", "2026-02-30"],
        ["--state", "withdrawn"],
    ])
    func `refuse what cannot be asked`(_ words: [String]) async throws {
        #expect(await world.iml(["report", "completion"] + words).status == .wrongUsage)
    }

    @Test func `tell with the doctor what is still to do`() async throws {
        let ending = await world.iml("doctor", "--json")
        #expect(ending.status == .no)
        let findings = try #require(try ending.json.array)
        func state(_ subject: String) -> String? {
            findings.first { $0["subject"]?.string == subject }?["state"]?.string
        }
        #expect(state("administrator") == "bad" && state("public address") == "bad" && state("issuer") == "to-do")
        #expect(state("content") == "good" && state("signing keys") == "good")
        #expect(findings.allSatisfy { ($0["ok"]?.bool == false) == ($0["state"]?.string == "bad") })
        let text = await world.iml("doctor").output
        #expect(text.contains("to do") && text.contains("Name the organisation that signs certificates."))
    }
}
