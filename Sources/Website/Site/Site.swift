public import Campus
import Catalogue
public import HTTP
import Learning

/// The website and its JSON API: finds the route, says who asks, lets the handler answer, and turns errors into pages.
public struct Site: Sendable {
    let campus: Campus
    private let lessons = LessonShelf()
    private let tallies = LawShelf()
    private let routes: Routes<Handler>

    /// What answers one route.
    typealias Handler = @Sendable (Visit) async throws -> Response

    /// The site of a campus.
    public init(_ campus: Campus) {
        self.campus = campus
        routes = Routes(Site.routes)
    }

    /// Answers a request; never throws, so that whatever goes wrong is told in one way.
    public func respond(to request: Request) async -> Response {
        var visit = Visit(campus: campus, lessons: lessons, tallies: tallies, request: request)
        do {
            return Guarding.finish(try await answer(&visit), for: visit)
        } catch {
            return Guarding.finish(Failures.response(to: error, in: visit), for: visit)
        }
    }

    /// What to say to a request whose address cannot be read; nil where nothing of it can be trusted.
    public func refusal(of fault: RequestFault, target: String, headers: Headers) -> Response? {
        // The page is told as from the first page, since its own address is none.
        let isAPI = target.hasPrefix("/api/")
        guard let request = try? Request(.get, isAPI ? "/api" : "/", headers: headers) else { return nil }
        let visit = Visit(campus: campus, lessons: lessons, tallies: tallies, request: request)
        guard visit.phrases.explain(fault) != nil else { return nil }
        return Guarding.finish(Failures.response(to: fault, in: visit), for: visit)
    }

    /// The answer to a request that the server lets go no further: nobody is asked for, nothing is read.
    public func refusal(of request: Request, because error: any Error) -> Response {
        let visit = Visit(campus: campus, lessons: lessons, tallies: tallies, request: request)
        var response = Guarding.finish(Failures.response(to: error, in: visit), for: visit)
        response.compression = .never
        return response
    }

    private func answer(_ visit: inout Visit) async throws -> Response {
        switch routes.find(visit.request.method, visit.request.path) {
        case .found(let route, let parameters):
            visit.parameters = parameters
            // What is the same for everybody asks for nobody.
            if !Site.isAsset(visit.request.path) { try await visit.recognise() }
            return try visit.remembering(try await route.handler(visit))
        case .methodNotAllowed(let allowed):
            if visit.request.method == .options { return Guarding.preflight(visit, allowed: allowed) }
            throw RouteError.methodNotAllowed(allowed)
        case .notFound:
            // The page that says so still knows who reads it.
            try await visit.recognise()
            throw RouteError.notFound
        }
    }

    private static func isAsset(_ path: RequestPath) -> Bool {
        ["style.css", "script.js", "healthz", ".well-known", "status"].contains(path.segments.first)
    }
}
