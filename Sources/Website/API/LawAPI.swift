import Campus
import Catalogue
import HTTP
import JSON
import Learning
import MigrationLaw

/// The record of the law, for everybody; the shapes are those of the commands.
enum LawAPI {
    /// Every instrument, with its parties today.
    @Sendable static func instruments(_ visit: Visit) async throws -> Response {
        let law = visit.campus.law
        let tallies = visit.tallies.tallies(law, at: visit.campus.moment.day)
        return try visit.page(of: law.content.instruments, id: \.id.rawValue) { instrument in
            LawJSON.instrument(
                instrument, law, tallies[instrument.id] ?? law.tally(of: instrument.id, at: visit.campus.moment.day))
        }
    }

    /// One instrument, with its parties on a day.
    @Sendable static func instrument(_ visit: Visit) async throws -> Response {
        let law = visit.campus.law
        let instrument = try instrument(visit.parameters["instrument"], in: law)
        let tally = law.tally(of: instrument.id, at: try visit.askedDay)
        return .json(LawJSON.instrument(instrument, law, tally))
    }

    /// Every State and territory.
    @Sendable static func states(_ visit: Visit) async throws -> Response {
        try visit.page(of: visit.campus.law.content.states, id: \.id.rawValue) { LawJSON.state($0) }
    }

    /// One State, with how it stands to each instrument on a day.
    @Sendable static func state(_ visit: Visit) async throws -> Response {
        let law = visit.campus.law
        let state = try state(visit.parameters["state"], in: law)
        return .json(LawJSON.state(state, law.statuses(of: state.id, at: try visit.askedDay)))
    }

    /// How a State stands to an instrument on a day, and why.
    @Sendable static func status(_ visit: Visit) async throws -> Response {
        let law = visit.campus.law
        let state = try state(visit.parameters["state"], in: law)
        let instrument = try instrument(visit.parameters["instrument"], in: law)
        return .json(LawJSON.status(law.status(of: state.id, in: instrument.id, at: try visit.askedDay)))
    }

    /// Provisions, narrowed by topic, holder and instrument.
    @Sendable static func provisions(_ visit: Visit) async throws -> Response {
        let law = visit.campus.law
        let filter = try filter(visit.request.query, in: law)
        return try visit.page(of: law.content.provisions.filter(filter.includes), id: \.id.rawValue) {
            LawJSON.provision($0, visit.phrases.language)
        }
    }

    /// Every decision.
    @Sendable static func decisions(_ visit: Visit) async throws -> Response {
        try visit.page(of: visit.campus.law.content.decisions, id: \.id.rawValue) {
            LawJSON.decision($0, visit.phrases.language)
        }
    }

    /// One decision.
    @Sendable static func decision(_ visit: Visit) async throws -> Response {
        let id = visit.parameters["decision"]
        guard let decision = visit.campus.law.decision(named: id) else { throw CampusError.notFound(.decision, id) }
        return .json(LawJSON.decision(decision, visit.phrases.language))
    }

    private static func instrument(_ id: String, in law: Law) throws(CampusError) -> Instrument {
        guard let instrument = law.instrument(named: id) else { throw .notFound(.instrument, id) }
        return instrument
    }

    private static func state(_ code: String, in law: Law) throws(CampusError) -> State {
        guard let state = law.state(named: code) else { throw .notFound(.state, code) }
        return state
    }

    private static func filter(_ query: Fields, in law: Law) throws -> ProvisionFilter {
        do throws(ProvisionFilterError) {
            return try ProvisionFilter(
                topic: query["topic"], holder: query["holder"], instrument: query["instrument"], in: law)
        } catch {
            switch error {
            case .noInstrument(let id): throw CampusError.notFound(.instrument, id)
            case .noTopic(let word, let known): throw VisitError.noTopic(word, known: known)
            case .noHolder(let word, let known): throw VisitError.noHolder(word, known: known)
            }
        }
    }
}

extension Visit {
    /// The day asked about; today without.
    fileprivate var askedDay: CalendarDay {
        get throws(VisitError) {
            guard let text = request.query["at"] else { return campus.moment.day }
            guard let day = CalendarDay(text) else { throw .badField("at", wanted: .day) }
            return day
        }
    }

    /// The page of a list that was asked for.
    fileprivate func page<Entry>(
        of list: [Entry], id: (Entry) -> String, _ describe: (Entry) -> JSON
    ) throws -> Response {
        .json(try ListPage(request.query).json(of: list, for: request, id: id, describe))
    }
}

// What the document says of it.
extension LawAPI {
    private static let at = APIParameter.query(
        "at", "The day asked about; today without.", Schema.day.like("2020-01-01"))
    private static let noPage: [APIOperation.Refusal] = [
        .init(.notFound, "no-such-entry"), .init(.unprocessableContent, "bad-field"),
    ]

    static let operations: [APIOperation] = [
        APIOperation(
            .get, "/api/v1/instruments", "listInstruments", in: .law, "List instruments",
            detail: "With their parties today.", for: .everyone, query: ListPage.parameters,
            answers: [.ok("A page of them.", ListPage.schema(of: LawJSON.instrument))], refusals: noPage, instruments),
        APIOperation(
            .get, "/api/v1/instruments/{instrument}", "getInstrument", in: .law, "Show an instrument",
            detail: "With its parties on that day.", for: .everyone, query: [at],
            answers: [.ok("The instrument.", LawJSON.instrument.reference)],
            refusals: [.init(.notFound, "no-such-instrument"), .init(.unprocessableContent, "bad-field")], instrument),
        APIOperation(
            .get, "/api/v1/states", "listStates", in: .law, "List States and territories", for: .everyone,
            query: ListPage.parameters, answers: [.ok("A page of them.", ListPage.schema(of: LawJSON.state))],
            refusals: noPage, states),
        APIOperation(
            .get, "/api/v1/states/{state}", "getState", in: .law, "Show a State",
            detail: "With how it stands on that day to each instrument whose parties are recorded.", for: .everyone,
            query: [at], answers: [.ok("The State.", LawJSON.stateStatuses.reference)],
            refusals: [.init(.notFound, "no-such-state"), .init(.unprocessableContent, "bad-field")], state),
        APIOperation(
            .get, "/api/v1/states/{state}/status/{instrument}", "getStatus", in: .law,
            "Say how a State stands to an instrument on a day, and why", for: .everyone, query: [at],
            answers: [.ok("The status, with the acts it rests on.", LawJSON.status.reference)],
            refusals: [
                .init(.notFound, "no-such-state", "no-such-instrument"), .init(.unprocessableContent, "bad-field"),
            ], status),
        APIOperation(
            .get, "/api/v1/provisions", "listProvisions", in: .law, "List provisions", for: .everyone,
            query: [
                .query("topic", "What they are about.", Schema.id.like("expulsion")),
                .query("holder", "Who holds the right or bears the duty.", Schema.id.like("aliens")),
                .query("instrument", "In which instrument they stand.", Schema.id.like("iccpr")),
            ] + ListPage.parameters, answers: [.ok("A page of them.", ListPage.schema(of: LawJSON.provision))],
            refusals: [
                .init(.notFound, "no-such-entry", "no-such-topic", "no-such-holder", "no-such-instrument"),
                .init(.unprocessableContent, "bad-field"),
            ], provisions),
        APIOperation(
            .get, "/api/v1/decisions", "listDecisions", in: .law, "List decisions", for: .everyone,
            query: ListPage.parameters, answers: [.ok("A page of them.", ListPage.schema(of: LawJSON.decision))],
            refusals: noPage, decisions),
        APIOperation(
            .get, "/api/v1/decisions/{decision}", "getDecision", in: .law, "Show a decision", for: .everyone,
            answers: [.ok("The decision.", LawJSON.decision.reference)],
            refusals: [.init(.notFound, "no-such-decision")], decision),
    ]
}
