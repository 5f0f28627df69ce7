public import Campus
import FoundationEssentials
public import Learning
public import MigrationLaw

/// A course `types` of one session whose quiz asks one item of each type, in a folder of its own; it goes with the value.
///
/// Slots of `T1.quiz`: 1 single, 2 multiple, 3 matching, 4 ordering, 5 numeric, 6 date, then computed: 7 `status-at`,
/// 8 `party-at`, 9 `parties-count`, 10 `in-force-on`. Slots of `types.final`: 1 multiple, 2 ordering. French has every item but
/// the numeric one.
public final class TypesContent: Sendable {
    /// The course.
    public static let course: Course.ID = "types"
    /// Ten items, one of each type.
    public static let quiz: Assessment.ID = "T1.quiz"
    /// Two items with parts.
    public static let final: Assessment.ID = "types.final"
    /// Where it lies.
    public let folder: ContentFolder

    /// Writes the files.
    public init() throws {
        let place = FileManager.default.temporaryDirectory
            .appending(path: "iml-types-\(UInt64.random(in: 0...UInt64.max))").path(percentEncoded: false)
        folder = ContentFolder(path: place)
        for (path, text) in TypesContent.files {
            let url = URL(filePath: "\(place)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        try FileManager.default.copyItem(atPath: "\(checkout.path)/Certificates", toPath: "\(place)/Certificates")
    }

    /// Puts the shipped law beside the courses, for a program that reads it from the content folder.
    public func linkLaw() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/Instruments", withDestinationPath: "\(checkout.path)/Instruments")
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: folder.path) } catch {
            // What is left in the folder for temporary files harms no test.
        }
    }

    private static let files: [String: String] = [
        "Courses/objectives.csv":
            "objective_id,module,module_title,audience,objective,bloom,items_per_form,provisions\n"
            + (1...10).map { "T1-\(two($0)),T1,Types,staff,Answer type \($0),U,1,vclt:11\n" }.joined(),
        "Courses/types.yaml": """
        id: types
        title: {en: Types, fr: Types}
        summary: {en: Every type., fr: Chaque type.}
        audience: {en: Everyone, fr: Tout le monde}
        access: public
        languages: [en, fr]
        modules: [T1]
        completion: {all: [{lessons: T1}, {tried: T1.quiz}, {passed: types.final}]}

        """,
        "Courses/modules/T1/module.yaml": """
        id: T1
        title: {en: Types, fr: Types}
        summary: {en: Every type., fr: Chaque type.}
        lessons: [L1]
        assessments:
          - id: T1.quiz
            use: practice
            title: {en: Every type, fr: Chaque type}
            places: [\((1...10).map { "{objective: T1-\(two($0)), items: 1}" }.joined(separator: ", "))]

        """,
        "Assessments/types.yaml": """
        course: types
        assessments:
          - id: types.final
            use: final
            title: {en: Final, fr: Examen}
            pass: 2
            retakes: {attempts: 3, hours-apart: 24, then-days: 7}
            places: [{objective: T1-02, items: 1}, {objective: T1-04, items: 1}]

        """,
        "Courses/modules/T1/L1.en.md": lesson, "Courses/modules/T1/L1.fr.md": translatedLesson,
        "Assessments/T1.yaml": "module: T1\nitems:\n"
            + (1...10).map { item($0, "practice", number: 1) }.joined() + item(2, "final", number: 2)
            + item(4, "final", number: 2),
        "Assessments/T1.fr.yaml": "module: T1\nlanguage: fr\nitems:\n"
            + (1...10).filter { $0 != 5 }.map(translation).joined(),
    ]

    private static let lesson = """
        ---
        title: First
        objectives: [T1-01]
        minutes: 20
        summary: A first lesson.
        ---

        Read this.

        """

    private static let translatedLesson = """
        ---
        title: First
        objectives: [T1-01]
        minutes: 20
        translates: 1
        summary: A first lesson.
        ---

        Read this.

        """

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func item(_ objective: Int, _ use: String, number: Int) -> String {
        let (type, stem, body) = kinds[objective - 1]
        return """
              - id: T1-\(two(objective)).q0\(number)
                objective: T1-\(two(objective))
                level: U
                use: \(use)
                type: \(type)
                region: universal
                stem: "\(stem)"
                cites: ["vclt:11"]
                law-as-of: 2026-11-23
                author: A
                reviewer: B
                version: 1
                \(body)

            """
    }

    private static func translation(_ objective: Int) -> String {
        let (stem, body) = french[objective - 1]
        return "  - {id: T1-\(two(objective)).q01, translates: 1, stem: \"\(stem)\", \(body)}\n"
    }

    private static let kinds: [(type: String, stem: String, body: String)] = [
        (
            "single", "Which one?",
            "options: [{text: One & only, correct: true, why: Right one}, {text: Two, why: Wrong two}, {text: Three, why: Wrong three}]"
        ),
        (
            "multiple", "Choose every one.",
            "options: [{text: M1, correct: true, why: Right m1}, {text: M2, correct: true, why: Right m2}, {text: M3, why: Wrong m3}, {text: M4, why: Wrong m4}]"
        ),
        (
            "matching", "Sort these.",
            "right: [Everyone, Citizens]\n    pairs: [{left: Row 1, right: 1, why: Why row 1}, {left: Row 2, right: 2, why: Why row 2}, {left: Row 3, right: 1, why: Why row 3}]"
        ),
        (
            "ordering", "Put in order.",
            "steps: [{text: Step 1, why: Why step 1}, {text: Step 2, why: Why step 2}, {text: Step 3, why: Why step 3}]"
        ),
        ("numeric", "How many?", "value: 8227\n    tolerance: 3\n    unit: declarations\n    why: Why the number"),
        ("date", "When?", "value: 1976-03-23\n    tolerance-days: 1\n    why: Why the day"),
        (
            "computed", "How did {state} stand to {instrument} on {date}, according to the record as of {as-of}?",
            "binding: status-at\n    instruments: [icrmw]\n    dates: [2015-06-01]\n    why: Why the status"
        ),
        (
            "computed", "Which was a party to {instrument} on {date}, according to the record as of {as-of}?",
            "binding: party-at\n    instruments: [icrmw]\n    dates: [2015-06-01]\n    why: Why the party"
        ),
        (
            "computed", "How many were parties to {instrument} on {date}, according to the record as of {as-of}?",
            "binding: parties-count\n    instruments: [icrmw]\n    dates: [2015-06-01]\n    unit: States\n    why: Why the count"
        ),
        (
            "computed", "From which day was {state} bound by {instrument}, according to the record as of {as-of}?",
            "binding: in-force-on\n    instruments: [icrmw]\n    why: Why the effect"
        ),
    ]

    private static let french: [(stem: String, body: String)] = [
        ("Lequel ?", "options: [{text: Un, why: Juste}, {text: Deux, why: Faux deux}, {text: Trois, why: Faux trois}]"),
        (
            "Choisissez tout.",
            "options: [{text: F1, why: Oui}, {text: F2, why: Oui aussi}, {text: F3, why: Non}, {text: F4, why: Non plus}]"
        ),
        (
            "Classez.",
            "right: [Tous, Citoyens], pairs: [{left: Ligne 1, why: Car 1}, {left: Ligne 2, why: Car 2}, {left: Ligne 3, why: Car 3}]"
        ),
        ("Ordonnez.", "steps: [{text: Étape 1, why: Car 1}, {text: Étape 2, why: Car 2}, {text: Étape 3, why: Car 3}]"),
        ("", ""), ("Quand ?", "why: Pourquoi ce jour"),
        ("Où en était {state} avec {instrument} le {date}, selon le registre au {as-of} ?", "why: Pourquoi"),
        ("Qui était partie à {instrument} le {date}, selon le registre au {as-of} ?", "why: Pourquoi"),
        (
            "Combien étaient parties à {instrument} le {date}, selon le registre au {as-of} ?",
            "unit: États, why: Pourquoi"
        ),
        ("De quel jour {state} est-il lié par {instrument}, selon le registre au {as-of} ?", "why: Pourquoi"),
    ]
}

extension Item.Kind {
    /// An answer that earns a part of the point; nil for items that are right or wrong.
    public var partlyRightAnswer: Answer? {
        switch self {
        case .multiple(let options, let keys): options.first(where: keys.contains).map { .choice([$0]) }
        case .matching(let left, _, let pairs):
            left.first.flatMap { row in pairs[row].map { .pairs([row: $0]) } }
        case .ordering(let steps): .order(Array(steps.dropFirst()) + Array(steps.prefix(1)))
        case .single, .numeric, .date, .computed: nil
        }
    }
}
