import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import iml

@Suite struct `Commands about exams` {
    private let world: World
    private let amina = ["--as", "amina@example.org"]

    init() async throws {
        world = try World()
        #expect(await world.iml("person", "add", "amina@example.org", "Amina Odhiambo").status == .done)
        #expect(await world.iml("course", "publish", "rights-of-migrants").status == .done)
        #expect(await world.iml(["enrol", "rights-of-migrants"] + amina).status == .done)
    }

    @Test func `keep the key of a diagnostic until the second sitting has ended`() async throws {
        let first = try await sit()
        let kept = try await review(first)
        let objectives = ["RM1-02", "RM1-03", "RM2-02", "RM2-04"]
        for objective in objectives { #expect(!kept.output.contains(objective)) }
        #expect(!kept.output.contains("Right") && !kept.output.contains("Law:"))
        #expect(kept.output.contains("after the second sitting"))
        let json = try await review(first, ["--json"]).json
        #expect(json["objectives"]?.array?.isEmpty == true && json["gain"]?.isNull == true)
        #expect(
            json["slots"]?.array?.allSatisfy { $0["right"]?.isNull == true && $0["rationale"]?.isNull == true } == true)
        #expect(await world.iml(["quiz", "start", "rights-of-migrants.diagnostic"] + amina).status == .no)

        for lesson in ["RM1.L1", "RM1.L2", "RM1.L3", "RM2.L1", "RM2.L2", "RM2.L3"] {
            #expect(await world.iml(["lesson", "complete", lesson] + amina).status == .done)
        }
        let second = try await sit()
        for attempt in [first, second] {
            let told = try await review(attempt)
            for objective in objectives { #expect(told.output.contains(objective)) }
            #expect(told.output.contains("Before: 0 of 4. After: 0 of 4."))
            #expect(try await review(attempt, ["--json"]).json["gain"]?["after"]?.int == 0)
        }
        #expect(await world.iml(["quiz", "start", "rights-of-migrants.diagnostic"] + amina).status == .no)
    }

    @Test func `grant extra time, which moves the deadline`() async throws {
        #expect(await world.iml("accommodate", "amina@example.org", "120").status == .wrongUsage)
        #expect(await world.iml("accommodate", "nobody@example.org", "150").status == .notFound)
        #expect(try await world.iml("accommodate", "amina@example.org", "150", "--json").json["percent"]?.int == 150)
        #expect(await world.iml("accommodate", "amina@example.org", "100").status == .done)
    }

    @Test func `withdraw an item, dry first, and say so in the review`() async throws {
        #expect(await world.iml(["name", "confirm", "rights-of-migrants", "Amina Odhiambo"] + amina).status == .done)
        let started = try await world.iml(["quiz", "start", "rights-of-migrants.final", "--json"] + amina).json
        let attempt = try #require(started["id"]?.string)
        let item = try #require(started["slots"]?[0]?["item"]?.string)
        #expect(await world.iml(["quiz", "submit", attempt] + amina).status == .done)
        #expect(await world.iml("item", "withdraw", item, "--dry-run").status == .no)
        let why = ["--reason", "Two right answers"]
        let dry = try await world.iml(["item", "withdraw", item, "--dry-run", "--json"] + why).json
        #expect(dry["dryRun"] == true && dry["asked"]?.int == 1)
        #expect(dry["changes"]?[0]?["before"] == "0" && dry["changes"]?[0]?["after"] == "1")
        #expect(try await review(attempt, ["--json"]).json["score"]?.int == 0)
        #expect(await world.iml(["item", "withdraw", item] + why).status == .done)
        #expect(try await review(attempt, ["--json"]).json["score"]?.int == 1)
        #expect(await world.iml(["item", "withdraw", "RM1-01.nothing"] + why).status == .notFound)
    }

    @Test func `refuse statistics under ten first attempts`() async throws {
        _ = try await sit()
        let few = await world.iml("item", "stats", "rights-of-migrants.diagnostic", "--json")
        #expect(try few.json["mean"]?.isNull == true)
        #expect(await world.iml("item", "stats", "RM1.nothing").status == .notFound)
    }

    /// A sitting of the diagnostic without an answer, by the person.
    private func sit() async throws -> String {
        let started = try await world.iml(["quiz", "start", "rights-of-migrants.diagnostic", "--json"] + amina).json
        let id = try #require(started["id"]?.string)
        #expect(await world.iml(["quiz", "submit", id] + amina).status == .done)
        return id
    }

    private func review(_ attempt: String, _ more: [String] = []) async throws -> World.Ending {
        await world.iml(["quiz", "review", attempt] + amina + more)
    }
}
