import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A number that people type` {
    @Test(
        arguments: [
            ("20", "20"), (" 20 ", "20"), ("1,5", "1.5"), ("1.5", "1.5"), ("8 227", "8227"), ("8227", "8227"),
            ("8\u{00A0}227", "8227"), ("8\u{202F}227", "8227"), ("8\u{2009}227,5", "8227.5"),
            ("12 500 000", "12500000"),
            ("8,227.5", "8227.5"), ("8.227,5", "8227.5"), ("1,234,567", "1234567"), ("1.234.567", "1234567"),
            ("-3", "-3"), ("\u{2212}3,25", "-3.25"), ("+7", "7"), ("0,125", "0.125"), ("007", "7"), ("2.50", "2.5"),
            ("1234,567", "1234.567"), ("8.2270", "8.227"), ("٢٠", "20"), ("१९५१", "1951"), ("0", "0"), ("-0", "0"),
            ("999 999 999 999", "999999999999"), ("0.000001", "0.000001"),
        ] as [(String, String)])
    func `is read as it is written in English, French and Spanish`(_ row: (typed: String, meant: String)) throws {
        #expect(try ExactNumber(typed: row.typed).description == row.meant)
    }

    @Test(
        arguments: [
            ("", .blank), ("  ", .blank), ("twenty", .notANumber), ("20 States", .notANumber), ("1,2,3", .notANumber),
            ("1 23", .notANumber), ("1.5.", .notANumber), (",5", .notANumber), ("5,", .notANumber),
            ("1e3", .notANumber),
            ("0x14", .notANumber), ("20%", .notANumber), ("--2", .notANumber), ("½", .notANumber),
            ("1.2,3.4", .notANumber),
            ("8,227", .ambiguous), ("8.227", .ambiguous), ("123,456", .ambiguous), ("-1.234", .ambiguous),
            ("1000000000000", .outOfBounds), ("0.0000001", .outOfBounds), ("9999999999999999999999", .outOfBounds),
            (String(repeating: "9", count: 65), .tooLong), (String(repeating: "1", count: 1_000_000), .tooLong),
        ] as [(String, TypedNumberError)])
    func `is refused by name where it is none, or can mean two`(_ row: (typed: String, error: TypedNumberError)) {
        #expect(throws: row.error) { try ExactNumber(typed: row.typed) }
    }

    @Test(arguments: ["20", "-1.5", "0.000001", "999999999999"])
    func `is written as files write it, and read back`(text: String) {
        #expect(ExactNumber(text)?.description == text)
    }

    @Test(arguments: ["", "-", "1,5", "1.", ".5", "1 000", "+1", "1.2.3", "12345678901234", "0.12345678"])
    func `in a file has digits and one point only`(text: String) {
        #expect(ExactNumber(text) == nil)
    }
}

@Suite struct `A day that people type` {
    @Test(arguments: ["1951-07-28", " 1951-07-28 ", "1951-7-28", "٢٠٢٤-٠١-٠١"])
    func `is read from one field`(text: String) throws {
        #expect(try CalendarDay(typed: text).description == (text.contains("1951") ? "1951-07-28" : "2024-01-01"))
    }

    @Test(
        arguments: [
            ("", .blank), ("28.7.1951", .notADay), ("1951/07/28", .notADay), ("1951-07", .notADay),
            ("yesterday", .notADay), ("51-07-28", .yearOfFourDigits), ("1951-02-30", .noSuchDay),
            ("1951-13-01", .noSuchDay), ("0000-01-01", .noSuchDay), ("1951-07-", .incomplete),
            ("1951-07-28 and more", .notADay), (String(repeating: "1", count: 100_000), .tooLong),
            ("1951-00000007-28", .notADay),
        ] as [(String, TypedDayError)])
    func `is refused by name where it is none`(_ row: (typed: String, error: TypedDayError)) {
        #expect(throws: row.error) { try CalendarDay(typed: row.typed) }
    }

    @Test(
        arguments: [
            (["28", "7", "1951"], nil), (["28", "07", " 1951 "], nil), (["", "", ""], .blank),
            (["28", "", "1951"], .incomplete),
            (["28", "7", "51"], .yearOfFourDigits), (["31", "4", "2024"], .noSuchDay),
            (["29", "2", "2023"], .noSuchDay),
            (["x", "7", "1951"], .notADay), (["2 8", "7", "1951"], .notADay), (["028", "7", "1951"], .noSuchDay),
        ] as [([String], TypedDayError?)])
    func `is read from three fields`(_ row: (fields: [String], error: TypedDayError?)) throws {
        let typed = Result { () throws(TypedDayError) in
            try CalendarDay(day: row.fields[0], month: row.fields[1], year: row.fields[2])
        }
        #expect(typed == row.error.map { .failure($0) } ?? .success(.sample("1951-07-28")))
    }
}
