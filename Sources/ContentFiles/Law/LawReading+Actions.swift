import MigrationLaw

/// The columns of `treaty-actions.csv`, and of a file of treaty actions that somebody brings.
enum TreatyActionColumn: String, LawColumn {
    static let file = "Instruments/treaty-actions.csv"
    case instrument = "instrument_id"
    case asOf = "as_of"
    case iso3, action, date, source, confidence, note
}

/// The columns of `undated-status.csv`.
enum UndatedColumn: String, LawColumn {
    static let file = "Instruments/undated-status.csv"
    case instrument = "instrument_id"
    case asOf = "as_of"
    case iso3, status, source, confidence, note
}

/// The columns of `non-state-actions.csv`.
enum NonStateColumn: String, LawColumn {
    static let file = "Instruments/non-state-actions.csv"
    case instrument = "instrument_id"
    case asOf = "as_of"
    case participant, action, date, source, note
}

extension LawReading {
    /// Acts of States, statuses without dates, and acts of others.
    mutating func readActions(_ folder: LawFolder) {
        if let bytes = folder.bytes(of: TreatyActionColumn.file, faults: faults) {
            actions = LawReading.actions(LawTable<TreatyActionColumn>(bytes, faults: faults))
            content.actions = actions.map(\.value)
        }
        var pairs = KeyRegister<[String]>()
        for row in folder.rows(UndatedColumn.self, faults: faults) {
            guard let id = row.slug(.instrument).map({ Instrument.ID($0) }), isKnown(id, in: row),
                let state = row.iso3(.iso3), isKnown(state, in: row),
                let standing: UndatedStatus.Standing = row.word(.status), row.date(.asOf) != nil,
                let provenance = row.provenance(source: .source, asOf: .asOf, confidence: .confidence),
                pairs.isNew([id.rawValue, state.rawValue], "\(state) in \(id)", in: row)
            else { continue }
            let status = UndatedStatus(
                instrument: id, state: state, standing: standing, note: row[.note], provenance: provenance)
            undated.append(Placed(value: status, line: row.line))
        }
        content.undated = undated.map(\.value)
        readNonStateActions(folder)
    }

    private mutating func readNonStateActions(_ folder: LawFolder) {
        var keys = KeyRegister<[String]>()
        for row in folder.rows(NonStateColumn.self, faults: faults) {
            guard let id = row.slug(.instrument).map({ Instrument.ID($0) }), isKnown(id, in: row),
                let participant = row.required(.participant), let kind: TreatyAction.Kind = row.word(.action),
                let date = row.date(.date), let provenance = row.provenance(source: .source, asOf: .asOf),
                keys.isNew([id.rawValue, participant, kind.rawValue, "\(date)"], "This act", in: row)
            else { continue }
            content.nonStateActions.append(
                NonStateAction(
                    instrument: id, participant: participant, kind: kind, date: date, note: row[.note],
                    provenance: provenance))
        }
    }

    /// The acts in a table, each by itself; whether instrument and State exist is for ``TreatyActionCheck``.
    static func actions(_ table: LawTable<TreatyActionColumn>) -> [Placed<TreatyAction>] {
        var readings: [String: TreatyActionNote] = [:]
        var actions: [Placed<TreatyAction>] = []
        actions.reserveCapacity(table.rows.count)
        for row in table.rows {
            guard let id = row.required(.instrument), let state = row.iso3(.iso3),
                let kind: TreatyAction.Kind = row.word(.action), let date = row.date(.date),
                let provenance = row.provenance(source: .source, asOf: .asOf, confidence: .confidence)
            else { continue }
            if case .month = date {
                row.fault("date is YYYY-MM-DD, or YYYY where only the year is known; found “\(date)”.")
                continue
            }
            // The same notes stand on many lines.
            let note = readings[row[.note]] ?? TreatyActionNote(row[.note])
            readings[row[.note]] = note
            actions.append(
                Placed(
                    value: TreatyAction(
                        instrument: Instrument.ID(id), state: state, kind: kind, date: date,
                        statedEffect: kind.role == .binds || kind.role == .ends ? note.statedEffect : nil,
                        isRatificationDate: note.isRatificationDate, note: row[.note], provenance: provenance),
                    line: row.line))
        }
        return actions
    }
}
