import Campus
import ContentFiles
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import iml

/// One learner's way, by commands alone: enrolling, learning, passing, and proving it.
@Suite struct `The way through a course by commands` {
    private let world: World
    private let keys: [Item.ID: Answer]

    init() async throws {
        world = try World()
        keys = try await Self.keys(world)
        #expect(await world.iml("person", "add", "admin@example.org", "Asha Admin").status == .done)
        // Serving publishes into an empty campus; here the operator does.
        #expect(await world.iml("course", "publish", "rights-of-migrants").status == .done)
    }

    @Test func `ends with a certificate that verifies until it is revoked`() async throws {
        try await signIn()
        try await learn()
        let final = try await pass("rights-of-migrants.final")
        #expect(final["passed"] == true)
        let id = try #require(final["certificate"]?.string)
        let list = try await world.iml("certificate", "list", "--json").json
        #expect(list[0]?.object?.keys == ["id", "course", "kind", "status", "issued"])

        let file = world.folder + "/certificate.json"
        #expect(await world.iml("certificate", "get", id, "--json", file).status == .done)
        let valid = await world.iml("verify", file, "--json")
        #expect(valid.status == .done)
        #expect(try valid.json["status"] == "valid")
        #expect(try valid.json["name"] == "Amina Odhiambo")
        let byNumber = await world.iml("verify", id.uppercased(), "--json")
        #expect(byNumber.status == .done)
        #expect(try byNumber.json["status"] == "valid")

        let elsewhere = await world.iml("verify", file, "--json", environment: ["IML_DATA": "/nowhere"])
        #expect(elsewhere.status == .indeterminate)
        #expect(try elsewhere.json["status"] == "indeterminate")
        #expect(elsewhere.output.contains("http://localhost:8080/.well-known/did.json"))

        let (did, list1) = try await issuerFiles()
        let away = ["IML_DATA": "/nowhere"]
        #expect(
            await world.iml("verify", file, "--did", did, "--status-list", list1, environment: away).status == .done)
        let alone = await world.iml("verify", file, "--did", did, environment: away)
        #expect(alone.status == .indeterminate)
        #expect(alone.output.contains("http://localhost:8080/status/r/1"))

        let bytes = try #require(world.read("certificate.json"))
        let changed = String(decoding: bytes, as: UTF8.self).replacing("Amina Odhiambo", with: "Amina Odhiamba")
        let forged = await world.iml("verify", try world.write(Array(changed.utf8), to: "forged.json"), "--json")
        #expect(forged.status == .no)
        #expect(try forged.json["status"] == "wrong")

        #expect(await world.iml("certificate", "revoke", id).status == .wrongUsage)
        #expect(await world.iml("certificate", "revoke", id, "--reason", "Issued in error").status == .done)
        #expect(await world.iml("certificate", "revoke", id, "--reason", "Again").status == .no)
        for named in [file, id] {
            let revoked = await world.iml("verify", named, "--json")
            #expect(revoked.status == .no)
            #expect(try revoked.json["status"] == "revoked")
        }
        #expect(await world.iml("verify", "00000000-0000-4000-8000-000000000000").status == .notFound)
    }

    @Test func `is found and replaced for a corrected name`() async throws {
        try await signIn()
        try await learn()
        let old = try #require(try await pass("rights-of-migrants.final")["certificate"]?.string)
        let file = world.folder + "/old.json"
        #expect(await world.iml("certificate", "get", old, "--json", file).status == .done)

        let command = ["certificate", "replace", old]
        #expect(await world.iml(command).status == .wrongUsage)
        #expect(await world.iml(command + ["--name", "Amina Atieno"]).status == .wrongUsage)
        #expect(await world.iml(command + ["--reason", "Marriage"]).status == .wrongUsage)
        let why = ["--reason", "Marriage"]
        for refused in [["--name", "Amina Odhiambo"], ["--name", "\u{202E}"]] {
            #expect(await world.iml(command + refused + why).status == .no)
        }
        let missing = ["certificate", "replace", "00000000-0000-4000-8000-000000000000", "--name", "Amina"]
        #expect(await world.iml(missing + why).status == .notFound)
        // In the holder's own name it is the holder's act.
        let own = await world.iml(command + ["--name", "أمينة", "--as", "amina@example.org"] + why)
        #expect(own.status == .no && own.errors.contains("Somebody else has to do this"))

        let replaced = await world.iml(command + ["--name", "أمينة محمد", "--json"] + why)
        #expect(replaced.status == .done)
        #expect(try replaced.json["name"] == "أمينة محمد" && replaced.json["replaces"]?.string == old)
        let new = try #require(try replaced.json["id"]?.string)
        #expect(await world.iml(command + ["--name", "Amina A."] + why).status == .no)

        for named in [old, file] {
            let verified = await world.iml("verify", named, "--json")
            #expect(verified.status == .no)
            #expect(try verified.json["status"] == "replaced" && verified.json["replacedBy"]?.string == new)
            #expect(await world.iml("verify", named).output.contains(new))
        }
        #expect(await !world.iml("verify", old).output.contains("Amina"))
        // The public list says only that the old one no longer stands.
        let (did, list) = try await issuerFiles()
        let elsewhere = await world.iml(
            "verify", file, "--did", did, "--status-list", list, "--json", environment: ["IML_DATA": "/nowhere"])
        #expect(try elsewhere.status == .no && elsewhere.json["status"] == "revoked")
        #expect(await world.iml("verify", new).status == .done)

        let mine = try await world.iml("certificate", "list", "--json").json.array
        #expect(Set(mine?.compactMap { $0["status"]?.string } ?? []) == ["valid", "replaced"])
        let told = await world.iml("certificate", "get", old)
        #expect(told.status == .done && told.output.contains("Amina Odhiambo") && told.output.contains("Marriage"))
        for (options, found) in [
            ([], [old, new]), (["--name", "ODHIAMBO"], [old]), (["--name", "amina@example"], [old, new]),
            (["--name", "محمد"], [new]), (["--status", "replaced"], [old]), (["--status", "revoked"], []),
            (["--course", "Rights-of-Migrants", "--status", "valid"], [new]), (["--course", "another"], []),
        ] as [([String], [String])] {
            let list = try await world.iml(["certificate", "list", "--all", "--json"] + options).json.array
            #expect(Set(list?.compactMap { $0["id"]?.string } ?? []) == Set(found), "\(options)")
        }
        #expect(await world.iml("certificate", "list", "--all", "--status", "good").status == .wrongUsage)
        #expect(await world.iml("certificate", "list", "--name", "amina").status == .wrongUsage)
    }

    @Test func `earns nothing with a final that the operator answered`() async throws {
        try await signIn()
        try await learn()
        let final = try await pass("rights-of-migrants.final", as: "amina@example.org")
        #expect(final["passed"] == true)
        #expect(final["certificate"]?.isNull == true)
        let progress = try await world.iml("progress", "rights-of-migrants", "--json").json
        #expect(progress["status"] == "open")
        #expect(progress["children"]?.array?.last?["status"] == "open")
    }

    @Test func `starts the same attempt again while one is in progress`() async throws {
        try await signIn()
        let first = try await world.iml("quiz", "start", "RM1.quiz", "--json").json
        #expect(try await world.iml("quiz", "start", "rm1.QUIZ", "--json").json["id"] == first["id"])
        let id = try #require(first["id"]?.string)
        #expect(await world.iml("quiz", "answer", id, "1", "z").status == .wrongUsage)
        #expect(await world.iml("quiz", "answer", id, "1", "a,b").status == .no)
        #expect(await world.iml("quiz", "answer", id, "99", "a").status == .no)
        #expect(await world.iml("quiz", "answer", id, "1", "b").status == .done)
        #expect(await world.iml("quiz", "check", id, "1").status == .done)
        #expect(await world.iml("quiz", "answer", id, "1", "a").status == .no)
        #expect(await world.iml("quiz", "review", id).status == .no)
    }

    @Test func `refuses the final before the name is confirmed, and says how`() async throws {
        try await signIn()
        let ending = await world.iml("quiz", "start", "rights-of-migrants.final")
        #expect(ending.status == .no)
        #expect(ending.errors.contains("iml name confirm"))
    }

    @Test func `asks a visitor to sign in, but lets anyone read`() async throws {
        #expect(await world.iml("my").status == .no)
        #expect(await world.iml("enrol", "rights-of-migrants").status == .no)
        #expect(await world.iml("my", "--as", "nobody@example.org").status == .notFound)
        let lesson = await world.iml("read", "rm1.l1")
        #expect(lesson.status == .done)
        #expect(lesson.output.contains("[1]  Universal Declaration of Human Rights, art. 13"))
        #expect(lesson.output.contains("not binding"))
    }

    @Test func `keeps the sign-in in a file that only its owner may read, and ends it`() async throws {
        try await signIn()
        #expect(try world.mode("state/iml/session") == 0o600)
        #expect(try await world.iml("session", "show", "--json").json["email"] == "amina@example.org")
        #expect(await world.iml("session", "end").status == .done)
        #expect(world.read("state/iml/session") == nil)
        #expect(await world.iml("session", "show").status == .no)
    }

    @Test func `signs nobody in with a wrong password or a used link`() async throws {
        world.type("admin@example.org", "not the password")
        #expect(await world.iml("session").status == .no)
        let code = try await link("admin@example.org")
        #expect(await world.iml("session", "--link", code).status == .done)
        #expect(await world.iml("session", "--link", code).status == .no)
    }

    // The way.

    private func signIn() async throws {
        #expect(await world.iml("person", "add", "amina@example.org", "Amina Odhiambo").status == .done)
        let code = try await link("amina@example.org")
        #expect(await world.iml("session", "--link", code).status == .done)
        #expect(await world.iml("enrol", "rights-of-migrants").status == .done)
    }

    /// The issuer's document and its status list, as files.
    private func issuerFiles() async throws -> (did: String, list: String) {
        let campus = try await campus()
        return (
            try world.write(try campus.didDocument(), to: "did.json"),
            try world.write(try await campus.statusList(1), to: "list.json")
        )
    }

    private func link(_ email: String) async throws -> String {
        try #require(try await world.iml("person", "link", email, "--json").json["code"]?.string)
    }

    /// The campus that the commands work on.
    private func campus() async throws -> Campus {
        try await Campus.open(DataFolder(path: world.folder + "/data"), content: checkout, law: shippedLaw)
    }

    private func learn() async throws {
        let course = try await campus().course("rights-of-migrants").course
        for lesson in course.lessons {
            #expect(await world.iml("lesson", "complete", lesson.id.rawValue).status == .done)
        }
        for activity in course.activities.map(\.id.rawValue) {
            let fields = try await world.iml("activity", "show", activity, "--json").json["fields"]
            let field = try #require(fields?[0]?["name"]?.string)
            let choice = try #require(fields?[0]?["choices"]?[0]?.string)
            #expect(await world.iml("activity", "submit", activity, "nothing=1").status == .no)
            // Nothing filled in is no work: the model answer stays unseen.
            let empty = await world.iml("activity", "submit", activity)
            #expect(empty.status == .wrongUsage && empty.errors.contains("iml activity show \(activity)"))
            let sent = try await world.iml("activity", "submit", activity, "\(field)=\(choice)", "--json").json
            #expect(sent["values"]?[field] == .string(choice))
            #expect(sent["model"]?.isNull == false)
        }
        for quiz in course.modules.flatMap(\.assessments) {
            let open = try await world.iml("quiz", "start", quiz.id.rawValue, "--json").json["id"]
            let meanwhile = try await world.iml("next", "--json").json
            #expect(meanwhile[0]?["kind"] == "attempt" && meanwhile[0]?["id"] == open)
            #expect(try await pass(quiz.id.rawValue)["passed"]?.isNull == true)
        }
        #expect(await world.iml("name", "confirm", "rights-of-migrants", "Amina Odhiambo").status == .done)
        let next = try await world.iml("next", "--json").json
        #expect(next[0]?["id"] == "rights-of-migrants.final")
    }

    /// Answers every question rightly, as the terminal writes answers, and submits.
    private func pass(_ assessment: String, as email: String? = nil) async throws -> JSON {
        let acting = email.map { ["--as", $0] } ?? []
        let attempt = try await world.iml(["quiz", "start", assessment, "--json"] + acting).json
        let id = try #require(attempt["id"]?.string)
        let campus = try await campus()
        let person = try #require(try await campus.person(at: "amina@example.org"))
        let sitting = try await campus.sitting(Attempt.ID(id), by: .person(person.id))
        #expect(attempt["slots"]?.array?.count == sitting.attempt.slots.count)
        for slot in sitting.attempt.slots {
            let item = try #require(sitting.item(slot))
            // A computed question is resolved when it is drawn, so its key stands in no export.
            let key = try #require(item.kind.isComputed ? slot.kind(of: item).rightAnswer : keys[slot.item])
            let typed = AnswerLetters.write(key, slot)
            #expect(await world.iml(["quiz", "answer", id, "\(slot.number)", typed] + acting).status == .done)
        }
        let result = try await world.iml(["quiz", "submit", id, "--json"] + acting).json
        #expect(result["score"] == result["maximum"])
        return result
    }

    /// The right answer by item, from `item export`.
    private static func keys(_ world: World) async throws -> [Item.ID: Answer] {
        var keys: [Item.ID: Answer] = [:]
        for item in try #require(try await world.iml("item", "export", "--json").json.array) {
            keys[Item.ID(item["id"]?.string ?? "")] = key(item)
        }
        return keys
    }

    private static func key(_ item: JSON) -> Answer? {
        func options(_ json: [JSON]?) -> [Item.Option.ID] {
            json?.compactMap { $0.string.map { Item.Option.ID($0) } } ?? []
        }
        switch item["type"]?.string {
        case "single", "multiple":
            return .choice(options(item["options"]?.array?.filter { $0["correct"] == true }.compactMap { $0["id"] }))
        case "ordering": return .order(options(item["order"]?.array))
        case "matching":
            let pairs = item["pairs"]?.object?.members ?? []
            return .pairs(
                Dictionary(
                    uniqueKeysWithValues: pairs.compactMap { pair in
                        pair.value.string.map { (Item.Option.ID(pair.key), Item.Option.ID($0)) }
                    }))
        case "numeric", "date": return item["value"]?.string.map { .value($0) }
        default: return nil
        }
    }
}

extension Item.Kind {
    /// Its key comes from the record when it is drawn.
    fileprivate var isComputed: Bool { if case .computed = self { true } else { false } }
}
