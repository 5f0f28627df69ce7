package import Learning
import MigrationLaw

/// What commands say of the completion rule.
extension Phrases {
    package func progressMark(_ standing: Progress.Standing) -> String {
        switch standing {
        case .met: say("[met]")
        case .open: say("[open]")
        case .impossible: say("[impossible]")
        }
    }

    /// What a part of the completion rule asks.
    package func asks(_ part: Progress.Part) -> String {
        switch part {
        case .all: say("All of these")
        case .any: say("One of these")
        case .lessons(let module): say("Read the lessons of \(module)")
        case .activities(let module): say("Send the activities of \(module)")
        case .tried(let assessment): say("Try \(assessment)")
        case .passed(let assessment, nil): say("Pass \(assessment)")
        case .passed(let assessment, let mark?):
            say("Pass \(assessment) with \(count(mark.points, one: "point", many: "points"))")
        }
    }

    /// Why a part stands as it does.
    package func why(_ standing: Progress.Standing) -> String {
        switch standing {
        case .met(let at): say("met on \(moment(at))")
        case .open(let missing): why(missing)
        case .impossible(let obstacle): why(obstacle)
        }
    }

    private func why(_ missing: Progress.Missing) -> String {
        switch missing {
        case .parts(let met, let all): say("\(met) of \(all) met")
        case .lessons(let open, let done):
            say("\(done) done; still to read: \(open.map(\.rawValue).joined(separator: ", "))")
        case .activities(let open, let done):
            say("\(done) done; still to send: \(open.map(\.rawValue).joined(separator: ", "))")
        case .notTried: say("not tried yet")
        case .notPassed(let best, let tries, let next):
            say(
                "\(count(tries, one: "try", many: "tries")), best \(best?.awarded.description ?? "0"); "
                    + (next.map { "the next from \(moment($0))" } ?? "the next can start now"))
        case .passedOnBehalf: say("passed only by an operator in the person’s name, which does not count")
        }
    }

    private func why(_ obstacle: Progress.Obstacle) -> String {
        switch obstacle {
        case .withdrawn: say("impossible: withdrawn from the course")
        case .noTriesLeft(let best): say("impossible: no tries left, best \(best?.awarded.description ?? "0")")
        case .notInCourse: say("impossible: the course has no such part")
        case .parts: say("impossible: one of the parts is")
        }
    }
}
