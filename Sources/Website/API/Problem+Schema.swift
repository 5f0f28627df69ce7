import JSON

extension Problem {
    /// What every refusal says.
    static let schema = NamedSchema(
        "Problem",
        Schema.object(
            [
                "type": Schema.text.saying("`urn:iml-campus:problem:` and the code."),
                "title": Schema.text.saying("The words of the status, in English."),
                "status": .integer(400...599),
                "detail": Schema.text.saying("What to do, in the reader's language."),
                "code": Schema.text.saying("What is wrong, for programs."),
                "field": Schema.text.saying("The member, parameter or field at fault."),
                "availableFrom": Schema.moment.saying("When trying again makes sense."),
                "answer": AttemptJSON.stored.reference.orNull.saying("The answer that stands in the slot."),
                "faults": .list(.text),
            ], optional: ["field", "availableFrom", "answer", "faults"]))

    /// A refusal with one of those codes.
    static func schema(of codes: [String]) -> Schema {
        .all(
            schema.reference, Schema(["properties": ["code": Schema(["enum": .array(codes.map { .string($0) })]).json]])
        )
    }
}
