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

    /// Every certificate, newest first; for certifiers.
    public func allCertificates(by actor: Actor, limit: Int = 100, offset: Int = 0) async throws -> [Certificate] {
        try await require([.certifier], actor)
        return try await read { try await $0.certificates(limit: limit, offset: offset) }
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

extension Certificate.ID {
    var folded: Certificate.ID { Certificate.ID(rawValue.lowercased()) }
}
