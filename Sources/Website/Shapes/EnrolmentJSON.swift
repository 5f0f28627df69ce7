package import Campus
package import JSON
package import Learning
import MigrationLaw

/// Enrolments in JSON.
package enum EnrolmentJSON {
    /// One enrolment.
    package static func describe(_ enrolment: Enrolment) -> JSON {
        [
            "id": .string(enrolment.id.rawValue), "course": .string(enrolment.course.rawValue),
            "version": .integer(Int64(enrolment.version)), "state": .string(enrolment.state.rawValue),
            "printedName": enrolment.printedName.map { .string($0.text) } ?? .null,
        ]
    }

    /// What to do next in a course; null where nothing is left.
    package static func next(_ study: Study) -> JSON {
        let (kind, id): (JSON, JSON) =
            switch study.next {
            case .lesson(let lesson): ("lesson", .string(lesson.id.rawValue))
            case .activity(let activity): ("activity", .string(activity.id.rawValue))
            case .assessment(let assessment): ("assessment", .string(assessment.id.rawValue))
            case nil: (.null, .null)
            }
        // A try in progress comes before everything: its time may be running.
        if let open = study.openAttempts.first {
            return [
                "course": .string(study.course.id.rawValue), "kind": "attempt", "id": .string(open.id.rawValue),
            ]
        }
        return ["course": .string(study.course.id.rawValue), "kind": kind, "id": id]
    }
}
