import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import iml

@Suite struct `An answer typed in the terminal` {
    static let multiple = Attempt.Slot(number: 2, item: "q", options: ["x", "y", "z"])
    static let ordering = Attempt.Slot(number: 3, item: "q", options: ["d", "a", "c", "b"])
    static let matching = Attempt.Slot(
        number: 4, item: "q", options: [], left: ["2", "1", "3"], right: ["x", "y", "z"])
    static let typed = Attempt.Slot(number: 5, item: "q", options: [])

    @Test(
        arguments: [
            (multiple, .multiple(options: ["x", "y", "z"], keys: ["x", "y"]), "a,c", .choice(["x", "z"]), "a,c"),
            (multiple, .multiple(options: ["x", "y", "z"], keys: ["x", "y"]), " C , A ", .choice(["z", "x"]), "a,c"),
            (ordering, .sampleOrdering, "b>d>c>a", .order(["a", "b", "c", "d"]), "b>d>c>a"),
            (ordering, .sampleOrdering, "B > A", .order(["a", "d"]), "b>a"),
            (matching, .sampleMatching, "1=b 2=a", .pairs(["2": "y", "1": "x"]), "1=b 2=a"),
            (matching, .sampleMatching, "3=C,1=A", .pairs(["3": "z", "2": "x"]), "1=a 3=c"),
            (typed, .sampleNumeric, "=20", .value("20"), "=20"),
            (typed, .sampleNumeric, "=8 227,5", .value("8 227,5"), "=8 227,5"),
            (typed, .sampleDate, "=1951-07-28", .value("1951-07-28"), "=1951-07-28"),
        ] as [(Attempt.Slot, Item.Kind, String, Answer, String)])
    func `is read by letters, rows and an equals sign, and written back`(
        _ row: (slot: Attempt.Slot, kind: Item.Kind, typed: String, answer: Answer, written: String)
    ) throws {
        #expect(try AnswerLetters.read(row.typed, row.slot, row.kind) == row.answer)
        #expect(AnswerLetters.write(row.answer, row.slot) == row.written)
    }

    @Test(
        arguments: [
            (multiple, .sampleMultiple, "d"), (multiple, .sampleMultiple, "a,"), (multiple, .sampleMultiple, "ab"),
            (ordering, .sampleOrdering, "a>e"), (ordering, .sampleOrdering, "a>>b"), (matching, .sampleMatching, "4=a"),
            (matching, .sampleMatching, "1=d"), (matching, .sampleMatching, "1"), (matching, .sampleMatching, "0=a"),
            (matching, .sampleMatching, "1=a 1=b"), (typed, .sampleNumeric, "20"), (typed, .sampleDate, "1951-07-28"),
        ] as [(Attempt.Slot, Item.Kind, String)])
    func `is refused with an example where it names nothing shown`(
        _ row: (slot: Attempt.Slot, kind: Item.Kind, typed: String)
    ) {
        #expect(throws: CommandError.self) { try AnswerLetters.read(row.typed, row.slot, row.kind) }
    }
}

@Suite struct `A quiz with every type in the terminal` {
    let world: World
    let content: TypesContent

    init() async throws {
        world = try World()
        content = try TypesContent()
        // The law is not copied: the program looks for it where the content is.
        try content.linkLaw()
    }

    @Test func `refuses what no question takes, by its number, and keeps what is stored`() async throws {
        func iml(_ words: String...) async -> World.Ending {
            await world.iml(words, environment: ["IML_CONTENT": content.folder.path])
        }
        #expect(await iml("person", "add", "amina@example.org", "Amina Odhiambo").status == .done)
        #expect(await iml("course", "publish", "types").status == .done)
        #expect(await iml("enrol", "types", "--as", "amina@example.org").status == .done)
        let started = try await iml("quiz", "start", "T1.quiz", "--as", "amina@example.org", "--json").json
        let id = try #require(started["id"]?.string)
        let answers = ["a", "a,b", "1=a 2=b 3=a", "c>a>b", "=8227", "=1976-03-23", "d", "a", "=47", "=2003-07-01"]
        for (place, answer) in answers.enumerated() {
            let stored = await iml("quiz", "answer", id, String(place + 1), answer, "--as", "amina@example.org")
            #expect(stored.status == .done, "\(place + 1): \(stored.errors)")
        }
        let before = try await iml("quiz", "show", id, "--as", "amina@example.org", "--json").json
        let long = String(repeating: "9", count: 50_000)
        let faults: [[String]] = [
            ["", "z", "a,b", "a,a", "=a", long], ["", "z", "a,a", "a,,b", "a>b", long],
            ["", "1=z", "9=a", "1=a 1=b", "1", "a=1", long], ["", "a>b", "a>a>b", "a>b>z", "c>a>b>c", "a,b,c", long],
            ["", "=", "8227", "=many", "=8,227", "=\(long)", "=1e9"],
            ["", "=", "1976-03-23", "=23.3.1976", "=1976-02-30", "=\(long)", "=76-03-23"],
            ["", "z", "a,b", "=KEN", long], ["", "z", "a,b", "=KEN", long], ["", "=", "47", "=\(long)", "=many"],
            ["", "=", "2003-07-01", "=soon", "=\(long)"],
        ]
        for (place, wrong) in faults.enumerated() {
            for answer in wrong {
                let refused = await iml("quiz", "answer", id, String(place + 1), answer, "--as", "amina@example.org")
                let label = "\(place + 1) \(answer.prefix(20)): \(refused.errors.prefix(300))"
                #expect([.no, .wrongUsage].contains(refused.status), "\(label)")
                // Without an answer the command is told how it is used.
                #expect(answer.isEmpty || refused.errors.contains("\(place + 1)"), "\(label)")
                #expect(refused.output.isEmpty, "\(label)")
                #expect(refused.errors.count < 2000, "\(label)")
            }
        }
        for slot in ["0", "11", "-1", "x", "99999999999999999999"] {
            let refused = await iml("quiz", "answer", id, slot, "a", "--as", "amina@example.org")
            #expect(refused.status != .done && refused.errors.contains(slot), "\(slot): \(refused.errors)")
        }
        #expect(try await iml("quiz", "show", id, "--as", "amina@example.org", "--json").json == before)
    }

    @Test func `is asked, answered, checked and exported`() async throws {
        func iml(_ words: String...) async -> World.Ending {
            await world.iml(words, environment: ["IML_CONTENT": content.folder.path])
        }
        #expect(await iml("person", "add", "amina@example.org", "Amina Odhiambo").status == .done)
        let published = await iml("course", "publish", "types")
        #expect(published.status == .done, "\(published.errors)")
        #expect(await iml("enrol", "types", "--as", "amina@example.org").status == .done)
        let started = try await iml("quiz", "start", "T1.quiz", "--as", "amina@example.org", "--json").json
        let id = try #require(started["id"]?.string)
        let shown = await iml("quiz", "show", id, "--as", "amina@example.org").output
        for words in [
            "answer like this: a,c", "1=b 2=a", "c>b>a", "=20", "=1951-07-28", "(declarations)", "30 September 2023",
        ] {
            #expect(shown.contains(words), "\(words)\n\(shown)")
        }
        for (slot, answer) in [
            ("1", "a"), ("2", "a,b"), ("3", "1=a 2=b 3=a"), ("4", "c>a>b"), ("5", "=8 227"), ("6", "=1976-03-23"),
            ("7", "d"), ("8", "a"), ("9", "=47"), ("10", "=2003-07-01"),
        ] {
            let stored = await iml("quiz", "answer", id, slot, answer, "--as", "amina@example.org")
            #expect(stored.status == .done, "\(slot): \(stored.errors)")
            #expect(stored.output.contains(answer), "\(slot): \(stored.output)")
        }
        for (slot, answer, status) in [
            ("4", "a>b", ExitStatus.no), ("4", "a>a>b", .no), ("5", "=8,227", .no), ("6", "=28.7.1951", .no),
            ("2", "z", .wrongUsage), ("5", "20", .wrongUsage),
        ] {
            let refused = await iml("quiz", "answer", id, slot, answer, "--as", "amina@example.org")
            #expect(refused.status == status, "\(slot) \(answer): \(refused.errors)")
        }
        let checked = await iml("quiz", "check", id, "5", "--as", "amina@example.org")
        #expect(checked.output.contains("5. Right") && checked.output.contains("8,227\u{00A0}declarations"))
        let counted = await iml("quiz", "check", id, "9", "--as", "amina@example.org")
        #expect(counted.output.contains("9. Right") && counted.output.contains("47 States are parties"))
        let review = await iml("quiz", "submit", id, "--as", "amina@example.org")
        #expect(review.status == .done && review.output.contains("Why row 2"))

        let items = try await iml("item", "export", "--json").json.array ?? []
        // Twelve in English, nine of them in French too.
        #expect(items.count == 12 + 9)
        func exported(_ item: String) -> JSON? { items.first { $0["id"]?.string == item && $0["language"] == "en" } }
        #expect(exported("T1-02.q01")?["options"]?.array?.filter { $0["correct"] == true }.count == 2)
        #expect(exported("T1-03.q01")?["pairs"]?.object?.count == 3)
        #expect(exported("T1-04.q01")?["order"]?.array?.count == 3)
        #expect(exported("T1-05.q01")?["value"] == "8227" && exported("T1-05.q01")?["unit"] == "declarations")
        #expect(exported("T1-06.q01")?["value"] == "1976-03-23")
        #expect(exported("T1-07.q01")?["binding"] == "status-at")
    }
}
