import Campus
import HTTP
import JSON
import Learning
import MigrationLaw

/// Certificates, for their holders and for everybody who verifies one.
enum CertificatesAPI {
    /// The person's own.
    @Sendable static func mine(_ visit: Visit) async throws -> Response {
        let certificates = try await visit.campus.certificates(of: try visit.actor)
        return .json(.array(certificates.map(CertificateJSON.summary)))
    }

    /// The credential file; the holder's own.
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let id = Certificate.ID(visit.parameters["certificate"])
        let credential = try await visit.campus.credential(id, by: try visit.actor)
        guard let type = visit.request.preferredType(of: ["application/vc", "application/json", "application/ld+json"])
        else { throw VisitError.notAcceptable(offered: "application/vc") }
        return Response.content(credential, type: type)
            .adding("Content-Disposition", "attachment; filename=\"certificate-\(id.rawValue.lowercased()).json\"")
    }

    /// What was issued under a number and whether it stands.
    @Sendable static func verification(_ visit: Visit) async throws -> Response {
        let certificate = try await visit.campus.verification(Certificate.ID(visit.parameters["certificate"]))
        return .json(CertificateJSON.verification(certificate)).adding("Access-Control-Allow-Origin", "*")
    }
}
