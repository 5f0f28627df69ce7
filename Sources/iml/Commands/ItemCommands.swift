import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw

/// What is decided about items after they were answered, how they did, and extra time.
enum ItemCommands {
    static let all: [Command] = [
        Command(
            "item withdraw", .author, [.one("ITEM")],
            [reason, PublishingCommands.dryRun, .acting, .json, .data, .content],
            \.helpItemWithdraw, example: "item withdraw RM1-03.q04 --reason \"two right answers\" --dry-run",
            run: { try await rule($0, Campus.withdraw) }),
        Command(
            "item remark", .author, [.one("ITEM")],
            [reason, PublishingCommands.dryRun, .acting, .json, .data, .content],
            \.helpItemRemark, example: "item remark RM1-03.q04 --reason \"the key was wrong\" --dry-run",
            run: { try await rule($0, Campus.markByCorrectedKey) }),
        Command(
            "item stats", .author, [.one("ASSESSMENT")], [.acting, .json, .data, .content], \.helpItemStats,
            example: "item stats RM1.quiz", run: statistics),
        Command(
            "accommodate", .registrar, [.one("EMAIL"), .one("PERCENT")], [.acting, .json, .data, .content],
            \.helpAccommodate, example: "accommodate amina@example.org 150", run: accommodate),
    ]

    private static let reason = Command.Option("reason", "TEXT", \.itemReasonOption)

    private typealias Ruling =
        @Sendable (Campus) -> (Item.ID, String, Bool, Actor) async throws -> Remarking

    private static func rule(_ invocation: Invocation, _ ruling: Ruling) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let remarking = try await ruling(campus)(
            Item.ID(invocation["ITEM"]), invocation.option("reason") ?? "", invocation.has("dry-run"),
            try await invocation.siteOperator(campus))
        show(remarking, invocation)
        return .done
    }

    private static func show(_ remarking: Remarking, _ invocation: Invocation) {
        let passing = remarking.changes.count(where: \.newlyPassed)
        let json: JSON = [
            "item": .string(remarking.item.rawValue), "asked": .integer(Int64(remarking.asked)),
            "dryRun": .bool(invocation.has("dry-run")),
            "changes": .array(
                remarking.changes.map {
                    [
                        "attempt": .string($0.attempt.rawValue), "before": .string($0.before.awarded.description),
                        "after": .string($0.after.awarded.description), "newlyPassed": .bool($0.newlyPassed),
                    ]
                }),
        ]
        invocation.show(json) {
            invocation.terminal.print(
                wrapped: invocation.phrases.remarked(
                    remarking.item.rawValue, asked: remarking.asked, changed: remarking.changes.count,
                    passing: passing, dryRun: invocation.has("dry-run")))
        }
    }

    @Sendable private static func statistics(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let form = try await campus.statistics(
            of: Assessment.ID(invocation["ASSESSMENT"]), by: invocation.siteOperator(campus))
        let phrases = invocation.phrases
        invocation.show(json(form)) {
            guard form.mean != nil else {
                return invocation.terminal.print(wrapped: phrases.statisticsTooFew(form.attempts))
            }
            invocation.terminal.print(
                wrapped: phrases.statisticsHead(
                    form.attempts, mean: phrases.statistic(form.mean),
                    deviation: phrases.statistic(form.standardDeviation),
                    reliability: phrases.statistic(form.reliability), error: phrases.statistic(form.standardError)))
            let rows = form.items.map { item in
                [
                    item.item.rawValue, phrases.number(item.count), phrases.statistic(item.facility),
                    phrases.statistic(item.discrimination), phrases.verdict(item.verdict),
                ]
            }
            invocation.terminal.print(
                Table(phrases.heads(.item, .answers, .facility, .discrimination, .standing), rows: rows))
        }
        return .done
    }

    private static func json(_ form: FormStatistics) -> JSON {
        func real(_ value: Double?) -> JSON { value.map { .real($0) } ?? .null }
        return [
            "attempts": .integer(Int64(form.attempts)), "mean": real(form.mean),
            "standardDeviation": real(form.standardDeviation), "reliability": real(form.reliability),
            "standardError": real(form.standardError),
            "items": .array(
                form.items.map { item in
                    [
                        "item": .string(item.item.rawValue), "n": .integer(Int64(item.count)),
                        "facility": real(item.facility), "discrimination": real(item.discrimination),
                        "chosen": .object(
                            JSONObject(
                                item.chosen.sorted { $0.key < $1.key }.map {
                                    ($0.key.rawValue, .integer(Int64($0.value)))
                                })),
                        "verdict": .string(item.verdict.rawValue),
                    ]
                }),
        ]
    }

    @Sendable private static func accommodate(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let person = try await invocation.person(invocation["EMAIL"], campus)
        let typed = invocation["PERCENT"]
        let extra = Int(typed).flatMap(ExtraTime.init(rawValue:))
        guard extra != nil || typed == "100" else { throw CommandError.usage { $0.badPercent(typed) } }
        try await campus.setExtraTime(extra, of: person.id, by: invocation.siteOperator(campus))
        let json: JSON = [
            "person": .string(person.id.rawValue), "percent": .integer(Int64(extra?.percent ?? 100)),
        ]
        invocation.show(json) {
            invocation.terminal.print(wrapped: invocation.phrases.extraTimeSet(person.name.text, extra))
        }
        return .done
    }
}
