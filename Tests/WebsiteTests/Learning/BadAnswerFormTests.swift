import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

/// Slots: 1 single, 2 multiple, 3 matching, 4 ordering, 5 numeric, 6 date, computed: 7 status, 8 party, 9 count, 10 day.
@Suite struct `A form with answers that no question takes` {
    private let world: TypesWorld
    private let slots: [Attempt.Slot]

    init() async throws {
        world = try await TypesWorld()
        slots = try await world.sitting().attempt.slots
    }

    @Test func `names the question, and what was saved before stands`() async throws {
        let sitting = try await world.sitting()
        let stored = try await world.post("answers/1", slots.flatMap { world.fields($0, sitting) })
        #expect(stored.code == 303)
        let before = try await answers()
        #expect(before.count == 10)
        for (slot, name, values) in faults {
            let fields = values.map { (name, $0) } + [("sequence-\(slot)", "2")]
            let page = try await world.post("answers/\(slot)", fields)
            let label = "\(slot) \(name) \(values.map { $0.prefix(30) })"
            #expect(page.code == 422, "\(label): \(page.code)")
            #expect(page.text.contains("href=\"#slot-\(slot)\""), "\(label)")
            #expect(page.text.contains("Question \(slot)"), "\(label)")
            #expect(page.text.utf8.count < 200_000, "\(label)")
            let now = try await answers()
            #expect(now == before, "\(label)")
        }
    }

    /// What a browser would not send, and what a person might type.
    private var faults: [(slot: Int, name: String, values: [String])] {
        let long = String(repeating: "9", count: 100_000)
        let step = slots[3].options.map(\.rawValue)
        let row = slots[2].left[0].rawValue
        let two = slots[0].options.prefix(2).map(\.rawValue)
        var faults: [(slot: Int, name: String, values: [String])] = [
            // Doubled.
            (1, "slot-1", two), (1, "slot-1", [two[0], two[0]]),
            (2, "slot-2", Array(repeating: slots[1].options[0].rawValue, count: 2)),
            (7, "slot-7", slots[6].options.prefix(2).map(\.rawValue)),
            (8, "slot-8", slots[7].options.prefix(2).map(\.rawValue)),
            // Another question's.
            (1, "slot-1", [slots[1].options[0].rawValue]), (2, "slot-2", [slots[0].options[0].rawValue]),
            (3, "slot-3-\(row)", [row]), (7, "slot-7", [slots[7].options[0].rawValue]),
            // Parts missing.
            (4, "slot-4-\(step[0])", ["1"]), (6, "slot-6-day", ["23"]), (10, "slot-10-year", ["2003"]),
            // Wrong.
            (4, "slot-4-\(step[0])", ["first"]), (4, "slot-4-\(step[0])", ["0"]), (4, "slot-4-\(step[0])", ["-1"]),
            (5, "slot-5", ["many"]), (5, "slot-5", ["8,227"]), (5, "slot-5", ["1e9"]), (9, "slot-9", ["NaN"]),
            (6, "slot-6-month", ["March"]), (10, "slot-10-day", ["31"]),
            // Enormous.
            (3, "slot-3-\(row)", [long]), (4, "slot-4-\(step[0])", [long]), (5, "slot-5", [long]),
            (6, "slot-6-year", [long]), (9, "slot-9", [long]), (10, "slot-10-year", [long]),
            (2, "slot-2", Array(repeating: slots[1].options[0].rawValue, count: 1500)),
        ]
        for slot in [1, 2, 7, 8] {
            faults += ["nothing", long, "<script>"].map { (slot, "slot-\(slot)", [$0]) }
        }
        // Emptied, where something stands: the number of the question alone is sent.
        faults += (1...10).map { ($0, "nothing", [""]) }
        return faults
    }

    private func answers() async throws -> [Int: Attempt.StoredAnswer] { try await world.sitting().attempt.answers }
}

@Suite struct `A request that cannot be read` {
    @Test func `is told why in the reader's language`() async throws {
        let world = try await AccessWorld()
        func send(_ type: String, _ body: String, to target: String = "/api/v1/sessions") async throws -> Response {
            await world.site.respond(
                to: try Request(
                    .post, target,
                    headers: Headers([
                        (name: "Content-Type", value: type), (name: "Accept-Language", value: "fr-CA"),
                    ]), body: Array(body.utf8)))
        }
        let json = try await send("application/json", "{\"email\":\"a\",\"email\":\"b\"}").problem()
        #expect(json["detail"]?.string?.contains("est nommé deux fois") == true)
        let field = try await send("application/json", "{\"email\":7}").problem()
        #expect(field["detail"]?.string == "Le champ «\u{00A0}email\u{00A0}» attend\u{00A0}: un texte.")
        let form = try await send(Form.mediaType, "email=%", to: "/sign-in")
        #expect(form.code == 400 && form.text.contains("Le formulaire est mal codé"))
        let other = try await send("text/plain", "email", to: "/sign-in")
        #expect(other.code == 415 && other.text.contains("lang=\"fr\""))
    }

    @Test(arguments: [("/courses/%ZZ", 400), ("/courses?lang=%", 400), ("/api/v1/%FF", 400)])
    func `has a page even where its address is none`(_ row: (target: String, code: Int)) async throws {
        let world = try await AccessWorld()
        #expect(throws: RequestFault.self) { try Request(.get, row.target) }
        let headers = Headers([(name: "Accept-Language", value: "es")])
        let fault = RequestFault.badPath("it is not UTF-8")
        let response = try #require(world.site.refusal(of: fault, target: row.target, headers: headers))
        #expect(response.code == row.code)
        #expect(response.text.contains("La dirección no se puede leer"))
        let isAPI = row.target.hasPrefix("/api/")
        #expect(response.header("Content-Type")?.hasPrefix(isAPI ? "application/problem+json" : "text/html") == true)
        // A broken head is answered by the server alone: nothing in it is believed.
        #expect(world.site.refusal(of: .badHead("it has two Hosts"), target: "/", headers: headers) == nil)
    }
}
