import Campus
import Catalogue
import Credentials
import HTTP
import JSON
import Learning
import Records

/// One request with who makes it: all that a handler needs.
struct Visit: Sendable {
    let campus: Campus
    /// Lesson texts as they were rendered.
    let lessons: LessonShelf
    /// Parties as they were counted.
    let tallies: LawShelf
    let request: Request
    /// The language of the answer, and what decided it.
    private(set) var choice: LanguageChoice
    /// The sentences in that language.
    var phrases: Phrases { Phrases(choice.language) }
    /// The values that the path gave.
    var parameters = PathParameters()
    /// Who asks; nil for a visitor.
    private(set) var signedIn: SignedIn?
    /// The secret of the session, from which the forms' token is made.
    private var secret: String?

    init(campus: Campus, lessons: LessonShelf, tallies: LawShelf, request: Request) {
        self.campus = campus
        self.lessons = lessons
        self.tallies = tallies
        self.request = request
        choice = Visit.choice(request, nil, campus)
    }

    private static func choice(_ request: Request, _ person: Person?, _ campus: Campus) -> LanguageChoice {
        let settings = campus.settings.current
        return LanguageChoice(
            request, person: person?.language, cookie: Cookie.languageName(for: settings), offered: settings.languages)
    }

    /// Whether this request speaks JSON rather than pages.
    var isAPI: Bool { request.path.segments.first == "api" }

    /// Who acts; signing in is asked of a visitor.
    var actor: Actor {
        get throws {
            guard let signedIn else { throw CampusError.notSignedIn }
            return .person(signedIn.person.id)
        }
    }

    /// The person's acts, if somebody is signed in.
    var actorIfAny: Actor? { signedIn.map { .person($0.person.id) } }

    /// Finds out who asks, by bearer token or by cookie; both at once are refused.
    mutating func recognise() async throws {
        defer { choice = Visit.choice(request, signedIn?.person, campus) }
        let cookie = request.cookies[Cookie.name(for: campus.settings.current)]
        let bearer = request.headers["authorization"].flatMap(Visit.bearer)
        if request.headers["authorization"] != nil {
            guard cookie == nil else { throw VisitError.twoSignIns }
            guard let bearer, let found = try await campus.session(bearer), found.session.kind == .bearer else {
                throw VisitError.badToken
            }
            signedIn = found
            return
        }
        guard let cookie, let found = try await campus.session(cookie), found.session.kind == .cookie else { return }
        signedIn = found
        secret = cookie
        guard request.method.isSafe || Guarding.isSameOrigin(request, as: campus.settings.current) else {
            throw VisitError.otherOrigin
        }
    }

    /// The form that was sent, once its token is found right.
    func form() throws -> Form {
        let form = try request.form()
        guard Guarding.isSameOrigin(request, as: campus.settings.current) else { throw VisitError.otherOrigin }
        if let secret {
            guard FormToken.isRight(form[FormToken.field] ?? "", for: secret) else { throw VisitError.oldForm }
        }
        return form
    }

    /// As ``form()``, for a form that may carry files.
    func upload() throws -> UploadForm {
        guard request.contentType?.essence == UploadForm.mediaType else {
            _ = try form()
            return try request.upload()
        }
        guard Guarding.isSameOrigin(request, as: campus.settings.current) else { throw VisitError.otherOrigin }
        let upload = try request.upload()
        if let secret {
            guard FormToken.isRight(upload[FormToken.field] ?? "", for: secret) else { throw VisitError.oldForm }
        }
        return upload
    }

    /// What the visitor's browser is called in lists of sessions.
    var device: DeviceWord { DeviceWord(userAgent: request.headers["user-agent"]) }

    /// The token that forms of this page carry; empty for a visitor.
    var formToken: String { secret.map(FormToken.make) ?? "" }

    /// The JSON that was sent.
    func json() throws -> JSON {
        guard request.contentType?.essence == "application/json" else { throw VisitError.notJSON }
        guard Guarding.isSameOrigin(request, as: campus.settings.current) else { throw VisitError.otherOrigin }
        return try JSON(bytes: request.body, sizeLimit: 262_144)
    }

    private static func bearer(_ header: String) -> String? {
        let words = header.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        return String(words[1])
    }
}

/// Why a request is refused before any act.
enum VisitError: Error, Equatable {
    /// A cookie and a bearer token.
    case twoSignIns
    /// The bearer token ended or never was.
    case badToken
    /// An unsafe request that a page of another site made.
    case otherOrigin
    /// The form's token is of another session: it was open since before signing in.
    case oldForm
    /// `application/json` is wanted.
    case notJSON
    /// None of the types that the client takes is to be had.
    case notAcceptable(offered: String)
    /// A field that is missing or of another kind.
    case badField(String, wanted: WantedValue)
    /// A filter names a topic that no provision has.
    case noTopic(String, known: [String])
    /// A filter names a holder that no provision has.
    case noHolder(String, known: [String])
    /// A list has no entry after which to go on.
    case noEntry(String)
}
