public import MigrationLaw

extension Item {
    /// What a computed item asks of the record of the law, and what may be drawn.
    public struct Binding: Equatable, Sendable {
        /// Which fact is asked for.
        public let question: Question
        /// One is drawn; at least one.
        public let instruments: [Instrument.ID]
        /// The days asked about, of which one is drawn; ``Question/inForceOn`` may have none and then asks about the whole
        /// record.
        public let dates: [CalendarDay]

        /// As it was read.
        public init(question: Question, instruments: [Instrument.ID], dates: [CalendarDay]) {
            self.question = question
            self.instruments = instruments
            self.dates = dates
        }

        /// Which fact of the record is asked for; the raw values are those of the files.
        public enum Question: String, CaseIterable, Sendable {
            /// How a State stood to an instrument on a day: four fixed options.
            case statusAt = "status-at"
            /// Which of four States was a party on a day.
            case partyAt = "party-at"
            /// How many States were parties on a day.
            case partiesCount = "parties-count"
            /// From which day a State is bound.
            case inForceOn = "in-force-on"
        }
    }

    /// What a stem of a computed item can leave open; filled in the reader's language when it is shown.
    public enum Placeholder: String, CaseIterable, Sendable {
        case state, instrument, date
        case asOf = "as-of"

        /// As it stands in a stem: `{as-of}`.
        public var mark: String { "{\(rawValue)}" }
    }
}

extension Item.Binding.Question {
    /// What the stem has to name, so that the question can be answered from the record.
    public var placeholders: [Item.Placeholder] {
        switch self {
        case .statusAt: [.state, .instrument, .date, .asOf]
        case .partyAt, .partiesCount: [.instrument, .date, .asOf]
        case .inForceOn: [.state, .instrument, .asOf]
        }
    }

    /// What the stem may name besides.
    public var optionalPlaceholders: [Item.Placeholder] { self == .inForceOn ? [.date] : [] }

    /// The statuses offered by ``statusAt``, in the order of the files' documentation.
    static let statuses: [Status] = [.party, .contracting, .signatory, .none]
}
