/// The status of a State in an instrument at the date of a source that gives no dates of acts.
public struct UndatedStatus: Hashable, Sendable {
    /// The instrument.
    public let instrument: Instrument.ID
    /// The State.
    public let state: State.ID
    /// What the source says.
    public let standing: Standing
    /// What a reader must know.
    public let note: String
    /// Source, age and confidence; the status counts from the last day of its `asOf`, before it nothing is known.
    public let provenance: Provenance

    /// A status as the record has it.
    public init(
        instrument: Instrument.ID, state: State.ID, standing: Standing, note: String = "", provenance: Provenance
    ) {
        self.instrument = instrument
        self.state = state
        self.standing = standing
        self.note = note
        self.provenance = provenance
    }

    /// What a source without dates says; the raw values are those of the record.
    public enum Standing: String, CaseIterable, Sendable {
        /// Bound.
        case party
        /// Signed, not bound.
        case signedOnly = "signed-only"
    }
}

/// An act of a participant that is not a State and has no ISO code, such as the European Union.
public struct NonStateAction: Hashable, Sendable {
    /// The instrument.
    public let instrument: Instrument.ID
    /// The participant's name.
    public let participant: String
    /// What it did.
    public let kind: TreatyAction.Kind
    /// When.
    public let date: TreatyDate
    /// What a reader must know.
    public let note: String
    /// Source and age of this row.
    public let provenance: Provenance

    /// An act as the record has it.
    public init(
        instrument: Instrument.ID, participant: String, kind: TreatyAction.Kind, date: TreatyDate, note: String = "",
        provenance: Provenance
    ) {
        self.instrument = instrument
        self.participant = participant
        self.kind = kind
        self.date = date
        self.note = note
        self.provenance = provenance
    }
}

/// A disagreement between two sources, and what was kept.
public struct SourceConflict: Hashable, Sendable {
    /// The instrument.
    public let instrument: Instrument.ID
    /// ISO code, or the name of a participant without one.
    public let party: String
    /// What they disagree about.
    public let what: String
    /// What the first source says.
    public let first: String
    /// The first source.
    public let firstSource: String
    /// What the second source says.
    public let second: String
    /// The second source.
    public let secondSource: String
    /// What was kept.
    public let resolution: String

    /// A disagreement as the record has it.
    public init(
        instrument: Instrument.ID, party: String, what: String, first: String, firstSource: String, second: String,
        secondSource: String, resolution: String
    ) {
        self.instrument = instrument
        self.party = party
        self.what = what
        self.first = first
        self.firstSource = firstSource
        self.second = second
        self.secondSource = secondSource
        self.resolution = resolution
    }
}
