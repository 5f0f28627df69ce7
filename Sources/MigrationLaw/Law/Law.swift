/// The record of the law, indexed: what lessons cite, pages show and questions are computed from.
///
/// A value that never changes; what a campus imports makes another one from ``content``.
public struct Law: Sendable {
    /// The lists it was made from.
    public let content: LawContent

    private let instrumentsByID: [Instrument.ID: Int]
    private let provisionsByID: [Provision.ID: Int]
    private let provisionsByInstrument: [Instrument.ID: [Int]]
    private let decisionsByID: [Decision.ID: Int]
    private let decisionsByInstrument: [Instrument.ID: [Int]]
    private let statesByID: [State.ID: Int]
    private let actionsByPair: [Pair: [TreatyAction]]
    private let undatedByPair: [Pair: UndatedStatus]
    private let coverageByInstrument: [Instrument.ID: CoverageEntry]
    private let rulesByInstrument: [Instrument.ID: EntryIntoForceRule]

    /// Indexes the lists; of two rows with one key the first counts, which the reader of files has reported as a fault.
    public init(_ content: LawContent) {
        self.content = content
        instrumentsByID = Law.index(content.instruments.map(\.id))
        provisionsByID = Law.index(content.provisions.map(\.id))
        provisionsByInstrument = Dictionary(grouping: content.provisions.indices) { content.provisions[$0].instrument }
        decisionsByID = Law.index(content.decisions.map(\.id))
        var citing: [Instrument.ID: [Int]] = [:]
        for (index, decision) in content.decisions.enumerated() {
            for id in Set(decision.references.compactMap(\.instrument)) { citing[id, default: []].append(index) }
        }
        decisionsByInstrument = citing
        statesByID = Law.index(content.states.map(\.id))
        var actions: [Pair: [TreatyAction]] = [:]
        actions.reserveCapacity(content.actions.count)
        for action in content.actions {
            actions[Pair(instrument: action.instrument, state: action.state), default: []].append(action)
        }
        for pair in actions.keys { actions[pair]?.sort(by: StatusTimeline.precedes) }
        actionsByPair = actions
        undatedByPair = Dictionary(
            content.undated.map { (Pair(instrument: $0.instrument, state: $0.state), $0) }, uniquingKeysWith: { $1 })
        coverageByInstrument = Dictionary(
            content.coverage.map { ($0.instrument, $0) }, uniquingKeysWith: { old, _ in old })
        rulesByInstrument = Dictionary(content.rules.map { ($0.instrument, $0) }, uniquingKeysWith: { old, _ in old })
    }

    /// The instrument with that id.
    public func instrument(_ id: Instrument.ID) -> Instrument? {
        instrumentsByID[id].map { content.instruments[$0] }
    }

    /// The provision with exactly that id.
    public func provision(_ id: Provision.ID) -> Provision? {
        provisionsByID[id].map { content.provisions[$0] }
    }

    /// The decision with that id.
    public func decision(_ id: Decision.ID) -> Decision? {
        decisionsByID[id].map { content.decisions[$0] }
    }

    /// The State or territory with that ISO 3166-1 alpha-3 code.
    public func state(_ id: State.ID) -> State? {
        statesByID[id].map { content.states[$0] }
    }

    /// The provisions of an instrument, in the order of its articles.
    public func provisions(of instrument: Instrument.ID) -> [Provision] {
        (provisionsByInstrument[instrument] ?? []).map { content.provisions[$0] }
    }

    /// The decisions that apply any article of an instrument, in the order of the record.
    public func decisions(citing instrument: Instrument.ID) -> [Decision] {
        (decisionsByInstrument[instrument] ?? []).map { content.decisions[$0] }
    }

    /// How far the record of an instrument reaches; an instrument without an entry has none.
    public func coverage(of instrument: Instrument.ID) -> Coverage {
        coverageByInstrument[instrument]?.coverage ?? .none
    }

    /// The line about the coverage of an instrument, with its note and source.
    public func coverageEntry(of instrument: Instrument.ID) -> CoverageEntry? {
        coverageByInstrument[instrument]
    }

    /// The rule of entry into force of an instrument, where it is known.
    public func entryIntoForceRule(of instrument: Instrument.ID) -> EntryIntoForceRule? {
        rulesByInstrument[instrument]
    }

    /// The acts of one State with one instrument, oldest first.
    public func actions(of instrument: Instrument.ID, by state: State.ID) -> [TreatyAction] {
        actionsByPair[Pair(instrument: recorded(instrument), state: state)] ?? []
    }

    /// The status without dates of one State in one instrument, where the record has one.
    public func undatedStatus(of state: State.ID, in instrument: Instrument.ID) -> UndatedStatus? {
        undatedByPair[Pair(instrument: recorded(instrument), state: state)]
    }

    /// The instrument under which the acts of this one are recorded: nearly always itself.
    public func recorded(_ instrument: Instrument.ID) -> Instrument.ID {
        coverageByInstrument[instrument]?.statusUnder ?? instrument
    }

    private struct Pair: Hashable {
        let instrument: Instrument.ID
        let state: State.ID
    }

    private static func index<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
        Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    }
}

extension Decision.Citation {
    /// The instrument whose article is applied; nil for custom and for law outside the record.
    public var instrument: Instrument.ID? {
        switch self {
        case .law(.provision(let instrument, _)), .law(.instrument(let instrument)): instrument
        case .law(.decision), .law(.state), .custom, .outside: nil
        }
    }
}
