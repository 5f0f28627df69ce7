import MigrationLaw

/// The columns of `states.csv`.
enum StateColumn: String, LawColumn {
    static let file = "Instruments/states.csv"
    case iso3, iso2, continent, organisations, note, source
    case numeric = "m49_numeric"
    case english = "name_en"
    case isoName = "name_en_iso"
    case french = "name_fr"
    case spanish = "name_es"
    case member = "un_member"
    case observer = "un_observer"
    case ownStatus = "own_status"
    case group = "un_regional_group"
    case subregion = "un_subregion"
    case asOf = "as_of"
}

/// The columns of `tiles.csv`.
enum TileColumn: String, LawColumn {
    static let file = "Instruments/tiles.csv"
    case asOf = "as_of"
    case iso3, column, row, source
}

extension LawReading {
    /// States, territories, and their tiles.
    mutating func readStates(_ folder: LawFolder) {
        var keys = KeyRegister<State.ID>()
        for row in folder.rows(StateColumn.self, faults: faults) {
            guard let state = LawReading.state(row), keys.isNew(state.id, "The State \(state.id)", in: row) else {
                continue
            }
            stateIDs.insert(state.id)
            content.states.append(state)
        }
        var tiles = KeyRegister<State.ID>()
        var places = KeyRegister<[Int]>()
        for row in folder.rows(TileColumn.self, faults: faults) {
            guard let id = row.iso3(.iso3), isKnown(id, in: row) else { continue }
            guard let column = Int(row[.column]), let line = Int(row[.row]), (0..<29).contains(column),
                (0..<22).contains(line)
            else {
                row.fault("column is 0 to 28 and row 0 to 21; found “\(row[.column])” and “\(row[.row])”.")
                continue
            }
            guard tiles.isNew(id, "The tile of \(id)", in: row),
                places.isNew([column, line], "The place \(column), \(line)", in: row)
            else { continue }
            content.tiles.append(Tile(state: id, column: column, row: line))
        }
    }

    private static func state(_ row: LawRow<StateColumn>) -> State? {
        guard let id = row.iso3(.iso3), let name = row.required(.english), let isMember = row.yesNo(.member),
            let hasOwnStatus = row.yesNo(.ownStatus), let provenance = row.provenance(source: .source, asOf: .asOf)
        else { return nil }
        let standing: State.Standing
        switch (isMember, row[.observer]) {
        case (true, ""): standing = .member
        case (false, "observer"): standing = .observer
        case (false, ""): standing = .other
        default:
            row.fault("un_observer is empty or, for a State that is no member, “observer”; found “\(row[.observer])”.")
            return nil
        }
        if standing != .other, !hasOwnStatus { row.fault("\(id) is a State: own_status has to be yes.") }
        return State(
            id: id, alpha2: row[.iso2], numeric: row[.numeric],
            name: TranslatedName(english: name, french: row[.french].orNil, spanish: row[.spanish].orNil),
            isoName: row[.isoName], standing: standing, hasOwnStatus: hasOwnStatus, regionalGroup: row[.group],
            subregion: row[.subregion], continent: row[.continent], organisations: row.list(.organisations),
            note: row[.note], provenance: provenance)
    }
}
