import Testing

@testable import Website

@Suite struct `A table for spreadsheets` {
    /// RFC 4180, 2: lines end in CRLF; fields with commas, quotes or line ends stand in quotes, quotes doubled.
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("\"", "\"\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("semi;colon", "\"semi;colon\""),
        ("نور حداد", "نور حداد"),
    ])
    func `quotes what would end a field`(_ row: (text: String, field: String)) {
        #expect(SpreadsheetTable(head: ["h"], rows: [[row.text]]).text == "\u{FEFF}h\r\n\(row.field)\r\n")
    }

    /// OWASP, CSV injection: = + - @, tab and carriage return begin a formula.
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("\r=1", "\"'\r=1\""), ("=HYPERLINK(\"http://a\",\"b\")", "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\""),
        ("a=1", "a=1"), ("'=1", "'=1"),
    ])
    func `keeps a formula text`(_ row: (text: String, field: String)) {
        #expect(SpreadsheetTable(head: ["h"], rows: [[row.text]]).text == "\u{FEFF}h\r\n\(row.field)\r\n")
    }

    @Test func `begins with the mark that Excel looks for, as bytes`() {
        let bytes = Array(SpreadsheetTable(head: ["a", "b"], rows: []).text.utf8)
        #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
    }
}
