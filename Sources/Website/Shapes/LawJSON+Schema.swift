import JSON
import Learning
import MigrationLaw

extension LawJSON {
    static let schemas = [instrument, state, stateStatuses, status, provision, decision]

    static let instrument = NamedSchema(
        "Instrument",
        .object([
            "id": .identifier, "titleEn": .text, "titleFr": .text, "titleEs": .text,
            "shortNameEn": Schema.text.saying("As people say it; empty where it has none, in any language."),
            "shortNameFr": .text, "shortNameEs": .text,
            "type": .word(Instrument.Kind.allCases.map(\.rawValue)), "branch": .text, "scope": .text,
            "adoptedDate": .date, "adoptedPlace": .text,
            "inForceDate": Schema.text.saying("Empty where it never entered into force, or that is not known."),
            "depositary": .text, "untsVolume": .text, "untsRegistration": .text, "untcRef": .text,
            "otherNumber": .text, "monitoringBody": .text, "url": .text, "binding": .word(["yes", "no"]), "note": .text,
            "confidence": .word(Provenance.Confidence.allCases.map(\.rawValue) + [""]), "source": .text,
            "asOf": .date.orNull,
            "coverage": Schema.word(["complete", "partial", "none", "not-applicable"]).saying(
                "How far the record of its parties reaches."),
            "coverageAsOf": .date.orNull,
            "provisions": Schema.list(.identifier).saying("Ids, in the order of articles."),
            "parties": Schema.integer(0...).orNull.saying("Null where no acts of States are recorded."),
            "signatories": Schema.integer(0...).orNull.saying("States that only signed."),
            "decisions": Schema.list(.identifier).saying("Ids of decisions that apply it."),
        ]))

    static let state = NamedSchema("State", .object(stateMembers))

    static let stateStatuses = NamedSchema(
        "StateWithStatuses",
        .object(
            stateMembers + [
                (
                    key: "statuses",
                    value: .list(
                        .object([
                            "instrument": .identifier, "status": word, "since": .date.orNull, "asOf": .date.orNull,
                        ]))
                )
            ]))

    static let status = NamedSchema(
        "Status",
        .object([
            "state": .identifier, "instrument": .identifier, "at": .day, "status": word, "since": .date.orNull,
            "asOf": Schema.date.orNull.saying("How far the record of this State and instrument reaches."),
            "note": Schema.text.saying("Why, where the acts alone do not say it. In English."),
            "actions": .list(
                .object([
                    "kind": .word(TreatyAction.Kind.allCases.map(\.rawValue)), "date": .date,
                    "effective": .date.orNull, "source": .text, "asOf": .date.orNull,
                ])),
        ]))

    static let provision = NamedSchema(
        "Provision",
        .object([
            "id": Schema.identifier.like("udhr:13-1"), "instrument": .identifier, "article": .text,
            "topics": .list(.text), "holder": .list(.text), "summary": Schema.text.saying("In our own words."),
            "language": language, "binding": .truth, "note": .text, "source": .text, "asOf": .date.orNull,
        ]))

    static let decision = NamedSchema(
        "Decision",
        .object([
            "id": .identifier, "body": .text, "level": .word(Decision.Level.allCases.map(\.rawValue)),
            "caseName": .text,
            "caseNameFr": Schema.text.saying("Its official name; empty where the record has none, in any language."),
            "caseNameEs": .text, "number": .text, "date": .date,
            "references": Schema.list(.text).saying("What it applies."), "topics": .list(.text),
            "holding": Schema.text.saying("In our own words."), "language": language, "bindingOnParties": .truth,
            "officialId": .text, "officialUrl": .text, "source": .text, "asOf": .date.orNull,
        ]))

    private static let stateMembers: [(key: String, value: Schema)] = [
        (key: "iso3", value: .text(3...3)), (key: "iso2", value: .text(2...2)), (key: "m49Numeric", value: .text),
        (key: "nameEn", value: .text), (key: "nameFr", value: .text),
        (key: "nameEs", value: .text), (key: "standing", value: .word(State.Standing.allCases.map(\.rawValue))),
        (key: "ownStatus", value: Schema.truth.saying("A territory has no status of its own.")),
        (key: "regionalGroup", value: .text),
        (key: "subregion", value: .text), (key: "continent", value: .text), (key: "organisations", value: .list(.text)),
    ]

    private static let word = Schema.word(Status.allCases.map(\.rawValue)).saying(
        "`unknown` where the record cannot say: never a guess.")

    private static let language = Schema.word(Language.allCases.map(\.code)).saying(
        "In which language our words are: English where they are not translated.")
}
