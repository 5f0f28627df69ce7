import Learning
import MigrationLaw

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
