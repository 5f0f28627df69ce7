import ContentFiles
import Foundation
import Learning
import MigrationLaw
import Testing

extension SampleContent {
    static let course = "Courses/sample.yaml"
    static let english = "Courses/modules/T1/L1.en.md"
    static let lesson = "Courses/modules/T1/L1.fr.md"
    static let activity = "Courses/modules/T1/A1.fr.yaml"
    static let objectives = "Courses/objectives.fr.csv"

    /// The sample in English and French, complete and right.
    static var inFrench: SampleContent {
        var content = SampleContent().replacing("languages: [en]", with: "languages: [en, fr]", in: course)
        for file in [course, "Courses/modules/T1/module.yaml", "Assessments/sample.yaml"] {
            content = content.replacing("{en: ", with: "{fr: Mot, en: ", in: file)
        }
        content.files[lesson] = content.files[english]?
            .replacingOccurrences(of: "title: First", with: "title: Premier\ntranslates: 1")
            .replacingOccurrences(of: "The lead cites", with: "Le début cite")
        content.files[activity] = content.files["Courses/modules/T1/A1.en.yaml"]?
            .replacingOccurrences(of: "title: Check", with: "title: Vérifier\ntranslates: 1")
        content.files[objectives] = """
            objective_id,objective,source,as_of
            T1-01,"Distinguer un traité, et une déclaration",test,2026-11-25

            """
        content.files["Assessments/T1.fr.yaml"] =
            "module: T1\nlanguage: fr\nitems:\n"
            + (1...3).map(SampleItems.options).joined()
        return content
    }

    /// The course, the faults and the notes of a check.
    func read() -> (course: Course?, faults: [String]) {
        let (course, faults) = CourseFiles.read(bundle, resolves: SampleContent.resolves)
        return (course, faults.map(\.description))
    }

    func report(law: Law? = nil) throws -> ContentCheck.Report {
        let folder = try written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return ContentCheck.report(folder, resolves: SampleContent.resolves, law: law)
    }
}

@Suite struct `A translation` {
    @Test func `is read beside its English text`() throws {
        let (read, faults) = SampleContent.inFrench.read()
        #expect(faults == [])
        let course = try #require(read)
        let lesson = try #require(course.lesson("T1.L1")).text(in: .french)
        #expect(lesson.language == .french && lesson.text.title == "Premier")
        #expect(course.activity("T1.A1")?.grid(in: .french)?.grid.title == "Vérifier")
        #expect(course.title[.french] == "Mot")
        #expect(course.objective("T1-01")?.text[.french] == "Distinguer un traité, et une déclaration")
        #expect(try SampleContent.inFrench.report() == ContentCheck.Report(faults: [], notes: []))
    }

    @Test(arguments: [
        (SampleContent.lesson, "T1.L1"), (SampleContent.activity, "T1.A1"), (SampleContent.objectives, "T1-01"),
    ])
    func `that is missing is no fault: readers get English, and the check counts it`(
        file: String, subject: String
    ) throws {
        var content = SampleContent.inFrench
        content.files[file] = nil
        let (read, faults) = content.read()
        #expect(faults == [])
        let course = try #require(read)
        if file == SampleContent.lesson { #expect(course.lesson("T1.L1")?.text(in: .french).language == .english) }
        if file == SampleContent.activity {
            #expect(course.activity("T1.A1")?.grid(in: .french)?.language == .english)
        }
        let note = TranslationNote(language: .french, state: .missing, file: file, subject: subject)
        #expect(try content.report() == ContentCheck.Report(faults: [], notes: [note]))
    }

    @Test func `of a title that is missing leaves the English one, which says so`() throws {
        let content = SampleContent.inFrench.replacing(
            "title: {fr: Mot, en", with: "title: {en", in: SampleContent.course)
        let course = try #require(content.read().course)
        #expect(course.title[.french] == "Sample" && course.title.language(for: .french) == .english)
        let note = TranslationNote(
            language: .french, state: .missing, file: SampleContent.course, line: 2, subject: "title: Sample")
        #expect(try content.report().notes == [note])
    }

    @Test func `that is behind is not shown, whatever its structure`() throws {
        let content = SampleContent.inFrench
            .replacing("title: First", with: "title: First\nversion: 2", in: SampleContent.english)
            .replacing("## A heading", with: "## A heading\n\n### Another", in: SampleContent.english)
        let (course, faults) = content.read()
        #expect(faults == [])
        #expect(course?.lesson("T1.L1")?.text(in: .french).language == .english)
        let note = TranslationNote(
            language: .french, state: .behind, file: SampleContent.lesson, line: 3, subject: "T1.L1")
        #expect(try content.report() == ContentCheck.Report(faults: [], notes: [note]))
    }

    @Test(arguments: [
        Slip(
            SampleContent.lesson, "translates: 1", "translates: 2", at: "\(SampleContent.lesson):3",
            says: "English has version 1"),
        Slip(
            SampleContent.lesson, "translates: 1\n", "", at: "\(SampleContent.lesson):2",
            says: "“translates” is missing"),
        Slip(
            SampleContent.activity, "translates: 1\n", "", at: "\(SampleContent.activity):1",
            says: "“translates” is missing"),
        Slip(
            SampleContent.lesson, "translates: 1", "translates: 1\nversion: 1", at: "\(SampleContent.lesson):4",
            says: "no key “version”"),
        Slip(
            SampleContent.english, "title: First", "title: First\ntranslates: 1", at: "\(SampleContent.english):3",
            says: "no key “translates”"),
        Slip(
            SampleContent.lesson, "minutes: 20", "minutes: 25", at: "\(SampleContent.lesson):5",
            says: "English says 20 minutes"),
        Slip(
            SampleContent.lesson, "## A heading", "### A heading", at: "\(SampleContent.lesson):8",
            says: "English has headings of the levels 2; found 3"),
        Slip(
            SampleContent.lesson, "udhr:13", "udhr:14", at: "\(SampleContent.lesson):8", says: "also cites udhr:13"),
        Slip(
            SampleContent.lesson, "udhr:13", "udhr:14", at: "\(SampleContent.lesson):8", says: "does not cite udhr:14"),
        Slip(
            SampleContent.lesson, "| [Kenya](state:KEN) | `x` |", "| [Kenya](state:KEN) | `x` |\n| a | b |",
            at: "\(SampleContent.lesson):8", says: "tables of columns × rows 2 × 1; found 2 × 2"),
        Slip(
            SampleContent.lesson, "> The answer.", "The answer.", at: "\(SampleContent.lesson):8",
            says: "1 model answers (>); found 0"),
        Slip(
            SampleContent.activity, "{id: free", "{id: other", at: "\(SampleContent.activity):", says: "other ids"),
        Slip(
            SampleContent.objectives, "T1-01,", "T1-02,", at: "\(SampleContent.objectives):2",
            says: "no objective “T1-02”"),
        Slip(
            SampleContent.objectives, "objective_id,objective", "id,text", at: "\(SampleContent.objectives):1",
            says: "The first line has to be"),
        Slip(
            SampleContent.objectives, ",test,", ",,", at: "\(SampleContent.objectives):2", says: "source is empty"),
    ])
    func `that says something else than English is a fault`(slip: Slip) throws {
        let content = SampleContent.inFrench.replacing(slip.old, with: slip.new, in: slip.file)
        #expect(content.files != SampleContent.inFrench.files, "the slip changes nothing")
        let faults = try content.report().faults.map(\.description)
        #expect(
            faults.contains { $0.hasPrefix(slip.at) && $0.contains(slip.says) }, "\(faults.joined(separator: "\n"))")
        #expect(content.read().course == nil)
    }

    @Test func `counts what is cited without our words in that language`() throws {
        var law = LawContent()
        for (article, french) in [("13", nil), ("14", "Asile.")] as [(String, String?)] {
            law.provisions.append(
                Provision(
                    id: Provision.ID("udhr:\(article)"), instrument: "udhr", article: article,
                    summary: TranslatedText(english: "Words.", french: french), isBinding: false,
                    provenance: Provenance(source: "test")))
        }
        let content = SampleContent.inFrench.replacing("(iccpr:9)", with: "(udhr:14)", in: SampleContent.english)
        let notes = try content.report(law: Law(law)).notes
        #expect(
            notes.filter { $0.subject.hasPrefix("udhr") } == [
                TranslationNote(
                    language: .french, state: .missing, file: "Instruments/provisions.fr.csv", subject: "udhr:13")
            ])
    }

    @Test func `freezes with its course, objectives too and only its own`() throws {
        var content = SampleContent.inFrench
        content.files[SampleContent.objectives]? += "X1-01,Autre chose,test,2026-11-25\n"
        let folder = try content.written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (bundle, faults) = CourseFiles.bundle("sample", in: folder)
        #expect(faults == [])
        #expect(Set(bundle.files.keys) == Set(content.files.keys))
        #expect(bundle.files[SampleContent.objectives] == SampleContent.inFrench.files[SampleContent.objectives])
    }

    @Test func `published before translations had versions reads as it did`() throws {
        let old = SampleContent.inFrench
            .replacing("translates: 1\n", with: "", in: SampleContent.lesson)
            .replacing("translates: 1\n", with: "", in: SampleContent.activity)
            .replacing("## A heading", with: "### A heading", in: SampleContent.lesson)
            .replacing("minutes: 20", with: "minutes: 21", in: SampleContent.lesson)
        #expect(old.read().course == nil)
        let course = try #require(CourseFiles.readPublished(old.bundle))
        #expect(course.lesson("T1.L1")?.text(in: .french).text.title == "Premier")
        #expect(course.activity("T1.A1")?.grid(in: .french)?.language == .french)
    }
}
