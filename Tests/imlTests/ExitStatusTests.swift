import Testing

@testable import iml

@Suite struct `The exit status` {
    typealias Row = (words: [String], status: iml.ExitStatus)

    static let rows: [Row] =
        [["--help"], ["catalog", "--help"], [], ["quiz", "--help"]].map { ($0, .done) }
        + [["quiz"], ["fly"], ["enrol"], ["catalog", "--fly"]].map { ($0, .wrongUsage) }
        + [["state", "status", "KEN", "icrmw", "--at", "yesterday"]].map { ($0, .wrongUsage) }
        + [["state", "status", "KEN", "icrmw"], ["--json", "state", "show", "KEN"]].map { ($0, .done) }
        + [["check"], ["item", "export"]].map { ($0, .done) }
        + [["instrument", "show", "nothing-like-it"], ["state", "show", "XQX"]].map { ($0, .notFound) }
        + [["decision", "show", "nothing-like-it"], ["provision", "list", "--topic", "cheese"]].map { ($0, .notFound) }
        + [["check", "/nowhere"], ["verify", "no-such-file"]].map { ($0, .notFound) }

    static let withoutCampus: [Row] = [["catalog"], ["doctor"], ["person", "list"]].map { ($0, .notFound) }

    @Test(arguments: rows + withoutCampus)
    func `says what came of it`(_ row: Row) async throws {
        let ending = try await World().iml(row.words)
        #expect(ending.status == row.status, "\(ending.errors)")
        #expect(ending.errors.isEmpty == (row.status == .done))
    }

    @Test func `of check is 1 when the files have faults, each with file and line`() async throws {
        let world = try World()
        _ = await world.iml("person", "add", "amina@example.org", "Amina")
        let ending = await world.iml("check", world.folder, environment: ["IML_CONTENT": world.folder])
        // A folder without Instruments/ is no content folder.
        #expect(ending.status == .notFound)
        #expect(ending.errors.contains("There is no folder Instruments"))
    }

    @Test func `of an unknown command is 2, with the nearest names`() async throws {
        let ending = try await World().iml("instrumnt", "show", "icrmw")
        #expect(ending.status == .wrongUsage)
        #expect(ending.errors.contains("Did you mean “iml instrument show”"))
    }

    @Test func `of a command without a campus is 3, and nothing is made`() async throws {
        let world = try World()
        let ending = await world.iml("catalog")
        #expect(ending.errors.contains("There is no campus in"))
        #expect(world.read("data/campus.sqlite") == nil)
    }
}
