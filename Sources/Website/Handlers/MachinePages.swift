import Campus
import HTTP

/// What programs fetch: the issuer's keys, status lists, files of the site.
enum MachinePages {
    @Sendable static func didDocument(_ visit: Visit) async throws -> Response {
        Response.json(try visit.campus.didDocument(), type: "application/did+json").public
            .adding("Cache-Control", "max-age=300")
    }

    @Sendable static func statusList(_ visit: Visit) async throws -> Response {
        guard let number = Int(visit.parameters["number"]) else { throw RouteError.notFound }
        return Response.content(try await visit.campus.statusList(number), type: "application/vc").public
            .adding("Cache-Control", "max-age=300")
    }

    @Sendable static func health(_ visit: Visit) async throws -> Response { .text("ok\n") }

    /// A file whose address changes with its content, so that it may be kept for ever.
    static func asset(_ asset: SiteAsset) -> Site.Handler {
        let compressed = Gzip.compressed(asset.bytes)
        return { _ in
            var response = Response.content(asset.bytes, type: asset.mediaType)
                .adding("Cache-Control", "public, max-age=31536000, immutable")
            if let compressed { response.compression = .ready(compressed) }
            return response
        }
    }
}
