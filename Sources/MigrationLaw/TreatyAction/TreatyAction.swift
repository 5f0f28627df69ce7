/// What a State did with an instrument, and when.
public struct TreatyAction: Hashable, Sendable {
    /// The instrument.
    public let instrument: Instrument.ID
    /// The State.
    public let state: State.ID
    /// What it did.
    public let kind: Kind
    /// When: the day of deposit, of registration (ILO) or of signature, unless ``isRatificationDate``; for
    /// ``Kind/entryIntoForceForParty`` the day of effect.
    public let date: TreatyDate
    /// The date of effect that the record itself states; nil where it is left to the instrument's rule.
    public let statedEffect: TreatyDate?
    /// Whether the date is of the act of ratification and the deposit can be later, as for three treaties of the
    /// African Union: then no effect can be computed from it.
    public let isRatificationDate: Bool
    /// What a reader must know.
    public let note: String
    /// Source, age and confidence of this row.
    public let provenance: Provenance

    /// An act as the record has it.
    public init(
        instrument: Instrument.ID, state: State.ID, kind: Kind, date: TreatyDate, statedEffect: TreatyDate? = nil,
        isRatificationDate: Bool = false, note: String = "", provenance: Provenance
    ) {
        self.instrument = instrument
        self.state = state
        self.kind = kind
        self.date = date
        self.statedEffect = statedEffect
        self.isRatificationDate = isRatificationDate
        self.note = note
        self.provenance = provenance
    }
}
