import HTTP
import JSON

/// One route of the API with all that its document says of it: the document cannot name what does not run, nor leave
/// out what does.
///
/// In English alone, as the names of members are: programmers read it.
struct APIOperation: Sendable {
    let method: HTTP.Method
    /// The whole path.
    let pattern: RoutePattern
    /// The name that generated clients give it.
    let id: String
    let group: Group
    /// What it does, in a few words.
    let summary: String
    /// What the summary leaves open; mostly nothing.
    let detail: String
    let access: Access
    /// What the query may hold; the path's parameters follow from the pattern.
    let query: [APIParameter]
    let body: APIBody?
    let answers: [APIAnswer]
    /// Why it may refuse, beyond what every operation may refuse for; by status, the codes of problems.
    let refusals: [Refusal]
    let handler: Site.Handler

    /// Which chapter of the document it belongs to; the raw values are its titles.
    enum Group: String, CaseIterable, Sendable {
        case people = "People and sessions"
        case courses = "Courses"
        case learning = "Learning"
        case attempts = "Attempts"
        case certificates = "Certificates"
        case law = "Law"
        case document = "This document"
    }

    /// Who may.
    enum Access: Sendable {
        case everyone
        case signedIn
    }

    /// A status with the codes of its problems.
    struct Refusal: Sendable {
        let status: HTTP.Status
        let codes: [String]

        init(_ status: HTTP.Status, _ codes: String...) { self.init(status, codes) }

        init(_ status: HTTP.Status, _ codes: [String]) {
            self.status = status
            self.codes = codes
        }
    }

    init(
        _ method: HTTP.Method, _ pattern: RoutePattern, _ id: String, in group: Group, _ summary: String,
        detail: String = "", for access: Access, query: [APIParameter] = [], body: APIBody? = nil,
        answers: [APIAnswer], refusals: [Refusal] = [], _ handler: @escaping Site.Handler
    ) {
        self.method = method
        self.pattern = pattern
        self.id = id
        self.group = group
        self.summary = summary
        self.detail = detail
        self.access = access
        self.query = query
        self.body = body
        self.answers = answers
        self.refusals = refusals
        self.handler = handler
    }

    /// Whether pages of other sites may read it: what everybody may, and nothing else.
    var isPublic: Bool { access == .everyone && method == .get }

    /// The line of the routes table. What is public carries a tag and may be read by pages of other sites, refusals too.
    var route: Route<Site.Handler> {
        guard isPublic else { return Route(method, pattern, handler) }
        let handler = handler
        return Route(method, pattern) { visit in
            do {
                return try await handler(visit).public
            } catch {
                return Failures.response(to: error, in: visit).readableElsewhere
            }
        }
    }

    /// Every refusal: the operation's own, and those that follow from its access, its body and its parameters.
    var allRefusals: [Refusal] {
        var codes: [(HTTP.Status, [String])] = [
            (.badRequest, ["two-sign-ins", "bad-address"]), (.unauthorized, ["bad-token"]),
        ]
        if access == .signedIn { codes.append((.unauthorized, ["not-signed-in"])) }
        if !method.isSafe { codes.append((.forbidden, ["other-origin"])) }
        // Reading too may submit a try whose time is over.
        if !method.isSafe || access == .signedIn { codes.append((.serviceUnavailable, ["storage"])) }
        if body != nil {
            codes += [
                (.badRequest, ["bad-json"]), (.contentTooLarge, ["too-large"]), (.unsupportedMediaType, ["not-json"]),
            ]
        }
        codes += refusals.map { ($0.status, $0.codes) }
        return Dictionary(grouping: codes, by: \.0).sorted { $0.key.rawValue < $1.key.rawValue }.map { status, all in
            Refusal(status, all.flatMap(\.1))
        }
    }
}

/// What is sent with an operation.
struct APIBody: Sendable {
    let schema: Schema
    let example: JSON
    /// Whether it may be left out.
    var isOptional = false

    /// No body is needed; one that comes must still be JSON, so that no form of another site can send it.
    static let ignored = APIBody(schema: Schema([:]), example: [:], isOptional: true)
}

/// What an operation answers when it does what was asked.
struct APIAnswer: Sendable {
    let status: HTTP.Status
    /// What it means.
    let meaning: String
    /// Nil where the answer has no body.
    let schema: Schema?
    /// Its types; the first is the usual one.
    let types: [String]

    init(
        _ status: HTTP.Status, _ meaning: String, _ schema: Schema?, types: [String] = ["application/json"]
    ) {
        self.status = status
        self.meaning = meaning
        self.schema = schema
        self.types = schema == nil ? [] : types
    }

    static func ok(_ meaning: String, _ schema: Schema) -> APIAnswer { APIAnswer(.ok, meaning, schema) }

    static func created(_ meaning: String, _ schema: Schema) -> APIAnswer { APIAnswer(.created, meaning, schema) }
}

extension Response {
    /// Readable by pages of other sites, and tagged: only for what is public.
    var `public`: Response { readableElsewhere.taggedByBody() }

    /// Readable by pages of other sites.
    var readableElsewhere: Response { replacing("Access-Control-Allow-Origin", "*") }
}
