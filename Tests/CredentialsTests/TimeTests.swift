import Credentials
import Testing

@Suite struct `A moment` {
    // Seconds by GNU date.
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2000-02-29T23:59:59Z", 951_868_799), ("2026-06-01T12:00:00Z", 1_780_315_200),
            ("1969-12-31T23:59:59Z", -1), ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("1900-03-01T00:00:00Z", -2_203_891_200),
        ] as [(String, Int64)])
    func `is read and written in one form`(_ row: (text: String, seconds: Int64)) {
        #expect(Moment(row.text)?.secondsSinceEpoch == row.seconds)
        #expect(Moment(secondsSinceEpoch: row.seconds).description == row.text)
    }

    @Test(arguments: [
        "2026-06-01T12:00:00", "2026-06-01T12:00:00+00:00", "2026-06-01T12:00:00.5Z", "2026-06-01 12:00:00Z",
        "2026-06-01t12:00:00z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
        "2026-06-31T00:00:00Z", "2026-06-01T24:00:00Z", "2026-06-01T12:60:00Z", "2026-06-01T12:00:60Z",
        "0000-01-01T00:00:00Z", "1900-02-29T00:00:00Z", "+026-06-01T12:00:00Z", "2026-06-01T12:00:00Z ", "",
    ])
    func `is refused without zone, with fractions, or when the calendar lacks it`(text: String) {
        #expect(Moment(text) == nil)
    }
}
