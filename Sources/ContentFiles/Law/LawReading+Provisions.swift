import MigrationLaw

/// The columns of `provisions.csv`.
enum ProvisionColumn: String, LawColumn {
    static let file = "Instruments/provisions.csv"
    case id = "provision_id"
    case instrument = "instrument_id"
    case asOf = "as_of"
    case article, topics, holder, summary, binding, note, source
}

/// The columns of `decisions.csv`.
enum DecisionColumn: String, LawColumn {
    static let file = "Instruments/decisions.csv"
    static let optional: Set = [caseNameFrench, caseNameSpanish]
    case id = "decision_id"
    case caseName = "case_name"
    case caseNameFrench = "case_name_fr"
    case caseNameSpanish = "case_name_es"
    case binding = "binding_on_parties"
    case officialID = "official_id"
    case officialURL = "official_url"
    case asOf = "as_of"
    case body, level, number, date, references, topics, holding, source
}

extension LawReading {
    /// Provisions, each under the id that its article makes.
    mutating func readProvisions(_ folder: LawFolder) {
        var keys = KeyRegister<String>()
        let translations = LawTranslations(of: ProvisionColumn.file, in: folder, faults: faults)
        for row in folder.rows(ProvisionColumn.self, faults: faults) {
            guard let instrument = row.slug(.instrument).map({ Instrument.ID($0) }), isKnown(instrument, in: row),
                let id = row.required(.id), let article = row.required(.article),
                let summary = row.required(.summary), let isBinding = row.yesNo(.binding),
                let provenance = row.provenance(source: .source, asOf: .asOf)
            else { continue }
            let wanted = "\(instrument):\(Provision.tail(ofArticle: article))"
            guard id == wanted else {
                row.fault("The id of article “\(article)” is “\(wanted)”; found “\(id)”.")
                continue
            }
            guard keys.isNew(id, "The provision \(id)", in: row) else { continue }
            content.provisions.append(
                Provision(
                    id: Provision.ID(id), instrument: instrument, article: article, topics: row.list(.topics),
                    holders: row.list(.holder),
                    summary: translations.text(summary, of: id, asOf: provenance.asOf), isBinding: isBinding,
                    note: row[.note], provenance: provenance))
        }
        translations.checkIDs(Set(content.provisions.map(\.id.rawValue)), kind: "provision")
        notes += translations.notes
    }

    /// Decisions, whose references may name an article without a row, but no unknown instrument.
    mutating func readDecisions(_ folder: LawFolder) {
        var keys = KeyRegister<String>()
        let translations = LawTranslations(of: DecisionColumn.file, in: folder, faults: faults)
        for row in folder.rows(DecisionColumn.self, faults: faults) {
            guard let id = row.slug(.id), let body = row.required(.body), let level: Decision.Level = row.word(.level),
                let name = row.required(.caseName), let date = row.date(.date), let holding = row.required(.holding),
                let bindsParties = row.yesNo(.binding), let provenance = row.provenance(source: .source, asOf: .asOf),
                keys.isNew(id, "The decision \(id)", in: row)
            else { continue }
            content.decisions.append(
                Decision(
                    id: Decision.ID(id), body: body, level: level,
                    caseName: TranslatedName(
                        english: name, french: row[.caseNameFrench].orNil, spanish: row[.caseNameSpanish].orNil),
                    number: row[.number], date: date,
                    references: row.list(.references).compactMap { citation($0, in: row) }, topics: row.list(.topics),
                    holding: translations.text(holding, of: id, asOf: provenance.asOf), bindsParties: bindsParties,
                    officialID: row[.officialID], officialURL: row[.officialURL], provenance: provenance))
        }
        translations.checkIDs(Set(content.decisions.map(\.id.rawValue)), kind: "decision")
        notes += translations.notes
    }

    private func citation(_ text: String, in row: LawRow<DecisionColumn>) -> Decision.Citation? {
        guard let citation = Decision.Citation(text) else {
            row.fault("“\(text)” is no reference. Write INSTRUMENT:ARTICLE, custom or pg-constitution.")
            return nil
        }
        if let instrument = citation.instrument, !isKnown(instrument, in: row) { return nil }
        if case .law(let reference) = citation, citation.instrument == nil {
            row.fault("A decision cites law, not “\(reference)”.")
            return nil
        }
        return citation
    }
}
