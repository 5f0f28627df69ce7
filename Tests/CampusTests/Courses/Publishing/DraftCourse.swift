import FoundationEssentials
import Learning
import MigrationLaw

/// A course as its author has it in hand: values that a test can change and write as files.
///
/// Two drafts with the same ``rules`` differ in words only, which is what a correction may bring.
struct DraftCourse: Equatable {
    static let id: Course.ID = "drafts"
    static let finalID: Assessment.ID = "drafts.final"

    var words = 1
    var offersFrench = false
    var sessions = [Session(number: 1), Session(number: 2)]
    var final: Final? = Final()
    /// Parts of the rule that were taken out of it, by their line in the file.
    var uncounted: Set<String> = []

    struct Session: Equatable {
        var number: Int
        var words = 1
        var lessons = [Part(name: "L1", minutes: 10), Part(name: "L2", minutes: 20)]
        var activities = [Part(name: "A1", minutes: 15)]
        /// Items that one quiz asks of each of the two objectives.
        var quiz = [1, 1]
        var items: [Item] = []

        var id: String { "S\(number)" }
        var quizID: Assessment.ID { Assessment.ID("\(id).quiz") }

        init(number: Int) {
            self.number = number
            for objective in 1...2 {
                for (index, type) in Item.types.enumerated() {
                    add(type, .practice, to: objective)
                    if index % 2 == objective - 1 { add(type, .final, to: objective) }
                }
            }
        }

        mutating func add(_ type: ItemType, _ use: Learning.Item.Use, to objective: Int) {
            let next = items.filter { $0.objective == objective }.map(\.number).max() ?? 0
            guard next < 99 else { return }
            items.append(Item(session: id, objective: objective, number: next + 1, use: use, type: type))
        }
    }

    /// A lesson or an activity.
    struct Part: Equatable {
        var name: String
        var minutes: Int
        var words = 1
    }

    struct Item: Equatable {
        static let types: [ItemType] = [.single, .multiple, .matching, .ordering, .numeric, .date, .computed]

        let session: String
        let objective: Int
        let number: Int
        let use: Learning.Item.Use
        let type: ItemType
        var options = 4
        var key = 0
        var words = 1

        var id: String { "\(session)-0\(objective).q\(number < 10 ? "0" : "")\(number)" }
        var stem: String {
            type == .computed
                ? "Question \(words): how many were parties to {instrument} on {date}, according to the record as of {as-of}?"
                : "Question \(words) of \(id)?"
        }
        var level: String { number % 2 == 0 ? "U" : "Ap" }
    }

    struct Final: Equatable {
        var words = 1
        var pass = 1
        var minutes: Int? = 14
        var attempts = 3
        var hoursApart = 24
        var thenDays: Int? = 7
        var byQuotas = false
        var items = 1
    }

    /// The lines of the completion rule.
    var rule: [String] {
        let parts = sessions.flatMap { session in
            ["lessons: \(session.id)"] + (session.activities.isEmpty ? [] : ["activities: \(session.id)"])
                + ["tried: \(session.quizID)"]
        }
        let all = parts + (final == nil ? [] : ["passed: \(DraftCourse.finalID)"])
        let counted = all.filter { !uncounted.contains($0) }
        return counted.isEmpty ? Array(all.prefix(1)) : counted
    }

    /// What a correction must leave alone, everything but words: the files as they would be without any.
    var rules: [String: String] {
        var bare = self
        bare.words = 0
        bare.offersFrench = false
        bare.final?.words = 0
        for place in bare.sessions.indices {
            bare.sessions[place].words = 0
            for part in bare.sessions[place].lessons.indices { bare.sessions[place].lessons[part].words = 0 }
            for part in bare.sessions[place].activities.indices { bare.sessions[place].activities[part].words = 0 }
            for item in bare.sessions[place].items.indices { bare.sessions[place].items[item].words = 0 }
            // In which order a bank lists its items is nobody's business.
            bare.sessions[place].items.sort { $0.id < $1.id }
        }
        return bare.files
    }

    func session(_ id: Module.ID) -> Session? { sessions.first { $0.id == id.rawValue } }
    func item(_ id: Learning.Item.ID) -> Item? {
        sessions.lazy.flatMap(\.items).first { $0.id == id.rawValue }
    }
    var lessons: [Lesson.ID] {
        sessions.flatMap { session in session.lessons.map { Lesson.ID("\(session.id).\($0.name)") } }
    }
    var activities: [Activity.ID] {
        sessions.flatMap { session in session.activities.map { Activity.ID("\(session.id).\($0.name)") } }
    }
    var quizzes: [Assessment.ID] { sessions.map(\.quizID) }
    var title: String { "Drafts \(words)" }
    var minutes: Int { sessions.flatMap { $0.lessons + $0.activities }.reduce(0) { $0 + $1.minutes } }
}

// The files.

extension DraftCourse {
    static let courseFile = "Courses/drafts.yaml"

    /// Every file by its path from the content folder.
    var files: [String: String] {
        var files = [DraftCourse.courseFile: courseText, "Courses/objectives.csv": objectives]
        if let final { files["Assessments/drafts.yaml"] = text(of: final) }
        for session in sessions {
            let folder = "Courses/modules/\(session.id)"
            files["\(folder)/module.yaml"] = text(of: session)
            files["Assessments/\(session.id).yaml"] =
                "module: \(session.id)\nitems:\n" + session.items.map(\.text).joined()
            for lesson in session.lessons {
                files["\(folder)/\(lesson.name).en.md"] = text(of: lesson, session, "version: 1")
                if offersFrench { files["\(folder)/\(lesson.name).fr.md"] = text(of: lesson, session, "translates: 1") }
            }
            for activity in session.activities {
                files["\(folder)/\(activity.name).en.yaml"] = activityText(activity, session)
            }
        }
        return files
    }

    private var languages: String { offersFrench ? "[en, fr]" : "[en]" }

    private var courseText: String {
        """
        id: drafts
        title: {en: \(title), fr: \(title)}
        summary: {en: A course., fr: Un cours.}
        audience: {en: Everyone, fr: Tout le monde}
        access: public
        languages: \(languages)
        modules: [\(sessions.map(\.id).joined(separator: ", "))]
        completion: {all: [\(rule.map { "{\($0)}" }.joined(separator: ", "))]}

        """
    }

    private var objectives: String {
        "objective_id,module,module_title,audience,objective,bloom,items_per_form,provisions\n"
            + sessions.sorted { $0.number < $1.number }.flatMap { session in
                (1...2).map {
                    "\(session.id)-0\($0),\(session.id),Session,staff,Answer \($0),U,\(session.quiz[$0 - 1]),vclt:11\n"
                }
            }.joined()
    }

    private func text(of final: Final) -> String {
        let draw: String
        if final.byQuotas {
            let count = sessions.count
            draw =
                "modules: {\(sessions.map { "\($0.id): 1" }.joined(separator: ", "))}\n    levels: {U: \(count / 2), Ap: \(count - count / 2)}"
        } else {
            draw =
                "places: [\(sessions.map { "{objective: \($0.id)-01, items: \(final.items)}" }.joined(separator: ", "))]"
        }
        return """
            course: drafts
            assessments:
              - id: drafts.final
                use: final
                title: {en: Final \(final.words), fr: Examen \(final.words)}
                pass: \(final.pass)
                \(final.minutes.map { "minutes: \($0)" } ?? "# untimed")
                retakes: {attempts: \(final.attempts), hours-apart: \(final.hoursApart)\(final.thenDays.map { ", then-days: \($0)" } ?? "")}
                \(draw)

            """
    }

    private func text(of session: Session) -> String {
        let places = session.quiz.enumerated().map {
            "{objective: \(session.id)-0\($0.offset + 1), items: \($0.element)}"
        }
        return """
            id: \(session.id)
            title: {en: Session \(session.words), fr: Séance \(session.words)}
            summary: {en: A session., fr: Une séance.}
            lessons: [\(session.lessons.map(\.name).joined(separator: ", "))]
            activities: [\(session.activities.map(\.name).joined(separator: ", "))]
            assessments:
              - id: \(session.quizID)
                use: practice
                title: {en: Quiz, fr: Questionnaire}
                places: [\(places.joined(separator: ", "))]

            """
    }

    private func text(of lesson: Part, _ session: Session, _ version: String) -> String {
        """
        ---
        title: Lesson \(lesson.words)
        objectives: [\(session.id)-01]
        minutes: \(lesson.minutes)
        \(version)
        summary: A lesson.
        ---

        Read this \(lesson.words) times.

        """
    }

    private func activityText(_ activity: Part, _ session: Session) -> String {
        """
        id: \(session.id).\(activity.name)
        kind: grid
        title: Activity \(activity.words)
        minutes: \(activity.minutes)
        objectives: [\(session.id)-01]
        intro: Do this.
        columns: [{id: c, text: Column}]
        rows: [{id: r, text: Row}]
        choices: [{id: a, text: A}, {id: b, text: B}]
        cells: [{row: r, column: c, answer: a, why: So}]
        model: Done.

        """
    }
}

extension DraftCourse.Item {
    var text: String {
        """
          - id: \(id)
            objective: \(session)-0\(objective)
            level: \(level)
            use: \(use.rawValue)
            type: \(type.rawValue)
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

    private var body: String {
        let all = 0..<options
        switch type {
        case .single: return choices { $0 == key % options }
        case .multiple: return choices { $0 == key % options || $0 == (key + 1) % options }
        case .matching:
            let rows = all.map { "{left: Row \($0) \(words), right: \((key + $0) % 2 + 1), why: So}" }
            return "right: [Everyone, Citizens]\n    pairs: [\(rows.joined(separator: ", "))]"
        case .ordering:
            let steps = all.map { "{text: Step \((key + $0) % options), why: So}" }
            return "steps: [\(steps.joined(separator: ", "))]"
        case .numeric: return "value: \(20 + key)\n    tolerance: 0\n    unit: things \(words)\n    why: So"
        case .date: return "value: 2000-01-\(10 + key % 20)\n    tolerance-days: 0\n    why: So \(words)"
        case .computed:
            return
                "binding: parties-count\n    instruments: [icrmw]\n    dates: [201\(key % 10)-06-01]\n    unit: States\n    why: So \(words)"
        }
    }

    private func choices(_ isKey: (Int) -> Bool) -> String {
        let texts = (0..<options).map {
            "{text: Option \($0) \(words)\(isKey($0) ? ", correct: true" : ""), why: So \(words)}"
        }
        return "options: [\(texts.joined(separator: ", "))]"
    }

    /// The text of the one right option; nil where there are several, or none to choose.
    var rightOption: String? { type == .single ? "Option \(key % options) \(words)" : nil }
}
