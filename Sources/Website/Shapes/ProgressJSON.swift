package import JSON
package import Learning
import MigrationLaw

/// Where a learner stands, in JSON: each node met, open or impossible, with why.
package enum ProgressJSON {
    /// One node of the completion rule with all below it.
    package static func describe(_ progress: Progress) -> JSON {
        var object = part(progress.part)
        switch progress.standing {
        case .met(let at):
            object.append(("status", "met"))
            object.append(("at", .string(at.description)))
            object.append(("why", ["code": "met"]))
        case .open(let missing):
            object.append(("status", "open"))
            object.append(("why", why(missing)))
        case .impossible(let obstacle):
            object.append(("status", "impossible"))
            object.append(("why", why(obstacle)))
        }
        object.append(("children", .array(progress.children.map(describe))))
        return .object(JSONObject(object))
    }

    private static func part(_ part: Progress.Part) -> [(String, JSON)] {
        switch part {
        case .all: [("kind", "all")]
        case .any: [("kind", "any")]
        case .lessons(let module): [("kind", "lessons"), ("of", .string(module.rawValue))]
        case .activities(let module): [("kind", "activities"), ("of", .string(module.rawValue))]
        case .tried(let id): [("kind", "tried"), ("of", .string(id.rawValue))]
        case .passed(let id, let mark):
            [
                ("kind", "passed"), ("of", .string(id.rawValue)),
                ("passMark", mark.map { .integer(Int64($0.points)) } ?? .null),
            ]
        }
    }

    private static func why(_ missing: Progress.Missing) -> JSON {
        switch missing {
        case .parts(let met, let all): ["code": "parts", "met": .integer(Int64(met)), "of": .integer(Int64(all))]
        case .lessons(let open, let done):
            ["code": "lessons", "open": .array(open.map { .string($0.rawValue) }), "done": .integer(Int64(done))]
        case .activities(let open, let done):
            ["code": "activities", "open": .array(open.map { .string($0.rawValue) }), "done": .integer(Int64(done))]
        case .notTried: ["code": "not-tried"]
        case .notPassed(let best, let tries, let next):
            [
                "code": "not-passed", "best": best.map { .string($0.awarded.description) } ?? .null,
                "tries": .integer(Int64(tries)), "availableFrom": next.map { .string($0.description) } ?? .null,
            ]
        case .passedOnBehalf: ["code": "passed-on-behalf"]
        }
    }

    private static func why(_ obstacle: Progress.Obstacle) -> JSON {
        switch obstacle {
        case .withdrawn: ["code": "withdrawn"]
        case .noTriesLeft(let best):
            ["code": "no-tries-left", "best": best.map { .string($0.awarded.description) } ?? .null]
        case .notInCourse: ["code": "not-in-course"]
        case .parts: ["code": "parts"]
        }
    }
}
