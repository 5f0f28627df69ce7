public import MigrationLaw

/// Why an instrument and a day cannot be asked about.
public enum BindingFault: Error, Equatable, Sendable {
    /// The law has no such instrument.
    case unknownInstrument(Instrument.ID)
    /// The record of its parties is not complete, so that absence says nothing.
    case incompleteRecord(Instrument.ID)
    /// The record does not reach that day.
    case beyondRecord(Instrument.ID, CalendarDay, reach: TreatyDate)
    /// The instrument did not exist yet.
    case beforeAdoption(Instrument.ID, CalendarDay, adopted: TreatyDate)
    /// A count is asked for, and of so many States the status on that day is unknown.
    case statusesUnknown(Instrument.ID, CalendarDay, count: Int)
    /// No State, or too few, stood so that the question has an answer.
    case noCandidate(Instrument.ID, CalendarDay)
}

extension BindingFault: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .unknownInstrument(let id):
            "There is no instrument “\(id)”. Look its id up in Instruments/instruments.csv."
        case .incompleteRecord(let id):
            "The record of the parties to \(id) is not complete (Instruments/coverage.csv), so nothing can be computed from it. "
                + "Name another instrument."
        case .beyondRecord(let id, let day, let reach):
            "The record of \(id) reaches to \(reach) only, not to \(day). Write an earlier date."
        case .beforeAdoption(let id, let day, let adopted):
            "\(id) was adopted on \(adopted), after \(day). Write a later date."
        case .statusesUnknown(let id, let day, let count):
            "How many States were parties to \(id) on \(day) cannot be counted: the record does not know the status of "
                + "\(count). Write another date."
        case .noCandidate(let id, let day):
            "The record has too few States that could be asked about with \(id) on \(day). Write another date or instrument."
        }
    }
}
