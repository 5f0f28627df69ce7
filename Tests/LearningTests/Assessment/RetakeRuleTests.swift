import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A rule on further tries` {
    /// The syllabus, quality rule 12: three attempts, 24 hours apart, after the third seven days.
    let rule = RetakeRule(attempts: 3, spacing: .hours(24), pause: .days(7))

    @Test(arguments: [
        (ended: 0, wait: Duration.zero), (1, .hours(24)), (2, .hours(24)), (3, .days(7)), (4, .hours(24)),
        (5, .hours(24)),
        (6, .days(7)),
    ])
    func `opens after 24 hours, and after seven days when a series ends`(_ row: (ended: Int, wait: Duration)) {
        let opens = Instant.noon + row.wait
        let last: Instant? = row.ended == 0 ? nil : .noon
        #expect(rule.availability(after: row.ended, lastEnded: last, at: opens) == .now)
        guard row.ended > 0 else { return }
        #expect(rule.availability(after: row.ended, lastEnded: last, at: opens + .milliseconds(-1)) == .from(opens))
    }

    @Test(arguments: [(ended: 1, isOver: false), (2, true), (4, true)])
    func `ends with its series where no pause is named`(_ row: (ended: Int, isOver: Bool)) {
        let rule = RetakeRule(attempts: 2, spacing: .hours(1), pause: nil)
        let later = Instant.noon + .days(3650)
        #expect(rule.availability(after: row.ended, lastEnded: .noon, at: later) == (row.isOver ? .never : .now))
    }

    @Test func `stays closed while the clock runs backwards`() {
        #expect(rule.availability(after: 1, lastEnded: .noon, at: .noon + .hours(-1)) == .from(.noon + .hours(24)))
    }
}
