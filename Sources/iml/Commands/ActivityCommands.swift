import Campus
import Catalogue
import FoundationEssentials
import JSON
import Learning
import MigrationLaw
import Website

/// Activities: what they ask, sending them, the model answer.
enum ActivityCommands {
    static let all: [Command] = [
        Command(
            "activity show", .learner, [.one("ACTIVITY")], [.acting, .json, .data, .content],
            \.helpActivityShow, example: "activity show RM1.A1", run: show),
        Command(
            "activity submit", .learner, [.one("ACTIVITY"), .repeated("FIELD=VALUE")],
            [
                Command.Option("file", "F", \.activityFileOption), .acting, .json, .data,
                .content,
            ],
            \.helpActivitySubmit, example: "activity submit RM1.A1 --file answers.json", run: submit),
    ]

    @Sendable private static func show(_ invocation: Invocation) async throws -> ExitStatus {
        let id = Activity.ID(invocation["ACTIVITY"])
        let finding = try await Finding(invocation)
        let study = try await finding.study(with: id)
        let (activity, sent) = try await finding.campus.submission(of: id, in: study.enrolment.id, by: finding.actor)
        try tell(activity, sent, finding.campus, invocation)
        return .done
    }

    @Sendable private static func submit(_ invocation: Invocation) async throws -> ExitStatus {
        let id = Activity.ID(invocation["ACTIVITY"])
        let fields = try fields(invocation)
        // Sent empty it would show every model answer for nothing.
        guard !fields.isEmpty else { throw CommandError.usage { $0.noFieldsToSend(id) } }
        let finding = try await Finding(invocation)
        let study = try await finding.study(with: id)
        _ = try await finding.campus.submit(fields, to: id, in: study.enrolment.id, by: finding.actor)
        let (activity, sent) = try await finding.campus.submission(of: id, in: study.enrolment.id, by: finding.actor)
        try tell(activity, sent, finding.campus, invocation)
        return .done
    }

    private static func fields(_ invocation: Invocation) throws -> [String: String] {
        var fields: [String: String] = [:]
        if let file = invocation.option("file") {
            guard let object = try InputFile.json(file).object else {
                throw CommandError.usage { $0.noObjectOfTexts(file) }
            }
            for member in object.members {
                guard let value = member.value.string else {
                    throw CommandError.usage { $0.fieldNoText(member.key, in: file) }
                }
                fields[member.key] = value
            }
        }
        for word in invocation.arguments.repeated {
            guard let equals = word.firstIndex(of: "=") else {
                throw CommandError.usage { $0.noFieldValue(word) }
            }
            fields[String(word[..<equals])] = String(word[word.index(after: equals)...])
        }
        return fields
    }

    private static func tell(
        _ activity: Activity, _ sent: ActivitySubmission?, _ campus: Campus, _ invocation: Invocation
    ) throws {
        let language = invocation.language
        let phrases = invocation.phrases
        guard let grid = activity.grid(in: language)?.grid else {
            throw CampusError.notFound(.activity, activity.id.rawValue)
        }
        invocation.show(ActivityJSON.describe(activity, sent, language: language)) {
            let terminal = invocation.terminal
            terminal.print(phrases.timed(activity.id.rawValue, grid.title, minutes: activity.minutes) + "\n")
            if sent == nil {
                terminal.print(
                    ProsePage(grid.intro, law: campus.law, at: campus.moment.day, width: terminal.width, phrases).text)
                terminal.print("\n\(phrases.choices(grid.choices.map { ($0.id, $0.text) }))\n")
            }
            terminal.print(table(grid, sent, phrases))
            for pick in grid.picks {
                terminal.print(wrapped: "\n\(pick.id)=… \(pick.label)")
                guard let sent else {
                    terminal.print(wrapped: phrases.choices(pick.choices.map { ($0.id, $0.text) }), indent: 2)
                    continue
                }
                terminal.print(wrapped: phrases.youWrote(sent.fields[pick.id]), indent: 2)
                terminal.print(wrapped: phrases.modelNote("\(pick.answer). \(pick.why)"), indent: 2)
            }
            for note in grid.notes {
                terminal.print(wrapped: "\n\(note.id)=… \(note.label)")
                guard let sent else { continue }
                terminal.print(wrapped: phrases.youWrote(sent.fields[note.id]), indent: 2)
                terminal.print(wrapped: phrases.modelNote(note.model), indent: 2)
            }
            guard sent != nil else { return }
            terminal.print("")
            terminal.print(
                ProsePage(grid.model, law: campus.law, at: campus.moment.day, width: terminal.width, phrases).text)
        }
    }

    private static func table(_ grid: Activity.Grid, _ sent: ActivitySubmission?, _ phrases: Phrases) -> Table {
        let names = { (entries: [Activity.Grid.Entry], id: String) in entries.first { $0.id == id }?.text ?? id }
        guard let sent else {
            let rows = grid.cells.map {
                ["\($0.row)/\($0.column)=…", names(grid.rows, $0.row), names(grid.columns, $0.column)]
            }
            return Table(phrases.heads(.field, .row, .column), rows: rows)
        }
        let rows = grid.cells.map { cell in
            let name = "\(cell.row)/\(cell.column)"
            return [name, sent.fields[name] ?? "-", cell.answer, cell.why]
        }
        return Table(phrases.heads(.field, .yours, .model, .why), rows: rows)
    }
}
