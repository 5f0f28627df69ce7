import ContentFiles
import Foundation
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Items of every type` {
    @Test func `are read with their keys`() throws {
        let course = try course(SampleItems.content)
        func kind(_ number: Int) throws -> Item.Kind { try #require(course.item(Item.ID("T1-01.q0\(number)"))).kind }
        func place(_ number: Int, _ position: Int) -> Item.Option.ID {
            OptionIdentifier.of(Item.ID("T1-01.q0\(number)"), position: position)
        }
        #expect(
            try kind(4) == .multiple(options: (1...4).map { place(4, $0) }, keys: [place(4, 1), place(4, 3)]))
        let left = (1...3).map { OptionIdentifier.row(of: "T1-01.q05", position: $0) }
        let right = (1...2).map { OptionIdentifier.group(of: "T1-01.q05", position: $0) }
        #expect(
            try kind(5)
                == .matching(
                    left: left, right: right,
                    pairs: [left[0]: right[0], left[1]: right[1], left[2]: right[0]]))
        let steps = ["Signature", "Ratification", "Entry into force"]
        #expect(
            try kind(6) == .ordering(steps: steps.map { OptionIdentifier.step(of: "T1-01.q06", english: $0) }))
        #expect(try kind(7) == .numeric(value: .sample("10.5"), tolerance: .sample("0.5")))
        #expect(try kind(8) == .date(day: .sample("1976-03-23"), toleranceInDays: 1))
        #expect(
            try kind(9)
                == .computed(
                    Item.Binding(question: .statusAt, instruments: ["icrmw"], dates: [.sample("2015-06-01")])))
        let matching = try #require(course.item("T1-01.q05")).wording(in: .english).wording
        #expect(matching.options[left[1]] == "The vote" && matching.options[right[1]] == "Citizens only")
        #expect(matching.rationales[left[0]] == "Article 14 gives it to all persons before courts.")
        let numeric = try #require(course.item("T1-01.q07")).wording(in: .english).wording
        #expect(numeric.unit == "declarations" && numeric.why == SampleItems.why)
    }

    @Test func `name a step by its words, because its place is the key`() throws {
        // The same steps in another order keep their ids: an id says nothing of the place.
        let steps = try course(SampleItems.content).item("T1-01.q06")?.options
        let other = SampleItems.content.replacing("text: \"Signature\"", with: "text: \"X\"", in: Slip.bank)
            .replacing("text: \"Ratification\"", with: "text: \"Signature\"", in: Slip.bank)
            .replacing("text: \"X\"", with: "text: \"Ratification\"", in: Slip.bank)
        let swapped = try course(other).item("T1-01.q06")?.options
        #expect(steps != swapped && steps.map(Set.init) == swapped.map(Set.init))
    }

    @Test func `pass the check`() throws {
        for content in [SampleItems.content, SampleItems.bilingual] {
            let folder = try content.written()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            #expect(ContentCheck.check(folder, resolves: SampleContent.resolves) == [])
        }
    }

    @Test(arguments: [
        Slip(Slip.bank, "type: multiple", "type: several", at: "\(Slip.bank):58", says: "one of single, multiple"),
        Slip(
            Slip.bank, "A protocol in force\", correct: true", "A protocol in force\"", at: "\(Slip.bank):61",
            says: "at least two have"),
        Slip(
            Slip.bank, "right: [Everyone, Citizens only]", "right: [Everyone]", at: "\(Slip.bank):",
            says: "2 to 6 groups; found 1"),
        Slip(
            Slip.bank, "right: [Everyone, Citizens only]", "right: [Everyone, everyone]", at: "\(Slip.bank):",
            says: "Two groups say the same"),
        Slip(
            Slip.bank, "\"The vote\", right: 2", "\"The vote\", right: 3", at: "\(Slip.bank):",
            says: "a whole number 1 to 2; found “3”"),
        Slip(
            Slip.bank, "{left: \"The vote\"", "{left: \"Fair trial\"", at: "\(Slip.bank):",
            says: "Two rows say the same"),
        Slip(
            Slip.bank, "      - {text: \"Signature\", why: \"Article 18 attaches the first duty to the signature.\"}\n",
            "", at: "\(Slip.bank):", says: "3 to 7 steps; found 2"),
        Slip(Slip.bank, "value: 10.5", "value: ten", at: "\(Slip.bank):", says: "Write for example: value: 20"),
        Slip(Slip.bank, "value: 10.5", "value: 10,5", at: "\(Slip.bank):", says: "a point before decimals"),
        Slip(Slip.bank, "tolerance: 0.5", "tolerance: -1", at: "\(Slip.bank):", says: "A tolerance is 0 or more"),
        Slip(
            Slip.bank, "value: 1976-03-23", "value: 23.3.1976", at: "\(Slip.bank):",
            says: "Write for example: value: 1976-03-23"),
        Slip(
            Slip.bank, "tolerance-days: 1", "tolerance-days: -1", at: "\(Slip.bank):", says: "a whole number 0 to 3650"),
        Slip(
            Slip.bank, "binding: status-at", "binding: status", at: "\(Slip.bank):", says: "one of status-at, party-at"),
        Slip(Slip.bank, "instruments: [icrmw]", "instruments: [xx]", at: "\(Slip.bank):", says: "no instrument “xx”"),
        Slip(
            Slip.bank, "instruments: [icrmw]", "instruments: [\"icrmw:3\"]", at: "\(Slip.bank):",
            says: "is no instrument's id"),
        Slip(Slip.bank, "dates: [2015-06-01]", "dates: [2015]", at: "\(Slip.bank):", says: "wants days; found “2015”"),
        Slip(Slip.bank, "    dates: [2015-06-01]\n", "", at: "\(Slip.bank):", says: "“dates” is missing"),
        Slip(Slip.bank, "{state} stand", "it stand", at: "\(Slip.bank):", says: "{state} is missing"),
        Slip(
            Slip.bank, "on {date},", "on {date}, {day},", at: "\(Slip.bank):",
            says: "{day}, which cannot be filled here"),
        Slip(
            Slip.bank, "according to the record as of", "by our record as of", at: "\(Slip.bank):",
            says: "Write in the stem: according to"),
        Slip(Slip.bank, "    unit: \"declarations\"", "    options: []", at: "\(Slip.bank):", says: "no key “options”"),
    ])
    func `have each fault told with its line and what to write`(slip: Slip) {
        let content = SampleItems.content.replacing(slip.old, with: slip.new, in: slip.file)
        #expect(content.files != SampleItems.content.files, "the slip changes nothing")
        let (course, faults) = CourseFiles.read(content.bundle, resolves: SampleContent.resolves)
        #expect(course == nil)
        #expect(
            faults.contains { $0.description.hasPrefix(slip.at) && $0.message.contains(slip.says) },
            "\(faults.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: [
        Slip(Slip.bank, "Choose every text", "Which texts are those", at: "\(Slip.bank):60", says: "Choose every"),
        Slip(
            Slip.bank, "A protocol in force\", correct", "A protocol to the treaty that is now in force\", correct",
            at: "\(Slip.bank):62", says: "1.5 times"),
        Slip(
            Slip.bank, "Article 25 gives it to every citizen, and no further.", "Article 25 says so.",
            at: "\(Slip.bank):", says: "has 4 words; 8 to 60"),
        Slip(
            Slip.bank, "Article 14 lets ratification express the consent to be bound.", "See above.",
            at: "\(Slip.bank):", says: "has 2 words; 8 to 60"),
        Slip(
            Slip.bank, "On which day did the Covenant enter into force?", "On which day?", at: "\(Slip.bank):",
            says: "The stem has 3 words"),
    ])
    func `are judged by the rules of the syllabus`(slip: Slip) throws {
        let content = SampleItems.content.replacing(slip.old, with: slip.new, in: slip.file)
        #expect(content.files != SampleItems.content.files, "the slip changes nothing")
        #expect(try checked(content).contains { $0.description.hasPrefix(slip.at) && $0.message.contains(slip.says) })
    }

    @Test func `that are computed are refused where the record has no answer`() throws {
        let law = Law.ofOneTreaty()
        func faults(_ old: String, _ new: String) -> [Fault] {
            let content = SampleItems.content.replacing(
                "instruments: [icrmw]", with: "instruments: [treaty]", in: Slip.bank
            )
            .replacing(old, with: new, in: Slip.bank)
            return CourseFiles.read(content.bundle, resolves: SampleContent.resolves, law: law).faults
        }
        #expect(faults("dates: [2015-06-01]", "dates: [2015-01-01]") == [])
        let late = faults("dates: [2015-06-01]", "dates: [2015-01-01, 2021-01-01]")
        #expect(
            late.map(\.message) == [
                "The record of treaty reaches to 2020-12-31 only, not to 2021-01-01. Write an earlier date."
            ])
        #expect(late.first?.file == Slip.bank)
        // On the day after adoption nobody had done anything: one status alone is no question.
        #expect(
            faults("dates: [2015-06-01]", "dates: [1990-12-19]").map(\.message).first?.contains("too few States")
                == true)
    }

    @Test func `of a published course are read again whatever became of the law`() throws {
        let content = SampleItems.content
        #expect(CourseFiles.read(content.bundle, resolves: { _ in true }).course != nil)
    }

    private func course(_ content: SampleContent) throws -> Course {
        try #require(CourseFiles.read(content.bundle, resolves: SampleContent.resolves).course)
    }

    private func checked(_ content: SampleContent) throws -> [Fault] {
        let folder = try content.written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return ContentCheck.check(folder, resolves: SampleContent.resolves)
    }
}

@Suite struct `Translations of items` {
    static let file = "Assessments/T1.fr.yaml"

    @Test func `stand beside English under the same ids`() throws {
        let (course, faults) = CourseFiles.read(SampleItems.bilingual.bundle, resolves: SampleContent.resolves)
        #expect(faults == [])
        for item in try #require(course).items {
            #expect(item.wordings.keys.sorted { $0.code < $1.code } == [.english, .french], "\(item.id)")
        }
        let matching = try #require(course?.item("T1-01.q05"))
        guard case .matching(let left, let right, _) = matching.kind else { throw Missing() }
        let french = try #require(matching.wordings[.french])
        #expect(left.map { french.options[$0] } == ["Procès équitable", "Le vote", "Liberté de pensée"])
        #expect(right.map { french.options[$0] } == ["Toute personne", "Les seuls citoyens"])
        #expect(
            course?.item("T1-01.q06")?.options.first.flatMap {
                course?.item("T1-01.q06")?.wordings[.french]?.options[$0]
            } == "La signature")
        #expect(course?.item("T1-01.q07")?.wordings[.french]?.unit == "déclarations")
    }

    @Test(arguments: [
        Slip(
            file, "id: T1-01.q05", "id: T1-01.q55", at: "\(file):",
            says: "has no item “T1-01.q55”. Did you mean T1-01.q05?"),
        Slip(file, "id: T1-01.q05", "id: T1-01.q04", at: "\(file):", says: "stands twice, first on line"),
        Slip(file, "language: fr", "language: es", at: "\(file):2", says: "file's name says fr"),
        Slip(file, "module: T1", "module: T2", at: "\(file):1", says: "file's name says T1"),
        Slip(
            file, "translates: 1\n    stem: \"À qui", "translates: 2\n    stem: \"À qui", at: "\(file):",
            says: "Write: translates: 1"),
        Slip(
            file, "translates: 1\n    stem: \"À qui", "stem: \"À qui", at: "\(file):", says: "“translates” is missing"),
        Slip(
            file, "right: [Toute personne, Les seuls citoyens]", "right: [Toute personne]", at: "\(file):",
            says: "English has 2 groups; found 1"),
        Slip(
            file, "      - {text: \"La signature\", why: \"L’article 18 attache un premier devoir à la signature.\"}\n",
            "", at: "\(file):", says: "English has 3 steps; found 2"),
        Slip(file, "{left: \"Le vote\",", "{left: \"Le vote\", right: 2,", at: "\(file):", says: "no key “right”"),
        Slip(file, "    unit: \"déclarations\"\n", "", at: "\(file):", says: "“unit” is missing"),
        Slip(file, "Où en était {state}", "Où en était-il", at: "\(file):", says: "{state} is missing"),
    ])
    func `have each fault told with its line`(slip: Slip) {
        let content = SampleItems.bilingual.replacing(slip.old, with: slip.new, in: slip.file)
        #expect(content.files != SampleItems.bilingual.files, "the slip changes nothing")
        let faults = CourseFiles.read(content.bundle, resolves: SampleContent.resolves).faults
        #expect(
            faults.contains { $0.description.hasPrefix(slip.at) && $0.message.contains(slip.says) },
            "\(faults.map(\.description).joined(separator: "\n"))")
    }

    @Test func `that are behind or missing fall back to English and are counted`() throws {
        // English of question 8 went on to version 2; question 9 has no French.
        var content = SampleItems.bilingual
        let bank = content.files[Slip.bank] ?? ""
        let eight = try #require(bank.range(of: "id: T1-01.q08"))
        let version = try #require(bank.range(of: "version: 1", range: eight.upperBound..<bank.endIndex))
        content.files[Slip.bank] = bank.replacingCharacters(in: version, with: "version: 2")
        let french = content.files[Self.file] ?? ""
        let nine = try #require(french.range(of: "  - id: T1-01.q09"))
        content.files[Self.file] = String(french[..<nine.lowerBound])
        let (course, faults) = CourseFiles.read(content.bundle, resolves: SampleContent.resolves)
        #expect(faults == [])
        for id in ["T1-01.q08", "T1-01.q09"] as [Item.ID] {
            #expect(course?.item(id)?.wording(in: .french).language == .english, "\(id)")
        }
        #expect(course?.item("T1-01.q07")?.wording(in: .french).language == .french)
        let folder = try content.replacing("instruments: [icrmw]", with: "instruments: [treaty]", in: Slip.bank)
            .replacing("dates: [2015-06-01]", with: "dates: [2015-01-01]", in: Slip.bank).written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let notes = ContentCheck.report(folder, law: .ofOneTreaty()).notes.filter { $0.file == Self.file }
        #expect(notes.map(\.subject).sorted() == ["T1-01.q08", "T1-01.q09"])
        #expect(notes.first { $0.subject == "T1-01.q08" }?.state == .behind)
        #expect(notes.first { $0.subject == "T1-01.q09" }?.state == .missing)
    }

    @Test func `of a bank without a file are all missing, and no fault`() throws {
        var content = SampleItems.bilingual
        content.files[Self.file] = nil
        let (course, faults) = CourseFiles.read(content.bundle, resolves: SampleContent.resolves)
        #expect(faults == [])
        #expect(course?.items.allSatisfy { $0.wording(in: .french).language == .english } == true)
    }

    @Test func `belong to the bundle, and to no course that is not offered in their language`() throws {
        let folder = try SampleItems.bilingual.written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(CourseFiles.bundle("sample", in: folder).bundle.files[Self.file] != nil)
        var english = SampleItems.content
        english.files[Self.file] = SampleItems.translations
        let other = try english.written()
        defer { try? FileManager.default.removeItem(atPath: other) }
        #expect(CourseFiles.bundle("sample", in: other).bundle.files[Self.file] == nil)
        #expect(ContentCheck.check(other, resolves: SampleContent.resolves) == [])
    }

    struct Missing: Error {}
}
