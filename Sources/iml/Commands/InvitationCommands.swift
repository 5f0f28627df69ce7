import Campus
import Catalogue
import JSON
import Learning
import Website

/// Inviting people by a file.
enum InvitationCommands {
    static let all: [Command] = [
        Command(
            "person invite", .siteOperator, [.one("FILE")],
            [
                Command.Option("dry-run", nil, \.inviteDryRunOption),
                Command.Option("csv", "FILE", \.inviteCSVOption), .json, .data,
                .content,
            ],
            \.helpPersonInvite, example: "person invite staff.csv --dry-run",
            run: invite)
    ]

    @Sendable private static func invite(_ invocation: Invocation) async throws -> ExitStatus {
        let bytes = try InputFile.bytes(invocation["FILE"])
        let campus = try await invocation.campus()
        let phrases = invocation.phrases
        let report = try await campus.invite(
            bytes, isDryRun: invocation.has("dry-run"), by: .siteOperator(onBehalfOf: nil))
        if let path = invocation.option("csv") {
            try PrivateFile(path: Places.absolute(path)).write(InvitationTable.csv(report, phrases))
        }
        invocation.show(json(report, phrases)) { tell(report, phrases, invocation) }
        return report.refused == 0 ? .done : .no
    }

    private static func json(_ report: InvitationReport, _ phrases: Phrases) -> JSON {
        .array(
            report.rows.map { row in
                var object: JSONObject = [
                    "line": .integer(Int64(row.line)), "name": .string(row.name), "email": .string(row.email),
                    "language": .string(row.language.code), "status": .string(word(row.outcome)),
                    "says": .string(phrases.outcome(row.outcome)),
                ]
                if case .invited(let link) = row.outcome {
                    object["link"] = .string(link.address)
                    object["expires"] = .string(link.expiresAt.description)
                }
                return .object(object)
            })
    }

    private static func word(_ outcome: InvitationReport.Outcome) -> String {
        switch outcome {
        case .ready: "ready"
        case .invited: "invited"
        case .refused: "refused"
        }
    }

    private static func tell(_ report: InvitationReport, _ phrases: Phrases, _ invocation: Invocation) {
        let terminal = invocation.terminal
        let heads = [phrases.lineHeading, phrases.head(.address), phrases.rowResultHeading]
        let rows = report.rows.map { row in
            [String(row.line), row.email.isEmpty ? row.name : row.email, phrases.outcome(row.outcome)]
        }
        terminal.print(Table(heads, rows: rows))
        if report.isDryRun {
            terminal.print(wrapped: phrases.rowsReady(report.invited, refused: report.refused))
            terminal.print(wrapped: phrases.nothingInvited)
            return
        }
        terminal.print(wrapped: phrases.rowsInvited(report.invited, refused: report.refused))
        if let path = invocation.option("csv") {
            terminal.print(wrapped: phrases.linksWritten(to: path))
            return
        }
        for row in report.rows {
            guard case .invited(let link) = row.outcome else { continue }
            terminal.print("\(row.email)\n\(link.address)")
        }
    }
}
