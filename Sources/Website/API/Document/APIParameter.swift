import JSON
import Learning

/// What the path, the query or a header of a request holds.
struct APIParameter: Sendable {
    let name: String
    let place: Place
    let meaning: String
    let schema: Schema

    /// Where it stands; the raw values are those of OpenAPI.
    enum Place: String, Sendable {
        case path, query, header
    }

    /// As the document has it.
    var json: JSON {
        var members: JSONObject = [
            "name": .string(name), "in": .string(place.rawValue), "description": .string(meaning),
            "schema": schema.json,
        ]
        if place == .path { members["required"] = true }
        return .object(members)
    }
}

extension APIParameter {
    static func query(_ name: String, _ meaning: String, _ schema: Schema) -> APIParameter {
        APIParameter(name: name, place: .query, meaning: meaning, schema: schema)
    }

    /// The language of the answer, before the person's own choice.
    static let language = query(
        LanguageChoice.field,
        "The language of the answer: a language of the site, such as `fr`. Any other value counts as not given. Without it: "
            + "the signed-in person's own, else `Accept-Language`, else English.",
        Schema.addressText.like("fr"))

    /// What the browser says of languages.
    static let acceptLanguage = APIParameter(
        name: "Accept-Language", place: .header, meaning: "As RFC 9110 has it: `fr-CA` is answered in French.",
        schema: Schema.text.like("fr-CA, fr;q=0.9, en;q=0.5"))

    /// The tag of an answer held already.
    static let ifNoneMatch = APIParameter(
        name: "If-None-Match", place: .header, meaning: "The `ETag` of the answer held: 304 when it is still right.",
        schema: .text)

    /// The parameter of a path with that name.
    ///
    /// - Precondition: it is described here.
    static func path(_ name: String) -> APIParameter {
        guard let (meaning, schema) = paths[name] else {
            preconditionFailure("the parameter “\(name)” of the API is not described")
        }
        return APIParameter(name: name, place: .path, meaning: meaning, schema: schema)
    }

    private static let paths: [String: (meaning: String, schema: Schema)] = [
        "course": ("The id of a course.", Schema.id.like("rights-of-migrants")),
        "enrolment": ("The id that enrolling gave.", .id),
        "lesson": ("The id of a lesson of the course.", Schema.id.like("RM1.L1")),
        "activity": ("The id of an activity of the course.", Schema.id.like("RM1.A1")),
        "attempt": ("The id that starting gave.", .id),
        "slot": ("The number of a question, from 1.", Schema.integer(1...).like(1)),
        "certificate": (
            "The number of a certificate, in any case of letters.",
            Schema.id.like("01938f6e-7c1a-7d3b-9a55-0242ac120002")
        ),
        "instrument": ("The id of an instrument.", Schema.id.like("icrmw")),
        "state": ("ISO 3166-1 alpha-3 or alpha-2, in any case of letters.", Schema.id.like("KEN")),
        "decision": ("The id of a decision.", Schema.id.like("ecthr-27765-09")),
    ]
}
