import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `Certificates on record` {
    @Test func `come back field by field`() async throws {
        let records = try await SampleRecords.enrolled().records
        let certificate = try Certificate.sample(name: "王小明 é", isTest: true)
        try await records.insert(
            certificate, enrolment: "e1", place: StatusPlace(list: 1, index: 131_071), credential: "{ü}")
        let found = try #require(try await records.certificate("c1"))
        #expect(found.person == "p1" && found.course == "sample" && found.courseTitle == "Sample course")
        #expect(found.courseVersion == 1 && found.modules == certificate.modules && found.minutes == 75)
        #expect(found.name == certificate.name && found.completedAt == .noon && found.issuedAt == .noon)
        #expect(found.issuer == "IML Campus" && found.isTest && found.status == .issued)
        #expect(try await records.credential(of: "c1") == "{ü}")
        #expect(try await records.statusPlace(of: "c1") == StatusPlace(list: 1, index: 131_071))
        #expect(try await records.certificate(of: "e1", version: 1)?.id == "c1")
        #expect(try await records.certificate(of: "e1", version: 2) == nil)
    }

    @Test func `stand without the person and the name that were removed`() async throws {
        let records = try await SampleRecords.enrolled().records
        let certificate = try Certificate.sample(person: nil, name: nil)
        try await records.insert(certificate, enrolment: "e1", place: StatusPlace(list: 1, index: 0), credential: "{}")
        let found = try #require(try await records.certificate("c1"))
        #expect(found.person == nil && found.name == nil)
    }

    @Test func `are one for each enrolment and version`() async throws {
        let records = try await SampleRecords.enrolled().records
        try await records.insert(
            try .sample(), enrolment: "e1", place: StatusPlace(list: 1, index: 0), credential: "{}")
        let error = await #expect(throws: SQLError.self) {
            try await records.insert(
                try .sample(id: "c2"), enrolment: "e1", place: StatusPlace(list: 1, index: 1), credential: "{}")
        }
        #expect(error?.code == .uniqueViolation(columns: ["certificate.enrolment_id", "certificate.course_version"]))
    }

    @Test func `share no place in the status list`() async throws {
        let records = try await SampleRecords.enrolled().records
        let place = StatusPlace(list: 1, index: 7)
        try await records.insert(try .sample(), enrolment: "e1", place: place, credential: "{}")
        #expect(try await records.isTaken(place))
        #expect(try await !records.isTaken(StatusPlace(list: 2, index: 7)))
        let error = await #expect(throws: SQLError.self) {
            try await records.insert(try .sample(id: "c2", version: 2), enrolment: "e1", place: place, credential: "{}")
        }
        #expect(error?.code == .uniqueViolation(columns: ["certificate.status_list", "certificate.status_index"]))
    }

    @Test func `are revoked once, for the first reason`() async throws {
        let records = try await SampleRecords.enrolled().records
        for (id, version, index) in [("c1", 1, 9), ("c2", 2, 3), ("c3", 3, 5)] {
            try await records.insert(
                try .sample(id: Certificate.ID(id), version: version, issuedAt: .noon + .hours(version)),
                enrolment: "e1",
                place: StatusPlace(list: 1, index: index), credential: "{}")
        }
        #expect(try await records.revoke("c1", because: "Erreur", at: .noon))
        #expect(try await !records.revoke("c1", because: "again", at: .noon + .hours(1)))
        #expect(try await !records.revoke("c9", because: "none", at: .noon))
        _ = try await records.revoke("c2", because: "Two", at: .noon)
        #expect(try await records.certificate("c1")?.status == .revoked(at: .noon, reason: "Erreur"))
        #expect(try await records.revokedIndexes(inStatusList: 1) == [3, 9])
        #expect(try await records.revokedIndexes(inStatusList: 2).isEmpty)
        #expect(try await records.count(inStatusList: 1) == 3)
        #expect(try await records.certificates(of: "p1").map(\.id) == ["c3", "c2", "c1"])
        #expect(try await records.certificates(limit: 1, offset: 1).map(\.id) == ["c2"])
    }

    @Test func `make place for the one that replaces them`() async throws {
        let sample = try await SampleRecords.enrolled()
        let records = sample.records
        try await records.insert(
            try .sample(name: "Amina Odiambo"), enrolment: "e1", place: StatusPlace(list: 1, index: 4), credential: "{}"
        )
        // The reference holds when the act ends, so the old one is marked first.
        try await sample.database.write { connection in
            let records = Records(connection)
            #expect(try await records.markReplaced("c1", by: "c2", because: "Typing mistake", at: .noon))
            try await records.insert(
                try .sample(id: "c2"), enrolment: "e1", place: StatusPlace(list: 1, index: 9), credential: "{}")
        }
        #expect(
            try await records.certificate("c1")?.status == .replaced(by: "c2", at: .noon, reason: "Typing mistake"))
        #expect(try await records.certificate(of: "e1", version: 1)?.id == "c2")
        #expect(try await records.certificateReplaced(by: "c2") == "c1")
        #expect(try await records.certificateReplaced(by: "c1") == nil)
        #expect(try await records.enrolmentID(of: "c2") == "e1")
        #expect(try await records.revokedIndexes(inStatusList: 1) == [4])
        _ = try await records.revoke("c2", because: "Wrong", at: .noon)
        #expect(try await records.revokedIndexes(inStatusList: 1) == [4, 9])
        #expect(try await !records.revoke("c1", because: "Wrong", at: .noon))
        #expect(try await !records.markReplaced("c1", by: "c3", because: "Again", at: .noon))
        #expect(try await !records.markReplaced("c2", by: "c3", because: "Again", at: .noon))
        let error = await #expect(throws: SQLError.self) {
            try await records.insert(
                try .sample(id: "c3"), enrolment: "e1", place: StatusPlace(list: 1, index: 1), credential: "{}")
        }
        #expect(error?.code == .uniqueViolation(columns: ["certificate.enrolment_id", "certificate.course_version"]))
    }

    @Test func `are replaced by one that is there when the act ends, or not at all`() async throws {
        let sample = try await SampleRecords.enrolled()
        try await sample.records.insert(
            try .sample(), enrolment: "e1", place: StatusPlace(list: 1, index: 4), credential: "{}")
        let error = await #expect(throws: SQLError.self) {
            try await sample.database.write { connection in
                _ = try await Records(connection).markReplaced("c1", by: "c9", because: "Wrong", at: .noon)
            }
        }
        #expect(error?.code == .foreignKeyViolation)
        #expect(try await sample.records.certificate("c1")?.status == .issued)
    }

    @Test func `stand in lists of their own issuer, numbered through`() async throws {
        let records = try await SampleRecords().records
        #expect(try await records.newestStatusList(of: "https://a.org") == nil)
        #expect(try await records.addStatusList(of: "https://a.org") == 1)
        #expect(try await records.addStatusList(of: "https://b.org") == 2)
        #expect(try await records.addStatusList(of: "https://a.org") == 3)
        #expect(try await records.newestStatusList(of: "https://a.org") == 3)
        #expect(try await records.issuerAddress(ofStatusList: 2) == "https://b.org")
        #expect(try await records.statusList(2) == nil)
        try await records.setStatusList(2, credential: "{}", signedAt: .noon)
        let list = try #require(try await records.statusList(2))
        #expect(list.credential == "{}" && list.signedAt == .noon)
    }
}
