import Campus
import HTTP
import JSON
import Learning
import MigrationLaw

/// An error in JSON, with what to do.
///
/// Source: RFC 9457, Problem Details for HTTP APIs.
struct Problem {
    let status: HTTP.Status
    /// The last word of `type`; stays the same for ever.
    let code: String
    /// What to do, in a sentence.
    let detail: String
    /// Members of this kind of problem, such as the field at fault.
    var extra: [(String, JSON)] = []

    var response: Response {
        let members: [(String, JSON)] =
            [
                ("type", .string("urn:iml-campus:problem:\(code)")), ("title", .string(status.reason)),
                ("status", .integer(Int64(status.rawValue))), ("detail", .string(detail)), ("code", .string(code)),
            ] + extra
        return .json(JSON.object(JSONObject(members)).bytes, status: status, type: "application/problem+json")
    }
}
