import Learning

extension ActivityJSON {
    static let schemas = [activity]

    static let activity = NamedSchema(
        "Activity",
        .object([
            "id": .identifier, "kind": .word(["grid"]), "title": .text,
            "language": .word(Language.allCases.map(\.code)),
            "fields": Schema.list(
                .object([
                    "name": .text, "type": .word(["text", "choice"]),
                    "choices": Schema.list(.identifier).orNull.saying("What may stand in it; null for free text."),
                ])
            ).saying("What may be sent."),
            "picks": .list(.object(["name": .text, "label": .text, "choices": .list(part)])),
            "choices": Schema.list(part).saying("What each cell of the grid may hold."),
            "submitted": Schema.moment.orNull.saying("When it was last sent."),
            "values": Schema.byName(.text).saying("What was sent, by field."),
            "points": Schema.integer(0...).orNull.saying("Cells and picks as the model has them."),
            "maximum": .integer(0...),
            "model": model.orNull.saying("The model answer, once something was sent."),
        ]))

    /// Fields as such, or all of them under `fields`.
    static let values = Schema.any(
        .object(["fields": .byName(.text, most: 500)]), .byName(.text, most: 500))

    private static let part = Schema.object(["id": .identifier, "text": .text])

    private static let model = Schema.object([
        "cells": .list(.object(["name": .text, "answer": .text, "why": .text])),
        "picks": .list(.object(["name": .text, "answer": .text, "why": .text])),
        "notes": .list(.object(["name": .text, "model": .text])), "text": .text,
    ])
}
