package import Campus
import Catalogue
package import JSON
package import Learning
import MigrationLaw
import Records

/// Attempts in JSON. The key of an item never stands in one that is open.
package enum AttemptJSON {
    /// The form as drawn, each slot with what is stored for it.
    ///
    /// - Parameter change: what became of the course since: the form stays as it was drawn.
    package static func describe(_ sitting: Sitting, after change: CourseSinceStart?, _ language: Language) -> JSON {
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
            "courseSince": word(change).map { .string($0) } ?? .null,
            "slots": .array(attempt.slots.map { describe($0, sitting, language) }),
        ]
    }

    private static func word(_ change: CourseSinceStart?) -> String? {
        switch change {
        case .corrected: "corrected"
        case .moved: "moved"
        case nil: nil
        }
    }

    /// What now stands in a slot.
    package static func describe(_ stored: Attempt.StoredAnswer, slot: Int) -> JSON {
        ["slot": .integer(Int64(slot)), "answer": answer(stored), "savedAt": .string(stored.at.description)]
    }

    /// Whether a checked answer is right, and why each option is or is not.
    package static func describe(_ feedback: Feedback, _ language: Language) -> JSON {
        [
            "correct": .bool(feedback.isCorrect), "points": points(feedback.points),
            "right": feedback.kind.rightAnswer?.json ?? .null, "rationale": rationales(feedback, language),
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
                        "points": result.showsRationales ? points(feedback.points) : .null,
                        "right": result.showsRationales ? feedback.kind.rightAnswer?.json ?? .null : .null,
                        "rationale": result.showsRationales ? rationales(feedback, language) : .null,
                    ]
                }),
            "objectives": .array(
                (result.showsObjectives ? result.objectives : []).map { objective in
                    [
                        "objective": .string(objective.objective.rawValue), "score": points(objective.awarded),
                        "maximum": .integer(Int64(objective.maximum)),
                    ]
                }),
            "gain": result.gain.map { ["before": points($0.before.awarded), "after": points($0.after.awarded)] }
                ?? .null,
            "certificate": CertificateJSON.number(result.certificate),
        ]
    }

    /// What is stored, in the form in which it is sent; null where nothing is.
    package static func answer(_ stored: Attempt.StoredAnswer?) -> JSON {
        guard let stored else { return .null }
        var members: [(String, JSON)] = [("sequence", .integer(Int64(stored.sequence)))]
        members += stored.answer.json.object?.members.map { ($0.key, $0.value) } ?? []
        return .object(JSONObject(members + [("checked", .bool(stored.checkedAt != nil))]))
    }

    private static func describe(_ slot: Attempt.Slot, _ sitting: Sitting, _ language: Language) -> JSON {
        guard let item = sitting.item(slot) else { return ["slot": .integer(Int64(slot.number))] }
        let asked = AskedQuestion(item, in: slot, law: sitting.law, for: Phrases(language))
        func parts(_ ids: [Item.Option.ID]) -> JSON {
            .array(ids.map { ["id": .string($0.rawValue), "text": .string(asked.text(of: $0))] })
        }
        return [
            "slot": .integer(Int64(slot.number)), "item": .string(item.id.rawValue), "stem": .string(asked.stem),
            "type": .string(asked.kind.name), "language": .string(asked.language.code),
            "options": parts(slot.options), "left": parts(slot.left), "right": parts(slot.right),
            "unit": asked.unit.map { .string($0) } ?? .null,
            "computed": .bool(slot.resolution != nil),
            "answer": answer(sitting.attempt.answers[slot.number]),
        ]
    }

    /// By part why it is right or wrong; under `why` what is said of the whole, under `record` what was looked up.
    private static func rationales(_ feedback: Feedback, _ language: Language) -> JSON {
        let asked = AskedQuestion(feedback.item, in: feedback.slot, law: feedback.law, for: Phrases(language))
        var members = (feedback.slot.options + feedback.slot.left).compactMap { part in
            asked.rationale(of: part).map { (part.rawValue, JSON.string($0)) }
        }
        if let why = asked.why { members.append(("why", .string(why))) }
        if !asked.facts.isEmpty { members.append(("record", .array(asked.facts.map { .string($0) }))) }
        return .object(JSONObject(members))
    }

    private static func points(_ fraction: Fraction) -> JSON {
        fraction.denominator == 1
            ? .integer(Int64(fraction.numerator)) : .real(Double(fraction.numerator) / Double(fraction.denominator))
    }
}
