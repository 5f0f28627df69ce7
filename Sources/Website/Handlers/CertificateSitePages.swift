import Campus
import HTTP
import Learning
import MigrationLaw

/// Certificates: the holder's own, and verification by everybody.
enum CertificateSitePages {
    @Sendable static func mine(_ visit: Visit) async throws -> Response {
        let certificates = try await visit.campus.certificates(of: try visit.actor)
        return visit.page(certificatesPage(certificates, phrases: visit.phrases), at: .myLearning)
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let id = visit.certificateID
        guard let certificate = try await visit.campus.certificates(of: try visit.actor).first(where: { $0.id == id })
        else { throw CampusError.notFound(.certificate, id.rawValue) }
        let address = visit.campus.settings.current.publicAddress
        return visit.page(
            certificatePage(
                certificate, code: QRCode.picture(of: address + Address.verification(id)),
                map: WorldTiles.picture(visit.campus.law.content.tiles), publicAddress: address,
                phrases: visit.phrases),
            at: .myLearning)
    }

    @Sendable static func credential(_ visit: Visit) async throws -> Response {
        let id = visit.certificateID
        let credential = try await visit.campus.credential(id, by: try visit.actor)
        return Response.content(credential, type: "application/vc")
            .adding("Content-Disposition", "attachment; filename=\"certificate-\(id).json\"")
    }

    @Sendable static func verificationForm(_ visit: Visit) async throws -> Response {
        guard let typed = visit.request.query["id"], !typed.isEmpty else {
            return visit.page(verificationFormPage(phrases: visit.phrases), at: .verify, isIndexed: true)
        }
        guard let number = Certificate.ID(typed: typed) else {
            return visit.page(
                verificationNotFoundPage(typed: String(typed.prefix(100)), phrases: visit.phrases), at: .verify,
                status: .notFound)
        }
        return .redirect(to: Address.verification(number))
    }

    /// The answer in words, or in JSON by Accept.
    @Sendable static func verification(_ visit: Visit) async throws -> Response {
        do {
            let certificate = try await visit.campus.verification(visit.certificateID)
            if visit.request.wantsJSON { return .json(CertificateJSON.verification(certificate)) }
            return visit.page(
                verificationPage(certificate, at: visit.campus.moment, phrases: visit.phrases), at: .verify)
        } catch CampusError.notFound where !visit.request.wantsJSON {
            return visit.page(
                verificationNotFoundPage(
                    typed: String(visit.certificateID.rawValue.prefix(100)), phrases: visit.phrases),
                at: .verify, status: .notFound)
        }
    }

    /// What a course version certifies.
    @Sendable static func achievement(_ visit: Visit) async throws -> Response {
        guard let number = Int(visit.parameters["number"]) else { throw RouteError.notFound }
        let version = try await visit.campus.course(visit.courseID, version: number)
        return visit.page(achievementPage(version, phrases: visit.phrases), at: .verify, isIndexed: true)
    }
}

extension Visit {
    /// The certificate that the path names.
    var certificateID: Certificate.ID { Certificate.ID(parameters["certificate"].lowercased()) }
}
