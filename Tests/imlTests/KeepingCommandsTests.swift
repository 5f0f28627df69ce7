import FoundationEssentials
import JSON
import SQL
import TestSupport
import Testing

@testable import iml

@Suite struct `Keeping a campus at the command line` {
    private func worldWithACampus() async throws -> World {
        let world = try World()
        _ = await world.iml("person", "add", "amina@example.org", "Amina Odhiambo")
        _ = await world.iml("course", "publish", "rights-of-migrants")
        return world
    }

    @Test func `backs up, restores, and finds it sound`() async throws {
        let world = try await worldWithACampus()
        let file = world.folder + "/campus.tar"
        let backup = await world.iml("backup", file)
        #expect(backup.status == .done && backup.output.contains("The backup stands: \(file)"))
        #expect(try world.mode("campus.tar") == 0o600)
        let again = await world.iml("backup", file)
        #expect(again.status == .no && again.errors.contains("never overwrites"))
        let used = await world.iml("restore", file)
        #expect(used.status == .no && used.errors.contains("not an empty folder"))
        let other = world.folder + "/other"
        let restored = await world.iml("restore", file, "--data", other, "--json")
        #expect(restored.status == .done)
        #expect(try restored.json["manifest"]?["rows"]?["person"]?.int == 1)
        let list = await world.iml("person", "list", "--data", other, "--json")
        #expect(try list.json[0]?["email"]?.string == "amina@example.org")
        for command in [["audit"], ["replay", "--check"]] {
            let ending = await world.iml(command + ["--data", other, "--json"])
            #expect(ending.status == .done, "\(ending.output) \(ending.errors)")
        }
    }

    @Test func `names keys that a backup left out, and what follows from it`() async throws {
        let world = try await worldWithACampus()
        try FileManager.default.createDirectory(
            atPath: world.folder + "/data/keys/campus.example.org", withIntermediateDirectories: true)
        _ = try world.write(
            Array("-----BEGIN PRIVATE KEY-----\n".utf8), to: "data/keys/campus.example.org/ed-2026a.pem")
        let file = world.folder + "/campus.tar"
        let name = "keys/campus.example.org/ed-2026a.pem"
        #expect(await world.iml("backup", file).output.contains(name))
        let restored = await world.iml("restore", file, "--data", world.folder + "/other")
        #expect(restored.output.contains(name) && restored.output.contains("Before you start the server"))
    }

    @Test func `tells of sealed acts, and of one that was changed`() async throws {
        let world = try await worldWithACampus()
        let sound = await world.iml("audit", "--json")
        #expect(sound.status == .done)
        // Each command seals what it did.
        #expect(try sound.json["unsealed"]?.int == 0 && (try sound.json["blocks"]?.int) == 2)
        let head = try #require(try sound.json["head"]?["written"]?.string)
        #expect(await world.iml("audit", "--head", head).status == .done)
        let other = "1:" + String(repeating: "a", count: 64)
        #expect(await world.iml("audit", "--head", other).status == .no)
        #expect(await world.iml("audit", "--head", "one").status == .wrongUsage)
        try await world.change("UPDATE event SET kind = 'role.granted' WHERE sequence = 2")
        let changed = await world.iml("audit")
        #expect(changed.status == .no && changed.output.contains("act 2: changed since it was sealed"))
        let json = await world.iml("audit", "--json")
        #expect(try json.json["faults"]?[0]?["sequence"]?.int == 2)
        #expect(try json.json["sound"]?.bool == false)
    }

    @Test func `names what the acts tell otherwise`() async throws {
        let world = try await worldWithACampus()
        #expect(await world.iml("replay").status == .wrongUsage)
        #expect(await world.iml("replay", "--check").status == .done)
        try await world.change(
            "INSERT INTO role_grant (person_id, role, granted_at) SELECT id, 'administrator', 1 FROM person")
        let ending = await world.iml("replay", "--check")
        #expect(ending.status == .no && ending.output.contains("role:administrator: stands in the tables"))
        let json = await world.iml("replay", "--check", "--json")
        #expect(try json.json["differences"]?.array?.count == 1)
    }

    @Test func `refuses a database of a later program with a sentence`() async throws {
        let world = try await worldWithACampus()
        try await world.change(
            "INSERT INTO schema_migration (number, name, sql, applied_at) VALUES (4711, 'later', '', '')")
        let ending = await world.iml("person", "list")
        #expect(ending.status == .no && ending.errors.contains("migration 4711"))
        #expect(ending.errors.contains("This is version"))
    }

    @Test func `says that a database file is damaged, and what to do`() async throws {
        let world = try await worldWithACampus()
        _ = try world.write([UInt8](repeating: 0x55, count: 8192), to: "data/campus.sqlite")
        for suffix in ["-wal", "-shm"] {
            do { try FileManager.default.removeItem(atPath: world.folder + "/data/campus.sqlite" + suffix) } catch {}
        }
        for command in [["audit"], ["person", "list"], ["backup", world.folder + "/x.tar"]] {
            let ending = await world.iml(command)
            #expect(ending.status == .no, "\(command) \(ending.errors)")
        }
    }

    @Test func `says where there is no campus, and no file`() async throws {
        let world = try World()
        #expect(await world.iml("backup", world.folder + "/x.tar").status == .notFound)
        #expect(await world.iml("audit").status == .notFound)
        #expect(await world.iml("restore", world.folder + "/x.tar").status == .no)
        #expect(await world.iml("restore").status == .wrongUsage)
        #expect(world.read("data/campus.sqlite") == nil)
    }
}

extension World {
    /// As somebody would who can write to the file.
    fileprivate func change(_ statement: SQLStatement) async throws {
        let database = try SQLiteDatabase(path: folder + "/data/campus.sqlite")
        defer { database.close() }
        try await database.run(statement)
    }
}
