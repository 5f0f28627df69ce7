import Campus
import HTTP
import Learning
import MigrationLaw

/// The state of what is to be learnt.
enum ContentPages {
    @Sendable static func state(_ visit: Visit) async throws -> Response {
        visit.page(
            contentStatePage(try await visit.campus.contentState(by: try visit.actor), phrases: visit.phrases),
            at: .administration)
    }

    /// How the questions of an assessment did.
    @Sendable static func statistics(_ visit: Visit) async throws -> Response {
        let id = Assessment.ID(visit.parameters["assessment"])
        let form = try await visit.campus.statistics(of: id, by: try visit.actor)
        return visit.page(itemStatisticsPage(form, of: id, phrases: visit.phrases), at: .administration)
    }
}
