import Catalogue
import HTML
import HTTP
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Campus
@testable import Website

@Suite struct `The completion report on the site` {
    let world: AccessWorld
    let cookie: String

    init() async throws {
        world = try await AccessWorld()
        cookie = try await world.signIn(try await world.holder(of: .registrar))
    }

    @Test func `lists each enrolment with its learner, progress and certificate`() async throws {
        let page = try await get("/admin/reports/completion")
        #expect(page.code == 200)
        #expect(page.text.contains("3 enrolments: 0 under way, 3 completed"))
        #expect(page.text.contains("<bdi dir=\"auto\">Amina Odhiambo</bdi>"))
        #expect(page.text.contains("href=\"/v/\(world.learner.certificate)\""))
        #expect(page.text.contains("passed, 7 of 7"))
        #expect(page.text.contains("TEST"))
    }

    @Test func `keeps what was asked in its fields, its links and its file`() async throws {
        let query = "q=zebulon&course=rights-of-migrants&state=completed&by=completed&from=2026-11-01&to=2026-11-30"
        let page = try await get("/admin/reports/completion?\(query)")
        #expect(page.text.contains("1 enrolment: 0 under way, 1 completed"))
        #expect(page.text.contains("value=\"zebulon\"") && page.text.contains("value=\"2026-11-01\""))
        #expect(page.text.contains("<option value=\"completed\" selected>completed</option>"))
        #expect(
            page.text.contains(
                "href=\"/admin/reports/completion.csv?\(query.split(separator: "&").joined(separator: "&amp;"))\""))
        let file = try await get("/admin/reports/completion.csv?\(query)")
        #expect(file.text.contains("Zebulon Quiroga") && !file.text.contains("Amina"))
    }

    @Test func `says when nobody is like that, and leads back`() async throws {
        let page = try await get("/admin/reports/completion?q=%3Cscript%3E")
        #expect(page.code == 200 && page.text.contains("No enrolment is like that."))
        #expect(page.text.contains("value=\"&lt;script&gt;\"") && !page.text.contains("<script>"))
        #expect(page.text.contains("href=\"/admin/reports/completion\">Show all</a>"))
        #expect(!page.text.contains("Download as CSV"))
    }

    @Test(arguments: ["from=yesterday", "to=2026-02-30", "from=2026-11-1", "to=%27%20OR%201"])
    func `names the field with a day that is none`(_ query: String) async throws {
        let page = try await get("/admin/reports/completion?\(query)")
        let field = query.prefix { $0 != "=" }
        #expect(page.code == 422 && page.text.contains("href=\"#f-\(field)\"") && page.text.contains("is no day"))
        #expect(try await get("/admin/reports/completion.csv?\(query)").code == 422)
    }

    @Test(arguments: ["page=0", "page=-1", "page=99999999999999999999", "page=2", "page=x", "state=lost", "by=magic"])
    func `takes what nobody can ask for as not asked`(_ query: String) async throws {
        let page = try await get("/admin/reports/completion?\(query)")
        #expect(page.code == 200 && page.text.contains("3 enrolments"))
    }

    @Test func `gives a file for spreadsheets in which no cell is a formula`() async throws {
        world.clock.advance(by: .minutes(1))
        let mallory = try await world.campus.sampleLearner(
            "=HYPERLINK(\"http://evil\") Mallory", email: "m@example.org")
        _ = try await world.campus.enrol(in: AccessWorld.course, by: mallory)
        let file = try await get("/admin/reports/completion.csv")
        #expect(file.header("Content-Type") == "text/csv; charset=utf-8")
        #expect(file.header("Content-Disposition") == "attachment; filename=\"completion-2026-11-23.csv\"")
        #expect(file.header("Cache-Control") == "private, no-store")
        #expect(file.body.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = file.text.split(separator: "\r\n").map(String.init)
        #expect(lines.count == 5 && lines[0].hasSuffix("certificate,certificateStatus,certificateIsTest"))
        #expect(
            lines[1].hasPrefix(
                "\"'=HYPERLINK(\"\"http://evil\"\") Mallory\",m@example.org,rights-of-migrants,1,2026-11-23,0,6,0,2,0,2,not-tried,,,under-way,,,"
            ), "\(lines[1])")
        let own = try #require(lines.first { $0.hasPrefix("Amina") })
        let done = "rights-of-migrants,1,2026-11-23,6,6,2,2,2,2,passed,7,7,completed,2026-11-23"
        #expect(own == "Amina Odhiambo,amina@example.org,\(done),\(world.learner.certificate),valid,true")
    }

    @Test func `links its pages, each to its neighbours`() throws {
        func page(_ number: Int) -> String {
            let asked = CompletionQuery(Fields([.init(name: "q", value: "é & b")]))
            return completionReportPage(
                CompletionReport.sample(), asked: asked, at: ListPlace(page: number, total: 120), courses: [],
                phrases: Phrases(.english)
            ).body.text
        }
        let (older, newer) = (
            "q=%C3%A9%20%26%20b&amp;page=2\" rel=\"next\"", "q=%C3%A9%20%26%20b&amp;page=2\" rel=\"prev\""
        )
        #expect(page(1).contains(older) && !page(1).contains("rel=\"prev\""))
        #expect(page(3).contains(newer) && !page(3).contains("rel=\"next\""))
    }

    @Test(arguments: Language.allCases)
    func `holds long and Arabic names, and somebody erased, in every language`(_ language: Language) async throws {
        let names = ["محمد بن عبد الرحمن الأنصاري", String(repeating: "Wolfeschlegelsteinhausen ", count: 4) + "Ö"]
        for (index, name) in names.enumerated() {
            let person = try await world.campus.sampleLearner(name, email: "n\(index)@example.org")
            _ = try await world.campus.enrol(in: AccessWorld.course, by: person)
        }
        try await world.campus.eraseMyData(
            proof: AccessWorld.password, by: world.other.actor, from: "192.0.2.1")
        let report = try await world.campus.completionReport(
            EnrolmentFilter(), limit: 50, by: .siteOperator(onBehalfOf: nil))
        let phrases = Phrases(language)
        let page = completionReportPage(
            report, asked: CompletionQuery(Fields([])), at: ListPlace(page: 1, total: report.rows.count),
            courses: [], phrases: phrases
        ).body
        for name in names { #expect(page.text.contains("<bdi dir=\"auto\">\(name)</bdi>")) }
        #expect(page.text.contains(phrases.bySomebodyErased) && !page.text.contains("Zebulon"))
        #expect(forbiddenMarkup(in: page).isEmpty)
    }

    private func get(_ target: String) async throws -> Response {
        try await world.get(target, [(name: "Cookie", value: "iml=\(cookie)")])
    }
}

extension CompletionReport {
    /// One row.
    static func sample() -> CompletionReport {
        CompletionReport(
            rows: [
                Row(
                    enrolment: .sample(), name: nil, email: nil, courseTitle: LocalizedText(english: "Sample"),
                    tally: nil, certificate: nil)
            ], offset: 0, counts: EnrolmentCounts())
    }
}
