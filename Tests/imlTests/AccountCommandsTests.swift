import JSON
import TestSupport
import Testing

@testable import iml

@Suite struct `Accounts in the terminal` {
    let world: World

    init() async throws {
        world = try World()
        _ = await world.iml("person", "add", "amina@example.org", "Amina Odhiambo")
    }

    @Test func `get a password by a link, sign in with it, list and end sessions`() async throws {
        let code = try #require(try await link("--purpose", "password")["code"]?.string)
        world.type("a long enough password")
        #expect(await world.iml("account", "password", "--link", code).status == .done)
        world.type("a long enough password")
        #expect(await world.iml("session", "--email", "amina@example.org").status == .done)
        let sessions = try await world.iml("session", "list", "--json").json
        #expect(sessions.array?.count == 2)
        #expect(sessions.array?.filter { $0["current"]?.bool == true }.count == 1)
        #expect(sessions[0]?["device"]?.string == "iml" && sessions[0]?["kind"]?.string == "bearer")
        #expect(await world.iml("session", "end", "--others").output.contains("1 session has ended"))
        #expect(await world.iml("session", "end", "0000000000000000").status == .notFound)
        #expect(await world.iml("session", "end").status == .done)
        #expect(await world.iml("session", "list").status == .no)
    }

    @Test func `prove another address by a link`() async throws {
        #expect(await world.iml("person", "link", "amina@example.org", "--address", "a@b.org").status == .wrongUsage)
        #expect(await world.iml("person", "link", "amina@example.org", "--purpose", "magic").status == .wrongUsage)
        let made = await world.iml(
            "person", "link", "amina@example.org", "--purpose", "address", "--address", "amina@example.com")
        #expect(
            made.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "amina@example.com by e-mail"))
    }

    @Test func `give a copy and are erased by the person alone`() async throws {
        for words in [["account", "export", "x.json"], ["account", "erase", "--yes"]] {
            #expect(await world.iml(words + ["--as", "amina@example.org"]).status == .wrongUsage)
            #expect(await world.iml(words).status == .no)
        }
        let code = try #require(try await link("--purpose", "password")["code"]?.string)
        world.type("a long enough password")
        _ = await world.iml("account", "password", "--link", code)
        world.type("a long enough password")
        let path = "\(world.folder)/my-data.json"
        #expect(await world.iml("account", "export", path).status == .done)
        #expect(try world.mode("my-data.json") == 0o600)
        let data = try JSON(bytes: try #require(world.read("my-data.json")))
        #expect(data["person"]?["name"]?.string == "Amina Odhiambo")
        let asked = await world.iml("account", "erase")
        #expect(asked.status == .no && asked.output.contains("What stays"))
        world.type("wrong password", "a long enough password")
        #expect(await world.iml("account", "erase", "--yes").status == .no)
        #expect(await world.iml("account", "erase", "--yes").status == .done)
        #expect(try await world.iml("person", "list", "--json").json.array?.isEmpty == true)
    }

    @Test func `change name and language, also by the operator on behalf`() async throws {
        #expect(
            await world.iml("account", "name", "Amina Wanjiru", "--as", "amina@example.org").status == .done)
        #expect(await world.iml("account", "language", "fr", "--as", "amina@example.org").status == .done)
        let shown = try await world.iml("account", "show", "--json", "--as", "amina@example.org").json
        #expect(shown["name"]?.string == "Amina Wanjiru" && shown["language"]?.string == "fr")
    }

    @Test func `end and open again, and keep a last administrator`() async throws {
        #expect(await world.iml("person", "grant", "amina@example.org", "administrator").status == .done)
        #expect(await world.iml("person", "revoke", "amina@example.org", "administrator").status == .no)
        #expect(await world.iml("person", "end", "amina@example.org").status == .no)
        _ = await world.iml("person", "add", "b@example.org", "Baraka")
        #expect(await world.iml("person", "end", "b@example.org").status == .done)
        #expect(await world.iml("person", "link", "b@example.org").status == .no)
        #expect(await world.iml("person", "list", "--find", "baraka").output.contains("(ended)"))
        #expect(await world.iml("person", "reopen", "b@example.org").status == .done)
        #expect(await world.iml("person", "link", "b@example.org").status == .done)
    }

    @Test func `are invited by a file, after a dry run`() async throws {
        let file = try world.write(
            Array("name,email\nNoor,noor@example.org\nAmina,amina@example.org\n".utf8), to: "staff.csv")
        let dry = await world.iml("person", "invite", file, "--dry-run")
        #expect(dry.status == .no && dry.output.contains("can be invited") && !dry.output.contains("/link#"))
        #expect(dry.output.contains("has an account"))
        let csv = "\(world.folder)/links.csv"
        let done = await world.iml("person", "invite", file, "--csv", csv, "--json")
        #expect(try done.json[0]?["status"]?.string == "invited" && done.json[1]?["status"]?.string == "refused")
        #expect(try world.mode("links.csv") == 0o600)
        let none = await world.iml("person", "invite", "\(world.folder)/nothing.csv")
        #expect(none.status == .notFound)
    }

    private func link(_ words: String...) async throws -> JSON {
        try await world.iml(["person", "link", "amina@example.org", "--json"] + words).json
    }
}
