import JSON
import Learning

extension AttemptJSON {
    static let schemas = [attempt, stored, key, result]

    static let attempt = NamedSchema(
        "Attempt",
        .object([
            "id": .identifier, "assessment": .identifier, "number": Schema.integer(1...).saying("Which try it is."),
            "status": .word(["in-progress", "marked", "voided"]), "started": .moment,
            "deadline": Schema.moment.orNull.saying(
                "Then it is submitted with what is stored; null where time is free."),
            "courseSince": Schema.word(["corrected", "moved"]).orNull.saying(
                "What became of the course since; the form stays as it was drawn."),
            "slots": .list(slot),
        ]))

    static let stored = NamedSchema(
        "StoredAnswer",
        Schema.object(
            members(before: [("sequence", sequence)], after: [("checked", Schema.truth.saying("It is locked."))]),
            optional: shapes))

    static let key = NamedSchema(
        "RightAnswer", Schema.object(members(before: [], after: []), optional: shapes))

    static let result = NamedSchema(
        "Result",
        .object([
            "score": .number, "maximum": .integer(1...),
            "passed": Schema.truth.orNull.saying("Null where nothing is to be passed."),
            "slots": Schema.list(
                .object([
                    "slot": .integer(1...), "item": .identifier, "correct": .truth.orNull, "points": .number.orNull,
                    "right": key.reference.orNull, "rationale": rationale.orNull,
                ])
            ).saying("Right and wrong are null as long as a further try is left in a final."),
            "objectives": .list(
                .object(["objective": .identifier, "score": .number, "maximum": .integer(1...)])),
            "gain": Schema.object(["before": .number, "after": .number]).orNull.saying(
                "Points of the two sittings of a diagnostic."),
            "certificate": Schema.identifier.orNull.saying("The number of the certificate that this earned."),
        ]))

    /// `{slot, answer, savedAt}`.
    static let standing = Schema.object([
        "slot": .integer(1...), "answer": stored.reference, "savedAt": .moment,
    ])

    /// Whether a checked answer is right.
    static let checked = Schema.object([
        "correct": .truth, "points": .number, "right": key.reference.orNull, "rationale": rationale,
        "law": Schema.list(.text).saying("References to the law that the question rests on."),
    ])

    static let newAttempt = Schema.object(["assessment": Schema.text.like("RM1.quiz")])

    /// A sequence number with one answer.
    static let answer: Schema = {
        var members =
            Schema.object(
                AttemptJSON.members(before: [("sequence", sequence)], after: []), optional: shapes
            ).json.object ?? [:]
        members["oneOf"] = .array(
            [Answer.Shape.choice, .order, .pairs, .value].map { ["required": [.string($0.rawValue)]] })
        return Schema(.object(members))
    }()

    private static let sequence = Schema.integer(1...1_000_000_000).saying(
        "From 1, one higher with each change. A lower one changes nothing and is answered with what stands.")

    private static let shapes: Set<String> = ["choice", "order", "pairs", "value"]

    private static func members(
        before: [(String, Schema)], after: [(String, Schema)]
    ) -> [(key: String, value: Schema)] {
        let answers: [(String, Schema)] = [
            ("choice", Schema.list(.text, most: JSON.mostTexts).saying("Ids of options: single and multiple.")),
            ("order", Schema.list(.text, most: JSON.mostTexts).saying("Ids of all steps: ordering.")),
            ("pairs", Schema.byName(.text, most: JSON.mostTexts).saying("Group by row: matching.")),
            ("value", Schema.text.saying("As typed: numeric and date.")),
        ]
        return (before + answers + after).map { (key: $0.0, value: $0.1) }
    }

    private static let slot = Schema.object([
        "slot": .integer(1...), "item": .identifier, "stem": .text,
        "type": .word(ItemType.allCases.map(\.rawValue)), "language": .word(Language.allCases.map(\.code)),
        "options": Schema.list(part).saying("Options or steps in the order shown."),
        "left": Schema.list(part).saying("The rows of a matching."),
        "right": Schema.list(part).saying("The groups of a matching."),
        "unit": Schema.text.orNull.saying("What a number counts."),
        "computed": Schema.truth.saying("The key was computed from treaty actions as the attempt started."),
        "answer": stored.reference.orNull,
    ])

    private static let part = Schema.object(["id": .identifier, "text": .text])

    private static let rationale = Schema.byName(.any(.text, .list(.text))).saying(
        "By option why it is right or wrong; `why` is about the whole, `record` says what was looked up.")
}
