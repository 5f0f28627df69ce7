import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `An instant` {
    // Days from 1970-01-01 counted by hand: 56 years of 365 days, 14 leap days (1972 … 2024), and 326 days of 2026
    // before 23 November make 20,440 + 14 + 326 = 20,780.
    @Test(
        arguments: [
            (milliseconds: Int64(0), text: "1970-01-01T00:00:00Z"),
            (999, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (-1000, "1969-12-31T23:59:59Z"),
            (-86_400_000, "1969-12-31T00:00:00Z"),
            (20_780 * 86_400_000 + 43_200_000, "2026-11-23T12:00:00Z"),
            // 2000 was a leap year: 30 years of 365 days, 7 leap days before it, 31 days of January, 28 of February.
            (11_016 * 86_400_000 + 86_399_999, "2000-02-29T23:59:59Z"),
            // The second in which 32-bit clocks overflow.
            (2_147_483_647_000, "2038-01-19T03:14:07Z"),
            (-2_208_988_800_000, "1900-01-01T00:00:00Z"),
        ] as [(milliseconds: Int64, text: String)])
    func `is written in whole seconds of UTC`(_ row: (milliseconds: Int64, text: String)) {
        #expect(Instant(milliseconds: row.milliseconds).description == row.text)
    }

    @Test func `starts a day at its first second`() throws {
        let day = try #require(CalendarDay("2026-11-23"))
        #expect(Instant(day).description == "2026-11-23T00:00:00Z")
        #expect(Instant(day, seconds: 43_200) == .noon)
        #expect(Instant.noon.day == day)
        #expect(Instant.noon.secondOfDay == 43_200)
    }

    @Test func `stays on its day before 1970`() throws {
        let day = try #require(CalendarDay("1951-07-28"))
        #expect(Instant(day).day == day)
        #expect(Instant(day, seconds: 86_399).day == day)
        #expect(Instant(day, seconds: 86_399).secondOfDay == 86_399)
        #expect(Instant(day, seconds: 86_400).day == CalendarDay("1951-07-29"))
    }

    @Test func `loses its milliseconds downwards, also before 1970`() {
        #expect(Instant(milliseconds: 1999).wholeSeconds == Instant(milliseconds: 1000))
        #expect(Instant(milliseconds: -1).wholeSeconds == Instant(milliseconds: -1000))
    }

    @Test func `moves by durations exactly`() {
        #expect(Instant.noon + .hours(12) - .noon == .seconds(43_200))
        #expect((Instant.noon + .milliseconds(1)).milliseconds == 1_795_435_200_001)
        #expect(Instant.noon + .milliseconds(-500) < .noon)
        #expect((Instant.noon + .days(1)).day == CalendarDay("2026-11-24"))
        #expect(Duration.minutes(90) == .seconds(5400))
    }
}
