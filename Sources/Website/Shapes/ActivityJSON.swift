package import Campus
package import JSON
package import Learning
import MigrationLaw

/// An activity in JSON: its fields, what was sent, and the model answer once something was.
package enum ActivityJSON {
    /// In the language asked for, where the activity has it, else in English.
    package static func describe(_ activity: Activity, _ sent: ActivitySubmission?, language: Language) -> JSON {
        guard let (grid, shown) = activity.grid(in: language) else { return ["id": .string(activity.id.rawValue)] }
        let fields: [JSON] = grid.fieldNames.map { field in
            [
                "name": .string(field.name), "type": field.choices == nil ? "text" : "choice",
                "choices": field.choices.map { .array($0.map { .string($0) }) } ?? .null,
            ]
        }
        return [
            "id": .string(activity.id.rawValue), "kind": "grid", "title": .string(grid.title),
            "language": .string(shown.code), "fields": .array(fields),
            "picks": .array(
                grid.picks.map { pick in
                    [
                        "name": .string(pick.id), "label": .string(pick.label),
                        "choices": .array(pick.choices.map { ["id": .string($0.id), "text": .string($0.text)] }),
                    ]
                }),
            "choices": .array(grid.choices.map { ["id": .string($0.id), "text": .string($0.text)] }),
            "submitted": sent.map { .string($0.submittedAt.description) } ?? .null,
            "values": .object(
                JSONObject((sent?.fields ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
            "points": sent.map { .integer(Int64(grid.points(in: $0.fields))) } ?? .null,
            "maximum": .integer(Int64(grid.maximum)), "model": sent == nil ? .null : model(grid),
        ]
    }

    private static func model(_ grid: Activity.Grid) -> JSON {
        [
            "cells": .array(
                grid.cells.map { cell in
                    [
                        "name": .string("\(cell.row)/\(cell.column)"), "answer": .string(cell.answer),
                        "why": .string(cell.why),
                    ]
                }),
            "picks": .array(
                grid.picks.map {
                    ["name": .string($0.id), "answer": .string($0.answer), "why": .string($0.why)]
                }),
            "notes": .array(grid.notes.map { ["name": .string($0.id), "model": .string($0.model)] }),
            "text": .string(grid.model.plainText),
        ]
    }
}
