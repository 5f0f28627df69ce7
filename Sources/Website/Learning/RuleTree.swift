import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// A completion rule judged: each part met, open or impossible, with the reason and the way to what is missing.
func ruleTree(_ progress: Progress, in course: Course, phrases: Phrases) -> HTML {
    // The root only says “everything below”; its parts are the list.
    let parts = progress.children.isEmpty ? [progress] : progress.children
    return ul(.class("rule")) {
        for part in parts { rulePart(part, in: course, phrases) }
    }
}

/// What a rule asks, without anybody's standing.
func ruleAsked(_ rule: CompletionRule, in course: Course, phrases: Phrases) -> HTML {
    switch rule {
    case .all(let parts):
        ul {
            for part in parts { li { ruleAsked(part, in: course, phrases: phrases) } }
        }
    case .any(let parts):
        HTML(phrases.onePart)
            + ul {
                for part in parts { li { ruleAsked(part, in: course, phrases: phrases) } }
            }
    case .lessons(let id): words(.lessons(id), in: course, phrases)
    case .activities(let id): words(.activities(id), in: course, phrases)
    case .tried(let id): words(.tried(id), in: course, phrases)
    case .passed(let id): words(.passed(id, mark: course.assessment(id)?.passMark), in: course, phrases)
    }
}

/// One sentence on the whole.
func progressSummary(_ progress: Progress, _ phrases: Phrases) -> String {
    switch progress.standing {
    case .met: phrases.allMet
    case .open(.parts(let met, let all)): "\(phrases.partsMet(met, of: all)) \(phrases.nothingOutOfReach)"
    case .open: phrases.nothingOutOfReach
    case .impossible: phrases.partsImpossible
    }
}

private func rulePart(_ progress: Progress, in course: Course, _ phrases: Phrases) -> HTML {
    let what = words(progress.part, in: course, phrases)
    let (style, word) =
        switch progress.standing {
        case .met: ("met", phrases.met)
        case .open: ("open", phrases.open)
        case .impossible: ("never", phrases.impossibleNow)
        }
    return li(.class(style)) {
        span(.class("st"), text: word)
        " "
        what
        reason(progress, in: course, phrases)
        if !progress.children.isEmpty {
            ul(.class("rule")) {
                for child in progress.children { rulePart(child, in: course, phrases) }
            }
        }
    }
}

private func words(_ part: Progress.Part, in course: Course, _ phrases: Phrases) -> HTML {
    func session(_ id: Module.ID, in sentence: (String) -> String) -> HTML {
        guard let module = course.module(id) else { return HTML(sentence(id.rawValue)) }
        return module.title.written(phrases).html(in: { sentence("\(id) \($0)") }, phrases)
    }
    func title(_ id: Assessment.ID, in sentence: (String) -> String) -> HTML {
        guard let assessment = course.assessment(id) else { return HTML(sentence(id.rawValue)) }
        return assessment.title.written(phrases).html(in: sentence, phrases)
    }
    return switch part {
    case .all: HTML(phrases.everyPart)
    case .any: HTML(phrases.onePart)
    case .lessons(let id): session(id, in: phrases.readLessons(of:))
    case .activities(let id): session(id, in: phrases.sendActivities(of:))
    case .tried(let id): title(id, in: phrases.tryOnce)
    case .passed(let id, let mark):
        title(id) { phrases.pass($0, points: mark?.points, of: course.assessment(id)?.blueprint.count) }
    }
}

private func reason(_ progress: Progress, in course: Course, _ phrases: Phrases) -> HTML {
    let text: String
    switch progress.standing {
    case .met(let at):
        // A part that asks nothing was met at no moment.
        guard at.milliseconds > 0 else { return .empty }
        text = phrases.on(at)
    case .impossible(let obstacle): text = words(obstacle, phrases)
    case .open(let missing): text = words(missing, phrases)
    }
    return small {
        text
        if case .open = progress.standing, let step = nextStep(of: progress, in: course) {
            " \(phrases.nextStep) "
            a(.href(step.address(in: course.id))) { step.title(phrases).html(phrases) }
        }
    }
}

private func words(_ obstacle: Progress.Obstacle, _ phrases: Phrases) -> String {
    switch obstacle {
    case .withdrawn: phrases.withdrawn
    case .noTriesLeft(let best): phrases.noTriesLeft(best: best.map { phrases.score($0) })
    case .notInCourse: phrases.partNotInCourse
    case .parts: phrases.partsImpossible
    }
}

private func words(_ missing: Progress.Missing, _ phrases: Phrases) -> String {
    switch missing {
    case .parts(let met, let all): phrases.partsMet(met, of: all)
    case .lessons(let open, let done): phrases.done(done, of: done + open.count)
    case .activities(let open, let done): phrases.done(done, of: done + open.count)
    case .notTried: phrases.notTried
    case .notPassed(let best, let tries, let next):
        phrases.triedWithoutPassing(tries, best: best.map { phrases.score($0) }) + " "
            + (next.map(phrases.nextTry) ?? phrases.nextTryNow)
    case .passedOnBehalf: phrases.passedOnBehalf
    }
}

/// The first thing to do for a leaf of the rule.
private func nextStep(of progress: Progress, in course: Course) -> Study.Step? {
    guard case .open(let missing) = progress.standing else { return nil }
    return switch (missing, progress.part) {
    case (.lessons(let open, _), _): open.first.flatMap { course.lesson($0) }.map(Study.Step.lesson)
    case (.activities(let open, _), _): open.first.flatMap { course.activity($0) }.map(Study.Step.activity)
    case (_, .tried(let id)), (_, .passed(let id, _)): course.assessment(id).map(Study.Step.assessment)
    case (_, .all), (_, .any), (_, .lessons), (_, .activities): nil
    }
}
