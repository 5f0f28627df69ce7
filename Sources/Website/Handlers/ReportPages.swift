import Campus
import HTTP
import Learning
import MigrationLaw
import Records

/// Reports on who did what.
enum ReportPages {
    @Sendable static func completion(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        let asked = CompletionQuery(visit.request.query)
        let errors = asked.days.errors(visit.phrases)
        // Asked with a day that is none, it answers as if none had been given, and says so.
        let page = visit.request.query["page"].flatMap { Int($0) } ?? 1
        let report = try await visit.campus.completionReport(
            asked.filter, limit: ListPlace.size, offset: (min(max(1, page), 1_000_000) - 1) * ListPlace.size, by: actor)
        let place = ListPlace(page: report.offset / ListPlace.size + 1, total: report.counts.all)
        let courses = try await visit.campus.catalogue().map { ($0.course.id, $0.course.title) }
        return visit.page(
            completionReportPage(
                report, asked: asked, at: place, courses: courses, errors: errors, phrases: visit.phrases),
            at: .administration, status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    /// The whole report as a file; looking at it is an event.
    @Sendable static func completionFile(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        let asked = CompletionQuery(visit.request.query)
        if let error = asked.days.errors(visit.phrases).first {
            try await visit.campus.mustHold([.registrar], actor)
            throw VisitError.badField(error.field, wanted: .day)
        }
        let report = try await visit.campus.exportCompletionReport(asked.filter, by: actor)
        let day = visit.campus.moment.day
        return Response.content(Array(CompletionTable.csv(report).utf8), type: SpreadsheetTable.mediaType)
            .adding("Content-Disposition", "attachment; filename=\"completion-\(day).csv\"")
    }
}
