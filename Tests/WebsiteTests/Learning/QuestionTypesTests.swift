import Campus
import Catalogue
import HTML
import HTTP
import JSON
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `A question of each type on a page` {
    let world: TypesWorld

    init() async throws { world = try await TypesWorld() }

    @Test func `is one fieldset with fields that have labels, and no hint at the key`() async throws {
        let text = try await world.get("/attempts/\(world.attempt)").text
        #expect(occurrences(of: "<fieldset class=\"item\"", in: text) == 10)
        let slots = try await world.sitting().attempt.slots
        // Single and two computed ones: radios. Multiple: ticks, with how points count.
        #expect(occurrences(of: "type=\"radio\"", in: text) == 3 + 4 + 4)
        #expect(occurrences(of: "type=\"checkbox\"", in: text) == 4)
        #expect(text.contains("A wrong tick takes away what a right one gives; never below 0."))
        // Matching: a select for each row with every group; ordering: one for each step with every place.
        for row in slots[2].left { #expect(text.contains("name=\"slot-3-\(row)\" data-left=\"\(row)\"")) }
        for step in slots[3].options { #expect(text.contains("name=\"slot-4-\(step)\" data-step=\"\(step)\"")) }
        #expect(occurrences(of: ">Citizens</option>", in: text) == 3)
        // Numbers: the unit in the label, a keyboard of digits; dates: three fields.
        #expect(text.contains(">Number of declarations</label>"))
        #expect(occurrences(of: "inputmode=\"numeric\"", in: text) == 2 + 3 + 3)
        for part in ["day", "month", "year"] { #expect(text.contains("name=\"slot-6-\(part)\"")) }
        for id in labelled(text) { #expect(text.contains("for=\"\(id)\""), "\(id)") }
        #expect(!text.contains("class=\"opt right\""))
        expectNothingInline(text)
    }

    @Test func `fills the placeholders in the reader's language, and says where English is shown`() async throws {
        let resolution = try #require(try await world.sitting().attempt.slots[6].resolution)
        let state = try #require(resolution.state.flatMap(shippedLaw.state))
        let treaty = try #require(shippedLaw.instrument("icrmw"))
        let english = try await world.get("/attempts/\(world.attempt)").text
        #expect(
            english.contains(
                HTML(
                    "How did \(state.name.english) stand to \(treaty.title.english) on 1 June 2015, according to the record as of 30 September 2023?"
                ).text))
        #expect(english.contains("/instruments/icrmw?at=2015-06-01"))
        let french = try await world.inFrench()
        let day = Phrases(.french).day(.sample("2015-06-01"))
        #expect(
            french.contains(
                HTML("Où en était \(state.name.text(in: "fr")) avec \(treaty.title.text(in: "fr")) le \(day)").text))
        #expect(french.contains("30 septembre 2023"))
        for word in ["{state}", "{instrument}", "{date}", "{as-of}"] {
            #expect(!english.contains(word) && !french.contains(word))
        }
        #expect(french.contains("<span lang=\"en\">How many?</span>"))
        #expect(french.contains("<span>Choisissez tout.</span>"))
    }

    @Test func `is stored from a form without script, and comes back as it was given`() async throws {
        let sitting = try await world.sitting()
        for slot in sitting.attempt.slots {
            let item = try #require(sitting.item(slot))
            let right = try #require(slot.kind(of: item).rightAnswer)
            let saved = try await world.post("answers/\(slot.number)", world.fields(slot, sitting))
            #expect(saved.code == 303, "slot \(slot.number)")
            #expect(try await world.stored(slot.number) == right, "slot \(slot.number)")
        }
        let text = try await world.get("/attempts/\(world.attempt)").text
        #expect(occurrences(of: " checked", in: text) == 1 + 2 + 1 + 1)
        // Three rows and three steps.
        #expect(occurrences(of: " selected", in: text) == 6)
        #expect(text.contains("value=\"8227\""))
        #expect(text.contains("value=\"1976\"") && text.contains("value=\"03\"") && text.contains("value=\"23\""))
        #expect(try await world.post("submission", []).code == 303)
        let result = try await world.get("/attempts/\(world.attempt)").text
        #expect(result.contains("10 of 10"))
    }

    @Test(
        arguments: [
            (5, [("slot-5", "many")], "wants a number in digits"),
            (5, [("slot-5", "8,227")], "can be read in two ways"),
            (5, [("slot-5", String(repeating: "9", count: 70))], "wants a number in digits"),
            (
                6, [("slot-6-day", "23"), ("slot-6-month", "3"), ("slot-6-year", "76")],
                "Write the year with four digits"
            ),
            (6, [("slot-6-day", "23")], "Fill in day, month and year"),
            (6, [("slot-6-day", "31"), ("slot-6-month", "4"), ("slot-6-year", "1976")], "no such day"),
            (4, [("slot-4-0", "1")], "Number all 3 steps"),
            (4, [("slot-4-0", "1"), ("slot-4-1", "1")], "stands twice"),
            (3, [("slot-3-0", "nothing")], "has no such option"), (2, [("slot-2", "nothing")], "has no such option"),
        ] as [(Int, [(String, String)], String)])
    func `comes back as it was typed when it cannot be taken, and the others are stored`(
        _ row: (slot: Int, fields: [(String, String)], says: String)
    ) async throws {
        let sitting = try await world.sitting()
        let slot = sitting.attempt.slots[row.slot - 1]
        let parts = slot.left + slot.options
        // A digit at the end of a name stands for the part at that place.
        let fields = row.fields.map { name, value -> (String, String) in
            guard row.slot == 3 || row.slot == 4, let place = name.last.flatMap({ Int(String($0)) }) else {
                return (name, value)
            }
            return ("slot-\(row.slot)-\(parts[place])", value)
        }
        let others = world.fields(sitting.attempt.slots[0], sitting)
        let page = try await world.post("submission", others + fields + [("sequence-\(row.slot)", "1")])
        #expect(page.code == 422)
        #expect(page.text.contains("Not every answer was saved") && page.text.contains(row.says))
        #expect(page.text.contains("<fieldset class=\"item bad\" id=\"slot-\(row.slot)\""))
        #expect(page.text.contains("href=\"#slot-\(row.slot)\""))
        if let typed = fields.first, row.slot > 4 { #expect(page.text.contains("value=\"\(typed.1)\"")) }
        #expect(try await world.stored(row.slot) == nil)
        #expect(try await world.stored(1) != nil)
        // Nothing was submitted.
        #expect(try await world.sitting().attempt.endedAt == nil)
    }

    @Test func `that was emptied is told that its answer stands`() async throws {
        let sitting = try await world.sitting()
        _ = try await world.post("answers/2", world.fields(sitting.attempt.slots[1], sitting))
        let stored = try await world.stored(2)
        let page = try await world.post("answers/2", [("sequence-2", "2")])
        #expect(page.code == 422 && page.text.contains("What was saved before stands."))
        #expect(try await world.stored(2) == stored && stored != nil)
    }

    @Test func `from an older tab is told which answer stands`() async throws {
        let sitting = try await world.sitting()
        for slot in sitting.attempt.slots {
            let item = try #require(sitting.item(slot))
            let wrong = try #require(slot.kind(of: item).wrongAnswer)
            _ = try await world.campus.answer(wrong, slot: slot.number, of: world.attempt, by: world.actor)
            let page = try await world.post("answers/\(slot.number)", world.fields(slot, sitting))
            #expect(page.code == 409, "slot \(slot.number)")
            #expect(try await world.stored(slot.number) == wrong)
        }
    }

    @Test func `from an older tab names every question whose answer stands, and stores the others`() async throws {
        let sitting = try await world.sitting()
        let slots = sitting.attempt.slots
        for slot in slots[..<2] {
            let wrong = try #require(sitting.item(slot).flatMap { slot.kind(of: $0).wrongAnswer })
            _ = try await world.campus.answer(wrong, slot: slot.number, of: world.attempt, by: world.actor)
        }
        let page = try await world.post("submission", slots[..<3].flatMap { world.fields($0, sitting) })
        #expect(page.code == 409)
        #expect(page.text.contains("Questions 1 and 2 were answered in another window"))
        #expect(try await world.stored(3) == slots[2].kind(of: #require(sitting.item(slots[2]))).rightAnswer)
        #expect(try await world.sitting().attempt.endedAt == nil)
    }

    @Test func `that comes after the end is told what does not count, and a form sent twice is not`() async throws {
        let sitting = try await world.sitting()
        let slots = sitting.attempt.slots
        _ = try await world.post("answers/1", world.fields(slots[0], sitting))
        let form = slots[..<3].flatMap { world.fields($0, sitting) }
        _ = try await world.campus.submit(world.attempt, by: world.actor)
        let page = try await world.post("submission", form)
        #expect(page.code == 409)
        #expect(page.text.contains("The answers to questions 2 and 3 could not be stored and do not count."))
        #expect(try await world.stored(2) == nil)
        let again = try await world.post("submission", world.fields(slots[0], sitting))
        #expect(again.code == 303)
    }

    @Test func `shows after checking what was right, in words, and why`() async throws {
        let sitting = try await world.sitting()
        for slot in sitting.attempt.slots {
            let item = try #require(sitting.item(slot))
            let kind = slot.kind(of: item)
            let answer = try #require(kind.partlyRightAnswer ?? kind.wrongAnswer)
            _ = try await world.campus.answer(answer, slot: slot.number, of: world.attempt, by: world.actor)
            #expect(try await world.post("answers/\(slot.number)/check", []).code == 303)
        }
        let text = try await world.get("/attempts/\(world.attempt)").text
        for why in ["Right one", "Wrong two", "Right m1", "Wrong m4", "Why row 2", "Why step 3", "Why the number"] {
            #expect(text.contains(why), "\(why)")
        }
        #expect(text.contains("Right, and not chosen"))
        #expect(text.contains("Your answer: left open") && text.contains("Right answer: Citizens"))
        #expect(text.contains("Your place: 1 · right place: 2"))
        #expect(text.contains("Right neighbours: 1 of 2"))
        #expect(text.contains("8,227\u{00A0}declarations (taken as right up to 3 more or less)"))
        #expect(text.contains("23 March 1976 (taken as right up to 1 day more or less)"))
        #expect(text.contains("What the record says") && text.contains("47 States are parties on 1 June 2015."))
        #expect(!text.contains("name=\"slot-"))
        expectNothingInline(text)
    }

    @Test func `shows on the result page exactly what was asked and its points`() async throws {
        let sitting = try await world.sitting()
        for slot in sitting.attempt.slots.prefix(4).dropFirst() {
            let item = try #require(sitting.item(slot))
            let part = try #require(slot.kind(of: item).partlyRightAnswer)
            _ = try await world.campus.answer(part, slot: slot.number, of: world.attempt, by: world.actor)
        }
        _ = try await world.campus.submit(world.attempt, by: world.actor)
        let text = try await world.get("/attempts/\(world.attempt)").text
        #expect(text.contains("1\u{00A0}1/3 of 10"))
        #expect(text.contains("Partly right · 1/2 point") && text.contains("Partly right · 1/3 point"))
        #expect(text.contains("No answer"))
        let french = try await world.inFrench()
        #expect(french.contains("Juste en partie"))
    }

    @Test func `of a final says nothing of right and wrong while tries remain`() async throws {
        try await world.campus.confirmName("Amina Odhiambo", in: world.enrolment, by: world.actor)
        let final = try await world.campus.start(TypesContent.final, in: world.enrolment, by: world.actor).sitting
        for slot in final.attempt.slots {
            let item = try #require(final.item(slot))
            let part = try #require(slot.kind(of: item).partlyRightAnswer)
            _ = try await world.campus.answer(part, slot: slot.number, of: final.attempt.id, by: world.actor)
        }
        _ = try await world.campus.submit(final.attempt.id, by: world.actor)
        let text = try await world.get("/attempts/\(final.attempt.id)").text
        #expect(text.contains("1 of 2"))
        for word in ["Partly right", "opt right", "opt wrong", "right place", "Right m1", "Why step 1", "· Right"] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.contains("Your place: 1"))
    }

    /// The ids of every field that a person fills.
    private func labelled(_ text: String) -> [String] {
        (text.split(separator: "<select id=\"") + text.split(separator: "<input id=\"")).dropFirst().compactMap {
            piece in
            piece.hasPrefix("slot-") ? String(piece.prefix { $0 != "\"" }) : nil
        }
    }
}

@Suite struct `An answer of each type over the API` {
    let world: TypesWorld

    init() async throws { world = try await TypesWorld() }

    @Test func `is asked for with its parts and no key`() async throws {
        let shown = try await world.get("/api/v1/attempts/\(world.attempt)")
        let slots = try #require(try shown.problem()["slots"]?.array)
        #expect(
            slots.map { $0["type"]?.string } == [
                "single", "multiple", "matching", "ordering", "numeric", "date", "single", "single", "numeric", "date",
            ])
        #expect(slots.map { $0["options"]?.array?.count } == [3, 4, 0, 3, 0, 0, 4, 4, 0, 0])
        #expect(slots[2]["left"]?.array?.count == 3 && slots[2]["right"]?.array?.count == 2)
        #expect(slots[2]["right"]?[0]?["text"] == "Everyone")
        #expect(
            slots.map { $0["computed"] == true } == Array(repeating: false, count: 6) + Array(repeating: true, count: 4)
        )
        #expect(slots.allSatisfy { $0["answer"]?.isNull == true })
        for word in ["\"correct\"", "\"key\"", "rationale", "\"why\"", "\"order\"", "\"pairs\"", "8227", "1976-03-23"] {
            #expect(!shown.text.contains(word), "\(word)")
        }
    }

    @Test func `is stored, returned as it was sent, and marked`() async throws {
        let sitting = try await world.sitting()
        for slot in sitting.attempt.slots {
            let item = try #require(sitting.item(slot))
            let right = try #require(slot.kind(of: item).rightAnswer)
            let body = "{\"sequence\":3,\(right.json.text.dropFirst())"
            let answer = try await world.put(slot.number, body)
            #expect(answer.code == 200, "slot \(slot.number)")
            let stored = try answer.problem()["answer"]
            #expect(stored?["sequence"] == 3)
            for (name, value) in right.json.object?.members ?? [] { #expect(stored?[name] == value) }
        }
        let shown = try await world.get("/api/v1/attempts/\(world.attempt)").problem()["slots"]?.array ?? []
        #expect(shown[2]["answer"]?["pairs"]?.object?.count == 3)
        #expect(shown[3]["answer"]?["order"]?.array?.count == 3)
        #expect(shown[5]["answer"]?["value"] == "1976-03-23")
        #expect(try await world.campus.submit(world.attempt, by: world.actor).score.awarded == Fraction(10))
    }

    @Test func `that is another under a sequence that is taken is told which stands`() async throws {
        let sitting = try await world.sitting()
        for slot in sitting.attempt.slots {
            let item = try #require(sitting.item(slot))
            let right = try #require(slot.kind(of: item).rightAnswer)
            let wrong = try #require(slot.kind(of: item).wrongAnswer)
            _ = try await world.put(slot.number, "{\"sequence\":3,\(right.json.text.dropFirst())")
            let refused = try await world.put(slot.number, "{\"sequence\":3,\(wrong.json.text.dropFirst())")
            #expect(refused.code == 409)
            let (name, value) = try #require(right.json.object?.members.first.map { ($0.key, $0.value) })
            #expect(try refused.problem()["answer"]?[name] == value)
        }
    }

    @Test func `is refused by name where it is wrong, missing, doubled, foreign or enormous`() async throws {
        let slots = try await world.sitting().attempt.slots
        let many = String(repeating: "1", count: 200_000)
        let steps = slots[3].options.map { "\"\($0)\"" }
        let rows = slots[2].left
        let group = slots[2].right[0]
        for (slot, member, value) in [
            (2, "choice", "[]"), (2, "choice", "[\"x\"]"),
            (2, "choice", "[\"\(slots[1].options[0])\",\"\(slots[1].options[0])\"]"),
            (2, "choice", "[\"\(slots[0].options[0])\"]"), (2, "value", "\"x\""), (2, "order", "[\"x\"]"),
            (3, "pairs", "{}"), (3, "pairs", "{\"x\":\"\(group)\"}"), (3, "pairs", "{\"\(rows[0])\":\"x\"}"),
            (3, "pairs", "{\"\(rows[0])\":1}"), (3, "pairs", "[]"), (3, "pairs", "{\"\(rows[0])\":\"\(rows[1])\"}"),
            (4, "order", "[]"), (4, "order", "[\(steps[0])]"), (4, "order", "[\(steps[0]),\(steps[1]),\(steps[0])]"),
            (4, "order", "[\(steps[0]),\(steps[1]),\"x\"]"),
            (4, "order", "[\(steps.joined(separator: ",")),\(steps[0])]"),
            (5, "value", "\"\""), (5, "value", "\"many\""), (5, "value", "8227"), (5, "value", "\"\(many)\""),
            (5, "value", "\"8,227\""), (6, "value", "\"23.3.1976\""), (6, "value", "\"1976-02-30\""),
            (6, "value", "\"\(many)\""), (6, "choice", "[\"1976-03-23\"]"), (9, "value", "\"1e9\""),
            (7, "choice", "[\"KEN\"]"), (10, "value", "\"soon\""), (1, "answer", "\"b\""),
        ] {
            let response = try await world.put(slot, "{\"sequence\":1,\"\(member)\":\(value)}")
            #expect(response.code == 422, "\(slot) \(member) \(value.prefix(40))")
            let problem = try response.problem()
            #expect((problem["detail"]?.string?.count ?? 0) > 10)
            #expect(problem["field"]?.string != nil, "\(slot) \(member) \(value.prefix(40))")
            #expect(try await world.stored(slot) == nil)
        }
        // A row named twice is no JSON that is taken, and two answers at once are none.
        #expect(
            try await world.put(
                3, "{\"sequence\":1,\"pairs\":{\"\(rows[0])\":\"\(group)\",\"\(rows[0])\":\"\(group)\"}}"
            ).code == 400)
        #expect(try await world.put(5, "{\"sequence\":1,\"value\":\"1\",\"choice\":[\"a\"]}").code == 422)
    }

    @Test func `that was checked says what is right, part by part`() async throws {
        let sitting = try await world.sitting()
        let slot = sitting.attempt.slots[3]
        let item = try #require(sitting.item(slot))
        let part = try #require(slot.kind(of: item).partlyRightAnswer)
        _ = try await world.put(4, "{\"sequence\":1,\(part.json.text.dropFirst())")
        let feedback = AttemptJSON.describe(
            try await world.campus.check(slot: 4, of: world.attempt, by: world.actor), .english)
        #expect(feedback["correct"] == false && feedback["points"] == 0.5)
        #expect(feedback["right"] == slot.kind(of: item).rightAnswer?.json)
        #expect(feedback["rationale"]?.object?.count == 3)
        let locked = try await world.put(4, "{\"sequence\":2,\"order\":[\"x\"]}")
        #expect([409, 422].contains(locked.code))
    }
}
