/// Everything that the record of the law consists of, as lists in the order of the files.
public struct LawContent: Sendable {
    /// Instruments.
    public var instruments: [Instrument] = []
    /// Provisions.
    public var provisions: [Provision] = []
    /// Decisions.
    public var decisions: [Decision] = []
    /// States and territories.
    public var states: [State] = []
    /// Acts of States.
    public var actions: [TreatyAction] = []
    /// Statuses without dates.
    public var undated: [UndatedStatus] = []
    /// Acts of participants without an ISO code.
    public var nonStateActions: [NonStateAction] = []
    /// How far the record of each instrument reaches.
    public var coverage: [CoverageEntry] = []
    /// Rules of entry into force.
    public var rules: [EntryIntoForceRule] = []
    /// Places on the world picture.
    public var tiles: [Tile] = []
    /// Disagreements between sources.
    public var conflicts: [SourceConflict] = []

    /// Empty, to be filled.
    public init() {}
}
