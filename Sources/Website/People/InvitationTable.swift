public import Campus
public import Catalogue
import Learning

/// The result of inviting people as a file for spreadsheets: UTF-8 with its mark, commas, CRLF (RFC 4180).
///
/// A field that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text.
public enum InvitationTable {
    /// The media type of such a file.
    public static let mediaType = "text/csv; charset=utf-8"

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
        let head = ["line", "name", "email", "language", "result", "link", "expires"]
        return "\u{FEFF}" + ([head] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        let safe =
            text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } == true ? "'\(text)" : text
        guard safe.unicodeScalars.contains(where: { ",;\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }
}
