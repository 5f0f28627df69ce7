import MigrationLaw
import Testing

@Suite struct `A delay of entry into force` {
    @Test(arguments: [
        // Refugee Convention 43(2), Kenya: 1966-05-16 and 90 days (15 + 30 + 31 = 76, and 14) is 14 August.
        ("days:90", "1966-05-16", "1966-08-14"),
        // ICCPR 49(2), Kenya: three months after 1972-05-01.
        ("months:3", "1972-05-01", "1972-08-01"),
        // Three months after 30 November end on the last day of February: 2024 is a leap year.
        ("months:3", "2023-11-30", "2024-02-29"),
        // ICRMW 87(2), Togo: three months after 2020-12-16 end on 2021-03-16; then the first of April.
        ("months:3-first-of-month", "2020-12-16", "2021-04-01"),
        // A time that ends on a first waits for the next one: the month following the period.
        ("months:3-first-of-month", "2021-01-01", "2021-05-01"),
        // Rome Statute 126(2), Hungary: 60th day after 2001-11-30 is 2002-01-29 (31 days of December and 29).
        ("days:60-first-of-month", "2001-11-30", "2002-02-01"),
        // Istanbul Convention 80(2), Türkiye: three months after 2021-03-20 end on 20 June; the official date is 1 July.
        ("months:3-first-of-month", "2021-03-20", "2021-07-01"),
        // Refugee Protocol VIII(2): the day of deposit.
        ("days:0", "1981-11-13", "1981-11-13"),
        // ILO C143 18(3): twelve months after registration.
        ("months:12", "2007-04-10", "2008-04-10"),
    ])
    func `ends on the day the treaty means`(delay: String, act: CalendarDay, end: CalendarDay) throws {
        #expect(try #require(EntryIntoForceRule.Delay(delay)).end(from: act) == end)
    }

    @Test(arguments: [
        "", "90", "days", "days:", "days:-1", "weeks:2", "months:3-first", "days:90 ", "days:99999", "days:1:2",
    ])
    func `is refused outside its grammar`(text: String) {
        #expect(EntryIntoForceRule.Delay(text) == nil)
    }

    @Test(arguments: ["days:90", "months:3", "months:3-first-of-month"])
    func `is written as it was read`(text: String) {
        #expect(EntryIntoForceRule.Delay(text)?.description == text)
    }
}

@Suite struct `A treaty date` {
    @Test(arguments: [
        ("2024-02", "2024-02-01", "2024-02-29"), ("1979", "1979-01-01", "1979-12-31"),
        ("2001-05-06", "2001-05-06", "2001-05-06"),
    ])
    func `lies between two days`(text: String, earliest: CalendarDay, latest: CalendarDay) throws {
        let date = try #require(TreatyDate(text))
        #expect(date.earliest == earliest)
        #expect(date.latest == latest)
        #expect(date.description == text)
    }

    @Test(arguments: ["", "19", "1979-13", "2023-02-29", "2023-2-01", "0000", "2023/02/01", "+123", "12-04-2001"])
    func `is refused where the calendar has no such date`(text: String) {
        #expect(TreatyDate(text) == nil)
    }
}
