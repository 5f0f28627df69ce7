import HTTP
import JSON
import Learning

/// The OpenAPI document, made from the table of operations.
///
/// Source: OpenAPI Specification 3.1.1.
struct APIDocument: Sendable {
    let operations: [APIOperation]

    /// The whole document.
    var json: JSON {
        [
            "openapi": "3.1.1", "info": APIDocument.info, "jsonSchemaDialect": APIDocument.dialect,
            // Relative to where the document was found, so that it is right behind any address.
            "servers": [["url": "/", "description": "The campus that serves this document."]],
            "tags": .array(
                APIOperation.Group.allCases.filter { group in operations.contains { $0.group == group } }
                    .map { ["name": .string($0.rawValue)] }),
            "paths": paths,
            "components": [
                "schemas": .object(JSONObject(APIDocument.schemas.map { ($0.name, $0.schema.json) })),
                "parameters": .object(
                    JSONObject(APIDocument.commonParameters.map { ($0.key, $0.parameter.json) })),
                "headers": ["ETag": ["description": "Changes when the answer does.", "schema": Schema.text.json]],
                "securitySchemes": APIDocument.securitySchemes,
            ],
        ]
    }

    private static let dialect: JSON = "https://spec.openapis.org/oas/3.1/dialect/base"

    private static let info: JSON = [
        "title": "IML Campus", "version": "1",
        "summary": "Learning international migration law, its record, and the proof.",
        "description": .string(
            """
            Ids are opaque. Every moment is in UTC. Members may be added to answers; programs ignore those they do not know.

            A refused request is answered with `application/problem+json` (RFC 9457): `code` stays the same for ever, `detail` \
            says what to do in the reader's language, `field` names what is at fault. A body may have 262,144 bytes; from \
            1,048,576 on the server stops reading and answers 413 without a problem. Too many failures are answered 429 with \
            `Retry-After`.

            What everybody may read carries an `ETag` and `Access-Control-Allow-Origin: *`; nothing else may be read by pages \
            of other sites. Sign in by bearer token or by the cookie of the pages, never by both. With the cookie an unsafe \
            request must come from the same origin.
            """),
    ]

    private static let commonParameters: [(key: String, parameter: APIParameter)] = [
        ("language", .language), ("acceptLanguage", .acceptLanguage), ("ifNoneMatch", .ifNoneMatch),
    ]

    private static let securitySchemes: JSON = [
        "bearer": [
            "type": "http", "scheme": "bearer",
            "description": "The token of `POST /api/v1/sessions`: good for 30 days, only in `Authorization`.",
        ],
        "cookie": [
            "type": "apiKey", "in": "cookie", "name": "__Host-iml",
            "description": "The cookie of the pages. On plain loopback it is called `iml`.",
        ],
    ]

    static let schemas: [NamedSchema] =
        [Problem.schema] + PeopleJSON.schemas + CourseJSON.schemas + EnrolmentJSON.schemas + ProgressJSON.schemas
        + ActivityJSON.schemas + AttemptJSON.schemas + CertificateJSON.schemas + LawJSON.schemas

    private var paths: JSON {
        var paths: JSONObject = [:]
        for operation in operations {
            var path = paths[operation.pattern.text]?.object ?? APIDocument.path(operation.pattern)
            path[operation.method.rawValue.lowercased()] = operation.json
            paths[operation.pattern.text] = .object(path)
        }
        return .object(paths)
    }

    /// What every operation of a path takes.
    private static func path(_ pattern: RoutePattern) -> JSONObject {
        let common: [JSON] = ["language", "acceptLanguage"].map { ["$ref": .string("#/components/parameters/\($0)")] }
        return ["parameters": .array(pattern.parameterNames.map { APIParameter.path($0).json } + common)]
    }
}

extension APIOperation {
    /// As the document has it.
    fileprivate var json: JSON {
        var members: JSONObject = [
            "operationId": .string(id), "tags": [.string(group.rawValue)], "summary": .string(summary),
        ]
        if !detail.isEmpty { members["description"] = .string(detail) }
        let signedIn: [JSON] = ["bearer", "cookie"].map { .object(JSONObject([($0, .array([]))])) }
        // An empty requirement stands for a visitor.
        members["security"] = .array(access == .signedIn ? signedIn : [.object([:])] + signedIn)
        var parameters = query.map(\.json)
        if isPublic { parameters.append(["$ref": "#/components/parameters/ifNoneMatch"]) }
        if !parameters.isEmpty { members["parameters"] = .array(parameters) }
        if let body {
            members["requestBody"] = [
                "required": .bool(!body.isOptional),
                "content": ["application/json": ["schema": body.schema.json, "example": body.example]],
            ]
        }
        members["responses"] = responses
        return .object(members)
    }

    private var responses: JSON {
        var responses: JSONObject = [:]
        for answer in answers {
            var response: JSONObject = ["description": .string(answer.meaning)]
            if isPublic {
                response["headers"] = [
                    "ETag": ["$ref": "#/components/headers/ETag"],
                    "Access-Control-Allow-Origin": ["schema": Schema.constant("*").json],
                ]
            }
            if let schema = answer.schema {
                response["content"] = .object(
                    JSONObject(answer.types.map { ($0, ["schema": schema.json]) }))
            }
            responses[String(answer.status.rawValue)] = .object(response)
        }
        if isPublic { responses["304"] = ["description": "What the client holds is still right."] }
        for refusal in allRefusals {
            var response: JSONObject = [
                "description": .string("Refused: \(refusal.codes.map { "`\($0)`" }.joined(separator: ", "))."),
                "content": ["application/problem+json": ["schema": Problem.schema(of: refusal.codes).json]],
            ]
            if refusal.status == .unauthorized {
                response["headers"] = APIOperation.header("WWW-Authenticate", .constant("Bearer"))
            }
            if refusal.status == .tooManyRequests || refusal.status == .serviceUnavailable {
                response["headers"] = APIOperation.header("Retry-After", .integer(1...))
            }
            responses[String(refusal.status.rawValue)] = .object(response)
        }
        return .object(responses)
    }

    private static func header(_ name: String, _ schema: Schema) -> JSON {
        .object(JSONObject([(name, ["schema": schema.json] as JSON)]))
    }
}
