import Catalogue
import ContentFiles
import FoundationEssentials
import HTML
import HTTP
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Campus
@testable import Website

@Suite struct `The links between administration pages` {
    private static let sections: [(roles: Set<Role>, sections: [AdministrationSection])] = [
        ([], []), ([.certifier], [.certificates]), ([.registrar], [.people, .invitations, .report]),
        ([.auditor], [.people, .events]), ([.registrar, .auditor], [.people, .invitations, .report, .events]),
        ([.administrator], AdministrationSection.allCases),
    ]

    @Test(arguments: sections)
    func `lead where a role may go, and nowhere else`(_ row: (roles: Set<Role>, sections: [AdministrationSection])) {
        #expect(AdministrationSection.open(to: row.roles) == row.sections)
    }

    /// What the links promise is what the pages give: no link leads to a refusal, and nothing open is without a link.
    @Test(arguments: Role.allCases)
    func `promise what the pages give`(_ role: Role) async throws {
        let world = try await AccessWorld()
        let cookie = try await world.signIn(try await world.holder(of: role))
        for section in AdministrationSection.allCases {
            let page = try await world.get(section.address, [(name: "Cookie", value: "iml=\(cookie)")])
            let isOpen = AdministrationSection.open(to: [role]).contains(section)
            #expect(page.code == (isOpen ? 200 : 403), "\(section)")
            if isOpen, AdministrationSection.open(to: [role]).count > 1 {
                #expect(page.text.contains("<a href=\"\(section.address)\" aria-current=\"true\">"), "\(section)")
            }
        }
    }

    @Test(arguments: [
        ("/admin", AdministrationSection.overview), ("/admin/courses/c", .overview),
        ("/admin/people/p/ending", .people),
        ("/admin/certificates/c/replacement", .certificates), ("/admin/peoples", .overview),
        ("/admin/content/statistics/RM1.quiz", .content),
        ("/admin/reports/completion", .report), ("/admin/settings", .settings),
    ])
    func `mark the part that a page belongs to`(_ row: (path: String, section: AdministrationSection)) {
        #expect(AdministrationSection.of(path: row.path) == row.section)
    }

    @Test func `stand on no other page`() async throws {
        let world = try await AccessWorld()
        let cookie = try await world.signIn(world.administrator)
        #expect(try await !world.get("/courses", [(name: "Cookie", value: "iml=\(cookie)")]).text.contains("sections"))
    }
}

@Suite struct `The overview for administrators` {
    let phrases = Phrases(.english)

    @Test func `says what is still to do, and leads to where it is done`() async throws {
        let world = try await AccessWorld()
        let cookie = try await world.signIn(world.administrator)
        let page = try await world.get("/admin", [(name: "Cookie", value: "iml=\(cookie)")])
        #expect(page.text.contains("<a href=\"/admin/settings\">Set the public address: until then"))
        #expect(page.text.contains("<a href=\"/admin/people\">One person alone administers this site."))
        #expect(page.text.contains("without a pass phrase (mode 0600)"))
        #expect(page.text.contains("0 under way; 0 of them on an earlier version"))
        #expect(page.text.contains("<a href=\"/admin/reports/completion?course=rights-of-migrants\">3 completed</a>"))
        #expect(page.text.contains("version 1, published on 23 November 2026"))
    }

    @Test func `says when nothing is left`() async throws {
        let campus = try await Campus.sample()
        let found = try await campus.siteFacts(by: .system)
        var settings = found.settings
        settings.isTest = false
        settings.issuerName = "Ministry"
        let facts = SiteFacts(
            administrators: 2, accounts: 2, settings: settings, keys: KeyFiles(all: 1, plain: 0),
            content: found.content, courses: found.courses, itemsNotMarkedAgain: [], openInvitations: 0,
            firstInvitationEnds: nil)
        #expect(siteTasks(facts, phrases).text.contains("Nothing is left to do."))
    }

    @Test(arguments: Language.allCases)
    func `has a sentence for each thing in each language`(_ language: Language) async throws {
        let facts = try await Campus.sample().siteFacts(by: .system)
        let tasks: [SiteTask] = [
            .noAdministrator, .onlyOneAdministrator, .noPublicAddress, .issuerNotNamed, .plainKeys(1, of: 2),
            .contentFaults(3), .notPublished("c"), .unpublishedChanges("c"), .filesGone("c"),
            .translations(behind: 1, missing: 2), .markingAgain("RM1-01.q01"), .openInvitations(1, firstEnds: .noon),
        ]
        let sentences = tasks.map { Phrases(language).task($0, in: facts) }
        #expect(Set(sentences).count == tasks.count)
        for sentence in sentences where language == .french {
            for sign in [" :", " ;", " ?", " !", " »", "« "] { #expect(!sentence.contains(sign), "\(sentence)") }
        }
    }
}

@Suite struct `The log on the site` {
    let world: AccessWorld
    let cookie: String
    let auditor: AccessWorld.Someone

    init() async throws {
        world = try await AccessWorld()
        auditor = try await world.holder(of: .auditor)
        cookie = try await world.signIn(auditor)
    }

    @Test func `tells acts in words, with who did them and to whom`() async throws {
        let page = try await get("/admin/events?about=ada@example.org")
        let id = world.administrator.id
        #expect(page.code == 200 && page.text.contains("role given"))
        #expect(page.text.contains("role: <bdi>administrator</bdi>"))
        #expect(page.text.contains("<a href=\"/admin/people/\(id)\"><bdi dir=\"auto\">Ada Registrar</bdi></a>"))
        #expect(page.text.contains("operator") && !page.text.contains("role.granted<"))
        #expect(!page.text.contains("sha256") && !page.text.contains("digest"))
    }

    @Test func `is read further back, fifty at a time`() async throws {
        let first = try await get("/admin/events")
        #expect(count("<tr><th scope=\"row\">", in: HTML.unescaped(first.text)) == 50)
        let next = try #require(first.text.firstMatch(of: /href="(\/admin\/events\?before=\d+)" rel="next"/)?.1)
        let second = try await get(String(next))
        #expect(second.code == 200 && second.text.contains("href=\"/admin/events\">Newest</a>"))
        #expect(try await get("/admin/events?before=1").text.contains("Nothing like that was done."))
        #expect(try await get("/admin/events?before=x&kind=drop%20table").code == 200)
    }

    @Test func `shows what is personal only as long as it is kept`() async throws {
        let about = "/admin/events?kind=name.confirmed"
        #expect(try await get(about).text.contains("name: <bdi>Zebulon Quiroga</bdi>"))
        try await world.campus.eraseMyData(proof: AccessWorld.password, by: world.other.actor, from: "192.0.2.1")
        let after = try await get(about).text
        #expect(!after.contains("Zebulon") && after.contains("Personal details were erased."))
        #expect(after.contains("somebody erased"))
    }

    @Test func `says when nobody is called that, and shows nothing`() async throws {
        let page = try await get("/admin/events?about=%3Cb%3Enobody")
        #expect(page.code == 422 && page.text.contains("“&lt;b&gt;nobody”") && !page.text.contains("<tbody>"))
        #expect(page.text.contains("href=\"#f-about\""))
        #expect(try await get("/admin/events?from=tomorrow").code == 422)
    }

    @Test func `gives a kind without words its name in the log`() {
        let event = Event(at: .noon, actor: .system, kind: "moon.landed", subject: "site", payload: #"{"foot":"left"}"#)
        let page = eventsPage(
            EventLog(events: [event], hasOlder: false, names: [:], owners: [:]), asked: EventQuery(Fields([])),
            phrases: Phrases(.english)
        ).body.text
        #expect(page.contains(">moon.landed</td>") && page.contains("foot: <bdi>left</bdi>"))
        #expect(page.contains("the program") && page.contains("this site"))
    }

    private func get(_ target: String) async throws -> Response {
        try await world.get(target, [(name: "Cookie", value: "iml=\(cookie)")])
    }
}

@Suite struct `Every kind of act` {
    /// The sources are read: whoever notes a new kind must give it words.
    @Test func `that is noted has words in every language`() throws {
        let root = URL(filePath: "\(checkout.path)/Sources/Campus")
        var kinds: Set<String> = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path()) where name.hasSuffix(".swift") {
            let text = String(decoding: try Data(contentsOf: root.appending(path: name)), as: UTF8.self)
            kinds.formUnion(text.matches(of: /\.note\(\s*"([a-z.-]+)"/).map { String($0.1) })
        }
        #expect(kinds.count > 25)
        kinds.formUnion(["item.withdrawn", "item.corrected"])
        #expect(kinds.subtracting(Phrases.eventKinds).isEmpty, "without a place in the list")
        for kind in Phrases.eventKinds {
            for language in Language.allCases { #expect(Phrases(language).event(kind) != kind, "\(kind)") }
        }
    }
}

@Suite struct `The state of the content on the site` {
    @Test func `lists languages, faults with their place, and decisions about questions`() async throws {
        let world = try await AccessWorld()
        let cookie = try await world.signIn(world.administrator)
        let item = try #require(try await world.campus.course(AccessWorld.course).course.items.first).id
        _ = try await world.campus.withdraw(
            item, because: "Two <right> answers", dryRun: false, by: .siteOperator(onBehalfOf: nil))
        let page = try await world.get("/admin/content", [(name: "Cookie", value: "iml=\(cookie)")])
        #expect(page.code == 200 && page.text.contains("6 of 6") && page.text.contains("No fault in the files."))
        #expect(page.text.contains(item.rawValue) && page.text.contains("Two &lt;right&gt; answers"))
        #expect(page.text.contains("href=\"/admin/content/statistics/RM1.quiz\""))
        // Three first tries: under ten nothing is computed.
        let statistics = try await world.get(
            "/admin/content/statistics/RM1.quiz", [(name: "Cookie", value: "iml=\(cookie)")])
        #expect(statistics.text.contains("3 first tries: too few, 10 are needed."))
        #expect(
            try await world.get("/admin/content/statistics/none", [(name: "Cookie", value: "iml=\(cookie)")]).code
                == 404)
    }

    @Test func `shows a fault with file and line, and what is behind`() throws {
        let checked = CheckedContent(
            checkedAt: .noon, faults: [.init(file: "Courses/a.yaml", line: 3, message: "No <title>.")],
            notes: [
                .init(
                    language: .french, state: .behind, file: "Courses/modules/RM1/L1.fr.md", line: 5, subject: "RM1.L1")
            ])
        let state = ContentState(
            courses: [], checked: checked, lawAsOf: try #require(CalendarDay("2026-11-22")), lawAgeInDays: 1,
            rulings: [])
        let page = contentStatePage(state, phrases: Phrases(.english)).body.text
        #expect(page.contains("<code>Courses/a.yaml:3</code> No &lt;title&gt;."))
        #expect(page.contains("<code>Courses/modules/RM1/L1.fr.md:5</code>") && page.contains("RM1.L1"))
        #expect(page.contains("As of 22 November 2026: 1 day old."))
    }
}
