public import Campus
public import Catalogue
import Learning

/// The result of inviting people as a file for spreadsheets.
public enum InvitationTable {
    /// The whole file.
    public static func csv(_ report: InvitationReport, _ phrases: Phrases) -> String {
        let rows = report.rows.map { row -> [String] in
            var fields = [String(row.line), row.name, row.email, row.language.code, phrases.outcome(row.outcome)]
            if case .invited(let link) = row.outcome {
                fields += [link.address, link.expiresAt.description]
            } else {
                fields += ["", ""]
            }
            return fields
        }
        return SpreadsheetTable(
            head: ["line", "name", "email", "language", "result", "link", "expires"], rows: rows
        ).text
    }
}
