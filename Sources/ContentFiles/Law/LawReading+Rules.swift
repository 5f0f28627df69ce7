import MigrationLaw

/// The columns of `entry-into-force.csv`.
enum RuleColumn: String, LawColumn {
    static let file = "Instruments/entry-into-force.csv"
    case instrument = "instrument_id"
    case delay = "later_delay"
    case countedFrom = "counted_from"
    case denunciationArticle = "denunciation_article"
    case denunciationDelay = "denunciation_delay"
    case asOf = "as_of"
    case article, initial, source, confidence
}

/// The columns of `conflicts.csv`.
enum ConflictColumn: String, LawColumn {
    static let file = "Instruments/conflicts.csv"
    case instrument = "instrument_id"
    case first = "value_a"
    case firstSource = "source_a"
    case second = "value_b"
    case secondSource = "source_b"
    case asOf = "as_of"
    case party, what, resolution, source
}

extension LawReading {
    /// Rules of entry into force, and the disagreements between sources.
    mutating func readRules(_ folder: LawFolder) {
        var keys = KeyRegister<Instrument.ID>()
        for row in folder.rows(RuleColumn.self, faults: faults) {
            guard let id = row.slug(.instrument).map({ Instrument.ID($0) }), isKnown(id, in: row),
                let delay = LawReading.delay(row, .delay), let start: EntryIntoForceRule.Start = row.word(.countedFrom),
                let provenance = row.provenance(source: .source, asOf: .asOf, confidence: .confidence),
                keys.isNew(id, "The rule of \(id)", in: row)
            else { continue }
            let hasEnd = !row[.denunciationDelay].isEmpty
            let end = hasEnd ? LawReading.delay(row, .denunciationDelay) : nil
            content.rules.append(
                EntryIntoForceRule(
                    instrument: id, article: row[.article], initialCondition: row[.initial], delay: delay,
                    countedFrom: start, denunciationArticle: row[.denunciationArticle], denunciationDelay: end,
                    provenance: provenance))
        }
        for row in folder.rows(ConflictColumn.self, faults: faults) {
            guard let id = row.slug(.instrument).map({ Instrument.ID($0) }), isKnown(id, in: row),
                let party = row.required(.party), row.provenance(source: .source, asOf: .asOf) != nil
            else { continue }
            content.conflicts.append(
                SourceConflict(
                    instrument: id, party: party, what: row[.what], first: row[.first],
                    firstSource: row[.firstSource], second: row[.second], secondSource: row[.secondSource],
                    resolution: row[.resolution]))
        }
    }

    private static func delay(_ row: LawRow<RuleColumn>, _ column: RuleColumn) -> EntryIntoForceRule.Delay? {
        if let delay = EntryIntoForceRule.Delay(row[column]) { return delay }
        row.fault("\(column.rawValue) is written days:90, months:3 or months:3-first-of-month; found “\(row[column])”.")
        return nil
    }
}
