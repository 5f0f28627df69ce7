import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Finding certificates` {
    let sample: SampleCampus
    let campus: Campus
    let emile: Certificate
    let amina: Certificate
    let wang: Certificate

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        emile = try await Self.earn("Émile Nkurunziza", "e.nk@example.net", sample)
        amina = try await Self.earn("Amina Odhiambo", "amina@example.org", sample)
        wang = try await Self.earn("王小明", "Wang@example.org", sample)
    }

    /// An hour before the next.
    private static func earn(_ name: String, _ email: String, _ sample: SampleCampus) async throws -> Certificate {
        let learner = try await sample.campus.sampleLearner(name, email: email)
        let certificate = try await sample.campus.earnCertificate(by: learner, name: name)
        sample.clock.advance(by: .hours(1))
        return certificate
    }

    @Test func `by a part of the name, of the holder's address, or by the number`() async throws {
        for (words, expected) in [
            ("", [wang, amina, emile]), ("ÉMILE", [emile]), ("émile", [emile]), ("nkuru", [emile]), ("小明", [wang]),
            ("example.org", [wang, amina]), ("WANG@", [wang]), ("  odhiambo ", [amina]), ("nobody", []),
            ("%", []), ("_", []), ("\\", []), ("' OR 1=1", []), (emile.id.rawValue, [emile]),
            (emile.id.rawValue.uppercased(), [emile]), ("https://campus.example/v/\(amina.id)", [amina]),
            (String(amina.id.rawValue.prefix(8)), [amina]), ("00000000-0000-4000-8000-000000000000", []),
        ] {
            let search = CertificateSearch(words)
            #expect(
                try await campus.allCertificates(matching: search, by: anOperator).map(\.id) == expected.map(\.id),
                "\(words)")
            #expect(try await campus.countCertificates(matching: search, by: anOperator) == expected.count, "\(words)")
        }
    }

    @Test func `by course and by status`() async throws {
        _ = try await campus.revoke(emile.id, because: "Issued in error", by: anOperator)
        let new = try await campus.replace(
            amina.id, correcting: "Amina A. Odhiambo", because: "Second name", by: anOperator)
        for (search, expected) in [
            (CertificateSearch(standing: .valid), [new.id, wang.id]),
            (CertificateSearch(standing: .revoked), [emile.id]),
            (CertificateSearch(standing: .replaced), [amina.id]),
            (CertificateSearch("odhiambo"), [new.id, amina.id]),
            (CertificateSearch("odhiambo", standing: .valid), [new.id]),
            (CertificateSearch(course: "RIGHTS-of-migrants", standing: .revoked), [emile.id]),
            (CertificateSearch(course: "another"), []),
        ] {
            #expect(
                try await campus.allCertificates(matching: search, by: anOperator).map(\.id) == expected, "\(search)")
        }
    }

    @Test func `page by page in one order, which a tie does not change`() async throws {
        var pages: [Certificate.ID] = []
        for offset in 0..<3 {
            pages += try await campus.allCertificates(by: anOperator, limit: 1, offset: offset).map(\.id)
        }
        #expect(pages == [wang.id, amina.id, emile.id])
        // Two of the same moment stand by their numbers.
        let first = try await campus.replace(emile.id, correcting: "Emile N.", because: "Asked for", by: anOperator)
        let second = try await campus.replace(amina.id, correcting: "Amina N.", because: "Asked for", by: anOperator)
        #expect(
            try await campus.allCertificates(by: anOperator, limit: 2).map(\.id)
                == [first.id, second.id].sorted(by: >))
    }

    @Test func `shows whose account, and what replaced what`() async throws {
        let new = try await campus.replace(
            amina.id, correcting: "Amina A. Odhiambo", because: "Second name", by: anOperator)
        let file = try await campus.certificateFile(new.id, by: anOperator)
        #expect(file.holder?.email.typed == "amina@example.org" && file.replaces == amina.id)
        #expect(try await campus.certificateFile(amina.id, by: anOperator).replaces == nil)
        await #expect(throws: CampusError.notFound(.certificate, "c1")) {
            try await campus.certificateFile("c1", by: anOperator)
        }
    }
}
