/// How far the record of an instrument's parties reaches: what the absence of a row says.
public enum Coverage: Hashable, Sendable {
    /// The count equals a known total at that date: absence up to it means that there was no act.
    case complete(asOf: TreatyDate)
    /// Rows are missing, or only undated rows exist: absence says nothing. The text says what is missing.
    case partial(String)
    /// There are no rows: absence says nothing.
    case none
    /// The instrument has no parties: it is not a treaty.
    case notApplicable

    /// The word of the record: `complete`, `partial`, `none`, `not-applicable`.
    public var word: String {
        switch self {
        case .complete: "complete"
        case .partial: "partial"
        case .none: "none"
        case .notApplicable: "not-applicable"
        }
    }

    /// Whether acts of States are recorded.
    public var hasRows: Bool {
        switch self {
        case .complete, .partial: true
        case .none, .notApplicable: false
        }
    }

    /// The date to which a complete record reaches.
    public var asOf: TreatyDate? {
        if case .complete(let asOf) = self { asOf } else { nil }
    }
}

/// A line of `coverage.csv`.
public struct CoverageEntry: Sendable {
    /// The instrument.
    public let instrument: Instrument.ID
    /// How far the record reaches.
    public let coverage: Coverage
    /// The instrument under which the acts are recorded, where that is another one: the Fourth Geneva Convention takes
    /// its status from the four Conventions together.
    public let statusUnder: Instrument.ID?
    /// What a reader must know.
    public let note: String
    /// Where the judgement comes from.
    public let provenance: Provenance

    /// A line as the record has it.
    public init(
        instrument: Instrument.ID, coverage: Coverage, statusUnder: Instrument.ID? = nil, note: String = "",
        provenance: Provenance
    ) {
        self.instrument = instrument
        self.coverage = coverage
        self.statusUnder = statusUnder
        self.note = note
        self.provenance = provenance
    }
}
