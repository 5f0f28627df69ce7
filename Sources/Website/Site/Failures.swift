import Campus
import Catalogue
import HTTP
import JSON
import Learning
import MigrationLaw
import SQL

/// Turns whatever went wrong into one answer: a page with a next step, or a problem in JSON.
enum Failures {
    static func response(to error: any Error, in visit: Visit) -> Response {
        let problem = problem(for: error, in: visit)
        var response = visit.isAPI ? problem.response : page(for: problem, error, in: visit)
        if let routeError = error as? RouteError, let allow = routeError.allow {
            response = response.adding("Allow", allow)
        }
        if let seconds = retryAfter(error, problem, at: visit.campus.moment) {
            response = response.adding("Retry-After", String(seconds))
        }
        if problem.status == .unauthorized { response = response.adding("WWW-Authenticate", "Bearer") }
        return response
    }

    /// Seconds until trying again makes sense; nil where it never does.
    private static func retryAfter(_ error: any Error, _ problem: Problem, at now: Instant) -> Int64? {
        if case .tooManyFailures(let until)? = error as? CampusError {
            return max(1, (until.milliseconds - now.milliseconds) / 1000 + 1)
        }
        if case .tooManyRequests(let seconds)? = error as? LimitError { return Int64(seconds) }
        return problem.status == .serviceUnavailable ? 60 : nil
    }

    private static func page(for problem: Problem, _ error: any Error, in visit: Visit) -> Response {
        if problem.status == .unauthorized, visit.request.method.isSafe {
            // Signing in comes back to the page that was asked for.
            return .redirect(to: Address.signIn(returningTo: visit.request.path.raw))
        }
        if let refusal = error as? CampusError, problem.status != .notFound {
            let explanation = visit.phrases.explain(refusal)
            return visit.page(
                refusalPage(explanation, next: next(after: problem, in: visit), phrases: visit.phrases), at: .courses,
                status: problem.status)
        }
        let kind: PageProblem =
            switch problem.status {
            case .unauthorized: .signInFirst(returnTo: Address.home)
            case .forbidden: (error as? VisitError) == nil ? .forbidden : .formTooOld
            case .notFound: .notFound(nil, nearest: nearest(to: visit))
            case .methodNotAllowed: .methodNotAllowed
            case .conflict: .conflict(problem.detail)
            case .contentTooLarge: .tooLarge
            case .unsupportedMediaType: .unsupportedMediaType
            case .tooManyRequests:
                .tooMany(retryAfterSeconds: retryAfter(error, problem, at: visit.campus.moment).map(Int.init) ?? 900)
            case .internalServerError: .server(reference: problem.code)
            case .serviceUnavailable: .unavailable
            default: .badRequest(problem.detail)
            }
        return visit.page(errorPage(kind, shell: visit.shell), status: problem.status)
    }

    /// Where a form was sent after the session had ended: signing in comes back to its page. Nil otherwise.
    private static func next(after problem: Problem, in visit: Visit) -> String? {
        let parts = visit.request.path.raw.split(separator: "/")
        guard problem.status == .unauthorized else { return nil }
        switch parts.first {
        case "attempts" where parts.count > 2: return Address.signIn(returningTo: "/attempts/\(parts[1])")
        case "courses" where parts.count == 5:
            return Address.signIn(returningTo: "/" + parts.dropLast().joined(separator: "/"))
        default: return nil
        }
    }

    /// What of the law comes nearest to the last part of the address.
    private static func nearest(to visit: Visit) -> [NextStep] {
        guard ["instruments", "states", "decisions"].contains(visit.request.path.segments.first),
            let last = visit.request.path.segments.last
        else { return [] }
        return visit.campus.law.nearest(to: last).compactMap { reference in
            visit.citation(reference).map { NextStep($0.title, $0.address) }
        }
    }

    private static func problem(for error: any Error, in visit: Visit) -> Problem {
        switch error {
        case let error as CampusError: error.problem(visit.phrases)
        case let error as VisitError: error.problem(visit.phrases)
        case let error as RouteError:
            Problem(
                status: error.status, code: error == .notFound ? "no-such-page" : "method-not-allowed",
                detail: visit.phrases.noRoute(String(visit.request.path.raw.prefix(200))))
        case let error as FormError:
            Problem(status: error.status, code: "bad-form", detail: visit.phrases.explain(error))
        case let error as RequestFault:
            Problem(
                status: error.status, code: "bad-address", detail: visit.phrases.explain(error) ?? error.description)
        case LimitError.tooManyRequests(let seconds):
            Problem(
                status: .tooManyRequests, code: "too-many-requests",
                detail: visit.phrases.tooManyRequests(retryAfterSeconds: seconds))
        case let error as JSONError:
            Problem(
                status: error.isTooLarge ? .contentTooLarge : .badRequest,
                code: error.isTooLarge ? "too-large" : "bad-json", detail: visit.phrases.explain(error))
        case let error as SQLError where error.code == .diskFull || error.code == .busy || error.code == .readOnly:
            Problem(
                status: .serviceUnavailable, code: "storage",
                detail: visit.phrases.cannotWriteNow)
        default: unknown(error, visit.phrases)
        }
    }

    /// Our own fault: the log has it under a number, the answer only the number.
    private static func unknown(_ error: any Error, _ phrases: Phrases) -> Problem {
        let reference = String(UInt32.random(in: 0...UInt32.max), radix: 36)
        ErrorLog.note("fault \(reference): \(error)")
        return Problem(
            status: .internalServerError, code: reference, detail: phrases.ownFault(number: reference))
    }
}

extension VisitError {
    /// Status and code for programs, the sentence for people.
    func problem(_ phrases: Phrases) -> Problem {
        switch self {
        case .twoSignIns:
            Problem(
                status: .badRequest, code: "two-sign-ins",
                detail: phrases.twoSignIns)
        case .badToken:
            Problem(
                status: .unauthorized, code: "bad-token",
                detail: phrases.badToken)
        case .otherOrigin:
            Problem(
                status: .forbidden, code: "other-origin",
                detail: phrases.otherOrigin)
        case .oldForm:
            Problem(
                status: .forbidden, code: "old-form",
                detail: phrases.oldForm)
        case .notJSON:
            Problem(
                status: .unsupportedMediaType, code: "not-json",
                detail: phrases.notJSON)
        case .notAcceptable(let offered):
            Problem(status: .notAcceptable, code: "not-acceptable", detail: phrases.notAcceptable(offered))
        case .badField(let name, let wanted):
            Problem(
                status: .unprocessableContent, code: "bad-field",
                detail: phrases.badField(name, wanted: phrases.explain(wanted)),
                extra: [("field", .string(name))])
        case .noTopic(let word, let known):
            Problem(
                status: .notFound, code: "no-such-topic", detail: phrases.noTopic(word, known: known),
                extra: [("field", "topic")])
        case .noHolder(let word, let known):
            Problem(
                status: .notFound, code: "no-such-holder", detail: phrases.noHolder(word, known: known),
                extra: [("field", "holder")])
        case .noEntry(let id):
            Problem(
                status: .notFound, code: "no-such-entry", detail: phrases.noEntry(id), extra: [("field", "after")])
        }
    }
}
