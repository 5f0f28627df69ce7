import Campus
import Catalogue
import HTML
import HTTP
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

@Suite struct `The pages about certificates for those who look after them` {
    let world: AccessWorld
    let administrator: String

    init() async throws {
        world = try await AccessWorld()
        administrator = try await world.signIn(world.administrator)
    }

    @Test func `find by name, address, number, course and status, and keep what was asked`() async throws {
        for (query, isFound) in [
            ("", true), ("q=amina", true), ("q=ODHIAMBO", true), ("q=amina%40example", true),
            ("q=\(world.learner.certificate)", true), ("course=rights-of-migrants&status=valid", true),
            ("status=replaced", false), ("course=nothing-here", false), ("q=nobody", false), ("status=nonsense", true),
        ] {
            let page = try await get("/admin/certificates?\(query)")
            #expect(page.code == 200, "\(query)")
            #expect(
                page.text.contains("href=\"/admin/certificates/\(world.learner.certificate)\"") == isFound, "\(query)")
        }
        let page = try await get("/admin/certificates?q=%22%3E%3Cscript%3E&status=revoked")
        #expect(page.text.contains("value=\"&quot;&gt;&lt;script&gt;\"") && !page.text.contains("<script>"))
        #expect(page.text.contains("<option value=\"revoked\" selected>"))
        #expect(page.text.contains("No certificate here fits") && page.text.contains(">All certificates</a>"))
    }

    @Test func `turn over in pages of fifty that carry the search along`() throws {
        let certificates = try (0..<50).map { try Certificate.sample(id: Certificate.ID("c\($0)")) }
        let search = CertificateSearch("odhiambo & co", course: "sample", standing: .valid)
        func page(_ number: String) -> HTML {
            certificateListPage(
                certificates, matching: search, courses: [("sample", "Sample")],
                at: ListPlace(asked: number, total: 101), phrases: Phrases(.english)
            ).body
        }
        let asked = "/admin/certificates?q=odhiambo%20%26%20co&amp;course=sample&amp;status=valid&amp;page="
        #expect(page("2").text.contains("href=\"\(asked)1\" rel=\"prev\""))
        #expect(page("2").text.contains("href=\"\(asked)3\" rel=\"next\""))
        #expect(!page("1").text.contains("rel=\"prev\"") && !page("3").text.contains("rel=\"next\""))
        #expect(count("<tr>", in: page("1")) == 51)
        #expect(page("1").text.contains("101 certificates"))
        #expect(forbiddenMarkup(in: page("1")).isEmpty)
    }

    @Test func `say on an empty campus that nothing was issued`() {
        let page = certificateListPage(
            [], matching: CertificateSearch(), courses: [], at: ListPlace(asked: nil, total: 0),
            phrases: Phrases(.english)
        ).body
        #expect(page.text.contains("class=\"msg\"") && !page.text.contains("<table"))
    }

    @Test func `show what was issued, whose it is, and what can be done`() async throws {
        let page = try await get("/admin/certificates/\(world.learner.certificate)")
        for piece in [
            world.learner.name, world.learner.email, "href=\"/admin/people/\(world.learner.id)\"",
            "href=\"/v/\(world.learner.certificate)\"",
            "href=\"/admin/certificates/\(world.learner.certificate)/revocation\"",
            "action=\"/admin/certificates/\(world.learner.certificate)/replacement\"", "It stands since",
        ] { #expect(page.text.contains(piece), "\(piece)") }
        #expect(try await get("/admin/certificates/nothing").code == 404)
        // Their own waits for somebody else.
        let own = try await get("/admin/certificates/\(world.administrator.certificate)")
        #expect(own.text.contains("This certificate is yours") && !own.text.contains("/replacement"))
        let refused = try await replace(world.administrator.certificate, "Ada R.", act: "replace", previewed: "Ada R.")
        #expect(refused.code == 403 && refused.text.contains("Nobody issues a certificate to themselves"))
        // A certifier cannot read people, so the account leads nowhere.
        let certifier = try await world.signIn(try await world.holder(of: .certifier))
        let theirs = try await get("/admin/certificates/\(world.learner.certificate)", as: certifier)
        #expect(theirs.code == 200 && !theirs.text.contains("/admin/people"))
        #expect(theirs.text.contains("href=\"/admin/certificates\""))
    }

    @Test(arguments: ["أمينة محمد", String(repeating: "Wolfeschlegelstein ", count: 6) + "hausen"])
    func `preview a corrected name, replace only as previewed, and once`(_ name: String) async throws {
        let old = world.learner.certificate
        let preview = try await replace(old, "  \(name) ", act: "preview")
        #expect(preview.code == 200)
        #expect(preview.text.contains("<p class=\"name\"><bdi dir=\"auto\" lang=\"und\">\(name)</bdi>"))
        #expect(preview.text.contains("<button class=\"btn danger\" name=\"act\" value=\"replace\">"))
        #expect(preview.text.contains("name=\"previewed\" value=\"\(name)\""))
        // Another name than the one seen is shown first.
        let other = try await replace(old, "Somebody Else", act: "replace", previewed: name)
        #expect(other.code == 200 && other.text.contains("value=\"Somebody Else\""))
        #expect(try await world.campus.verification(old).status == .issued)
        #expect(try await replace(old, name, act: "replace").code == 200)

        let done = try await replace(old, name, act: "replace", previewed: name)
        #expect(done.code == 303)
        let new = Certificate.ID(String(try #require(done.header("Location")).dropFirst("/admin/certificates/".count)))
        #expect(try await world.campus.verification(new).name?.text == name)
        // The form sent twice leads to the same page and does nothing more.
        let again = try await replace(old, name, act: "replace", previewed: name)
        #expect(again.code == 303 && again.header("Location") == done.header("Location"))
        #expect(try await world.campus.certificates(of: world.learner.actor).count == 2)
        let page = try await get("/admin/certificates/\(new)")
        #expect(page.text.contains("href=\"/admin/certificates/\(old)\""))
        let ended = try await get("/admin/certificates/\(old)")
        #expect(ended.text.contains("Reason: Typing mistake") && ended.text.contains("/admin/certificates/\(new)"))
        #expect(!ended.text.contains("/replacement") && !ended.text.contains("/revocation"))
        #expect(try await replace(old, "Third", act: "replace", previewed: "Third").code == 409)
    }

    @Test func `keep what was typed and say what to mend`() async throws {
        let old = world.learner.certificate
        for (name, reason, field) in [
            ("", "Why", "name"), ("\u{202E}", "Why", "name"), (world.learner.name, "Why", "name"),
            ("Amina", "", "reason"),
        ] {
            let page = try await replace(old, name, reason: reason, act: "replace", previewed: name)
            #expect(page.code == 422, "\(name)")
            #expect(page.text.contains("href=\"#f-\(field)\""), "\(name)")
            if !reason.isEmpty { #expect(page.text.contains("\n\(reason)</textarea>"), "\(name)") }
        }
        #expect(try await world.campus.verification(old).status == .issued)
    }

    @Test func `let everybody read that it was replaced and by which number, and nothing more`() async throws {
        let old = world.learner.certificate
        let new = try await world.campus.replace(
            old, correcting: "Amina Atieno", because: "Changed by marriage", by: world.administrator.actor)
        let page = try await world.get("/v/\(old)")
        #expect(page.text.contains(">Replaced</h2>") && page.text.contains("href=\"/v/\(new.id)\""))
        #expect(page.text.contains("stand s-hold") && !page.text.contains("s-ok"))
        let json = try JSON(bytes: try await world.get("/v/\(old)", [(name: "Accept", value: "application/json")]).body)
        let api = try JSON(bytes: try await world.get("/api/v1/verifications/\(old)").body)
        for answer in [json, api] {
            #expect(answer["status"] == "replaced" && answer["replacedBy"]?.string == new.id.rawValue)
            #expect(answer["since"]?.string == "\(world.clock.now)")
            #expect(answer["name"]?.isNull == true && answer["reason"]?.isNull == true)
        }
        for text in [page.text, json.text, api.text] {
            for word in ["Amina", "Odhiambo", "Atieno", "marriage", "example.org"] {
                #expect(!text.contains(word), "\(word)")
            }
        }
        let stands = try JSON(bytes: try await world.get("/api/v1/verifications/\(new.id)").body)
        #expect(stands["status"] == "valid" && stands["replacedBy"]?.isNull == true)
        #expect(stands["name"] == "Amina Atieno")
        #expect(try await !world.get("/v/\(new.id)").text.contains(old.rawValue))

        // The holder reads why, and is led to the one that stands.
        let holder = try await world.signIn(world.learner)
        let mine = try await get("/my/certificates/\(old)", as: holder)
        #expect(mine.text.contains("Changed by marriage") && mine.text.contains("/my/certificates/\(new.id)"))
        let list = try await get("/my/certificates", as: holder)
        #expect(list.text.contains("replaced") && list.text.contains("/my/certificates/\(new.id)"))
        let summaries = try JSON(bytes: try await get("/api/v1/people/me/certificates", as: holder).body).array
        #expect(Set(summaries?.compactMap { $0["status"]?.string } ?? []) == ["valid", "replaced"])
    }

    @Test func `lead from the newest on the page for administrators, and give certifiers their door`() async throws {
        let page = try await get("/admin")
        #expect(page.text.contains("href=\"/admin/certificates/\(world.learner.certificate)\""))
        #expect(page.text.contains("href=\"/admin/certificates\""))
        let certifier = try await world.signIn(try await world.holder(of: .certifier))
        #expect(try await get("/", as: certifier).text.contains("href=\"/admin/certificates\""))
        let registrar = try await world.signIn(try await world.holder(of: .registrar))
        #expect(try await !get("/", as: registrar).text.contains("/admin/certificates"))
    }

    private func get(_ target: String, as cookie: String? = nil) async throws -> Response {
        try await world.get(target, [(name: "Cookie", value: "iml=\(cookie ?? administrator)")])
    }

    private func replace(
        _ id: Certificate.ID, _ name: String, reason: String = "Typing mistake", act: String, previewed: String? = nil
    ) async throws -> Response {
        let fields = [("name", name), ("reason", reason), ("act", act)]
        return try await world.post(
            "/admin/certificates/\(id)/replacement", fields + (previewed.map { [("previewed", $0)] } ?? []),
            cookie: administrator)
    }
}

@Suite struct `Extra time on the page of a person` {
    let world: AccessWorld
    let administrator: String
    let person: String

    init() async throws {
        world = try await AccessWorld()
        administrator = try await world.signIn(world.administrator)
        person = "/admin/people/\(world.learner.id)"
    }

    @Test func `is shown, changed and ended, and the learner sees it`() async throws {
        #expect(try await page().contains("value=\"100\" checked"))
        for (percent, extra, minutes) in [("150", ExtraTime.half, 21), ("200", .double, 28)] {
            #expect(try await set(percent).header("Location") == person)
            #expect(try await page().contains("value=\"\(percent)\" checked"))
            #expect(try await world.campus.extraTime(of: world.learner.id, by: world.learner.actor) == extra)
            let learner = try await world.signIn(world.learner)
            let final = try await world.get(
                "/courses/rights-of-migrants/assessments/rights-of-migrants.final",
                [(name: "Cookie", value: "iml=\(learner)")])
            #expect(final.text.contains("\(minutes)\u{00A0}min") && final.text.contains("your own time"))
        }
        #expect(try await set("100").code == 303)
        #expect(try await world.campus.extraTime(of: world.learner.id, by: world.learner.actor) == nil)
        #expect(try await page().contains(">extra time changed<"))
    }

    @Test(arguments: ["", "0", "120", "-150", "many"])
    func `takes no other time`(_ percent: String) async throws {
        #expect(try await set(percent).code >= 400)
        #expect(try await world.campus.extraTime(of: world.learner.id, by: world.learner.actor) == nil)
    }

    @Test(arguments: [Role.registrar, .auditor])
    func `is nothing for others who read people`(_ role: Role) async throws {
        try await world.campus.setExtraTime(.half, of: world.learner.id, by: world.administrator.actor)
        let cookie = try await world.signIn(try await world.holder(of: role))
        let page = try await world.get(person, [(name: "Cookie", value: "iml=\(cookie)")])
        #expect(page.code == 200 && !page.text.contains("name=\"percent\"") && !page.text.contains("150"))
        #expect(try await world.post("\(person)/extra-time", [("percent", "100")], cookie: cookie).code == 403)
    }

    private func page() async throws -> String {
        try await world.get(person, [(name: "Cookie", value: "iml=\(administrator)")]).text
    }

    private func set(_ percent: String) async throws -> Response {
        try await world.post("\(person)/extra-time", [("percent", percent)], cookie: administrator)
    }
}
