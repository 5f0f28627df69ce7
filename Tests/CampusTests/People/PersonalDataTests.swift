import Campus
import Credentials
import FoundationEssentials
import JSON
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

private let password = "correct horse battery"

@Suite struct `A copy of my data` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
    }

    @Test func `holds everything about the person, the events among it, and nothing about others`() async throws {
        let certificate = try await campus.earnCertificate(by: amina)
        let other = try await campus.sampleLearner("Zebulon Quiroga", email: "zebulon@example.net")
        _ = try await campus.earnCertificate(by: other, name: "Zebulon Quiroga")
        let copy = try await export()
        #expect(copy["person"]?["name"]?.string == "Amina Odhiambo")
        #expect(copy["person"]?["email"]?.string == "amina@example.org")
        #expect(copy["person"]?["privacySeen"]?.int == PrivacyNotice.version)
        #expect(copy["enrolments"]?.array?.count == 1)
        let course = try await campus.course(rightsOfMigrants).course
        #expect(copy["lessons"]?.array?.count == course.lessons.count)
        // Every quiz once, and the final.
        #expect(copy["attempts"]?.array?.count == course.modules.flatMap(\.assessments).count + 1)
        #expect(copy["answers"]?.array?.isEmpty == false)
        #expect(copy["questions"]?.array?.isEmpty == false)
        #expect(copy["certificates"]?[0]?["id"]?.string == certificate.id.rawValue)
        #expect(copy["certificates"]?[0]?["credential"]?["proof"]?.object != nil)
        let kinds = copy["events"]?.array?.compactMap { $0["kind"]?.string } ?? []
        for kind in ["person.signed-up", "attempt.submitted", "certificate.issued", "person.exported"] {
            #expect(kinds.contains(kind), "\(kind)")
        }
        #expect(copy["events"]?[0]?["personal"]?["name"]?.string == "Amina Odhiambo")
        let text = copy.text
        #expect(!text.contains("Zebulon") && !text.contains("zebulon"))
        let hash = try await sample.database.rows("SELECT password FROM person ORDER BY id")
        for row in hash { #expect(!text.contains(try row.text("password"))) }
    }

    @Test func `names no key of a question`() async throws {
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: amina).enrolment.id
        let sitting = try await campus.start(quiz, in: enrolment, by: amina).sitting
        let copy = try await export()
        #expect(copy["questions"]?.array?.count == sitting.attempt.slots.count)
        for option in sitting.attempt.slots.flatMap(\.options) { #expect(!copy.text.contains(option.rawValue)) }
    }

    @Test func `needs the password again, or a sign-in link not used yet`() async throws {
        await #expect(throws: CampusError.wrongPassword) { try await export(proof: "wrong horse battery") }
        await #expect(throws: CampusError.wrongPassword) { try await export(proof: "") }
        let link = try await campus.signInLink(for: try #require(amina.person), by: anOperator)
        _ = try await export(proof: link.secret)
        await #expect(throws: CampusError.wrongPassword) { try await export(proof: link.secret) }
        let foreign = try await campus.sampleLearner("Zebulon", email: "zebulon@example.net")
        let theirs = try await campus.signInLink(for: try #require(foreign.person), by: anOperator)
        await #expect(throws: CampusError.wrongPassword) { try await export(proof: theirs.secret) }
        let choosing = try await campus.link(.password, for: try #require(amina.person), by: anOperator)
        await #expect(throws: CampusError.wrongPassword) { try await export(proof: choosing.secret) }
    }

    @Test func `is taken by the person alone`() async throws {
        for actor in [anOperator, .siteOperator(onBehalfOf: amina.person), .system] {
            await #expect(throws: CampusError.onlyInPerson) {
                try await campus.exportMyData(proof: password, by: actor, from: "127.0.0.1")
            }
            await #expect(throws: CampusError.onlyInPerson) {
                try await campus.eraseMyData(proof: password, by: actor, from: "127.0.0.1")
            }
        }
    }

    private func export(proof: String = password) async throws -> JSON {
        try await campus.exportMyData(proof: proof, by: amina, from: "127.0.0.1")
    }
}

@Suite struct `Erasure` {
    let sample: SampleCampus
    let campus: Campus
    let amina: Actor

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        amina = try await campus.sampleLearner()
    }

    /// Read as bytes, free pages and all: what was deleted must not linger in the file.
    @Test func `leaves nothing in the file of the database that says who the person was`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "iml-erasure-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "campus.sqlite").path(percentEncoded: false)
        let database = try SQLiteDatabase(path: path)
        let campus = try await Campus.sample(database: database)
        let person = try await campus.sampleLearner("Philomena Wanjiku", email: "philomena@example.org")
        _ = try await campus.earnCertificate(by: person, name: "Philomena Wanjiku")
        let link = try await campus.link(
            .address("wanjiku@example.org"), for: try #require(person.person), by: anOperator)
        _ = try await campus.proveAddress(link: link.secret, password: "", by: person, from: "127.0.0.1")
        try await campus.rename(to: "Philomena Njeri", by: person)
        _ = try await campus.signIn(
            email: "wanjiku@example.org", password: password, kind: .cookie, from: "127.0.0.1")
        _ = try await campus.sampleLearner("Zebulon Quiroga", email: "zebulon@example.net")
        try await campus.eraseMyData(proof: password, by: person, from: "127.0.0.1")
        database.close()
        let bytes = try #require(FileManager.default.contents(atPath: path))
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        for word in ["philomena", "wanjiku", "njeri"] { #expect(!text.contains(word), "\(word)") }
        // The file was read: somebody who stays is in it.
        #expect(text.contains("zebulon"))
    }

    @Test func `keeps of a certificate its number, status and proof, and everyone who checks reads that`() async throws
    {
        let before = try await campus.earnCertificate(by: amina)
        let credential = try JSON(bytes: try await campus.credential(before.id, by: amina))
        let list = try await campus.statusList(1)
        try await erase()
        let after = try await campus.verification(before.id)
        #expect(after.name == nil && after.person == nil && after.status == .issued)
        #expect(after.issuedAt == before.issuedAt && after.courseTitle == before.courseTitle)
        let remains = try JSON(bytes: try await campus.credential(before.id, by: anOperator))
        for member in ["id", "proof", "credentialStatus"] {
            #expect(remains[member] == credential[member], "\(member)")
        }
        #expect(remains["credentialSubject"] == nil)
        #expect(try await campus.statusList(1) == list)
        _ = try await campus.revoke(before.id, because: "Issued in error", by: anOperator)
        #expect(try await campus.statusList(1) != list)
    }

    @Test func `empties what is personal in events, and takes the salt of its digest`() async throws {
        _ = try await campus.earnCertificate(by: amina)
        let other = try await campus.sampleLearner("Zebulon Quiroga", email: "zebulon@example.net")
        let before = try await sample.events()
        try await erase()
        let after = try await sample.events()
        #expect(after.count == before.count + 1 && after.last?.kind == "person.erased")
        let id = try #require(other.person)
        for (old, new) in zip(before, after) {
            #expect(old.kind == new.kind && old.subject == new.subject && old.payload == new.payload)
            if old.subject == "person:\(id)" {
                #expect(new.personal == old.personal && new.digest == old.digest)
            } else {
                #expect(new.personal == nil)
                // Without the salt nobody can try names against what stays.
                #expect(new.digest == old.digest.map { "$" + $0.split(separator: "$")[1] })
            }
        }
    }

    @Test func `is final: nobody signs in, and the address is free`() async throws {
        let session = try await campus.signIn(
            email: "amina@example.org", password: password, kind: .cookie, from: "127.0.0.1")
        let link = try await campus.signInLink(for: try person(), by: anOperator)
        try await erase()
        #expect(try await campus.session(session.secret) == nil)
        await #expect(throws: CampusError.badLink) { try await campus.signIn(link: link.secret, kind: .cookie) }
        for (email, word) in [("amina@example.org", password), ("erased-\(try person())@invalid", "")] {
            await #expect(throws: CampusError.wrongCredentials) {
                try await campus.signIn(email: email, password: word, kind: .cookie, from: "127.0.0.1")
            }
        }
        await #expect(throws: CampusError.notFound(.person, try person().rawValue)) { try await erase() }
        await #expect(throws: CampusError.notFound(.person, try person().rawValue)) {
            try await campus.grant(.administrator, to: try person(), by: anOperator)
        }
        #expect(try await campus.people(by: anOperator).isEmpty)
        let again = try await campus.sampleLearner()
        #expect(again.person != amina.person)
    }

    @Test func `does nothing without the password`() async throws {
        await #expect(throws: CampusError.wrongPassword) {
            try await campus.eraseMyData(proof: "wrong horse battery", by: amina, from: "127.0.0.1")
        }
        #expect(try await campus.account(by: amina).name.text == "Amina Odhiambo")
    }

    @Test func `is refused to the last administrator`() async throws {
        try await campus.grant(.administrator, to: try person(), by: anOperator)
        await #expect(throws: CampusError.lastAdministrator) { try await erase() }
        _ = try await campus.sampleAdministrator()
        try await erase()
    }

    /// A table that came later is asked about here, until somebody says what happens to its rows.
    @Test func `knows every table that names a person, an enrolment or an attempt`() async throws {
        let known: Set<String> = [
            "role_grant.person_id", "session.person_id", "one_time_link.person_id", "enrolment.person_id",
            "lesson_completion.enrolment_id", "activity_submission.enrolment_id", "attempt.enrolment_id",
            "answer.attempt_id", "certificate.person_id", "certificate.enrolment_id", "accommodation.person_id",
        ]
        var found: Set<String> = []
        for (table, column) in try await textColumns()
        where ["person_id", "enrolment_id", "attempt_id", "certificate_id"].contains(column) {
            found.insert("\(table).\(column)")
        }
        #expect(found == known)
    }

    private func person() throws -> Person.ID { try #require(amina.person) }

    private func erase() async throws {
        try await campus.eraseMyData(proof: password, by: amina, from: "127.0.0.1")
    }

    private func textColumns() async throws -> [(table: String, column: String)] {
        var columns: [(String, String)] = []
        for row in try await sample.database.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        {
            let table = try row.text("name")
            // What a course or the schema itself says is nobody's.
            guard !["course_bundle", "schema_migration", "sqlite_sequence"].contains(table) else { continue }
            for column in try await sample.database.rows("SELECT name FROM pragma_table_info(\(table)) ORDER BY cid") {
                columns.append((table, try column.text("name")))
            }
        }
        return columns
    }
}
