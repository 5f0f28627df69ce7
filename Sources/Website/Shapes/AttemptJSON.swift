package import Campus
package import JSON
package import Learning
import MigrationLaw

/// Attempts in JSON. The key of an item never stands in one that is open.
package enum AttemptJSON {
    /// The form as drawn, each slot with what is stored for it.
    package static func describe(_ sitting: Sitting, _ language: Language) -> JSON {
        let attempt = sitting.attempt
        let status: JSON =
            switch attempt.state {
            case .inProgress: "in-progress"
            case .marked: "marked"
            case .voided: "voided"
            }
        return [
            "id": .string(attempt.id.rawValue), "assessment": .string(attempt.assessment.rawValue),
            "number": .integer(Int64(attempt.number)), "status": status,
            "started": .string(attempt.startedAt.description),
            "deadline": attempt.deadline.map { .string($0.description) } ?? .null,
            "slots": .array(attempt.slots.map { describe($0, sitting, language) }),
        ]
    }

    /// What now stands in a slot.
    package static func describe(_ stored: Attempt.StoredAnswer, slot: Int) -> JSON {
        ["slot": .integer(Int64(slot)), "answer": answer(stored), "savedAt": .string(stored.at.description)]
    }

    /// Whether a checked answer is right, and why each option is or is not.
    package static func describe(_ feedback: Feedback, _ language: Language) -> JSON {
        [
            "correct": .bool(feedback.isCorrect), "rationale": rationales(feedback, language),
            "law": .array(feedback.item.cites.map { .string($0.description) }),
        ]
    }

    /// The score; slots say nothing of right and wrong while a try is left.
    package static func describe(_ result: AttemptResult, _ language: Language) -> JSON {
        [
            "score": points(result.score.awarded), "maximum": .integer(Int64(result.score.maximum)),
            "passed": result.passed.map(JSON.bool) ?? .null,
            "slots": .array(
                result.feedback.map { feedback in
                    [
                        "slot": .integer(Int64(feedback.slot.number)), "item": .string(feedback.item.id.rawValue),
                        "correct": result.showsRationales ? .bool(feedback.isCorrect) : .null,
                        "rationale": result.showsRationales ? rationales(feedback, language) : .null,
                    ]
                }),
            "objectives": .array(
                result.objectives.map { objective in
                    [
                        "objective": .string(objective.objective.rawValue), "score": points(objective.awarded),
                        "maximum": .integer(Int64(objective.maximum)),
                    ]
                }),
            "certificate": CertificateJSON.number(result.certificate),
        ]
    }

    /// What is stored, in the form in which it is sent; null where nothing is.
    package static func answer(_ stored: Attempt.StoredAnswer?) -> JSON {
        guard let stored else { return .null }
        switch stored.answer {
        case .choice(let options):
            return [
                "sequence": .integer(Int64(stored.sequence)),
                "choice": .array(options.map { .string($0.rawValue) }),
                "checked": .bool(stored.checkedAt != nil),
            ]
        }
    }

    private static func describe(_ slot: Attempt.Slot, _ sitting: Sitting, _ language: Language) -> JSON {
        guard let item = sitting.item(slot) else { return ["slot": .integer(Int64(slot.number))] }
        let (wording, shown) = item.wording(in: language)
        return [
            "slot": .integer(Int64(slot.number)), "item": .string(item.id.rawValue), "stem": .string(wording.stem),
            "type": .string(item.kind.name), "language": .string(shown.code),
            "options": .array(
                slot.options.map { ["id": .string($0.rawValue), "text": .string(wording.options[$0] ?? "")] }),
            "answer": answer(sitting.attempt.answers[slot.number]),
        ]
    }

    private static func rationales(_ feedback: Feedback, _ language: Language) -> JSON {
        let wording = feedback.item.wording(in: language).wording
        return .object(
            JSONObject(feedback.slot.options.map { ($0.rawValue, .string(wording.rationales[$0] ?? "")) }))
    }

    private static func points(_ fraction: Fraction) -> JSON {
        fraction.denominator == 1
            ? .integer(Int64(fraction.numerator)) : .real(Double(fraction.numerator) / Double(fraction.denominator))
    }
}
