import Campus
import HTTP
import JSON
import Learning
import MigrationLaw

/// Certificates, for their holders and for everybody who verifies one.
enum CertificatesAPI {
    /// What a credential can be sent as.
    static let types = ["application/vc", "application/json", "application/ld+json"]

    /// The person's own.
    @Sendable static func mine(_ visit: Visit) async throws -> Response {
        let certificates = try await visit.campus.certificates(of: try visit.actor)
        return .json(.array(certificates.map(CertificateJSON.summary)))
    }

    /// The credential file; the holder's own.
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let id = Certificate.ID(visit.parameters["certificate"])
        let credential = try await visit.campus.credential(id, by: try visit.actor)
        guard let type = visit.request.preferredType(of: types)
        else { throw VisitError.notAcceptable(offered: "application/vc") }
        return Response.content(credential, type: type)
            .adding("Content-Disposition", "attachment; filename=\"certificate-\(id.rawValue.lowercased()).json\"")
    }

    /// What was issued under a number and whether it stands.
    @Sendable static func verification(_ visit: Visit) async throws -> Response {
        let certificate = try await visit.campus.verification(Certificate.ID(visit.parameters["certificate"]))
        return .json(CertificateJSON.verification(certificate))
    }
}

// What the document says of it.
extension CertificatesAPI {
    static let operations: [APIOperation] = [
        APIOperation(
            .get, "/api/v1/people/me/certificates", "listCertificates", in: .certificates, "List one's certificates",
            for: .signedIn, answers: [.ok("The certificates, newest first.", .list(CertificateJSON.listed.reference))],
            mine),
        APIOperation(
            .get, "/api/v1/certificates/{certificate}", "getCertificate", in: .certificates,
            "Fetch a certificate as it was signed", detail: "For its holder and for administrators.", for: .signedIn,
            answers: [
                APIAnswer(.ok, "The credential.", CertificateJSON.credential, types: CertificatesAPI.types)
            ], refusals: [.init(.notFound, "no-such-certificate"), .init(.notAcceptable, "not-acceptable")], show),
        APIOperation(
            .get, "/api/v1/verifications/{certificate}", "verify", in: .certificates,
            "Say what was issued under a number and whether it stands", for: .everyone,
            answers: [.ok("What is on record.", CertificateJSON.verification.reference)],
            refusals: [.init(.notFound, "no-such-certificate")], verification),
    ]
}
