import Campus
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
        return problem.status == .serviceUnavailable ? 60 : nil
    }

    private static func page(for problem: Problem, _ error: any Error, in visit: Visit) -> Response {
        if problem.status == .unauthorized, visit.request.method.isSafe {
            // Signing in comes back to the page that was asked for.
            return .redirect(to: Address.signIn(returningTo: visit.request.path.raw))
        }
        if let refusal = error as? CampusError, problem.status != .notFound {
            let explanation = visit.phrases.explain(refusal)
            return visit.page(refusalPage(explanation, phrases: visit.phrases), at: .courses, status: problem.status)
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
            case .tooManyRequests: .tooMany(retryAfterSeconds: 900)
            case .internalServerError: .server(reference: problem.code)
            case .serviceUnavailable: .unavailable
            default: .badRequest(problem.detail)
            }
        return visit.page(errorPage(kind, shell: visit.shell), status: problem.status)
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
        case let error as VisitError: error.problem
        case let error as RouteError:
            Problem(
                status: error.status, code: error == .notFound ? "no-such-page" : "method-not-allowed",
                detail: "Check the address and the method: no route answers \(visit.request.path.raw.prefix(200)).")
        case let error as FormError: Problem(status: error.status, code: "bad-form", detail: error.description)
        case let error as JSONError:
            Problem(status: .badRequest, code: "bad-json", detail: error.description)
        case let error as SQLError where error.code == .diskFull || error.code == .busy || error.code == .readOnly:
            Problem(
                status: .serviceUnavailable, code: "storage",
                detail: "The server cannot write now. Nothing that was confirmed is lost; try again in a minute.")
        default: unknown(error)
        }
    }

    /// Our own fault: the log has it under a number, the answer only the number.
    private static func unknown(_ error: any Error) -> Problem {
        let reference = String(UInt32.random(in: 0...UInt32.max), radix: 36)
        ErrorLog.note("fault \(reference): \(error)")
        return Problem(
            status: .internalServerError, code: reference,
            detail: "Something went wrong on our side. Tell an administrator the number \(reference).")
    }
}

extension VisitError {
    var problem: Problem {
        switch self {
        case .twoSignIns:
            Problem(
                status: .badRequest, code: "two-sign-ins",
                detail: "Send either the cookie or the bearer token, not both.")
        case .badToken:
            Problem(
                status: .unauthorized, code: "bad-token",
                detail: "The bearer token ended or never was. Sign in again: POST /api/v1/sessions.")
        case .otherOrigin:
            Problem(
                status: .forbidden, code: "other-origin",
                detail: "This request comes from a page of another site. Open the page here and send it from there.")
        case .oldForm:
            Problem(
                status: .forbidden, code: "old-form",
                detail: "This form was opened before you signed in. Open the page again and send it from there.")
        case .notJSON:
            Problem(
                status: .unsupportedMediaType, code: "not-json",
                detail: "Send JSON with Content-Type: application/json.")
        case .notAcceptable(let offered):
            Problem(status: .notAcceptable, code: "not-acceptable", detail: "Ask for \(offered) in Accept.")
        case .badField(let name, let wanted):
            Problem(
                status: .unprocessableContent, code: "bad-field", detail: "The field “\(name)” wants \(wanted).",
                extra: [("field", .string(name))])
        }
    }
}
