import ContentFiles
import Foundation
import Learning
import MigrationLaw
import Testing

/// One text put for another, and the place and words of the fault it makes.
struct Slip: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let at: String
    let says: String

    init(_ file: String, _ old: String, _ new: String, at: String, says: String) {
        self.file = file
        self.old = old
        self.new = new
        self.at = at
        self.says = says
    }

    var testDescription: String { "\(at) \(says)" }

    static let course = "Courses/sample.yaml"
    static let module = "Courses/modules/T1/module.yaml"
    static let lesson = "Courses/modules/T1/L1.en.md"
    static let activity = "Courses/modules/T1/A1.en.yaml"
    static let bank = "Assessments/T1.yaml"
    static let final = "Assessments/sample.yaml"
}

@Suite struct `A fault in a content file` {
    @Test(arguments: [
        Slip(Slip.course, "id: sample", "id: other", at: "\(Slip.course):1", says: "file's name says sample"),
        Slip(Slip.course, "access: public", "acces: public", at: "\(Slip.course):5", says: "Did you mean “access”"),
        Slip(Slip.course, "languages: [en]", "languages: [xx]", at: "\(Slip.course):6", says: "one of en, fr, es"),
        Slip(
            Slip.course, "modules: [T1]", "modules: [T1, T2]", at: "\(Slip.course):7",
            says: "Courses/modules/T2/module.yaml"),
        Slip(
            Slip.course, "modules: [T1]", "modules: [../T1]", at: "\(Slip.course):7",
            says: "letters, digits and hyphens"),
        Slip(Slip.course, "lessons: T1", "lessons: T9", at: "\(Slip.course):10", says: "no module “T9”"),
        Slip(Slip.course, "tried: T1.quiz", "tried: T1.quizz", at: "\(Slip.course):13", says: "no assessment"),
        Slip(Slip.course, "passed: sample.final", "passed: T1.quiz", at: "\(Slip.course):14", says: "no pass mark"),
        Slip(Slip.module, "lessons: [L1]", "lessons: [L1, L2]", at: "\(Slip.module):4", says: "wants the file"),
        Slip(Slip.module, "lessons: [L1]", "lessons: [L1, l1]", at: "\(Slip.module):4", says: "stands twice"),
        Slip(Slip.module, "T1-01, items: 1", "T1-01, items: 3", at: "\(Slip.module):7", says: "draws 3 practice items"),
        Slip(
            Slip.module, "- {objective: T1-01", "- {objective: T1-02", at: "\(Slip.module):11",
            says: "Did you mean T1-01?"),
        Slip(Slip.final, "pass: 1", "pass: 2", at: "\(Slip.final):7", says: "whole number 1 to 1"),
        Slip(Slip.final, "pass: 1\n", "\n", at: "\(Slip.final):3", says: "A final needs the key “pass”"),
        Slip(
            Slip.lesson, "minutes: 20", "minutes: abc", at: "\(Slip.lesson):4",
            says: "a whole number 1 to 90; found “abc”"),
        Slip(Slip.lesson, "minutes: 20", "minutes: 91", at: "\(Slip.lesson):4", says: "a whole number 1 to 90"),
        Slip(Slip.lesson, "---\ntitle", "title", at: "\(Slip.lesson):1", says: "starts with a line “---”"),
        Slip(Slip.lesson, "udhr:13", "xx:13", at: "\(Slip.lesson):8", says: "no instrument “xx”"),
        Slip(Slip.lesson, "udhr:13", "iccpr:9-7", at: "\(Slip.lesson):8", says: "The nearest is iccpr:9"),
        Slip(Slip.lesson, "state:KEN", "xx:1", at: "\(Slip.lesson):18", says: "names nothing"),
        Slip(Slip.lesson, "(udhr:13)", "(javascript:alert(1))", at: "\(Slip.lesson):8", says: "A link leads to"),
        Slip(Slip.lesson, "(udhr:13)", "(http://example.org)", at: "\(Slip.lesson):8", says: "A link leads to"),
        Slip(Slip.lesson, "(udhr:13)", "(https://user@host)", at: "\(Slip.lesson):8", says: "is no address"),
        Slip(Slip.lesson, "## A heading", "# A heading", at: "\(Slip.lesson):10", says: "two to four #"),
        Slip(Slip.lesson, "## A heading", "##### A heading", at: "\(Slip.lesson):10", says: "two to four #"),
        Slip(Slip.lesson, "## A heading", "<script>x</script>", at: "\(Slip.lesson):10", says: "HTML is not used"),
        Slip(Slip.lesson, "*two*", "<b>two</b>", at: "\(Slip.lesson):13", says: "HTML is not used"),
        Slip(Slip.lesson, "*two*", "![two](https://a.b/c.png)", at: "\(Slip.lesson):13", says: "Images are not used"),
        Slip(Slip.lesson, "*two*", "two[^1]", at: "\(Slip.lesson):13", says: "Footnotes"),
        Slip(Slip.lesson, "> The answer.", "    code", at: "\(Slip.lesson):20", says: "Blocks of code"),
        Slip(Slip.lesson, "`x` |", "`x` | y |", at: "\(Slip.lesson):18", says: "3 cells and the table’s head 2"),
        Slip(
            Slip.lesson, "The lead cites", "## The lead cites", at: "\(Slip.lesson):7", says: "starts with a paragraph"),
        Slip(Slip.activity, "kind: grid", "kind: map", at: "\(Slip.activity):2", says: "kind of activity is grid"),
        Slip(
            Slip.activity, "Then **answer**.", "See [it](xx:1).", at: "\(Slip.activity):9", says: "no instrument “xx”"),
        Slip(
            Slip.activity, "answer: bound", "answer: bond", at: "\(Slip.activity):16", says: "The ids are: bound, free"),
        Slip(Slip.activity, "{id: free", "{id: bound", at: "\(Slip.activity):14", says: "stands twice"),
        Slip(
            Slip.activity, "{id: arvena, text: Arvena}", "{id: arvena, text: Arvena}, {id: b, text: B}",
            at: "\(Slip.activity):15", says: "iccpr/b is missing"),
        Slip(
            Slip.activity, "\"Deposited.\"", "\"See [it](iccpr:9).\"", at: "\(Slip.activity):16",
            says: "plain text and holds a link"),
        Slip(
            Slip.activity, "title: Check", "title: Check\ntitle: Check", at: "\(Slip.activity):4",
            says: "stands twice, first on line 3"),
        Slip(Slip.activity, "title: Check", "title: &a Check", at: "\(Slip.activity):3", says: "Aliases and anchors"),
        Slip(Slip.activity, "title: Check", "title: !!str Check", at: "\(Slip.activity):3", says: "Tags"),
        Slip(Slip.activity, "title: Check", "title: \"Check", at: "\(Slip.activity):", says: "This is not YAML"),
        Slip(Slip.bank, "id: T1-01.q02", "id: T1-01.Q01", at: "\(Slip.bank):20", says: "is taken by “T1-01.q01”"),
        Slip(Slip.bank, "id: T1-01.q02", "id: T1-02.q02", at: "\(Slip.bank):20", says: "Make them agree"),
        Slip(Slip.bank, "level: U", "level: X", at: "\(Slip.bank):5", says: "one of R, U, Ap, An, E, C"),
        Slip(
            Slip.bank, "use: practice", "use: training", at: "\(Slip.bank):6",
            says: "one of practice, diagnostic, final"),
        Slip(Slip.bank, "correct: true, ", "", at: "\(Slip.bank):10", says: "found 0"),
        Slip(Slip.bank, "now\", why", "now\", correct: true, why", at: "\(Slip.bank):10", says: "found 2"),
        Slip(Slip.bank, "vclt:2", "xx:2", at: "\(Slip.bank):15", says: "names nothing"),
        Slip(Slip.bank, "[\"vclt:2\"]", "[]", at: "\(Slip.bank):15", says: "is empty"),
        Slip(Slip.bank, "2026-11-23", "2026-02-30", at: "\(Slip.bank):16", says: "wants a day"),
        Slip(Slip.bank, "version: 1", "version: 0", at: "\(Slip.bank):19", says: "whole number 1 to 999"),
        Slip(Slip.bank, "use: final", "use: practice", at: "\(Slip.final):3", says: "draws 1 final items for T1-01"),
        Slip("Courses/objectives.csv", ",U,1,", ",Z,1,", at: "Courses/objectives.csv:2", says: "The level is one of"),
    ])
    func `is told with its line and what to write`(slip: Slip) {
        let content = SampleContent().replacing(slip.old, with: slip.new, in: slip.file)
        #expect(content.files != SampleContent().files, "the slip changes nothing")
        let (course, faults) = CourseFiles.read(content.bundle, resolves: SampleContent.resolves)
        #expect(course == nil)
        #expect(
            faults.contains { $0.description.hasPrefix(slip.at) && $0.message.contains(slip.says) },
            "\(faults.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: [
        Slip(
            Slip.bank, "Which of these texts binds the States that are its parties?", "Which one?",
            at: "\(Slip.bank):9", says: "The stem has 2 words"),
        Slip(Slip.bank, "level: U", "level: Ap", at: "\(Slip.bank):9", says: "at level Ap it has 30 to 90"),
        Slip(Slip.bank, "A compact adopted", "All of the above", at: "\(Slip.bank):14", says: "is no option"),
        Slip(
            Slip.bank, "A compact adopted", "A compact adopted by the General Assembly", at: "\(Slip.bank):11",
            says: "1.5 times"),
        Slip(
            Slip.bank, "Because article 2 says so in its own words, and no later", "No later", at: "\(Slip.bank):11",
            says: "15 to 60"),
        Slip(
            Slip.bank, "id: T1-01.q03\n    objective: T1-01\n    level: U\n    use: final",
            "id: T1-01.q03\n    objective: T1-01\n    level: U\n    use: practice", at: "\(Slip.module):7",
            says: "needs 1 final items"),
        Slip("Courses/objectives.csv", ",U,1,", ",U,2,", at: "\(Slip.module):7", says: "has 1 items for T1-01"),
    ])
    func `of quality is told by the check`(slip: Slip) throws {
        let content = SampleContent().replacing(slip.old, with: slip.new, in: slip.file)
        #expect(content.files != SampleContent().files, "the slip changes nothing")
        let folder = try content.written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let faults = ContentCheck.check(folder, resolves: SampleContent.resolves)
        #expect(
            faults.contains { $0.description.hasPrefix(slip.at) && $0.message.contains(slip.says) },
            "\(faults.map(\.description).joined(separator: "\n"))")
    }

    @Test func `is never told where there is none`() throws {
        let folder = try SampleContent().written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(ContentCheck.check(folder, resolves: SampleContent.resolves) == [])
    }

    @Test func `is told with all the others at once`() {
        let content = SampleContent().replacing("minutes: 20", with: "minutes: x", in: Slip.lesson)
            .replacing("udhr:13", with: "xx:13", in: Slip.lesson)
            .replacing("version: 1", with: "version: 0", in: Slip.bank)
        let faults = CourseFiles.read(content.bundle, resolves: SampleContent.resolves).faults
        #expect(faults.filter { $0.file == Slip.lesson }.map(\.line) == [4, 8])
        #expect(faults.filter { $0.file == Slip.bank }.map(\.line) == [19, 36, 53])
    }

    @Test func `is a file that nothing names`() throws {
        var content = SampleContent()
        content.files["Courses/modules/T1/L9.en.md"] = "x"
        content.files["Assessments/T7.yaml"] = "module: T7"
        let folder = try content.written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = ContentCheck.check(folder, resolves: SampleContent.resolves).map(\.file)
        #expect(files == ["Assessments/T7.yaml", "Courses/modules/T1/L9.en.md"])
    }
}
