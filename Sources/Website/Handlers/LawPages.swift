import Campus
import HTTP
import Learning
import MigrationLaw

/// The law, for everybody.
enum LawPages {
    @Sendable static func instruments(_ visit: Visit) async throws -> Response {
        let query = visit.request.query
        return visit.page(
            instrumentListPage(
                law: visit.campus.law, tallies: visit.tallies.tallies(visit.campus.law, at: visit.campus.moment.day),
                filter: InstrumentFilter(branch: query["branch"], scope: query["scope"]), shell: visit.shell.at(.law)))
    }

    @Sendable static func instrument(_ visit: Visit) async throws -> Response {
        let id = Instrument.ID(visit.parameters["instrument"].lowercased())
        guard let instrument = visit.campus.law.instrument(id) else {
            throw CampusError.notFound(.instrument, id.rawValue)
        }
        return visit.page(
            instrumentPage(
                instrument, law: visit.campus.law, at: visit.day, mistyped: visit.mistypedDay,
                shell: visit.shell.at(.law)))
    }

    @Sendable static func states(_ visit: Visit) async throws -> Response {
        visit.page(stateListPage(law: visit.campus.law, shell: visit.shell.at(.law)))
    }

    @Sendable static func state(_ visit: Visit) async throws -> Response {
        let id = State.ID(visit.parameters["state"].uppercased())
        guard let state = visit.campus.law.state(id) else { throw CampusError.notFound(.state, id.rawValue) }
        return visit.page(
            statePage(
                state, law: visit.campus.law, at: visit.day, mistyped: visit.mistypedDay, shell: visit.shell.at(.law)))
    }

    @Sendable static func decisions(_ visit: Visit) async throws -> Response {
        visit.page(decisionListPage(law: visit.campus.law, shell: visit.shell.at(.law)))
    }

    @Sendable static func decision(_ visit: Visit) async throws -> Response {
        let id = Decision.ID(visit.parameters["decision"].lowercased())
        guard let decision = visit.campus.law.decision(id) else {
            throw CampusError.notFound(.decision, id.rawValue)
        }
        return visit.page(decisionPage(decision, law: visit.campus.law, shell: visit.shell.at(.law)))
    }

    @Sendable static func aboutData(_ visit: Visit) async throws -> Response {
        visit.page(aboutDataPage(RecordCounts(visit.campus.law), shell: visit.shell))
    }

    @Sendable static func privacy(_ visit: Visit) async throws -> Response {
        visit.page(privacyPage(contact: visit.campus.settings.current.issuerURL, shell: visit.shell))
    }

    @Sendable static func accessibility(_ visit: Visit) async throws -> Response {
        visit.page(accessibilityPage(contact: visit.campus.settings.current.issuerURL, shell: visit.shell))
    }
}

extension Visit {
    /// The day asked about; today where none, or none that the calendar has.
    var day: CalendarDay {
        request.query["at"].flatMap { CalendarDay($0) } ?? campus.moment.day
    }

    /// What was asked for instead of a day, where the calendar has no such day; the first letters where it is long.
    var mistypedDay: String? {
        guard let text = request.query["at"], !text.isEmpty, CalendarDay(text) == nil else { return nil }
        return String(text.prefix(40))
    }
}
