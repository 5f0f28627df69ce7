import Foundation
import Learning
import MigrationLaw

/// A small course that is right in everything; a test changes what it is about.
struct SampleContent {
    var files: [String: String] = [
        "Courses/objectives.csv": """
        objective_id,module,module_title,audience,objective,bloom,items_per_form,provisions
        T1-01,T1,Test,staff,"Tell a treaty, and a declaration, apart",U,1,vclt:2
        X1-01,X1,Other,staff,Something else,R,1,vclt:2

        """,
        "Courses/sample.yaml": """
        id: sample
        title: {en: Sample}
        summary: {en: A sample.}
        audience: {en: Everyone}
        access: public
        languages: [en]
        modules: [T1]
        completion:
          all:
            - lessons: T1
            - activities: T1
            - any:
              - tried: T1.quiz
              - passed: sample.final

        """,
        "Courses/modules/T1/module.yaml": """
        id: T1
        title: {en: Test}
        summary: {en: A test.}
        lessons: [L1]
        activities: [A1]
        assessments:
          - id: T1.quiz
            use: practice
            title: {en: Quiz}
            places:
              - {objective: T1-01, items: 1}

        """,
        "Courses/modules/T1/L1.en.md": """
        ---
        title: First
        objectives: [T1-01]
        minutes: 20
        summary: A first lesson.
        ---

        The lead cites [article 13](udhr:13).

        ## A heading

        - one
        - *two* and **three**
          1. deep

        | A | B |
        |---|---|
        | [Kenya](state:KEN) | `x` |

        > The answer.

        """,
        "Courses/modules/T1/A1.en.yaml": """
        id: T1.A1
        kind: grid
        title: Check
        minutes: 10
        objectives: [T1-01]
        intro: |
          Read this.

          Then **answer**.
        columns: [{id: arvena, text: Arvena}]
        rows: [{id: iccpr, text: Covenant, cites: ["iccpr:9"]}]
        choices:
          - {id: bound, text: Bound}
          - {id: free, text: Not bound}
        cells:
          - {row: iccpr, column: arvena, answer: bound, why: "Deposited."}
        notes:
          - {id: why, label: "Why?", model: "Because."}
        model: Take this away.

        """,
        "Assessments/T1.yaml": "module: T1\nitems:\n"
            + SampleContent.item("T1-01.q01", use: "practice") + SampleContent.item("T1-01.q02", use: "practice")
            + SampleContent.item("T1-01.q03", use: "final"),
        "Assessments/sample.yaml": """
        course: sample
        assessments:
          - id: sample.final
            use: final
            title: {en: Final}
            minutes: 10
            pass: 1
            retakes: {attempts: 3, hours-apart: 24, then-days: 7}
            places: [{objective: T1-01, items: 1}]

        """,
    ]

    /// Sixteen lines: id, objective, level, use, type, region, stem, options (4), cites, law-as-of, author, reviewer, version.
    static func item(_ id: String, use: String) -> String {
        let why = "Because article 2 says so in its own words, and no later rule has changed that since then."
        return """
              - id: \(id)
                objective: T1-01
                level: U
                use: \(use)
                type: single
                region: universal
                stem: Which of these texts binds the States that are its parties?
                options:
                  - {text: "A treaty in force", correct: true, why: "\(why)"}
                  - {text: "A declaration now", why: "\(why)"}
                  - {text: "A resolution read", why: "\(why)"}
                  - {text: "A compact adopted", why: "\(why)"}
                cites: ["vclt:2"]
                law-as-of: 2026-11-23
                author: A
                reviewer: B
                version: 1

            """
    }

    /// The same with one text put for another; the test fails where the old text is not there.
    func replacing(_ old: String, with new: String, in file: String) -> SampleContent {
        var copy = self
        copy.files[file] = (files[file] ?? "").replacingOccurrences(of: old, with: new)
        return copy
    }

    var bundle: CourseBundle { CourseBundle(course: "sample", files: files) }

    /// Everything but `xx:…` and what begins with `iccpr:9-`.
    static let resolves: @Sendable (Reference) -> Bool = { reference in
        switch reference {
        case .provision(let instrument, let tail):
            instrument != "xx" && !(instrument == "iccpr" && tail.hasPrefix("9-"))
        case .instrument(let id): id != "xx"
        default: true
        }
    }

    /// The files in a new folder, which the test removes.
    func written() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "content-\(UUID().uuidString)")
        for (path, text) in files {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return folder.path
    }
}
