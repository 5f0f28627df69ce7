import Credentials
import JSON
public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// Replaces a certificate by one with a corrected name; for certifiers, and never by its own holder.
    ///
    /// Everything but number, name, place in the status list and moment of issue is as the first one states it, its issuer
    /// among it: a test never becomes real. The public list is signed anew before this returns, and what the holder earns
    /// later in the same course carries the corrected name.
    ///
    /// - Parameter reason: one line, for the holder and for certifiers.
    /// - Returns: the certificate that stands now.
    public func replace(
        _ id: Certificate.ID, correcting name: String, because reason: String, by actor: Actor
    ) async throws -> Certificate {
        try await require([.certifier], actor)
        let name = try printed(name)
        guard let reason = try? PlainText(reason).description else { throw CampusError.reasonMissing }
        let moment = now()
        return try await act { records in
            let old = try await replaceable(id, by: name, in: records, actor)
            let (new, place) = try await issue(inPlaceOf: old, to: name, because: reason, in: records, at: moment)
            try await signStatusList(place.list, in: records, at: moment)
            try await records.note(
                "certificate.replaced", about: "certificate:\(old.id)", by: actor, at: moment,
                payload: ["by": .string(new.certificate.id.rawValue)],
                personal: ["reason": .string(reason), "name": .string(name.text)])
            try await records.note(
                "certificate.issued", about: "certificate:\(new.certificate.id)", by: actor, at: moment,
                payload: [
                    "course": .string(old.course.rawValue), "version": .integer(Int64(old.courseVersion)),
                    "replaces": .string(old.id.rawValue),
                    "sha256": .string(Hexadecimal.encode(SHA256.digest(new.credential))),
                ],
                personal: [
                    "name": .string(name.text), "person": new.certificate.person.map { .string($0.rawValue) } ?? .null,
                ])
            return new.certificate
        }
    }

    /// The name as it would print on the certificate that replaces this one; refused where replacing would be.
    public func previewReplacement(
        of id: Certificate.ID, correcting name: String, by actor: Actor
    ) async throws -> PrintedName {
        try await require([.certifier], actor)
        let name = try printed(name)
        _ = try await read { try await replaceable(id, by: name, in: $0, actor) }
        return name
    }

    private func printed(_ name: String) throws(CampusError) -> PrintedName {
        do { return try PrintedName(name) } catch { throw .badName(error) }
    }

    /// The certificate, if it may be replaced by one with that name.
    private func replaceable(
        _ id: Certificate.ID, by name: PrintedName, in records: Records, _ actor: Actor
    ) async throws -> Certificate {
        try await require([.certifier], actor, in: records)
        let certificate = try await standing(id, in: records)
        guard let holder = certificate.person, let present = certificate.name else {
            throw CampusError.holderErased(certificate.id)
        }
        try await requireSecondPerson(than: holder, actor, in: records)
        guard name != present else { throw CampusError.nameUnchanged }
        return certificate
    }

    /// The certificate, unless it was revoked or replaced.
    func standing(_ id: Certificate.ID, in records: Records) async throws -> Certificate {
        guard let certificate = try await records.certificate(id.folded) else {
            throw CampusError.notFound(.certificate, id.rawValue)
        }
        switch certificate.status {
        case .issued: return certificate
        case .revoked: throw CampusError.alreadyRevoked(certificate.id)
        case .replaced(let by, _, _): throw CampusError.alreadyReplaced(certificate.id, by: by)
        }
    }

    /// Nobody issues to themselves.
    ///
    /// An operator in somebody's name is not that somebody as a second person: so a certificate of whoever could certify
    /// alone is replaced by another certifier who signed in, or by the operator as operator, which the events then say.
    private func requireSecondPerson(than holder: Person.ID, _ actor: Actor, in records: Records) async throws {
        guard actor.person != holder else { throw CampusError.secondPersonNeeded }
        guard actor.isOnBehalf, let person = try await records.person(holder) else { return }
        guard !person.isAdministrator, !person.roles.contains(.certifier) else { throw CampusError.secondPersonNeeded }
    }

    /// Marks the old one, signs the new one and keeps it.
    ///
    /// - Returns: the new one, and the place of the old one, whose list is to be signed.
    private func issue(
        inPlaceOf old: Certificate, to name: PrintedName, because reason: String, in records: Records,
        at moment: Instant
    ) async throws -> (new: Replacement, place: StatusPlace) {
        guard let oldPlace = try await records.statusPlace(of: old.id),
            let address = try await records.issuerAddress(ofStatusList: oldPlace.list),
            let enrolment = try await records.enrolmentID(of: old.id),
            let bytes = try await records.credential(of: old.id)
        else { throw CampusError.notFound(.certificate, old.id.rawValue) }
        let id = URNUUID.random()
        let place = try await freePlace(of: address, in: records)
        var email: EmailAddress?
        if let holder = old.person, let person = try await records.person(holder), person.emailIsProven {
            email = person.email
        }
        let stated = try CredentialContent(unproven: Array(bytes.utf8))
        let content = try CertificateStatement(
            correcting: stated, id: id, name: name, email: email, place: place, issuedBy: address, at: moment
        ).content
        let credential = try keys.office(forAddress: address).sign(content, at: moment)
        let certificate = Certificate(
            id: Certificate.ID(id.uuid), person: old.person, course: old.course, courseTitle: old.courseTitle,
            courseVersion: old.courseVersion, modules: old.modules, minutes: old.minutes, name: name,
            completedAt: old.completedAt, issuedAt: moment.wholeSeconds, issuer: old.issuer, isTest: old.isTest,
            status: .issued)
        guard try await records.markReplaced(old.id, by: certificate.id, because: reason, at: moment) else {
            throw CampusError.alreadyRevoked(old.id)
        }
        try await records.insert(
            certificate, enrolment: enrolment, place: place, credential: String(decoding: credential, as: UTF8.self))
        try await records.setPrintedName(name, of: enrolment)
        if try await records.statusList(place.list) == nil {
            try await signStatusList(place.list, in: records, at: moment)
        }
        return (Replacement(certificate: certificate, credential: credential), oldPlace)
    }

    private struct Replacement {
        let certificate: Certificate
        let credential: [UInt8]
    }
}

/// Opening a campus that an earlier program wrote.
extension Campus {
    /// Names on certificates get the key they are found by, where the migration could not make it.
    func completeCertificateNames() async throws {
        guard try await read({ try await $0.lacksCertificateNames() }) else { return }
        try await act { try await $0.completeCertificateNames() }
    }
}
