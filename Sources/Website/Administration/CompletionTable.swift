public import Campus
public import JSON
public import Learning
import MigrationLaw
import Records

/// The completion report for programs and spreadsheets: the same facts under the same names.
public enum CompletionTable {
    /// The whole report as a file for spreadsheets; days in UTC.
    public static func csv(_ report: CompletionReport) -> String {
        SpreadsheetTable(head: columns, rows: report.rows.map(fields)).text
    }

    /// The whole report as JSON, its counts before its rows.
    public static func json(_ report: CompletionReport) -> JSON {
        [
            "enrolments": .integer(Int64(report.counts.all)), "underWay": .integer(Int64(report.counts.active)),
            "completed": .integer(Int64(report.counts.completed)), "rows": .array(report.rows.map(object)),
        ]
    }

    /// `under-way`, `completed`, `withdrawn`: how a state is named in files, addresses and options.
    public static func word(_ state: Enrolment.State) -> String {
        state == .active ? "under-way" : state.rawValue
    }

    /// The state of that name; nil where there is none that can be asked for.
    public static func state(_ word: String) -> Enrolment.State? {
        [Enrolment.State.active, .completed].first { self.word($0) == word }
    }

    private static let columns = [
        "name", "email", "course", "version", "enrolled", "lessonsRead", "lessons", "activitiesSent", "activities",
        "quizzesTried", "quizzes", "final", "finalPoints", "finalMaximum", "state", "completed", "certificate",
        "certificateStatus", "certificateIsTest",
    ]

    private static func fields(_ row: CompletionReport.Row) -> [String] {
        let (enrolment, tally) = (row.enrolment, row.tally)
        let (word, score) = final(tally)
        func counts(_ part: StudyTally.Part?) -> [String] {
            part.map { [String($0.done), String($0.of)] } ?? ["", ""]
        }
        return [
            row.name?.text ?? "", row.email?.typed ?? "", enrolment.course.rawValue, String(enrolment.version),
            enrolment.enrolledAt.day.description,
        ] + counts(tally?.lessons) + counts(tally?.activities) + counts(tally?.quizzes) + [
            word ?? "", score.map { points($0.awarded) } ?? "", score.map { String($0.maximum) } ?? "",
            self.word(enrolment.state), row.completedAt?.day.description ?? "", row.certificate?.id.rawValue ?? "",
            row.certificate?.statusWord ?? "", row.certificate.map { String($0.isTest) } ?? "",
        ]
    }

    private static func object(_ row: CompletionReport.Row) -> JSON {
        let (enrolment, tally) = (row.enrolment, row.tally)
        let (word, score) = final(tally)
        func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
        func counts(_ part: StudyTally.Part?) -> JSON {
            part.map { ["done": .integer(Int64($0.done)), "of": .integer(Int64($0.of))] } ?? .null
        }
        return [
            "enrolment": .string(enrolment.id.rawValue), "name": text(row.name?.text), "email": text(row.email?.typed),
            "course": .string(enrolment.course.rawValue), "version": .integer(Int64(enrolment.version)),
            "enrolled": .string(enrolment.enrolledAt.description), "lessons": counts(tally?.lessons),
            "activities": counts(tally?.activities), "quizzes": counts(tally?.quizzes),
            "final": [
                "result": text(word), "points": text(score?.awarded.description),
                "maximum": score.map { .integer(Int64($0.maximum)) } ?? .null,
            ],
            "state": .string(self.word(enrolment.state)), "completed": text(row.completedAt?.description),
            "certificate": row.certificate.map {
                [
                    "id": .string($0.id.rawValue), "status": .string($0.statusWord), "test": .bool($0.isTest),
                ]
            } ?? .null,
        ]
    }

    private static func final(_ tally: StudyTally?) -> (word: String?, score: Score?) {
        switch tally?.final {
        case nil: (nil, nil)
        case .notTried: ("not-tried", nil)
        case .notPassed(let best): ("not-passed", best)
        case .passed(let score): ("passed", score)
        }
    }

    /// `7` or `6.5`; never a fraction, which spreadsheets take for a day.
    private static func points(_ points: Fraction) -> String {
        let hundredths = (points.numerator * 100 + points.denominator / 2) / points.denominator
        let rest = hundredths % 100
        let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(digits)"
    }
}
