import Credentials
import JSON
import Learning
import MigrationLaw
import Records

extension Campus {
    /// Issues the certificate of a completed enrolment, in the transaction that completed it.
    ///
    /// One for each enrolment and version: again gives the same.
    func issue(
        to enrolment: Enrolment, name: PrintedName, version: CourseVersion, completedAt: Instant, in records: Records,
        by actor: Actor, at moment: Instant
    ) async throws -> Certificate {
        if let existing = try await records.certificate(of: enrolment.id, version: version.number) { return existing }
        let settings = settings.current
        let course = version.course
        let id = URNUUID.random()
        let certificate = Certificate(
            id: Certificate.ID(id.uuid), person: enrolment.person, course: course.id,
            courseTitle: course.title[.english], courseVersion: version.number,
            modules: course.modules.map { Certificate.Session(id: $0.id, title: $0.title[.english]) },
            minutes: course.minutes, name: name, completedAt: completedAt.wholeSeconds, issuedAt: moment.wholeSeconds,
            issuer: settings.issuerName, isTest: settings.isTest, status: .issued)
        let place = try await freePlace(of: settings.publicAddress, in: records)
        let email = try await records.person(enrolment.person).flatMap { $0.emailIsProven ? $0.email : nil }
        let statement = try CertificateStatement(
            certificate, name: name, id: id, settings: settings, enrolledAt: enrolment.enrolledAt, email: email,
            place: place,
            summary: course.summary[.english])
        let credential = try keys.office(for: settings).sign(statement.content, at: moment)
        try await records.insert(
            certificate, enrolment: enrolment.id, place: place, credential: String(decoding: credential, as: UTF8.self))
        if try await records.statusList(place.list) == nil {
            try await signStatusList(place.list, in: records, at: moment)
        }
        try await records.note(
            "certificate.issued", about: "certificate:\(certificate.id)", by: actor, at: moment,
            payload: [
                "course": .string(course.id.rawValue), "version": .integer(Int64(version.number)),
                "sha256": .string(Hexadecimal.encode(SHA256.digest(credential))),
            ],
            personal: ["name": .string(name.text), "person": .string(enrolment.person.rawValue)])
        return certificate
    }

    /// A random place that no certificate has, in the newest list that is not half full.
    ///
    /// - Parameter issuer: the one that signs the certificate: the setting may change meanwhile.
    func freePlace(of issuer: String, in records: Records) async throws -> StatusPlace {
        var list = try await records.newestStatusList(of: issuer)
        if let number = list, try await records.count(inStatusList: number) >= StatusList.minimumSize / 2 { list = nil }
        let number =
            if let list { list } else { try await records.addStatusList(of: issuer) }
        while true {
            let place = StatusPlace(list: number, index: RandomBytes.number(below: StatusList.minimumSize))
            if try await !records.isTaken(place) { return place }
        }
    }
}
