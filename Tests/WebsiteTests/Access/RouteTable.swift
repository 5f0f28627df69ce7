import HTTP
import Learning

/// What one route answers to whom.
struct RouteRule: Sendable {
    /// Who may.
    enum Access: Sendable {
        /// Everybody; the status for the visitor, and for who is signed in.
        case everyone(visitor: Int, signedIn: Int)
        /// Whoever is signed in, with what is their own.
        case personal(Int, administrator: Int? = nil)
        /// As ``personal(_:)``; what is another's does not exist. Administrators get that status with a learner's.
        case owned(Int, administrator: Int = 404)
        /// Administrators, and those who hold one of these roles.
        case administrators(Int, also: Set<Role> = [])
    }

    let access: Access
    /// The form or JSON sent; parameters in braces are filled in.
    var body = ""
}

/// Every route by method and pattern. A route that is not here fails the tests: somebody must say who may use it.
let routeRules: [String: RouteRule] = [
    "GET /": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /courses": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /courses/{course}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "POST /courses/{course}/move": RouteRule(access: .personal(409)),
    "POST /enrolments": RouteRule(access: .personal(303), body: "course={course}"),
    "GET /courses/{course}/lessons/{lesson}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "POST /courses/{course}/lessons/{lesson}/completion": RouteRule(access: .personal(303)),
    "GET /courses/{course}/activities/{activity}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "POST /courses/{course}/activities/{activity}/submission": RouteRule(access: .personal(303)),
    "GET /courses/{course}/name": RouteRule(access: .personal(200)),
    "POST /courses/{course}/name": RouteRule(access: .personal(200), body: "name=Amina"),
    "GET /courses/{course}/assessments/{assessment}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "POST /courses/{course}/assessments/{assessment}/attempts": RouteRule(access: .personal(303)),
    "GET /attempts/{attempt}": RouteRule(access: .owned(200)),
    "POST /attempts/{attempt}/answers/{slot}": RouteRule(access: .owned(303)),
    "POST /attempts/{attempt}/answers/{slot}/check": RouteRule(access: .owned(303)),
    "POST /attempts/{attempt}/submission": RouteRule(access: .owned(303)),
    "GET /sign-in": RouteRule(access: .everyone(visitor: 200, signedIn: 303)),
    "POST /sign-in": RouteRule(access: .everyone(visitor: 401, signedIn: 401), body: "email=a%40b.org&password=wrong"),
    "GET /sign-up": RouteRule(access: .everyone(visitor: 200, signedIn: 303)),
    "POST /sign-up": RouteRule(access: .everyone(visitor: 422, signedIn: 422), body: "name=&email=&password="),
    "POST /sign-out": RouteRule(access: .everyone(visitor: 303, signedIn: 303)),
    "POST /language": RouteRule(access: .everyone(visitor: 303, signedIn: 303), body: "lang=fr&to=%2Fcourses"),
    "GET /link": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "POST /link": RouteRule(access: .everyone(visitor: 410, signedIn: 410), body: "code=x"),
    "POST /link/password": RouteRule(access: .everyone(visitor: 410, signedIn: 410), body: "code=x&password=x"),
    "POST /link/address": RouteRule(access: .everyone(visitor: 410, signedIn: 410), body: "code=x&password=x"),
    "POST /link/invitation": RouteRule(
        access: .everyone(visitor: 410, signedIn: 410), body: "code=x&name=x&password=x"),
    "GET /set-up": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "POST /set-up": RouteRule(access: .everyone(visitor: 410, signedIn: 410), body: "code=x"),
    "GET /my": RouteRule(access: .personal(200)),
    "GET /my/data": RouteRule(access: .personal(200)),
    "GET /my/data/export": RouteRule(access: .personal(200)),
    "POST /my/data/export": RouteRule(access: .personal(403), body: "password=wrong"),
    "GET /my/data/erasure": RouteRule(access: .personal(200)),
    "POST /my/data/erasure": RouteRule(access: .personal(403, administrator: 409), body: "password=wrong"),
    "GET /erased": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /my/account": RouteRule(access: .personal(200)),
    "POST /my/account": RouteRule(access: .personal(303), body: "name=Somebody&language=en"),
    "GET /my/password": RouteRule(access: .personal(200)),
    "POST /my/password": RouteRule(access: .personal(403), body: "old=wrong&password=long+enough+for+this"),
    "GET /my/sessions": RouteRule(access: .personal(200)),
    "POST /my/sessions/ending": RouteRule(access: .personal(303)),
    "POST /my/sessions/{session}/ending": RouteRule(access: .owned(303)),
    "GET /my/certificates": RouteRule(access: .personal(200)),
    "GET /my/certificates/{certificate}": RouteRule(access: .owned(200)),
    "GET /my/certificates/{certificate}/credential": RouteRule(access: .owned(200, administrator: 200)),
    "GET /v": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /v/{certificate}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /a/{course}/v{number}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /about-data": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /privacy": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /accessibility": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),

    "GET /instruments": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /instruments/{instrument}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /states": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /states/{state}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /decisions": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /decisions/{decision}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),

    "GET /admin": RouteRule(access: .administrators(200)),
    "GET /admin/settings": RouteRule(access: .administrators(200)),
    "POST /admin/settings": RouteRule(access: .administrators(303), body: "siteName=Test+Campus"),
    "GET /admin/courses/{course}": RouteRule(access: .administrators(200)),
    "GET /admin/courses/{course}/lessons/{lesson}": RouteRule(access: .administrators(200)),
    "POST /admin/courses/{course}/versions": RouteRule(access: .administrators(409)),
    "POST /admin/courses/{course}/corrections": RouteRule(access: .administrators(409)),
    "POST /admin/courses/{course}/moves": RouteRule(access: .administrators(200)),
    "GET /admin/people": RouteRule(access: .administrators(200, also: [.registrar, .auditor])),
    "GET /admin/people/{person}": RouteRule(access: .administrators(200, also: [.registrar, .auditor])),
    "POST /admin/people/{person}/roles": RouteRule(access: .administrators(303), body: "act=grant&role=auditor"),
    "POST /admin/people/{person}/links": RouteRule(access: .administrators(200)),
    "POST /admin/people/{person}/extra-time": RouteRule(access: .administrators(303), body: "percent=150"),
    "GET /admin/people/{person}/ending": RouteRule(access: .administrators(200)),
    "POST /admin/people/{person}/ending": RouteRule(access: .administrators(303)),
    "POST /admin/people/{person}/reopening": RouteRule(access: .administrators(303)),
    "GET /admin/reports/completion": RouteRule(access: .administrators(200, also: [.registrar])),
    "GET /admin/reports/completion.csv": RouteRule(access: .administrators(200, also: [.registrar])),
    "GET /admin/events": RouteRule(access: .administrators(200, also: [.auditor])),
    "GET /admin/content": RouteRule(access: .administrators(200)),
    "GET /admin/content/statistics/{assessment}": RouteRule(access: .administrators(200)),
    "GET /admin/invitations": RouteRule(access: .administrators(200, also: [.registrar])),
    "POST /admin/invitations/check": RouteRule(
        access: .administrators(200, also: [.registrar]), body: "rows=Noor,noor%40example.org,en"),
    // `Noor,noor@example.org,en` as base64url.
    "POST /admin/invitations": RouteRule(
        access: .administrators(200, also: [.registrar]),
        body: "list=Tm9vcixub29yQGV4YW1wbGUub3JnLGVu&seed=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
    "GET /admin/certificates": RouteRule(access: .administrators(200, also: [.certifier])),
    "GET /admin/certificates/{certificate}": RouteRule(access: .administrators(200, also: [.certifier])),
    "POST /admin/certificates/{certificate}/replacement": RouteRule(
        access: .administrators(422, also: [.certifier]), body: "name=&reason="),
    "GET /admin/certificates/{certificate}/revocation": RouteRule(access: .administrators(200, also: [.certifier])),
    "POST /admin/certificates/{certificate}/revocation": RouteRule(
        access: .administrators(422, also: [.certifier]), body: "reason="),

    "GET /.well-known/did.json": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /status/r/{number}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /healthz": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /style.css": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /script.js": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /icon.svg": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),

    "POST /api/v1/people": RouteRule(
        access: .everyone(visitor: 422, signedIn: 422), body: #"{"name":"","email":"","password":""}"#),
    "POST /api/v1/sessions": RouteRule(
        access: .everyone(visitor: 401, signedIn: 401), body: #"{"email":"a@b.org","password":"wrong"}"#),
    "DELETE /api/v1/sessions/current": RouteRule(access: .personal(204)),
    "GET /api/v1/people/me": RouteRule(access: .personal(200)),
    "GET /api/v1/people/me/certificates": RouteRule(access: .personal(200)),
    "GET /api/v1/courses": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/courses/{course}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/enrolments": RouteRule(access: .personal(200)),
    "POST /api/v1/enrolments": RouteRule(access: .personal(200), body: #"{"course":"{course}"}"#),
    "POST /api/v1/enrolments/{enrolment}/lessons/{lesson}/completion": RouteRule(access: .owned(200)),
    "GET /api/v1/enrolments/{enrolment}/activities/{activity}/submission": RouteRule(access: .owned(200)),
    "POST /api/v1/enrolments/{enrolment}/activities/{activity}/submission": RouteRule(access: .owned(200), body: "{}"),
    "PUT /api/v1/enrolments/{enrolment}/printed-name": RouteRule(access: .owned(200), body: #"{"name":"{name}"}"#),
    "GET /api/v1/enrolments/{enrolment}/progress": RouteRule(access: .owned(200)),
    "POST /api/v1/enrolments/{enrolment}/attempts": RouteRule(
        access: .owned(200), body: #"{"assessment":"{assessment}"}"#),
    "GET /api/v1/attempts/{attempt}": RouteRule(access: .owned(200)),
    "PUT /api/v1/attempts/{attempt}/answers/{slot}": RouteRule(
        access: .owned(200), body: #"{"sequence":9,"choice":["{option}"]}"#),
    "POST /api/v1/attempts/{attempt}/answers/{slot}/check": RouteRule(access: .owned(200)),
    "POST /api/v1/attempts/{attempt}/submission": RouteRule(access: .owned(200)),
    "GET /api/v1/certificates/{certificate}": RouteRule(access: .owned(200, administrator: 200)),
    "GET /api/v1/verifications/{certificate}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),

    "GET /api/v1/instruments": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/instruments/{instrument}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/states": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/states/{state}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/states/{state}/status/{instrument}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/provisions": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/decisions": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/decisions/{decision}": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
    "GET /api/v1/openapi.json": RouteRule(access: .everyone(visitor: 200, signedIn: 200)),
]

extension Route {
    /// What the table calls it.
    var line: String { "\(method.rawValue) \(pattern.text)" }
    var isAPI: Bool { pattern.text.hasPrefix("/api/") }
}
