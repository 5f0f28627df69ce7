import MigrationLaw
import Synchronization

/// The parties of every instrument, counted once for a day: too much work for each request.
final class LawShelf: Sendable {
    private let counted = Mutex<(day: CalendarDay, tallies: [Instrument.ID: StatusTally])?>(nil)

    func tallies(_ law: Law, at day: CalendarDay) -> [Instrument.ID: StatusTally] {
        if let counted = counted.withLock({ $0 }), counted.day == day { return counted.tallies }
        var tallies: [Instrument.ID: StatusTally] = [:]
        for instrument in law.content.instruments {
            tallies[instrument.id] = law.tally(of: instrument.id, at: day)
        }
        let result = tallies
        counted.withLock { $0 = (day, result) }
        return result
    }
}
