import MigrationLaw

/// A value and the line it stands on.
struct Placed<Value> {
    let value: Value
    let line: Int
}

/// The law while it is read: the values so far, and their places for the faults found when they are compared.
struct LawReading {
    let faults: FaultList
    var content = LawContent()
    var instrumentIDs: Set<Instrument.ID> = []
    var stateIDs: Set<State.ID> = []
    var actions: [Placed<TreatyAction>] = []
    var undated: [Placed<UndatedStatus>] = []
    /// Translations that are behind their English text.
    var notes: [TranslationNote] = []

    init(faults: FaultList) {
        self.faults = faults
    }

    /// Notes an id that is not in the record, and the one that was probably meant.
    func isKnown<Column>(_ id: Instrument.ID, in row: LawRow<Column>) -> Bool {
        if instrumentIDs.contains(id) { return true }
        let nearest = NearestName.of(id.rawValue, among: instrumentIDs.map(\.rawValue).sorted())
        let hint = nearest.map { " Did you mean “\($0)”?" } ?? " Add it to \(InstrumentColumn.file)."
        row.fault("There is no instrument “\(id)”.\(hint)")
        return false
    }

    /// Notes a State that is not in the record.
    func isKnown<Column>(_ id: State.ID, in row: LawRow<Column>) -> Bool {
        if stateIDs.contains(id) { return true }
        row.fault("There is no State “\(id)”. Add it to \(StateColumn.file), or correct the code.")
        return false
    }

    /// The checks that need more than one row, over the law that the rows make.
    func check(_ law: Law) {
        let check = TreatyActionCheck(law: law, file: TreatyActionColumn.file, faults: faults)
        check.check(actions, recorded: false)
        // A dated signature and an undated consent go together; two accounts of the consent do not.
        let dated = Set(
            content.actions.filter { $0.kind.role == .binds }.map { Pair(instrument: $0.instrument, state: $0.state) })
        for row in undated
        where dated.contains(Pair(instrument: row.value.instrument, state: row.value.state)) {
            faults.add(
                UndatedColumn.file, row.line,
                "\(row.value.state) has dated acts in \(row.value.instrument) too. Keep one of the two.")
        }
        for instrument in content.instruments where law.coverageEntry(of: instrument.id) == nil {
            faults.add(CoverageColumn.file, 1, "There is no line for “\(instrument.id)”. Say what the record covers.")
        }
    }

    private struct Pair: Hashable {
        let instrument: Instrument.ID
        let state: State.ID
    }
}

/// Ids of one file, each once.
struct KeyRegister<Key: Hashable> {
    private var lines: [Key: Int] = [:]

    /// False, with a fault, where the key stood before.
    mutating func isNew<Column>(_ key: Key, _ shown: @autoclosure () -> String, in row: LawRow<Column>) -> Bool {
        guard let first = lines.updateValue(row.line, forKey: key) else { return true }
        row.fault("\(shown()) stands twice, first on line \(first). Keep one.")
        return false
    }
}
