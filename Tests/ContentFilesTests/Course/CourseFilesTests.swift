import ContentFiles
import Foundation
import Learning
import MigrationLaw
import Testing

@Suite struct `A course in files` {
    @Test func `reads as its files say`() throws {
        let (read, faults) = CourseFiles.read(SampleContent().bundle, resolves: SampleContent.resolves)
        #expect(faults == [])
        let course = try #require(read)
        #expect(course.id == "sample" && course.title[.english] == "Sample" && course.languages == [.english])
        #expect(course.objectives.map(\.id) == ["T1-01"])
        #expect(course.objectives.first?.text[.english] == "Tell a treaty, and a declaration, apart")
        #expect(course.minutes == 30)
        #expect(
            course.completion
                == .all([.lessons("T1"), .activities("T1"), .any([.tried("T1.quiz"), .passed("sample.final")])]))
        #expect(course.allAssessments.map(\.id) == ["T1.quiz", "sample.final"])
        let final = try #require(course.assessment("sample.final"))
        #expect(final.timeLimit == .seconds(600) && final.passMark == PassMark(points: 1))
        #expect(final.retakes == RetakeRule(attempts: 3, spacing: .seconds(86_400), pause: .seconds(604_800)))
        #expect(final.blueprint == Blueprint([.init(objective: "T1-01", items: 1)]))
    }

    @Test func `gives a lesson as prose without markup`() throws {
        let course = try #require(CourseFiles.read(SampleContent().bundle, resolves: SampleContent.resolves).course)
        let lesson = try #require(course.lesson("t1.l1")).text(in: .english).text
        let udhr = try #require(Reference("udhr:13"))
        #expect(lesson.title == "First" && lesson.summary == "A first lesson.")
        #expect(
            lesson.prose.blocks == [
                .paragraph([.text("The lead cites "), .citation(udhr, [.text("article 13")]), .text(".")]),
                .heading(level: 2, [.text("A heading")]),
                .list(
                    ordered: false,
                    items: [
                        [.paragraph([.text("one")])],
                        [
                            .paragraph([.emphasis([.text("two")]), .text(" and "), .strong([.text("three")])]),
                            .list(ordered: true, items: [[.paragraph([.text("deep")])]]),
                        ],
                    ]),
                .table(
                    head: [[.text("A")], [.text("B")]],
                    rows: [[[.citation(.state("KEN"), [.text("Kenya")])], [.code("x")]]]),
                .answer([.paragraph([.text("The answer.")])]),
            ])
    }

    @Test func `gives an activity with its model answers`() throws {
        let course = try #require(CourseFiles.read(SampleContent().bundle, resolves: SampleContent.resolves).course)
        let grid = try #require(course.activity("T1.A1")?.grid(in: .english)?.grid)
        let cite = try #require(Reference("iccpr:9"))
        #expect(
            grid.intro
                == Prose([
                    .paragraph([.text("Read this.")]),
                    .paragraph([.text("Then "), .strong([.text("answer")]), .text(".")]),
                ]))
        #expect(grid.rows == [.init(id: "iccpr", text: "Covenant", cites: [cite])])
        #expect(grid.cells == [.init(row: "iccpr", column: "arvena", answer: "bound", why: "Deposited.")])
        #expect(grid.notes == [.init(id: "why", label: "Why?", model: "Because.")])
    }

    @Test func `names options by item and place, not by their words`() throws {
        // Counted apart with Python: FNV-1a 64 of "T1-01.q01\n1" …, folded to 32 bits.
        let expected: [Item.Option.ID] = ["eb8dd0df", "eb8d32c6", "eb8d31b5", "eb8d345c"]
        let changed = SampleContent().replacing(
            "A treaty in force", with: "A treaty now used", in: "Assessments/T1.yaml")
        for content in [SampleContent(), changed] {
            let course = try #require(CourseFiles.read(content.bundle, resolves: SampleContent.resolves).course)
            let item = try #require(course.item("T1-01.q01"))
            #expect(item.kind == .single(options: expected, key: expected[0]))
        }
    }

    @Test func `is taken from the disk as exactly the files it needs`() throws {
        var content = SampleContent()
        content.files["Courses/modules/T1/draft.en.md"] = "not named"
        content.files["Courses/modules/T1/L1.fr.md"] = "a language the course is not offered in"
        let folder = try content.written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(CourseFiles.courses(in: folder) == ["sample"])
        let (bundle, faults) = CourseFiles.bundle("sample", in: folder)
        #expect(faults == [])
        #expect(Set(bundle.files.keys) == Set(SampleContent().files.keys))
        #expect(bundle.files["Courses/objectives.csv"]?.contains("X1-01") == false)
        #expect(CourseFiles.read(bundle, resolves: SampleContent.resolves).course != nil)
        #expect(CourseBundle(canonicalBytes: bundle.canonicalBytes) == bundle)
    }
}
