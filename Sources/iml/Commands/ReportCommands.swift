import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import Records
import Website

/// Reports on who did what.
enum ReportCommands {
    static let all: [Command] = [
        Command(
            "report completion", .registrar, [],
            [
                Command.Option("course", "COURSE", \.reportCourseOption),
                Command.Option("state", "STATE", \.reportStateOption),
                Command.Option("find", "WORDS", \.findOption),
                Command.Option("by", "WHAT", \.reportByOption),
                Command.Option("from", "DAY", \.reportFromOption),
                Command.Option("to", "DAY", \.reportToOption),
                Command.Option("csv", "FILE", \.reportCSVOption), .acting, .json, .data, .content,
            ],
            \.helpReportCompletion, example: "report completion --course rights-of-migrants --state completed",
            run: completion)
    ]

    @Sendable private static func completion(_ invocation: Invocation) async throws -> ExitStatus {
        let filter = try filter(invocation)
        let campus = try await invocation.campus()
        let actor = try await invocation.siteOperator(campus)
        let phrases = invocation.phrases
        if let path = invocation.option("csv") {
            let report = try await campus.exportCompletionReport(filter, by: actor)
            try PrivateFile(path: Places.absolute(path)).write(CompletionTable.csv(report))
            invocation.show(CompletionTable.json(report)) {
                invocation.terminal.print(wrapped: phrases.reportWritten(report.rows.count, to: path))
            }
            return .done
        }
        let report = try await campus.completionReport(filter, limit: CompletionReport.fileLimit, by: actor)
        invocation.show(CompletionTable.json(report)) { tell(report, invocation) }
        return .done
    }

    private static func filter(_ invocation: Invocation) throws(CommandError) -> EnrolmentFilter {
        var filter = EnrolmentFilter(
            course: invocation.option("course").map { Course.ID($0.lowercased()) },
            words: invocation.option("find") ?? "", first: try day(invocation.option("from")),
            last: try day(invocation.option("to")))
        if let typed = invocation.option("state") {
            guard let state = CompletionTable.state(typed) else { throw .usage { $0.noReportState(typed) } }
            filter.state = state
        }
        if let typed = invocation.option("by") {
            guard let moment = EnrolmentFilter.Moment(rawValue: typed) else {
                throw .usage { $0.noReportMoment(typed) }
            }
            filter.moment = moment
        }
        return filter
    }

    private static func day(_ typed: String?) throws(CommandError) -> CalendarDay? {
        guard let typed else { return nil }
        guard let day = CalendarDay(typed) else { throw .usage { $0.noDay(typed: typed) } }
        return day
    }

    private static func tell(_ report: CompletionReport, _ invocation: Invocation) {
        let phrases = invocation.phrases
        let heads = [
            phrases.learnerHeading, phrases.courseHeading, phrases.progressHeading, phrases.finalHeading,
            phrases.stateHeading,
        ]
        let rows = report.rows.map { row in
            [
                row.email?.typed ?? phrases.bySomebodyErased, "\(row.enrolment.course) \(row.enrolment.version)",
                row.tally.map { phrases.tally($0).joined(separator: ", ") } ?? "–",
                phrases.finalResult(row.tally?.final),
                [phrases.state(row.enrolment.state), row.completedAt?.day.description].compactMap(\.self)
                    .joined(separator: " "),
            ]
        }
        if !rows.isEmpty { invocation.terminal.print(Table(heads, rows: rows)) }
        invocation.terminal.print(
            wrapped: phrases.reportCounts(
                report.counts.all, active: report.counts.active, completed: report.counts.completed))
    }
}
