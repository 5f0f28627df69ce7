import Campus
import Catalogue
import HTTP
import Learning
import Records

/// Reading what was done.
enum EventPages {
    /// Rows on a page.
    private static let size = 50

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        let phrases = visit.phrases
        let asked = EventQuery(visit.request.query)
        var errors = asked.days.errors(phrases)
        var topic: EventFilter.Topic?
        if !asked.about.isEmpty {
            topic = try await visit.campus.eventTopic(asked.about, by: actor)
            if topic == nil { errors.append(FieldError(field: "about", sentence: phrases.unknownTopic(asked.about))) }
        }
        // With something that is not understood, nothing is shown rather than everything.
        let log =
            errors.isEmpty
            ? try await visit.campus.events(asked.filter(topic), limit: size, by: actor) : nil
        if log == nil { try await visit.campus.mustHold([.auditor], actor) }
        return visit.page(
            eventsPage(log, asked: asked, errors: errors, phrases: phrases), at: .administration,
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }
}
