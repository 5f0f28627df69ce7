/// A table as a file for spreadsheets: UTF-8 with its mark, commas, CRLF (RFC 4180).
///
/// The mark is for Excel, which takes a file without one for the code page of the machine. A field that a spreadsheet would
/// take for a formula gets an apostrophe in front, so that it stays text. Source: OWASP, CSV injection.
public struct SpreadsheetTable: Sendable {
    /// The media type of such a file.
    public static let mediaType = "text/csv; charset=utf-8"

    private let rows: [[String]]

    /// - Parameter head: names of the columns, the same in every language, so that programs may count on them.
    public init(head: [String], rows: [[String]]) {
        self.rows = [head] + rows
    }

    /// The whole file.
    public var text: String {
        "\u{FEFF}" + rows.map { $0.map(SpreadsheetTable.field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        let safe =
            text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } == true ? "'\(text)" : text
        guard safe.unicodeScalars.contains(where: { ",;\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }
}
