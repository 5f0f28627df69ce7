import Catalogue
import Learning
import MigrationLaw
import Testing

@Suite struct `Dates and numbers` {
    @Test(arguments: [
        (Language.english, "2026-11-23", "23 November 2026"), (.english, "1951-07-28", "28 July 1951"),
        (.english, "2026-03-01", "1 March 2026"), (.french, "2026-03-01", "1er mars 2026"),
        (.french, "2026-03-11", "11 mars 2026"),
        (.french, "2026-08-15", "15 août 2026"), (.spanish, "2026-11-23", "23 de noviembre de 2026"),
        (.spanish, "2026-03-01", "1 de marzo de 2026"),
    ])
    func `are written as the reader writes a day`(_ row: (language: Language, day: String, text: String)) throws {
        #expect(Phrases(row.language).day(try #require(CalendarDay(row.day))) == row.text)
    }

    @Test(arguments: [(Language.english, "November 2026"), (.french, "novembre 2026"), (.spanish, "noviembre de 2026")])
    func `are written as the reader writes a month`(_ row: (language: Language, text: String)) throws {
        #expect(Phrases(row.language).month(try #require(CalendarDay("2026-11-23"))) == row.text)
    }

    // The last and the first millisecond of a day in UTC.
    @Test(arguments: [(-1, "23 November 2026, 23:59 UTC"), (0, "24 November 2026, 00:00 UTC")])
    func `are those of UTC`(_ row: (milliseconds: Int, text: String)) throws {
        let midnight = Instant(try #require(CalendarDay("2026-11-24")))
        #expect(Phrases(.english).moment(midnight + .milliseconds(row.milliseconds)) == row.text)
    }

    @Test func `write an hour as the reader does`() {
        let moment = Instant(milliseconds: (16 * 3600 + 4 * 60) * 1000)
        #expect(Phrases(.english).time(moment) == "16:04 UTC")
        #expect(Phrases(.french).time(moment) == "16\u{00A0}h\u{00A0}04 UTC")
        #expect(Phrases(.spanish).time(moment) == "16:04 UTC")
    }

    @Test(arguments: [
        (Language.french, 16, "1er janvier 1970 à 16\u{00A0}h\u{00A0}00 UTC"),
        (.spanish, 16, "1 de enero de 1970 a las 16:00 UTC"), (.spanish, 1, "1 de enero de 1970 a la 01:00 UTC"),
    ])
    func `join a day and an hour as the reader does`(_ row: (language: Language, hour: Int64, text: String)) {
        #expect(Phrases(row.language).moment(Instant(milliseconds: row.hour * 3_600_000)) == row.text)
    }

    // Groups: a comma; a narrow space that does not break; in Spanish none below five digits.
    @Test(arguments: [
        (Language.english, 8227, "8,227"), (.french, 8227, "8\u{202F}227"), (.spanish, 8227, "8227"),
        (.spanish, 82_270, "82\u{202F}270"), (.spanish, 1_082_270, "1\u{202F}082\u{202F}270"), (.english, 0, "0"),
        (.english, -5, "-5"),
    ])
    func `group thousands as the reader does`(_ row: (language: Language, number: Int, text: String)) {
        #expect(Phrases(row.language).number(row.number) == row.text)
    }

    @Test(arguments: [
        (75, "1\u{00A0}h 15\u{00A0}min"), (45, "45\u{00A0}min"), (120, "2\u{00A0}h"), (0, "0\u{00A0}min"),
    ])
    func `give a duration in hours and minutes`(_ row: (minutes: Int, text: String)) {
        #expect(Phrases(.english).duration(minutes: row.minutes) == row.text)
    }

    @Test func `count one thing and several`() {
        #expect(Phrases(.english).lessons(1) == "1 lesson")
        #expect(Phrases(.english).lessons(3) == "3 lessons")
        #expect(Phrases(.english).lessons(0) == "0 lessons")
        #expect(Phrases(.english).lessons(1200) == "1,200 lessons")
    }
}
