import Campus
import Credentials
import Catalogue
import FoundationEssentials
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `Signing up and recovering` {
    let world: AccessWorld

    init() async throws { world = try await AccessWorld() }

    @Test func `answers a free and a taken address in the same words`() async throws {
        func signUp(_ email: String) async throws -> Response {
            try await world.post(
                "/sign-up", [("name", "Noor"), ("email", email), ("password", "another long password")])
        }
        let free = try await signUp("noor@example.org")
        let taken = try await signUp("amina@example.org")
        #expect(free.code == 200 && taken.code == 200)
        #expect(cookie(free) == nil && cookie(taken) == nil)
        let (first, second) = (free.text, taken.text)
        #expect(
            first.split(separator: "noor@example.org").joined() == second.split(separator: "amina@example.org").joined()
        )
        // The one who asked for it signs in; who has the address already is unharmed.
        #expect(
            try await world.post(
                "/sign-in", [("email", "noor@example.org"), ("password", "another long password")]
            ).code == 303)
        _ = try await world.signIn(world.learner)
    }

    @Test func `answers an unknown address, a wrong password and an ended account in the same words`() async throws {
        try await world.campus.endAccount(of: world.other.id, by: world.administrator.actor)
        var pages: [String] = []
        for (email, password) in [
            (world.learner.email, "wrong horse battery"), ("nobody@example.org", AccessWorld.password),
            (world.other.email, AccessWorld.password),
        ] {
            let response = try await world.post("/sign-in", [("email", email), ("password", password)])
            #expect(response.code == 401)
            pages.append(response.text.split(separator: email).joined())
        }
        #expect(Set(pages).count == 1)
    }

    @Test func `names whom to ask and has no field to try addresses with`() async throws {
        let page = try await world.get("/sign-in").text
        #expect(page.contains("Forgotten your password"))
        #expect(page.contains(world.campus.settings.current.issuerURL))
        #expect(page.components(separatedBy: "type=\"email\"").count == 2)
    }

    @Test func `offers the notices before an account is made, and on every page`() async throws {
        for page in ["/sign-up", "/sign-in", "/"] {
            let text = try await world.get(page).text
            #expect(text.contains("href=\"/privacy\"") && text.contains("href=\"/accessibility\""), "\(page)")
        }
        let form = try await world.get("/sign-up").text
        let main = try #require(form.split(separator: "<main").last?.split(separator: "</main>").first)
        #expect(main.contains("href=\"/privacy\"") && main.contains("href=\"/accessibility\""))
        #expect(try await world.get("/privacy").code == 200)
        #expect(try await world.get("/accessibility").code == 200)
    }

    @Test func `never puts a link's secret into an address or a log`() async throws {
        let link = try await world.campus.link(.password, for: world.learner.id, by: world.administrator.actor)
        #expect(link.address.hasSuffix("/link#\(link.secret)"))
        let page = try await world.post("/link", [("code", link.secret)])
        #expect(page.code == 200)
        #expect(page.text.contains("name=\"code\" value=\"\(link.secret)\""))
        #expect(page.headers.allSatisfy { !$0.value.contains(link.secret) })
        #expect(page.header("Cache-Control") == "private, no-store")
        if case .never = page.compression {} else { Issue.record("compressed beside what was typed") }
        #expect(!page.text.contains("action=\"/link/password?"))
    }

    @Test func `chooses a new password by a link, with the whole address pasted, once`() async throws {
        let link = try await world.campus.link(.password, for: world.learner.id, by: world.administrator.actor)
        let short = try await world.post("/link/password", [("code", link.secret), ("password", "short")])
        #expect(short.code == 422 && short.text.contains("name=\"code\" value=\"\(link.secret)\""))
        let done = try await world.post(
            "/link/password", [("code", " \(link.address) "), ("password", "another long password")])
        #expect(done.code == 303 && cookie(done) != nil)
        let again = try await world.post(
            "/link/password", [("code", link.secret), ("password", "another long password")])
        #expect(again.code == 410)
    }

    @Test func `proves an address by a link and the password`() async throws {
        let link = try await world.campus.link(
            .address("amina@example.com"), for: world.learner.id, by: world.administrator.actor)
        let page = try await world.post("/link", [("code", link.secret)])
        #expect(page.text.contains("amina@example.com") && page.text.contains("type=\"password\""))
        let wrong = try await world.post("/link/address", [("code", link.secret), ("password", "wrong")])
        #expect(wrong.code == 403)
        let right = try await world.post(
            "/link/address", [("code", link.secret), ("password", AccessWorld.password)])
        #expect(right.code == 303)
        #expect(try await world.campus.person(at: "amina@example.com")?.emailIsProven == true)
    }

    @Test func `makes an account by invitation where nobody signs up alone`() async throws {
        try await world.campus.change([.signUp: "invited"], by: world.administrator.actor)
        let closed = try await world.post(
            "/sign-up", [("name", "N"), ("email", "noor@example.org"), ("password", "another long password")])
        #expect(closed.code == 403)
        let report = try await world.campus.invite(
            Array("Noor,noor@example.org,fr".utf8), isDryRun: false, by: world.administrator.actor)
        guard case .invited(let link)? = report.rows.first?.outcome else {
            Issue.record("not invited")
            return
        }
        let page = try await world.post("/link", [("code", link.secret)])
        #expect(page.text.contains("value=\"Noor\"") && page.text.contains("noor@example.org"))
        #expect(page.text.contains("href=\"/privacy\""))
        let done = try await world.post(
            "/link/invitation", [("code", link.secret), ("name", "Noor H"), ("password", "another long password")])
        #expect(done.code == 303 && cookie(done) != nil)
        #expect(try await world.campus.person(at: "noor@example.org")?.name.text == "Noor H")
    }
}

@Suite struct `My account on the site` {
    let world: AccessWorld
    let secret: String

    init() async throws {
        world = try await AccessWorld()
        secret = try await world.signIn(world.learner)
    }

    @Test func `lists sessions with words for devices, and ends one`() async throws {
        let response = try await world.post(
            "/sign-in", [("email", world.learner.email), ("password", AccessWorld.password)],
            [(name: "User-Agent", value: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0<b>")])
        let other = try #require(cookie(response))
        let page = try await get("/my/sessions")
        #expect(page.text.contains("Firefox · Linux") && !page.text.contains("&lt;b"))
        let id = String(SHA256.hex(other).prefix(16))
        #expect(page.text.contains("/my/sessions/\(id)/ending"))
        #expect(!page.text.contains("/my/sessions/\(SHA256.hex(secret).prefix(16))/ending"))
        #expect(try await world.post("/my/sessions/\(id)/ending", cookie: secret).code == 303)
        #expect(try await world.campus.session(other) == nil)
        #expect(try await get("/my/sessions").text.contains("signed in nowhere else"))
    }

    @Test func `changes the password and says which field was wrong`() async throws {
        let wrong = try await world.post(
            "/my/password", [("old", "wrong horse battery"), ("password", "another long password")], cookie: secret)
        #expect(wrong.code == 403 && wrong.text.contains("href=\"#f-old\""))
        let short = try await world.post(
            "/my/password", [("old", AccessWorld.password), ("password", "short")], cookie: secret)
        #expect(short.code == 422 && short.text.contains("href=\"#f-password\""))
        let right = try await world.post(
            "/my/password", [("old", AccessWorld.password), ("password", "another long password")], cookie: secret)
        #expect(right.header("Location") == "/my/data?done=password")
        #expect(try await get("/my/data?done=password").text.contains("every other session has ended"))
    }

    @Test func `downloads everything as JSON after the password`() async throws {
        #expect(try await world.post("/my/data/export", [("password", "wrong")], cookie: secret).code == 403)
        let file = try await world.post("/my/data/export", [("password", AccessWorld.password)], cookie: secret)
        #expect(file.code == 200 && file.header("Content-Type") == "application/json")
        #expect(file.header("Content-Disposition")?.hasPrefix("attachment") == true)
        #expect(file.header("Cache-Control") == "private, no-store")
        let data = try JSON(bytes: file.body)
        #expect(data["person"]?["email"]?.string == world.learner.email)
        #expect(!file.text.contains(world.other.name))
    }

    @Test func `erases after saying what goes and what stays, with the word of the act on the button`() async throws {
        let page = try await get("/my/data/erasure").text
        #expect(page.contains("What goes") && page.contains("What stays"))
        #expect(page.contains("<button class=\"btn danger\">Erase my data for good</button>"))
        let done = try await world.post("/my/data/erasure", [("password", AccessWorld.password)], cookie: secret)
        #expect(done.header("Location") == "/erased")
        #expect(done.header("Set-Cookie")?.contains("Max-Age=0") == true)
        #expect(try await get("/my").code == 303)
        let checked = try await world.get("/v/\(world.learner.certificate)")
        #expect(checked.code == 200 && checked.text.contains("The holder has had personal data removed"))
        #expect(!checked.text.contains(world.learner.name) && !checked.text.contains("Valid"))
        let answer = try await world.get("/api/v1/verifications/\(world.learner.certificate)").problem()
        #expect(answer["status"]?.string == "valid" && answer["name"]?.isNull == true)
    }

    private func get(_ target: String) async throws -> Response {
        try await world.get(target, [(name: "Cookie", value: "iml=\(secret)")])
    }
}

@Suite struct `People on the site` {
    let world: AccessWorld
    let secret: String

    init() async throws {
        world = try await AccessWorld()
        secret = try await world.signIn(world.administrator)
    }

    @Test func `are found by name or address, page by page`() async throws {
        let rows = (1...60).map { "Person number \($0),p\($0)@example.net" }.joined(separator: "\n")
        let report = try await world.campus.invite(Array(rows.utf8), isDryRun: false, by: .system)
        for case .invited(let link) in report.rows.map(\.outcome) {
            _ = try await world.campus.acceptInvitation(
                link: link.secret, name: "Somebody", password: "another long password", language: .english,
                kind: .cookie)
        }
        let first = try await get("/admin/people?q=SOMEBODY").text
        #expect(first.contains("60 people") && first.contains("/admin/people?q=SOMEBODY&amp;page=2"))
        #expect(!first.contains(world.learner.name))
        let second = try await get("/admin/people?q=somebody&page=2").text
        #expect(second.components(separatedBy: "<th scope=\"row\">").count == 11)
        #expect(try await get("/admin/people?q=nobody").text.contains("Nobody here has that"))
    }

    @Test func `show roles, addresses, enrolments, certificates and what was done`() async throws {
        let page = try await get("/admin/people/\(world.learner.id)").text
        for words in [
            world.learner.email, "not proven yet", "version 1, since", "signed in nowhere",
            "/admin/certificates/\(world.learner.certificate)", "certificate issued", "Give: auditor",
            "/admin/people/\(world.learner.id)/ending",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("answer stored") || !page.contains("RM1-"))
    }

    @Test func `get a link by purpose, with word where to send it`() async throws {
        let path = "/admin/people/\(world.learner.id)/links"
        let page = try await world.post(
            path, [("purpose", "address"), ("email", "amina@example.com")], cookie: secret)
        #expect(page.code == 200 && page.text.contains("Send it to amina@example.com by e-mail"))
        let taken = try await world.post(path, [("purpose", "address"), ("email", world.other.email)], cookie: secret)
        #expect(taken.code == 409 && taken.text.contains("href=\"#f-email\""))
    }

    @Test func `are invited by an uploaded file: first what would happen, then the act, as a page or a file`()
        async throws
    {
        let csv = "name;email;language\r\n=Noor;noor@example.org;fr\r\n;x@example.org;en\r\n"
        let token = FormToken.make(for: secret)
        let body = [
            "--b", "Content-Disposition: form-data; name=\"csrf\"", "", token, "--b",
            "Content-Disposition: form-data; name=\"file\"; filename=\"staff.csv\"", "Content-Type: text/csv", "", csv,
            "--b--", "",
        ].joined(separator: "\r\n")
        let check = await world.send(
            try Request(
                .post, "/admin/invitations/check",
                headers: Headers([
                    (name: "Cookie", value: "iml=\(secret)"),
                    (name: "Content-Type", value: "multipart/form-data; boundary=b"),
                ]), body: Array(body.utf8)))
        #expect(check.code == 200 && check.text.contains("1 person can be invited. 1 row to mend"))
        #expect(try await world.campus.countPeople(by: .system) == 3)
        let field = try #require(
            check.text.split(separator: "name=\"list\" value=\"").last?.split(separator: "\"").first)
        let seed = try #require(
            check.text.split(separator: "name=\"seed\" value=\"").last?.split(separator: "\"").first)
        let fields = [("list", String(field)), ("seed", String(seed))]
        let file = try await world.post("/admin/invitations", fields + [("as", "csv")], cookie: secret)
        #expect(file.header("Content-Type") == "text/csv; charset=utf-8")
        #expect(file.header("Content-Disposition") == "attachment; filename=\"invitations.csv\"")
        #expect(file.text.contains("\r\n2,'=Noor,noor@example.org,fr,invited,http://localhost:8080/link#"))
        #expect(file.text.contains("\r\n3,,x@example.org,en,Write a name.,,\r\n"))
        let link = try #require(file.text.split(separator: "/link#").last?.split(separator: ",").first)
        // The same form again, as a reload sends it, gives the same links.
        for _ in 0..<2 {
            let page = try await world.post("/admin/invitations", fields, cookie: secret)
            #expect(page.text.contains("value=\"http://localhost:8080/link#\(link)\""))
        }
        #expect(try await world.post("/admin/invitations", [fields[0]], cookie: secret).code == 422)
        let without = await world.send(
            try Request(
                .post, "/admin/invitations/check",
                headers: Headers([
                    (name: "Cookie", value: "iml=\(secret)"),
                    (name: "Content-Type", value: "multipart/form-data; boundary=b"),
                ]), body: Array(body.split(separator: token).joined(separator: "x").utf8)))
        #expect(without.code == 403)
    }

    @Test func `lose no administrator when they are the last`() async throws {
        let path = "/admin/people/\(world.administrator.id)"
        let roles = try await world.post(
            "\(path)/roles", [("act", "revoke"), ("role", "administrator")], cookie: secret)
        #expect(roles.code == 409)
        #expect(try await world.post("\(path)/ending", cookie: secret).code == 409)
        #expect(try await get("/admin").code == 200)
    }

    private func get(_ target: String) async throws -> Response {
        try await world.get(target, [(name: "Cookie", value: "iml=\(secret)")])
    }
}
