import HTTP
import JSON

/// The description of the API itself.
enum DocumentAPI {
    static let operations: [APIOperation] = [
        APIOperation(
            .get, "/api/v1/openapi.json", "getDocument", in: .document, "Describe this API", for: .everyone,
            answers: [.ok("An OpenAPI 3.1 document.", Schema(["type": "object"]))], show)
    ]

    /// Made once: it hangs on nothing that changes while the program runs.
    static let bytes = APIDocument(operations: Site.apiOperations).json.bytes
    private static let compressed = Gzip.compressed(bytes)

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        var response = Response.json(bytes).adding("Content-Language", "en")
        if let compressed { response.compression = .ready(compressed) }
        return response
    }
}
