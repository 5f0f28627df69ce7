/// How a State stands to an instrument at a date; the raw values are those of the interface.
public enum Status: String, CaseIterable, Sendable {
    /// No act, by a record that is complete up to the date.
    case none
    /// Signed, not bound.
    case signatory
    /// Consent to be bound is given, its effect lies ahead.
    case contracting
    /// Bound.
    case party
    /// Bound once, not any more.
    case formerParty = "former-party"
    /// The record cannot say.
    case unknown
}

/// The status of a State in an instrument at a date, with what it rests on.
public struct StatusAnswer: Sendable {
    /// The State.
    public let state: State.ID
    /// The instrument asked about.
    public let instrument: Instrument.ID
    /// The date asked about.
    public let at: CalendarDay
    /// The status.
    public let status: Status
    /// Since when; nil where the record does not say, and for ``Status/none`` and ``Status/unknown``.
    public let since: TreatyDate?
    /// The date to which the record of this State and instrument reaches; nil where there is none.
    public let asOf: TreatyDate?
    /// Why the status is what it is, where that is not plain from the acts; in the order of weight.
    public let grounds: [Ground]
    /// The acts of the State, oldest first, those after the date asked about too.
    public let actions: [DatedAction]

    /// ``grounds`` as English sentences, empty where there are none.
    public var note: String { grounds.map(\.description).joined(separator: " ") }

    /// Whether the date asked about lies after what the record covers, so that the last known status is shown.
    public var isLastKnown: Bool { grounds.contains { if case .lastKnown = $0 { true } else { false } } }

    /// An act with the day on which it takes effect.
    public struct DatedAction: Sendable {
        /// The act.
        public let action: TreatyAction
        /// When it takes effect; nil where it has none of its own, or where it is not known.
        public let effective: TreatyDate?
    }

    /// Why a status is what it is.
    public enum Ground: Hashable, Sendable, CustomStringConvertible {
        /// The State or the instrument is not in the record.
        case notRecorded
        /// The instrument has no parties: it is not a treaty.
        case notATreaty
        /// The date lies before the adoption.
        case beforeAdoption(TreatyDate)
        /// A territory has no status of its own.
        case territory
        /// The acts are recorded under another instrument.
        case recordedUnder(Instrument.ID)
        /// Absence of a row says nothing, because rows are missing; the text says which.
        case partialRecord(String)
        /// There are no rows for the instrument.
        case noRecord
        /// The record reaches to that date only: the last known status is shown.
        case lastKnown(TreatyDate)
        /// The date lies inside the time in which an act known only by its year was made or took effect.
        case yearOnly(TreatyDate)
        /// Consent was given on that date; when it took effect is not known.
        case effectUnknown(TreatyDate)
        /// The instrument has no recorded entry into force.
        case notInForce
        /// Succession was notified on that date; its effect reaches back to a date the record does not have.
        case beforeSuccession(TreatyDate)
        /// The source gives the status without dates, as of that date.
        case undated(TreatyDate)
        /// The State gave notice on that date; when it takes effect is not known.
        case noticeEffectUnknown(TreatyDate)
        /// The State gave notice; it takes effect on that date.
        case noticeGiven(effect: TreatyDate)

        /// One English sentence.
        public var description: String {
            switch self {
            case .notRecorded: "Not in the record."
            case .notATreaty: "Not a treaty: it has no parties."
            case .beforeAdoption(let date): "Adopted only on \(date)."
            case .territory:
                "A territory has no status of its own; it depends on the territorial application by its State."
            case .recordedUnder(let id): "Acts are recorded under \(id)."
            case .partialRecord(let what): "The record is not complete\(what.isEmpty ? "" : " (\(what))")."
            case .noRecord: "No acts are recorded for this instrument, so absence says nothing."
            case .lastKnown(let date): "Last known status: the record reaches to \(date)."
            case .yearOnly(let date): "An act is known only by its year, \(date)."
            case .effectUnknown(let date): "Consent to be bound is dated \(date); its date of effect is not known."
            case .notInForce: "The record has no entry into force of this instrument."
            case .beforeSuccession(let date):
                "Succession was notified on \(date) and reaches back to a date that the record does not have."
            case .undated(let date): "The source, as of \(date), gives no date of the act."
            case .noticeEffectUnknown(let date): "Notice to leave is dated \(date); its date of effect is not known."
            case .noticeGiven(let effect): "Notice to leave takes effect on \(effect)."
            }
        }
    }
}
