import Campus
import Credentials
import JSON
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `Replacing a certificate for a corrected name` {
    let sample: SampleCampus
    let campus: Campus
    let learner: Actor
    let certifier: Actor
    let old: Certificate

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        learner = try await campus.sampleLearner()
        certifier = try await campus.sampleLearner("Chipo Moyo", email: "chipo@example.org")
        try await campus.grant(.certifier, to: try #require(certifier.person), by: anOperator)
        old = try await campus.earnCertificate(by: learner, name: "Amina Odiambo")
        sample.clock.advance(by: .days(3))
    }

    @Test func `issues a new one with everything else as it was, and ends the old one`() async throws {
        let before = try JSON(bytes: try await campus.credential(old.id, by: learner))
        let new = try await replace("Amina Odhiambo")
        #expect(new.id != old.id && new.name?.text == "Amina Odhiambo" && new.person == learner.person)
        #expect(new.course == old.course && new.courseTitle == old.courseTitle)
        #expect(new.courseVersion == old.courseVersion && new.modules == old.modules && new.minutes == old.minutes)
        #expect(new.completedAt == old.completedAt && new.issuedAt == sample.clock.now)
        #expect(new.issuer == old.issuer && new.isTest == old.isTest && new.status == .issued)
        #expect(
            try await campus.verification(old.id).status
                == .replaced(by: new.id, at: sample.clock.now, reason: "Typing mistake"))

        let after = try JSON(bytes: try await campus.credential(new.id, by: learner))
        for member in ["@context", "type", "name", "issuer", "awardedDate", "credentialSchema"] {
            #expect(after[member] == before[member], "\(member)")
        }
        for member in ["achievement", "creditsEarned", "activityStartDate", "activityEndDate"] {
            #expect(after["credentialSubject"]?[member] == before["credentialSubject"]?[member], "\(member)")
        }
        #expect(after["id"]?.string == "urn:uuid:\(new.id)" && before["id"]?.string == "urn:uuid:\(old.id)")
        #expect(after["credentialSubject"]?["id"] != before["credentialSubject"]?["id"])
        #expect(after["credentialSubject"]?["identifier"]?[0]?["identityHash"] == "Amina Odhiambo")
        #expect(
            after["credentialStatus"]?["statusListIndex"] != before["credentialStatus"]?["statusListIndex"])
        #expect(after.text.contains("Odiambo") == false)
    }

    @Test func `sets the old one's bit and signs the list before it returns`() async throws {
        let list = try await campus.statusList(1)
        let new = try await replace("Amina Odhiambo")
        let row = try #require(
            try await sample.database.rows("SELECT credential FROM status_list WHERE number = 1 ORDER BY number").first)
        #expect(try row.text("credential") != String(decoding: list, as: UTF8.self))
        #expect(try await outcome(of: old.id) == .notValid([.revoked]))
        #expect(try await outcome(of: new.id) == .valid)
        // A day later the list is signed again, from the record.
        sample.clock.advance(by: .days(1))
        #expect(try await outcome(of: old.id) == .notValid([.revoked]))
        #expect(try await outcome(of: new.id) == .valid)
    }

    @Test func `writes both events, what is personal apart`() async throws {
        let count = try await sample.events().count
        let new = try await replace("Amina Odhiambo")
        let events = try await sample.events().dropFirst(count)
        #expect(events.map(\.kind) == ["certificate.replaced", "certificate.issued"])
        #expect(events.map(\.subject) == ["certificate:\(old.id)", "certificate:\(new.id)"])
        for event in events {
            #expect(!event.payload.contains("Amina") && !event.payload.contains("Typing"))
            #expect(event.personal?.contains("Amina Odhiambo") == true && event.digest != nil)
        }
        #expect(try JSON(text: try #require(events.first).payload)["by"]?.string == new.id.rawValue)
        let issued = try JSON(text: try #require(events.last).payload)
        #expect(issued["replaces"]?.string == old.id.rawValue)
        let credential = try await campus.credential(new.id, by: learner)
        #expect(issued["sha256"]?.string == Hexadecimal.encode(SHA256.digest(credential)))
    }

    @Test func `gives the corrected name to what the holder sees and earns later`() async throws {
        let new = try await replace("Amina Odhiambo")
        #expect(Set(try await campus.certificates(of: learner).map(\.id)) == [old.id, new.id])
        let study = try #require(try await campus.study(of: rightsOfMigrants, by: learner))
        #expect(study.certificate?.id == new.id && study.enrolment.printedName?.text == "Amina Odhiambo")
        let attempt = try #require(study.record.attempts[final]?.last)
        #expect(try await campus.result(of: attempt.id, by: learner).certificate?.id == new.id)
        await #expect(throws: CampusError.nameIsPrinted) {
            try await campus.confirmName("Somebody Else", in: study.enrolment.id, by: learner)
        }
        // Completing again gives the one that stands, not the old one and not a third.
        for id in study.course.lessons.map(\.id) {
            _ = try await campus.completeLesson(id, in: study.enrolment.id, by: learner)
        }
        #expect(try await campus.certificates(of: learner).count == 2)
    }

    @Test func `refuses what does not stand, and says why`() async throws {
        let new = try await replace("Amina Odhiambo")
        await #expect(throws: CampusError.alreadyReplaced(old.id, by: new.id)) { try await replace("Amina O.") }
        await #expect(throws: CampusError.alreadyReplaced(old.id, by: new.id)) {
            try await campus.revoke(old.id, because: "Wrong", by: certifier)
        }
        // The new one can be replaced again, and revoked.
        let third = try await campus.replace(
            new.id, correcting: "Amina A. Odhiambo", because: "Second name", by: certifier)
        _ = try await campus.revoke(third.id, because: "Issued in error", by: certifier)
        await #expect(throws: CampusError.alreadyRevoked(third.id)) {
            try await campus.replace(third.id, correcting: "Amina", because: "Late", by: certifier)
        }
        await #expect(throws: CampusError.notFound(.certificate, "c1")) {
            try await campus.replace("c1", correcting: "Amina", because: "None", by: certifier)
        }
        #expect(try await campus.certificates(of: learner).count == 3)
    }

    @Test func `refuses the name it has, however it is spelt, and what is no name`() async throws {
        // The same letters, composed or not: they print alike.
        let accented = try await campus.replace(old.id, correcting: "Aminé", because: "Accent", by: certifier)
        for name in ["Aminé", "  Aminé ", "Amine\u{301}"] {
            await #expect(throws: CampusError.nameUnchanged, "\(name)") {
                try await campus.replace(accented.id, correcting: name, because: "Same", by: certifier)
            }
        }
        for (name, error) in [
            ("", NameError.blank), (" \n", .blank), ("Amina\u{202E}", .forbidden("\u{202E}")), ("…", .noLetter),
            (String(repeating: "a", count: 121), .tooLong(limit: 120)),
        ] as [(String, NameError)] {
            await #expect(throws: CampusError.badName(error)) {
                try await campus.replace(accented.id, correcting: name, because: "Bad", by: certifier)
            }
        }
        for reason in ["", "  ", "\n", "\u{200B}"] {
            await #expect(throws: CampusError.reasonMissing) {
                try await campus.replace(accented.id, correcting: "Amina", because: reason, by: certifier)
            }
        }
        #expect(try await campus.verification(accented.id).status == .issued)
    }

    @Test(arguments: ["أمينة محمد", "王小明", "አበበ ቢቂላ", "می\u{200C}خواهم", String(repeating: "é", count: 120)])
    func `takes any name that its owner could confirm`(name: String) async throws {
        #expect(try await campus.previewReplacement(of: old.id, correcting: name, by: certifier).text == name)
        let new = try await replace(name)
        #expect(new.name?.text == name)
        #expect(try await outcome(of: new.id) == .valid)
    }

    @Test func `is for certifiers and administrators`() async throws {
        for role in [Role.registrar, .auditor] {
            let holder = try await campus.sampleLearner("Holder", email: "\(role.rawValue)@example.org")
            try await campus.grant(role, to: try #require(holder.person), by: anOperator)
            await #expect(throws: CampusError.forbidden) {
                try await campus.replace(old.id, correcting: "Amina", because: "No right", by: holder)
            }
        }
        await #expect(throws: CampusError.forbidden) {
            try await campus.replace(old.id, correcting: "Amina", because: "My own", by: learner)
        }
        await #expect(throws: CampusError.forbidden) {
            try await campus.previewReplacement(of: old.id, correcting: "Amina", by: learner)
        }
        await #expect(throws: CampusError.forbidden) { try await campus.certificateFile(old.id, by: learner) }
        await #expect(throws: CampusError.forbidden) { try await campus.countCertificates(by: learner) }
        let administrator = try await campus.sampleAdministrator()
        _ = try await campus.replace(old.id, correcting: "Amina", because: "Asked for", by: administrator)
    }

    @Test func `needs a second person for whoever could do it alone`() async throws {
        for role in [Role.administrator, .certifier] {
            let email = "own-\(role.rawValue)@example.org"
            let holder = try await campus.sampleLearner("Baraka Mwangi", email: email)
            let certificate = try await campus.earnCertificate(by: holder, name: "Baraka Mwangy")
            try await campus.grant(role, to: try #require(holder.person), by: anOperator)
            // The holder, the operator in the holder's name, and the operator in another's.
            for actor in [
                holder, .siteOperator(onBehalfOf: holder.person), .siteOperator(onBehalfOf: certifier.person),
            ] {
                await #expect(throws: CampusError.secondPersonNeeded, "\(actor)") {
                    try await campus.replace(
                        certificate.id, correcting: "Baraka Mwangi", because: "Mine", by: actor)
                }
                await #expect(throws: CampusError.secondPersonNeeded, "\(actor)") {
                    try await campus.previewReplacement(of: certificate.id, correcting: "Baraka Mwangi", by: actor)
                }
            }
            #expect(try await campus.verification(certificate.id).status == .issued)
            _ = try await campus.replace(
                certificate.id, correcting: "Baraka Mwangi", because: "Asked for", by: certifier)
        }
        // A learner's certificate waits for nobody: the operator is not its holder.
        await #expect(throws: CampusError.secondPersonNeeded) {
            try await campus.replace(
                old.id, correcting: "Amina", because: "Mine", by: .siteOperator(onBehalfOf: learner.person))
        }
        _ = try await campus.replace(old.id, correcting: "Amina", because: "Asked for", by: anOperator)
    }

    @Test func `happens once, however many ask in the same moment`() async throws {
        let (campus, id, certifier) = (campus, old.id, certifier)
        let done = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<10 {
                group.addTask {
                    do {
                        _ = try await campus.replace(
                            id, correcting: "Amina \(number)X", because: "Race", by: certifier)
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        #expect(try await campus.certificates(of: learner).count == 2)
        #expect(try await campus.countCertificates(matching: CertificateSearch(standing: .valid), by: anOperator) == 1)
    }

    @Test func `leaves a test a test when the campus has got its address meanwhile`() async throws {
        let issuer = try campus.didDocument()
        try await campus.change([.publicAddress: "https://campus.example.org/"], by: anOperator)
        let new = try await replace("Amina Odhiambo")
        #expect(new.isTest)
        let words = String(decoding: try await campus.credential(new.id, by: learner), as: UTF8.self)
        #expect(words.contains("TEST: Rights of migrants") && words.contains("did:web:localhost%3A8080"))
        #expect(!words.contains("campus.example.org"))
        #expect(try await outcome(of: new.id, issuer: issuer) == .valid)
        #expect(try await outcome(of: new.id) != .valid)
    }

    @Test func `goes with the holder's data: taken along whole, and erased but for numbers`() async throws {
        let new = try await replace("Amina Odhiambo")
        let copy = try await campus.exportMyData(proof: "correct horse battery", by: learner, from: "127.0.0.1")
        let certificates = try #require(copy["certificates"]?.array)
        #expect(certificates.map { $0["name"]?.string } == ["Amina Odiambo", "Amina Odhiambo"])
        #expect(certificates.first?["replacedBy"]?.string == new.id.rawValue)
        #expect(certificates.first?["replacedBecause"] == "Typing mistake")
        #expect(certificates.first?["replacedAt"]?.string == sample.clock.now.description)

        try await campus.eraseMyData(proof: "correct horse battery", by: learner, from: "127.0.0.1")
        #expect(
            try await campus.verification(old.id).status
                == .replaced(by: new.id, at: sample.clock.now, reason: nil))
        let after = try await campus.verification(new.id)
        #expect(after.status == .issued && after.name == nil && after.person == nil)
        for column: SQLStatement in ["name", "name_key", "person_id", "replaced_because"] {
            let left = try await sample.database.rows(
                "SELECT id FROM certificate WHERE \(column) IS NOT NULL ORDER BY id")
            #expect(left.isEmpty, "\(column)")
        }
        await #expect(throws: CampusError.holderErased(new.id)) {
            try await campus.replace(new.id, correcting: "Amina", because: "Late", by: certifier)
        }
        let personal = try await sample.database.rows(
            "SELECT personal FROM event WHERE kind LIKE 'certificate.%' AND personal IS NOT NULL ORDER BY sequence")
        #expect(personal.isEmpty)
        #expect(try await campus.countCertificates(matching: CertificateSearch("amina"), by: anOperator) == 0)
    }

    private func replace(_ name: String) async throws -> Certificate {
        try await campus.replace(old.id, correcting: name, because: "Typing mistake", by: certifier)
    }

    private func outcome(of id: Certificate.ID, issuer: [UInt8]? = nil) async throws -> Verification.Outcome {
        CredentialVerifier.verify(
            credential: try await campus.credential(id, by: learner),
            didDocument: try issuer ?? campus.didDocument(), statusList: try await campus.statusList(1),
            now: Moment(secondsSinceEpoch: sample.clock.now.milliseconds / 1000)
        ).outcome
    }
}
