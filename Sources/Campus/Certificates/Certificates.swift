import Credentials
import JSON
public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// The actor's own certificates, newest first.
    public func certificates(of actor: Actor) async throws -> [Certificate] {
        guard let person = actor.person else { throw CampusError.notSignedIn }
        return try await read { try await $0.certificates(of: person) }
    }

    /// Every certificate, or those that a search finds, newest first; for certifiers.
    public func allCertificates(
        matching search: CertificateSearch = CertificateSearch(), by actor: Actor, limit: Int = 100, offset: Int = 0
    ) async throws -> [Certificate] {
        try await require([.certifier], actor)
        return try await read {
            try await $0.certificates(matching: search.folded, limit: limit, offset: offset)
        }
    }

    /// How many certificates there are, or match; for certifiers.
    public func countCertificates(
        matching search: CertificateSearch = CertificateSearch(), by actor: Actor
    ) async throws -> Int {
        try await require([.certifier], actor)
        return try await read { try await $0.countCertificates(matching: search.folded) }
    }

    /// A certificate with everything that certifiers see of it.
    public func certificateFile(_ id: Certificate.ID, by actor: Actor) async throws -> CertificateFile {
        try await read { records in
            try await require([.certifier], actor, in: records)
            guard let certificate = try await records.certificate(id.folded) else {
                throw CampusError.notFound(.certificate, id.rawValue)
            }
            var holder: Person?
            if let person = certificate.person { holder = try await records.person(person) }
            return CertificateFile(
                certificate: certificate, holder: holder,
                replaces: try await records.certificateReplaced(by: certificate.id))
        }
    }

    /// What was issued under a number and whether it stands; for everybody.
    public func verification(_ id: Certificate.ID) async throws -> Certificate {
        guard let certificate = try await read({ try await $0.certificate(id.folded) }) else {
            throw CampusError.notFound(.certificate, id.rawValue)
        }
        return certificate
    }

    /// The credential as it was delivered, for its holder and for administrators.
    public func credential(_ id: Certificate.ID, by actor: Actor) async throws -> [UInt8] {
        let certificate = try await verification(id)
        if certificate.person != actor.person || actor.person == nil {
            do { try await requireAdministrator(actor) } catch {
                throw CampusError.notFound(.certificate, id.rawValue)
            }
        }
        guard let credential = try await read({ try await $0.credential(of: certificate.id) }) else {
            throw CampusError.notFound(.certificate, id.rawValue)
        }
        return Array(credential.utf8)
    }

    /// Revokes for good: the public list is signed anew before this returns.
    public func revoke(_ id: Certificate.ID, because reason: String, by actor: Actor) async throws -> Certificate {
        try await require([.certifier], actor)
        guard let reason = try? PlainText(reason).description else { throw CampusError.reasonMissing }
        let moment = now()
        try await act { records in
            try await require([.certifier], actor, in: records)
            guard let place = try await records.statusPlace(of: id.folded) else {
                throw CampusError.notFound(.certificate, id.rawValue)
            }
            _ = try await standing(id, in: records)
            guard try await records.revoke(id.folded, because: reason, at: moment) else {
                throw CampusError.alreadyRevoked(id)
            }
            try await signStatusList(place.list, in: records, at: moment)
            try await records.note(
                "certificate.revoked", about: "certificate:\(id.folded)", by: actor, at: moment,
                payload: ["reason": .string(reason)])
        }
        return try await verification(id)
    }
}

/// Everything that certifiers see of a certificate.
public struct CertificateFile: Sendable {
    /// What was issued and whether it stands.
    public let certificate: Certificate
    /// Whose account; nil after erasure.
    public let holder: Person?
    /// The one in whose place it stands.
    public let replaces: Certificate.ID?
}

extension Certificate.ID {
    var folded: Certificate.ID { Certificate.ID(rawValue.lowercased()) }
}

extension CertificateSearch {
    var folded: CertificateSearch { CertificateSearch(words, course: course?.folded, standing: standing) }
}
