import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `The language of an answer` {
    // One line a request: what it says, and the language it gets. Source: “HTTP” of the interface: ?lang on every page,
    // else the person's choice, else cookie, else Accept-Language; among those offered.
    @Test(
        arguments: [
            (target: "/", person: nil, cookie: nil, header: nil, gets: "en"),
            ("/", nil, nil, "fr-CA,fr;q=0.9,en;q=0.5", "fr"),
            ("/", nil, nil, "de, es;q=0.8, fr;q=0.9", "fr"),
            ("/", nil, nil, "de", "en"),
            ("/", nil, nil, "fr;q=0, es;q=0.1", "es"),
            ("/", nil, "es", "fr", "es"),
            ("/", "fr", "es", "en", "fr"),
            ("/?lang=es", "fr", "en", "en", "es"),
            ("/?lang=ES", nil, nil, nil, "es"),
            ("/?lang=xx", nil, "fr", nil, "fr"),
            ("/?lang=", nil, nil, "es", "es"),
        ] as [(target: String, person: String?, cookie: String?, header: String?, gets: String)])
    func `is decided by the address, the person, the cookie, the browser, in this order`(
        _ row: (target: String, person: String?, cookie: String?, header: String?, gets: String)
    ) throws {
        var headers: [(name: String, value: String)] = []
        if let cookie = row.cookie { headers.append((name: "Cookie", value: "iml-lang=\(cookie)")) }
        if let header = row.header { headers.append((name: "Accept-Language", value: header)) }
        let choice = LanguageChoice(
            try Request(.get, row.target, headers: Headers(headers)),
            person: row.person.flatMap(Language.init(rawValue:)),
            cookie: "iml-lang", offered: Language.allCases)
        #expect(choice.language.code == row.gets)
    }

    @Test func `is never one that the site does not offer`() async throws {
        let world = try await AccessWorld(fixed: [.languages: "en, es"])
        let page = try await world.get("/?lang=fr", [(name: "Accept-Language", value: "fr")])
        #expect(page.text.contains(#"<html lang="en" dir="ltr">"#))
        #expect(page.header("Set-Cookie") == nil)
        #expect(page.text.contains(#"hreflang="es""#) && !page.text.contains(#"hreflang="fr""#))
        #expect(try await world.post("/language", [("lang", "fr"), ("to", "/")]).code == 422)
    }

    @Test func `is said by headers and markup, and Vary names what decided`() async throws {
        let world = try await AccessWorld()
        let asked = try await world.get("/courses?lang=fr")
        #expect(asked.text.contains(#"<html lang="fr" dir="ltr">"#))
        #expect(asked.header("Content-Language") == "fr")
        #expect(asked.header("Vary")?.contains("Accept-Language") == false)
        let byHeader = try await world.get("/courses", [(name: "Accept-Language", value: "es")])
        #expect(byHeader.header("Content-Language") == "es")
        #expect(byHeader.header("Vary")?.contains("Accept-Language") == true)
        let byCookie = try await world.get("/courses", [(name: "Cookie", value: "iml-lang=es")])
        #expect(byCookie.header("Content-Language") == "es")
        #expect(byCookie.header("Vary")?.contains("Cookie") == true)
    }

    @Test func `asked for by a visitor stays in the browser, and a GET changes nothing of a person`() async throws {
        let world = try await AccessWorld()
        let page = try await world.get("/states/KEN?lang=fr")
        let cookie = try #require(page.header("Set-Cookie"))
        #expect(cookie.hasPrefix("iml-lang=fr; Path=/; Max-Age=31536000") && cookie.contains("SameSite=Lax"))
        #expect(
            try await world.get("/states/KEN?lang=fr", [(name: "Cookie", value: "iml-lang=fr")]).header("Set-Cookie")
                == nil)
        let secret = try await world.signIn(world.learner)
        let own = try await world.get("/my?lang=es", [(name: "Cookie", value: "iml=\(secret)")])
        #expect(own.header("Content-Language") == "es")
        #expect(try await world.campus.session(secret)?.person.language == .english)
        #expect(
            try await world.get("/my", [(name: "Cookie", value: "iml=\(secret)")]).header("Content-Language") == "en")
    }

    @Test func `chosen by a person stays with the person, and the place is kept`() async throws {
        let world = try await AccessWorld()
        let secret = try await world.signIn(world.learner)
        let cookie = [(name: "Cookie", value: "iml=\(secret)")]
        let place = "/instruments?scope=universal&branch=refugee+law"
        let before = try await world.get("\(place)&lang=en", cookie)
        #expect(
            before.text.contains(
                #"<input type="hidden" name="to" value="/instruments?scope=universal&amp;branch=refugee+law">"#))
        let response = try await world.post("/language", [("lang", "fr"), ("to", place)], cookie: secret)
        #expect(response.code == 303 && response.header("Location") == place)
        #expect(try await world.campus.session(secret)?.person.language == .french)
        #expect(try await world.get(place, cookie).header("Content-Language") == "fr")
        let elsewhere = try await world.post("/language", [("lang", "es"), ("to", "//evil.example")], cookie: secret)
        #expect(elsewhere.header("Location") == "/")
    }

    @Test func `is offered as the same page, and to search engines where they may list it`() async throws {
        let world = try await AccessWorld(fixed: [.publicAddress: "https://campus.example.org"])
        let page = try await world.get("/states/KEN?at=2020-01-01&lang=fr").text
        #expect(
            page.contains(
                #"<a href="/states/KEN?at=2020-01-01&amp;lang=es" lang="es" hreflang="es" aria-label="ES, Español">ES</a>"#
            ))
        #expect(!page.contains(#"hreflang="fr" aria-label"#))
        for code in ["en", "fr", "es"] {
            #expect(
                page.contains(
                    #"<link rel="alternate" hreflang="\#(code)" href="https://campus.example.org/states/KEN?at=2020-01-01&amp;lang=\#(code)">"#
                ))
        }
        #expect(page.contains(#"hreflang="x-default" href="https://campus.example.org/states/KEN?at=2020-01-01">"#))
        #expect(try await world.get("/sign-in").text.contains(#"rel="alternate""#) == false)
    }

    @Test func `of one reader is never served to another`() async throws {
        let world = try await AccessWorld()
        let lesson = "/courses/rights-of-migrants/lessons/RM1.L2"
        let french = try await world.get("\(lesson)?lang=fr").text
        let english = try await world.get("\(lesson)?lang=en").text
        let again = try await world.get("\(lesson)?lang=fr").text
        #expect(english.contains("Binding") && !english.contains("Contraignant") && french == again)
        #expect(french.contains(#"<html lang="fr""#) && !french.contains(">Binding<"))
    }

    @Test func `changes in an attempt without moving an option or losing an answer`() async throws {
        let world = try await AccessWorld()
        let sitting = try await world.openAttempt(of: world.learner)
        let secret = try await world.signIn(world.learner)
        let cookie = [(name: "Cookie", value: "iml=\(secret)")]
        let address = "/attempts/\(sitting.attempt.id)"
        let english = try await world.get(address, cookie).text
        let response = try await world.post("/language", [("lang", "fr"), ("to", address)], cookie: secret)
        #expect(response.header("Location") == address)
        let french = try await world.get(address, cookie).text
        #expect(french.contains(#"<html lang="fr""#) && english.contains(#"<html lang="en""#))
        let order = controls(english)
        #expect(order.count > 20 && controls(french) == order)
        let stored = try await world.campus.sitting(sitting.attempt.id, by: world.learner.actor).attempt
        #expect(stored.answers.keys.sorted() == sitting.attempt.answers.keys.sorted() && !stored.answers.isEmpty)
        #expect(order.count { $0.contains("checked") } == stored.answers.count)
    }

    @Test func `of a lesson that is not translated is said, and its own marked`() async throws {
        let content = try EditableContent()
        try content.edit(
            "Courses/rights-of-migrants.yaml", replacing: "languages: [en", with: "languages: [en, es, fr] #")
        for language in ["fr", "es"] { try content.remove("Courses/modules/RM1/L1.\(language).md") }
        let site = Site(try await Campus.sample(content: content.folder))
        let page = await site.respond(to: try Request(.get, "/courses/rights-of-migrants/lessons/RM1.L1?lang=fr")).text
        #expect(page.contains("Cette leçon n’est pas encore traduite"))
        #expect(page.contains(#"<div lang="en">"#) && page.contains(#"<div class="laws" lang="fr">"#))
    }

    @Test func `is kept by the API too`() async throws {
        let world = try await AccessWorld()
        let headers = [(name: "Accept-Language", value: "fr")]
        let missing = try await world.get("/api/v1/courses/none", headers)
        #expect(missing.header("Content-Language") == "fr")
        let english = try await world.get("/api/v1/courses/none")
        #expect(try missing.problem()["detail"] != english.problem()["detail"])
        #expect(try missing.problem()["code"] == english.problem()["code"])
        let asked = try await world.get("/api/v1/courses?lang=es", headers)
        #expect(asked.header("Content-Language") == "es" && asked.header("Set-Cookie") == nil)
        #expect(asked.header("ETag") != nil)
    }

    /// Every radio button and tick, in order, with whether it is chosen.
    private func controls(_ page: String) -> [String] {
        page.split(separator: "<input").map(String.init).filter {
            $0.contains(#"type="radio""#) || $0.contains(#"type="checkbox""#)
        }.map { String($0.prefix { $0 != ">" }) }
    }
}
