import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import Website

/// Publishing courses: what differs, a new version or a correction, moving learners.
enum PublishingCommands {
    static let all: [Command] = [
        Command(
            "course diff", .author, [.one("COURSE")], [.acting, .json, .data, .content],
            \.helpCourseDiff, example: "course diff rights-of-migrants", run: diff),
        Command(
            "course publish", .author, [.one("COURSE")],
            [correction, note, .acting, .json, .data, .content],
            \.helpCoursePublish, example: "course publish rights-of-migrants",
            run: publish),
        Command(
            "course move", .author, [.one("COURSE")], [everybody, dryRun, .acting, .json, .data, .content],
            \.helpCourseMove,
            example: "course move rights-of-migrants --all --dry-run", run: move),
    ]

    private static let correction = Command.Option(
        "correction", nil, \.correctionOption)
    private static let note = Command.Option("note", "TEXT", \.noteOption)
    private static let everybody = Command.Option("all", nil, \.everybodyOption)
    static let dryRun = Command.Option("dry-run", nil, \.dryRunOption)

    @Sendable private static func diff(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let comparison = try await campus.differences(
            of: Course.ID(invocation["COURSE"]), by: invocation.siteOperator(campus))
        let phrases = invocation.phrases
        invocation.show(json(comparison)) {
            let terminal = invocation.terminal
            guard !comparison.isUnchanged else { return terminal.print(wrapped: phrases.filesSame) }
            terminal.print(
                Table(rows: comparison.differences.map { [phrases.part($0.part), phrases.difference($0.change)] }))
            for file in comparison.files { terminal.print(file) }
            terminal.print(
                wrapped: comparison.isCorrection ? phrases.onlyWordsDiffer : phrases.moreThanWordsDiffer)
        }
        return .done
    }

    private static func json(_ comparison: CourseComparison) -> JSON {
        let english = Phrases(.english)
        return [
            "course": .string(comparison.course.rawValue), "published": .integer(Int64(comparison.published)),
            "changed": .bool(!comparison.isUnchanged), "correction": .bool(comparison.isCorrection),
            "differences": .array(
                comparison.differences.map {
                    ["part": .string(english.part($0.part)), "change": .string(english.difference($0.change))]
                }),
            "files": .array(comparison.files.map { .string($0) }),
        ]
    }

    @Sendable private static func publish(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let course = Course.ID(invocation["COURSE"])
        let actor = try await invocation.siteOperator(campus)
        let phrases = invocation.phrases
        if invocation.has("correction") {
            let version = try await campus.correct(course, note: invocation.option("note"), by: actor)
            invocation.show(CourseJSON.summary(version, .english)) {
                invocation.terminal.print(
                    wrapped: phrases.correctionPublished(
                        version.course.id.rawValue, version: version.number, correction: version.corrections.count))
            }
        } else {
            let version = try await campus.publish(course, by: actor)
            invocation.show(CourseJSON.summary(version, .english)) {
                invocation.terminal.print(phrases.coursePublished(version.course.id, version: version.number))
            }
        }
        return .done
    }

    /// With `--all` everybody; with `--as`, or signed in, one learner.
    @Sendable private static func move(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let course = Course.ID(invocation["COURSE"])
        let phrases = invocation.phrases
        if invocation.has("all") {
            let result = try await campus.moveAll(
                of: course, dryRun: invocation.has("dry-run"), by: invocation.siteOperator(campus))
            let json: JSON = [
                "course": .string(result.course.rawValue), "version": .integer(Int64(result.version)),
                "moved": .array(result.moved.map { .string($0.rawValue) }),
                "waiting": .array(result.waiting.map { .string($0.rawValue) }),
            ]
            invocation.show(json) {
                invocation.terminal.print(
                    wrapped: phrases.coursesMoved(
                        result.moved.count, to: result.version, waiting: result.waiting.count,
                        dryRun: invocation.has("dry-run")))
            }
            return .done
        }
        let actor = try await invocation.actor(campus)
        guard let study = try await campus.study(of: course, by: actor) else { throw CampusError.notEnrolled(course) }
        if invocation.has("dry-run") {
            invocation.terminal.print(
                wrapped: phrases.newVersion(study.newestVersion, yours: study.enrolment.version))
            if let newer = study.newer {
                for line in phrases.changes(newer.differences, from: study.course, to: newer.course) {
                    invocation.terminal.print(wrapped: line, indent: 2)
                }
            }
            return .done
        }
        let moved = try await campus.move(study.enrolment.id, by: actor)
        let json: JSON = [
            "enrolment": .string(moved.enrolment.id.rawValue), "version": .integer(Int64(moved.enrolment.version)),
        ]
        invocation.show(json) {
            invocation.terminal.print(
                wrapped: phrases.coursesMoved(1, to: moved.enrolment.version, waiting: 0, dryRun: false))
        }
        return .done
    }
}
