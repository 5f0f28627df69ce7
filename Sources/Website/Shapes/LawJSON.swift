package import JSON
package import Learning
package import MigrationLaw

/// The law in JSON; members are named as the columns of the record, in camel case.
package enum LawJSON {
    /// A date as precise as the record has it, or null.
    package static func date(_ date: TreatyDate?) -> JSON {
        date.map { .string($0.description) } ?? .null
    }

    /// How a State stands to an instrument at a date, with the acts it rests on.
    package static func status(_ answer: StatusAnswer) -> JSON {
        [
            "state": .string(answer.state.rawValue), "instrument": .string(answer.instrument.rawValue),
            "at": .string(answer.at.description), "status": .string(answer.status.rawValue),
            "since": date(answer.since), "asOf": date(answer.asOf), "note": .string(answer.note),
            "actions": .array(
                answer.actions.map { dated in
                    [
                        "kind": .string(dated.action.kind.rawValue), "date": .string(dated.action.date.description),
                        "effective": date(dated.effective), "source": .string(dated.action.provenance.source),
                        "asOf": date(dated.action.provenance.asOf),
                    ]
                }),
        ]
    }

    /// The record's columns as it writes them, then what is counted: parties and those that signed only are null where
    /// no acts of States are recorded.
    package static func instrument(_ instrument: Instrument, _ law: Law, _ tally: StatusTally) -> JSON {
        let hasRows = tally.coverage.hasRows
        return [
            "id": .string(instrument.id.rawValue), "titleEn": .string(instrument.title.english),
            "titleFr": text(instrument.title.french), "titleEs": text(instrument.title.spanish),
            "shortNameEn": text(instrument.shortName?.english), "shortNameFr": text(instrument.shortName?.french),
            "shortNameEs": text(instrument.shortName?.spanish),
            "type": .string(instrument.kind.rawValue), "branch": .string(instrument.branch),
            "scope": .string(instrument.scope.description), "adoptedDate": .string(instrument.adopted.description),
            "adoptedPlace": .string(instrument.adoptedPlace),
            "inForceDate": .string(instrument.inForce?.description ?? ""),
            "depositary": .string(instrument.depositary),
            "untsVolume": .string(instrument.numbers.unTreatySeriesVolume),
            "untsRegistration": .string(instrument.numbers.unTreatySeriesRegistration),
            "untcRef": .string(instrument.numbers.unTreatyCollection),
            "otherNumber": .string(instrument.numbers.other), "monitoringBody": .string(instrument.monitoringBody),
            "url": .string(instrument.url), "binding": instrument.isBinding ? "yes" : "no",
            "note": .string(instrument.note),
            "confidence": .string(instrument.provenance.confidence?.rawValue ?? ""),
            "source": .string(instrument.provenance.source), "asOf": date(instrument.provenance.asOf),
            "coverage": .string(tally.coverage.word),
            "coverageAsOf": date(tally.asOf),
            "provisions": .array(law.provisions(of: instrument.id).map { .string($0.id.rawValue) }),
            "parties": hasRows ? .integer(Int64(tally[.party])) : .null,
            "signatories": hasRows ? .integer(Int64(tally[.signatory])) : .null,
            "decisions": .array(law.decisions(citing: instrument.id).map { .string($0.id.rawValue) }),
        ]
    }

    /// A State or territory.
    package static func state(_ state: State) -> JSON {
        [
            "iso3": .string(state.id.rawValue), "iso2": .string(state.alpha2), "m49Numeric": .string(state.numeric),
            "nameEn": .string(state.name.english), "nameFr": text(state.name.french),
            "nameEs": text(state.name.spanish), "standing": .string(state.standing.rawValue),
            "ownStatus": .bool(state.hasOwnStatus), "regionalGroup": .string(state.regionalGroup),
            "subregion": .string(state.subregion), "continent": .string(state.continent),
            "organisations": .array(state.organisations.map { .string($0) }),
        ]
    }

    /// A State with how it stands to each instrument.
    package static func state(_ state: State, _ answers: [StatusAnswer]) -> JSON {
        var members = self.state(state).object ?? [:]
        members["statuses"] = .array(
            answers.map {
                [
                    "instrument": .string($0.instrument.rawValue), "status": .string($0.status.rawValue),
                    "since": date($0.since), "asOf": date($0.asOf),
                ]
            })
        return .object(members)
    }

    /// `summary` is in the language asked for, else in English; `language` says in which.
    package static func provision(_ provision: Provision, _ language: Language) -> JSON {
        [
            "id": .string(provision.id.rawValue), "instrument": .string(provision.instrument.rawValue),
            "article": .string(provision.article), "topics": .array(provision.topics.map { .string($0) }),
            "holder": .array(provision.holders.map { .string($0) }),
            "summary": .string(provision.summary.text(in: language.code)),
            "language": .string(provision.summary.language(for: language.code)),
            "binding": .bool(provision.isBinding), "note": .string(provision.note),
            "source": .string(provision.provenance.source), "asOf": date(provision.provenance.asOf),
        ]
    }

    /// `holding` is in the language asked for, else in English; `language` says in which.
    package static func decision(_ decision: Decision, _ language: Language) -> JSON {
        [
            "id": .string(decision.id.rawValue), "body": .string(decision.body),
            "level": .string(decision.level.rawValue), "caseName": .string(decision.caseName.english),
            "caseNameFr": text(decision.caseName.french), "caseNameEs": text(decision.caseName.spanish),
            "number": .string(decision.number), "date": .string(decision.date.description),
            "references": .array(decision.references.map { .string($0.description) }),
            "topics": .array(decision.topics.map { .string($0) }),
            "holding": .string(decision.holding.text(in: language.code)),
            "language": .string(decision.holding.language(for: language.code)),
            "bindingOnParties": .bool(decision.bindsParties), "officialId": .string(decision.officialID),
            "officialUrl": .string(decision.officialURL), "source": .string(decision.provenance.source),
            "asOf": date(decision.provenance.asOf),
        ]
    }

    private static func text(_ text: String?) -> JSON { .string(text ?? "") }
}
