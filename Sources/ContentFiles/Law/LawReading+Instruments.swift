import MigrationLaw

/// The columns of `instruments.csv`.
enum InstrumentColumn: String, LawColumn {
    static let file = "Instruments/instruments.csv"
    static let optional: Set = [shortEnglish, shortFrench, shortSpanish]
    case id, type, branch, scope, depositary, url, binding, note, confidence, source
    case titleEnglish = "title_en"
    case titleFrench = "title_fr"
    case titleSpanish = "title_es"
    case shortEnglish = "short_name_en"
    case shortFrench = "short_name_fr"
    case shortSpanish = "short_name_es"
    case adopted = "adopted_date"
    case place = "adopted_place"
    case inForce = "in_force_date"
    case volume = "unts_volume"
    case registration = "unts_registration"
    case collection = "untc_ref"
    case otherNumber = "other_number"
    case body = "monitoring_body"
    case asOf = "as_of"
}

/// The columns of `coverage.csv`.
enum CoverageColumn: String, LawColumn {
    static let file = "Instruments/coverage.csv"
    static let optional: Set = [statusUnder]
    case instrument = "instrument_id"
    case asOf = "as_of"
    case statusUnder = "status_under"
    case coverage, note, source
}

extension LawReading {
    /// Instruments, and how far the record of each reaches.
    mutating func readInstruments(_ folder: LawFolder) {
        var keys = KeyRegister<String>()
        for row in folder.rows(InstrumentColumn.self, faults: faults) {
            guard let instrument = LawReading.instrument(row),
                keys.isNew(instrument.id.rawValue, "The instrument \(instrument.id)", in: row)
            else { continue }
            instrumentIDs.insert(instrument.id)
            content.instruments.append(instrument)
        }
        var covered = KeyRegister<Instrument.ID>()
        for row in folder.rows(CoverageColumn.self, faults: faults) {
            guard let entry = LawReading.coverage(row), isKnown(entry.instrument, in: row),
                entry.statusUnder.map({ isKnown($0, in: row) }) ?? true,
                covered.isNew(entry.instrument, "The coverage of \(entry.instrument)", in: row)
            else { continue }
            content.coverage.append(entry)
        }
    }

    private static func instrument(_ row: LawRow<InstrumentColumn>) -> Instrument? {
        guard let id = row.slug(.id), let title = row.required(.titleEnglish),
            let kind: Instrument.Kind = row.word(.type), let adopted = row.date(.adopted),
            let inForce = row.optionalDate(.inForce), let isBinding = row.yesNo(.binding),
            let provenance = row.provenance(source: .source, asOf: .asOf, confidence: .confidence)
        else { return nil }
        guard let scope = Instrument.Scope(row[.scope]) else {
            row.fault("scope is universal, “regional: X” or “bilateral: X, Y”; found “\(row[.scope])”.")
            return nil
        }
        if let inForce, inForce.latest < adopted.earliest {
            row.fault("in_force_date \(inForce) lies before adopted_date \(adopted).")
        }
        if ["instrument", "decision", "state"].contains(id) { row.fault("“\(id)” is a word of the reference syntax.") }
        return Instrument(
            id: Instrument.ID(id),
            title: TranslatedName(english: title, french: row[.titleFrench].orNil, spanish: row[.titleSpanish].orNil),
            shortName: shortName(row), kind: kind, branch: row[.branch], scope: scope, adopted: adopted,
            adoptedPlace: row[.place],
            inForce: inForce, depositary: row[.depositary],
            numbers: Instrument.Numbers(
                unTreatySeriesVolume: row[.volume], unTreatySeriesRegistration: row[.registration],
                unTreatyCollection: row[.collection], other: row[.otherNumber]),
            monitoringBody: row[.body], url: row[.url], isBinding: isBinding, note: row[.note], provenance: provenance)
    }

    /// The short names, of which the English one carries the others.
    private static func shortName(_ row: LawRow<InstrumentColumn>) -> TranslatedName? {
        guard let english = row[.shortEnglish].orNil else {
            if row[.shortFrench].orNil ?? row[.shortSpanish].orNil != nil {
                row.fault("short_name_en is empty. Give the English short name, or none at all.")
            }
            return nil
        }
        return TranslatedName(
            english: english, french: row[.shortFrench].orNil, spanish: row[.shortSpanish].orNil)
    }

    private static func coverage(_ row: LawRow<CoverageColumn>) -> CoverageEntry? {
        guard let id = row.slug(.instrument), let asOf = row.optionalDate(.asOf),
            let provenance = row.provenance(source: .source, asOf: .asOf)
        else { return nil }
        let coverage: Coverage
        switch (row[.coverage], asOf) {
        case ("complete", let asOf?): coverage = .complete(asOf: asOf)
        case ("complete", nil):
            row.fault("A complete record needs as_of: the date up to which it is complete.")
            return nil
        case ("partial", _): coverage = .partial(row[.note])
        case ("none", _): coverage = .none
        case ("not-applicable", _): coverage = .notApplicable
        default:
            row.fault("coverage is complete, partial, none or not-applicable; found “\(row[.coverage])”.")
            return nil
        }
        return CoverageEntry(
            instrument: Instrument.ID(id), coverage: coverage,
            statusUnder: row[.statusUnder].orNil.map { Instrument.ID($0) }, note: row[.note], provenance: provenance)
    }
}

extension String {
    /// Nil where there is nothing.
    var orNil: String? { isEmpty ? nil : self }
}
