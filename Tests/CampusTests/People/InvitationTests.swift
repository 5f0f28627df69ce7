import Campus
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `A list of people to invite` {
    let sample: SampleCampus
    let campus: Campus

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
    }

    /// The same two people as spreadsheets and editors save them.
    @Test(arguments: [
        "name,email,language\r\nJosé Núñez,jose@example.org,es\r\nZoë O’Brien,zoe@example.org,en\r\n",
        "name;email;language\nJosé Núñez;jose@example.org;es\nZoë O’Brien;zoe@example.org;en",
        "Name\tE-Mail\tLanguage\nJosé Núñez\tjose@example.org\tES\nZoë O’Brien\tzoe@example.org\tEnglish\n",
        "langue;courriel;nom\nespagnol;jose@example.org;José Núñez\n;zoe@example.org;Zoë O’Brien\n",
        "sep=;\r\nnombre;correo;idioma\r\nJosé Núñez;jose@example.org;español\r\nZoë O’Brien;zoe@example.org;\r\n",
        "José Núñez,jose@example.org,es\nZoë O’Brien,zoe@example.org\n",
        "\"name\",\"email\",\"language\"\n\"José Núñez\",\"jose@example.org\",\"es\"\n\n\"Zoë O’Brien\",zoe@example.org,\n",
        "name,email,language\rJosé Núñez,jose@example.org,es\rZoë O’Brien,zoe@example.org,en",
    ])
    func `is read in each encoding and with each separator`(_ text: String) async throws {
        for bytes in encodings(of: text) {
            let report = try await campus.invite(bytes, isDryRun: true, by: anOperator)
            #expect(report.rows.map(\.name) == ["José Núñez", "Zoë O’Brien"])
            #expect(report.rows.map(\.email) == ["jose@example.org", "zoe@example.org"])
            #expect(report.rows.map(\.language) == [.spanish, .english])
            #expect(report.rows.map(\.outcome) == [.ready(again: false), .ready(again: false)])
        }
    }

    @Test func `gives each row its line and its remedy, and leaves out the faulty alone`() async throws {
        _ = try await campus.sampleLearner()
        let text = """
            name,email,language
            Noor,noor@example.org,fr
            ,blank@example.org,en
            Baraka,no address,en
            Baraka,b@example.org,klingon
            Amina,AMINA@example.org,en
            "Ana ""la Grande"" Ruiz, PhD",ana@example.org,es
            "Two
            lines",two@example.org,en
            Noor again,NOOR@Example.org,fr
            =1+1,sum@example.org,en
            "never closed,x@example.org,en
            """
        let report = try await invite(text)
        #expect(report.rows.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 10, 11, 12])
        let faults: [InvitationReport.Fault?] = report.rows.map {
            if case .refused(let fault) = $0.outcome { fault } else { nil }
        }
        #expect(
            faults == [
                nil, .name(.blank), .email, .language("klingon"), .hasAccount, nil, nil, .doubled(line: 2),
                .name(.noLetter), .unclosedQuote,
            ])
        #expect(report.rows[5].name == "Ana \"la Grande\" Ruiz, PhD")
        #expect(report.invited == 3 && report.refused == 7)
    }

    @Test func `takes a formula for the text it is`() async throws {
        let report = try await invite("name,email\n\"=HYPERLINK(\"\"http://evil.example\"\")\",f@example.org\n")
        guard case .invited(let link) = try #require(report.rows.first).outcome else {
            Issue.record("not invited")
            return
        }
        guard case .invitation(let invitation) = try await campus.offer(of: link.secret) else {
            Issue.record("another offer")
            return
        }
        #expect(invitation.name.text == "=HYPERLINK(\"http://evil.example\")")
    }

    @Test(
        arguments: [
            ([], InvitationFileError.empty), (Array("\n \n,,\n".utf8), .empty), (Array("name,email\n".utf8), .empty),
            (Array("first,second\nx,y\n".utf8), .columnsMissing), ([0x50, 0x4B, 0x03, 0x04, 1, 2], .notText),
            ([0, 1, 2, 3, 0, 5, 6], .notText),
            (Array(repeating: 0x41, count: 256 * 1024 + 1), .tooLarge(limit: 262_144)),
            (Array(String(repeating: "N,n@b.org\n", count: 1001).utf8), .tooManyRows(limit: 1000)),
        ] as [([UInt8], InvitationFileError)])
    func `is refused as a whole when it is none`(_ row: (bytes: [UInt8], error: InvitationFileError)) async {
        await #expect(throws: CampusError.badInvitations(row.error)) {
            try await campus.invite(row.bytes, isDryRun: true, by: anOperator)
        }
    }

    @Test func `may have a thousand rows`() async throws {
        let text = "name,email\n" + (1...1000).map { "Person \($0)x,p\($0)@example.org\n" }.joined()
        #expect(try await invite(text).invited == 1000)
    }

    @Test func `invites nobody in a dry run`() async throws {
        _ = try await campus.invite(Array("Noor,noor@example.org".utf8), isDryRun: true, by: anOperator)
        #expect(try await sample.database.rows("SELECT digest FROM one_time_link ORDER BY digest").isEmpty)
        #expect(try await sample.events().filter { $0.kind == "person.invited" }.isEmpty)
    }

    private func invite(_ text: String) async throws -> InvitationReport {
        try await campus.invite(Array(text.utf8), isDryRun: false, by: anOperator)
    }

    /// UTF-8 with and without its mark, UTF-16 of both orders with and without, and Windows-1252 by hand: é is E9,
    /// ú FA, ñ F1, ë EB, ’ 92.
    private func encodings(of text: String) -> [[UInt8]] {
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let high: [Unicode.Scalar: UInt8] = ["é": 0xE9, "ú": 0xFA, "ñ": 0xF1, "ë": 0xEB, "’": 0x92]
        let windows = text.unicodeScalars.map { high[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
        return [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little,
            big, windows,
        ]
    }
}

@Suite struct `An invitation` {
    let sample: SampleCampus
    let campus: Campus
    let link: NewLink

    init() async throws {
        sample = try await SampleCampus()
        campus = sample.campus
        try await campus.change([.signUp: "invited"], by: anOperator)
        link = try await `An invitation`.invite("Noor Haddad,noor@example.org,fr", campus)
    }

    @Test func `makes the account once, where nobody can sign up alone`() async throws {
        let session = try await accept()
        let person = try #require(try await campus.session(session.secret)?.person)
        #expect(person.name.text == "Noor El Haddad" && person.email.typed == "noor@example.org")
        #expect(person.language == .french && !person.emailIsProven && person.roles.isEmpty)
        await #expect(throws: CampusError.badLink) { try await accept() }
        // What it said about the person is with the person now.
        let rows = try await sample.database.rows("SELECT name, email, email_key FROM one_time_link ORDER BY digest")
        #expect(try rows.allSatisfy { try $0.textOrNil("name") == nil && $0.textOrNil("email_key") == nil })
    }

    @Test func `works for seven days, then nothing of it is kept`() async throws {
        sample.clock.advance(by: .days(7) - .milliseconds(1))
        guard case .invitation = try await campus.offer(of: link.secret) else {
            Issue.record("another offer")
            return
        }
        sample.clock.advance(by: .milliseconds(1))
        await #expect(throws: CampusError.badLink) { try await accept() }
        // The next sign-in, whoever's, clears it away.
        let other = try await campus.signUp(
            name: "A", email: "a@example.org", password: "correct horse battery", language: .english,
            from: "127.0.0.1", by: anOperator)
        let signIn = try await campus.signInLink(for: other.id, by: anOperator)
        _ = try await campus.signIn(link: signIn.secret, kind: .cookie)
        let left = try await sample.database.rows("SELECT email FROM one_time_link ORDER BY digest")
        #expect(try left.allSatisfy { try $0.textOrNil("email") == nil })
    }

    @Test func `of the same address replaces the earlier one`() async throws {
        let report = try await campus.invite(Array("Noor,NOOR@example.org".utf8), isDryRun: true, by: anOperator)
        #expect(report.rows.map(\.outcome) == [.ready(again: true)])
        let second = try await `An invitation`.invite("Noor,NOOR@example.org", campus)
        await #expect(throws: CampusError.badLink) { try await accept() }
        _ = try await accept(second)
    }

    @Test func `is the same when the same list is sent again, and stays the only one`() async throws {
        let file = Array("Sara,sara@example.org\nLi,li@example.org".utf8)
        let seed = try await campus.invite(file, isDryRun: true, by: anOperator).seed
        func send(_ seed: String?) async throws -> [InvitationReport.Outcome] {
            try await campus.invite(file, isDryRun: false, seed: seed, by: anOperator).rows.map(\.outcome)
        }
        let first = try await send(seed)
        let count = try await sample.events().count
        #expect(try await send(seed) == first && Set(first.map { "\($0)" }).count == 2)
        #expect(try await sample.events().count == count)
        // A list looked at anew makes new ones, and the earlier stop working.
        let second = try await send(nil)
        #expect(second != first)
        guard case .invited(let dead) = first[0], case .invited(let alive) = second[0] else {
            Issue.record("nobody invited")
            return
        }
        await #expect(throws: CampusError.badLink) { try await accept(dead) }
        _ = try await accept(alive)
    }

    @Test func `is not used up by a bad password, and signs nobody in who has an account`() async throws {
        await #expect(throws: CampusError.badPassword(.tooShort(minimum: 12))) { try await accept(password: "short") }
        await #expect(throws: CampusError.badLink) { try await campus.signIn(link: link.secret, kind: .cookie) }
        _ = try await accept()
    }

    private func accept(_ link: NewLink? = nil, password: String = "correct horse battery") async throws -> NewSession {
        try await campus.acceptInvitation(
            link: (link ?? self.link).secret, name: "Noor El Haddad", password: password, language: .french,
            kind: .cookie)
    }

    private static func invite(_ row: String, _ campus: Campus) async throws -> NewLink {
        let report = try await campus.invite(Array(row.utf8), isDryRun: false, by: anOperator)
        guard case .invited(let link)? = report.rows.first?.outcome else { throw NotInvited() }
        return link
    }

    private struct NotInvited: Error {}
}
