import Campus
import HTTP
import Learning

/// What every answer carries and every unsafe request must show.
enum Guarding {
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// Whether an unsafe request comes from a page of this site, as far as its headers say.
    ///
    /// A browser says so by Sec-Fetch-Site or Origin; a program that sends neither holds no cookie by accident.
    static func isSameOrigin(_ request: Request, as settings: Settings) -> Bool {
        if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" { return false }
        guard let origin = request.headers["origin"] else { return true }
        guard let host = origin.split(separator: "/").last.map(String.init), origin.contains("://") else {
            return false
        }
        if origin == settings.publicAddress { return true }
        // The public host over http, or on another port, is another origin: whoever sits on the line can write its pages.
        guard !settings.publicAddress.hasSuffix("://\(host)") else { return false }
        return host == request.headers["host"]
    }

    /// An unsafe request of the API without a body must still be one that no form of another site can send.
    static func requireProgram(_ visit: Visit) throws {
        if visit.request.body.isEmpty {
            guard isSameOrigin(visit.request, as: visit.campus.settings.current) else { throw VisitError.otherOrigin }
        } else {
            _ = try visit.json()
        }
    }

    /// The answer with the headers that keep browsers careful.
    static func finish(_ response: Response, for visit: Visit) -> Response {
        var response =
            response
            .adding("X-Content-Type-Options", "nosniff")
            .adding("Referrer-Policy", "same-origin")
            .adding("Cross-Origin-Opener-Policy", "same-origin")
        if response.header("Content-Security-Policy") == nil {
            response = response.adding("Content-Security-Policy", policy)
        }
        if response.header("Cache-Control") == nil {
            // A person's page is nobody else's, nor is what a form or a password was answered with; everybody's pages may
            // be asked again.
            let isPublic = visit.signedIn == nil && visit.request.method.isSafe
            response = response.adding("Cache-Control", isPublic ? "no-cache" : "private, no-store")
        }
        let vary = "Cookie, Authorization, Accept"
        response = response.adding("Vary", visit.choice.hangsOnHeader ? vary + ", Accept-Language" : vary)
        if visit.campus.settings.current.publicAddress.hasPrefix("https:") {
            response = response.adding("Strict-Transport-Security", "max-age=31536000")
        }
        if response.isPage || visit.isAPI, response.header("Content-Language") == nil {
            response = response.adding("Content-Language", visit.choice.language.code)
        }
        return response
    }

    /// Answers OPTIONS: other sites may read what is public, and only that.
    static func preflight(_ visit: Visit, allowed: [Method]) -> Response {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        return Response(.noContent).adding("Allow", names)
    }
}
