package import Credentials
package import JSON
package import Learning
import MigrationLaw

/// Certificates in JSON.
package enum CertificateJSON {
    /// What the holder’s list says of each.
    package static func summary(_ certificate: Certificate) -> JSON {
        [
            "id": .string(certificate.id.rawValue), "course": .string(certificate.course.rawValue),
            "kind": "completion", "status": .string(certificate.statusWord),
            "issued": .string(certificate.issuedAt.description),
        ]
    }

    /// What was issued under a number and whether it stands, for everybody: of a replaced one no name, but the number of
    /// the one that stands.
    package static func verification(_ certificate: Certificate) -> JSON {
        json(certificate, name: certificate.status.standing == .replaced ? nil : certificate.name)
    }

    /// The same with the name in any case, for its holder and for certifiers.
    package static func record(_ certificate: Certificate) -> JSON {
        json(certificate, name: certificate.name)
    }

    /// The certificate that stands now, and the number in whose place.
    package static func replacement(of old: Certificate.ID, by new: Certificate) -> JSON {
        var object = record(new).object ?? JSONObject()
        object["replaces"] = .string(old.rawValue)
        return .object(object)
    }

    private static func json(_ certificate: Certificate, name: PrintedName?) -> JSON {
        let (since, reason, replacedBy): (Instant, JSON, JSON) =
            switch certificate.status {
            case .issued: (certificate.issuedAt, .null, .null)
            case .revoked(let at, let reason): (at, .string(reason), .null)
            case .replaced(let by, let at, _): (at, .null, .string(by.rawValue))
            }
        return [
            "id": .string(certificate.id.rawValue), "status": .string(certificate.statusWord),
            "since": .string(since.description), "reason": reason, "replacedBy": replacedBy,
            "test": .bool(certificate.isTest), "name": name.map { .string($0.text) } ?? .null,
            "course": .string(certificate.course.rawValue), "title": .string(certificate.courseTitle),
            "version": .integer(Int64(certificate.courseVersion)),
            "issued": .string(certificate.issuedAt.description),
            "completed": .string(certificate.completedAt.description),
            "hours": .real(Double(certificate.minutes) / 60),
            "modules": .array(certificate.modules.map { ["id": .string($0.id.rawValue), "title": .string($0.title)] }),
            "issuer": .string(certificate.issuer),
        ]
    }

    /// The number of a certificate that may not be there yet, or null.
    package static func number(_ certificate: Certificate?) -> JSON {
        certificate.map { .string($0.id.rawValue) } ?? .null
    }

    /// What was found about a file; what it states is proven only where the status is `valid`.
    package static func file(
        _ content: CredentialContent?, status: String, lines: [String], replacedBy: Certificate.ID? = nil
    ) -> JSON {
        var object: JSONObject = ["status": .string(status), "why": .array(lines.map { .string($0) })]
        if let replacedBy { object["replacedBy"] = .string(replacedBy.rawValue) }
        guard let content else { return .object(object) }
        object["id"] = .string(content.id.uuid)
        object["name"] = .string(content.recipient.printedName.description)
        object["title"] = .string(content.achievement.name.description)
        object["issuer"] = .string(content.issuer.id.description)
        object["issued"] = .string(content.validFrom.description)
        object["hours"] = content.creditsEarned.map { .string($0.description) } ?? .null
        return .object(object)
    }
}

extension Certificate {
    /// The status in the interface's word.
    package var statusWord: String { status.standing.rawValue }
}
