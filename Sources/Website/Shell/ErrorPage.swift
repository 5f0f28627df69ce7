import Catalogue
import HTML

/// Why a page cannot be shown, or an act not be done.
enum PageProblem: Sendable {
    /// 400; the sentence says what to correct, nil for the general one.
    case badRequest(String? = nil)
    /// 401; the address to come back to after signing in, beginning with `/`.
    case signInFirst(returnTo: String)
    /// 403.
    case forbidden
    /// 403: the form's token is missing or of another sign-in.
    case formTooOld
    /// 404; what was asked for, where it has a name, and what comes nearest to it.
    case notFound(String? = nil, nearest: [NextStep] = [])
    /// 405.
    case methodNotAllowed
    /// 409; who did what in the meantime, nil for the general sentence.
    case conflict(String? = nil)
    /// 410.
    case gone
    /// 413.
    case tooLarge
    /// 415.
    case unsupportedMediaType
    /// 429.
    case tooMany(retryAfterSeconds: Int)
    /// 500; the number under which the log has it.
    case server(reference: String)
    /// 503.
    case unavailable

    /// The status of the answer.
    var status: Int {
        switch self {
        case .badRequest: 400
        case .signInFirst: 401
        case .forbidden, .formTooOld: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .conflict: 409
        case .gone: 410
        case .tooLarge: 413
        case .unsupportedMediaType: 415
        case .tooMany: 429
        case .server: 500
        case .unavailable: 503
        }
    }
}

/// The page of a problem: what happened, what to do, where to go.
///
/// - Parameter steps: Next steps that fit better than the doors of the site.
func errorPage(_ problem: PageProblem, shell: Shell, steps: [NextStep] = []) -> HTML {
    let (heading, sentence) = words(for: problem, shell.phrases)
    return shell.page(heading) {
        h1(heading)
        p(.class("lead"), text: sentence)
        if case .signInFirst(let address) = problem {
            p(.class("acts")) {
                a(.class("btn"), .href("/sign-in?to=\(queryValue(address))"), text: shell.phrases.doorSignIn)
            }
        }
        if case .notFound(_, let nearest) = problem, !nearest.isEmpty {
            h2(shell.phrases.nearestTitle)
            nextSteps(nearest)
        }
        h2(shell.phrases.nextSteps)
        nextSteps(steps.isEmpty ? shell.doors : steps)
    }
}

extension Shell {
    /// The doors of the site as next steps.
    var doors: [NextStep] {
        [
            NextStep(phrases.doorCourses, "/courses"), NextStep(phrases.doorLaw, "/instruments"),
            NextStep(phrases.doorVerify, "/v"),
        ]
    }
}

/// A value inside the query of an address (RFC 3986, unreserved characters as they are).
func queryValue(_ text: String) -> String {
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            result.append(byte)
        default:
            result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: result, as: UTF8.self)
}

private func words(for problem: PageProblem, _ phrases: Phrases) -> (heading: String, sentence: String) {
    switch problem {
    case .badRequest(let sentence): (phrases.badRequestTitle, sentence ?? phrases.badRequestSentence)
    case .signInFirst: (phrases.signInFirstTitle, phrases.signInFirstSentence)
    case .forbidden: (phrases.pageForbiddenTitle, phrases.pageForbiddenSentence)
    case .formTooOld: (phrases.formTooOldTitle, phrases.formTooOldSentence)
    case .notFound(let what?, _): (phrases.pageMissingTitle(of: what), phrases.pageMissingSentence)
    case .notFound(nil, _): (phrases.pageMissingTitle, phrases.pageMissingSentence)
    case .methodNotAllowed: (phrases.methodTitle, phrases.methodSentence)
    case .conflict(let sentence): (phrases.conflictTitle, sentence ?? phrases.conflictSentence)
    case .gone: (phrases.goneTitle, phrases.goneSentence)
    case .tooLarge: (phrases.tooLargeTitle, phrases.tooLargeSentence)
    case .unsupportedMediaType: (phrases.unsupportedTitle, phrases.unsupportedSentence)
    case .tooMany(let seconds): (phrases.pageTooManyTitle, phrases.tooManySentence(seconds: seconds))
    case .server(let reference): (phrases.serverErrorTitle, phrases.serverErrorSentence(reference: reference))
    case .unavailable: (phrases.unavailableTitle, phrases.unavailableSentence)
    }
}
