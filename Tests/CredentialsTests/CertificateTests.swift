import JSON
import Testing

@testable import Credentials

@Suite struct `A certificate` {
    @Test func `is valid as issued, with an issuer's document and a fresh list`() {
        let found = CredentialVerifier.verify(
            credential: Sample.credential(), didDocument: Sample.didDocument(), statusList: Sample.statusList(),
            now: Sample.now)
        #expect(found == Verification(outcome: .valid, content: Sample.content()))
    }

    @Test func `is valid without its optional parts`() {
        let content = Sample.content(validUntil: nil, score: nil, email: nil, credits: nil)
        #expect(Sample.verify(Sample.credential(content)) == .valid)
    }

    @Test func `stays valid when its members stand in another order and over many lines`() throws {
        let json = try JSON(bytes: Sample.credential())
        let members = try #require(json.object).members.reversed()
        let turned = JSON.object(JSONObject(members.map { ($0.key, $0.value) }))
        #expect(Sample.verify(Array(turned.prettyText.utf8)) == .valid)
    }

    @Test func `is not issued in another issuer's name`() {
        let content = Sample.content(did: Sample.some(WebDID("did:web:other.example.org")))
        #expect(
            throws: CredentialError.otherIssuer(
                named: "did:web:other.example.org", signing: "did:web:campus.example.org")
        ) { try Sample.issuer.issue(content, created: Sample.now) }
    }

    // Claims.

    @Test(
        arguments: [
            ("Amina Ou", "Amine Ou"), ("Rights & Borders", "Rights & Boarders"),
            ("2026-05-20T08:59:58Z", "2026-05-20T08:59:57Z"),
            ("2029-05-20T09:00:00Z", "2039-05-20T09:00:00Z"), ("86.67", "96.67"), ("12.5,", "13.5,"), ("12.5,", "12,"),
            ("2026-05-18", "2026-05-17"), ("/v3\"", "/v4\""), ("A two-day module", "A two-week module"),
            (#""70""#, #""60""#),
            ("0f8fad5b", "1f8fad5b"), ("7c9e6679", "8c9e6679"), (#"\#(42)""#, #"\#(43)""#),
            ("All lessons", "No lessons"), ("Final test", "Mock test"),
        ] as [(String, String)])
    func `is refused with a claim changed`(_ row: (old: String, new: String)) {
        let changed = Sample.changed(Sample.credential(), row.old, row.new)
        #expect(changed != Sample.credential())
        guard case .notValid(let reasons) = Sample.verify(changed) else {
            Issue.record("accepted with \(row.new)")
            return
        }
        #expect(!reasons.isEmpty)
    }

    @Test func `is refused with a name that only looks the same`() {
        // U+00E9 against e and U+0301: equal as `String`, different as bytes and as signed.
        let changed = Sample.changed(Sample.credential(Sample.content(name: "Ren\u{E9}")), "Ren\u{E9}", "Rene\u{301}")
        #expect(Sample.verify(changed) == .notValid([.wrongSignature]))
        let kelvin = Sample.changed(Sample.credential(Sample.content(name: "Kim")), "Kim", "\u{212A}im")
        #expect(Sample.verify(kelvin) == .notValid([.wrongSignature]))
    }

    @Test(arguments: [
        "name", "issuer", "validFrom", "validUntil", "awardedDate", "credentialSubject", "credentialSchema",
        "credentialStatus", "@context", "id", "type", "proof",
    ])
    func `is refused with a member taken out`(member: String) throws {
        var document = try #require(JSON(bytes: Sample.credential()).object)
        document[member] = nil
        guard case .notValid = Sample.verify(JSON.object(document).bytes) else {
            Issue.record("accepted without \(member)")
            return
        }
    }

    @Test(
        arguments: [
            ("", "grade"), ("", "@id"), ("", "@type"), ("", "@graph"), ("", "@included"), ("", "@reverse"),
            ("", "evidence"),
            ("", "https://schema.org/name"), ("", "schema:name"), ("", "description"), ("", "_:b"), ("", "n\u{E4}me"),
            ("credentialSubject", "name"), ("credentialSubject", "@context"), ("issuer", "email"), ("issuer", "@nest"),
            ("credentialSubject.achievement", "image"), ("credentialSubject.achievement.criteria", "id"),
            ("credentialSubject.achievement.criteria", "type"), ("credentialStatus", "statusMessage"),
            ("credentialStatus", "statusSize"),
        ] as [(String, String)])
    func `is refused with a member that would stand unsigned`(_ row: (path: String, member: String)) throws {
        let changed = adding(
            row.member, "x", at: row.path.split(separator: ".").map(String.init)[...],
            to: try JSON(bytes: Sample.credential()))
        guard case .notValid(let reasons) = Sample.verify(changed.bytes), case .shape(let error) = reasons.first else {
            Issue.record("accepted with \(row.member)")
            return
        }
        let isKeyword = row.member.contains("@") || row.member.contains(":")
        #expect(error == ShapeError(row.path, isKeyword ? .keywordOrIRI(row.member) : .undefinedTerm(row.member)))
    }

    @Test(arguments: [
        [], ["https://www.w3.org/ns/credentials/v2"],
        [TermTable.credentialContexts[1], TermTable.credentialContexts[0], TermTable.credentialContexts[2]],
        TermTable.credentialContexts + ["https://evil.example/context"],
        TermTable.credentialContexts.map { $0.replacing("3.0.3", with: "3.0.2") },
    ])
    func `is refused with other or reordered contexts`(contexts: [String]) throws {
        var document = try #require(JSON(bytes: Sample.credential()).object)
        document["@context"] = .array(contexts.map { .string($0) })
        #expect(Sample.verify(JSON.object(document).bytes) == .notValid([.shape(ShapeError("", .otherContexts))]))
        var last = TermTable.credentialContexts.map { JSON.string($0) }
        last.append(["name": "https://evil.example/name"])
        document["@context"] = .array(last)
        #expect(Sample.verify(JSON.object(document).bytes) == .notValid([.shape(ShapeError("", .otherContexts))]))
    }

    @Test(
        arguments: [
            (#""https://campus.example.org/a/rights-of-migrants/v3""#, #""/a/rights-of-migrants/v3""#),
            (#""https://campus.example.org/a/rights-of-migrants/v3""#, #""https://x/> <urn:p> <urn:o> .\n<urn:s""#),
            (#""https://campus.example.org/a/rights-of-migrants/v3""#, #""_:b0""#),
            (#"["Achievement"]"#, #""Achievement""#), (#"["Achievement"]"#, #"["Achievement","Profile"]"#),
            (#""statusListIndex":"42""#, #""statusListIndex":42"#),
            (#""statusListIndex":"42""#, #""statusListIndex":"042""#),
            (#""statusListIndex":"42""#, #""statusListIndex":"-1""#),
            (#""statusListIndex":"42""#, #""statusListIndex":"4e1""#),
            (#""statusListIndex":"42""#, #""statusListIndex":"99999999999""#),
            (#""statusPurpose":"revocation""#, #""statusPurpose":"suspension""#),
            (#""creditsEarned":12.5"#, #""creditsEarned":"12.5""#),
            (#""creditsEarned":12.5"#, #""creditsEarned":12.555"#),
            (#""creditsEarned":12.5"#, #""creditsEarned":12.0"#), (#""creditsEarned":12.5"#, #""creditsEarned":88.6"#),
            (#""creditsEarned":12.5"#, #""creditsEarned":-12.5"#),
            (#""creditsEarned":12.5"#, #""creditsEarned":1e30"#), (#""hashed":false"#, #""hashed":"false""#),
            (#""hashed":false"#, #""hashed":true"#), ("2026-05-20T08:59:58Z", "2026-02-30T08:59:58Z"),
            ("2026-05-20T08:59:58Z", "2026-05-20T08:59:58"), ("2026-05-20T08:59:58Z", "2026-05-20T10:59:58+02:00"),
            ("2026-05-19", "2026-05-17"), ("2029-05-20T09:00:00Z", "2019-05-20T09:00:00Z"), ("86.67", "86.670"),
            (#""name":"The Rights of Migrants""#, #""name":["The Rights of Migrants"]"#),
            (#""name":"The Rights of Migrants""#, #""name":{"@value":"The Rights of Migrants"}"#),
            ("Amina Ou", "Amina \u{202E}Ou"), ("Amina Ou", "Amina \\tOu"),
            ("urn:uuid:0f8fad5b-d9cb-4", "urn:uuid:0F8FAD5B-D9CB-4"),
            ("did:web:campus.example.org\",\"type", "did:web:Campus.example.org\",\"type"),
        ] as [(String, String)])
    func `is refused when not written as we write it`(_ row: (old: String, new: String)) {
        let changed = Sample.changed(Sample.credential(), row.old, row.new)
        #expect(changed != Sample.credential())
        guard case .notValid(let reasons) = Sample.verify(changed), case .shape = reasons.first else {
            Issue.record("not refused by its shape: \(row.new)")
            return
        }
    }

    @Test func `is refused as JSON with duplicate keys, big numbers, NaN, a mark, lone surrogates, depth or size`() {
        let good = String(decoding: Sample.credential(), as: UTF8.self)
        let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        let open = String(good.dropLast())
        let added = [
            #""name":"Other""#, #""x":99999999999999999999"#, #""x":NaN"#, #""x":"\ud800""#, #""x":\#(deep)"#,
        ].map { "\(open),\($0)}" }
        let others: [String] = [
            "\u{FEFF}" + good, good + String(repeating: " ", count: 1 << 20), good + "{}", "[]", "",
        ]
        for text in added + others {
            guard case .notValid = Sample.verify(Array(text.utf8)) else {
                Issue.record("accepted: \(text.suffix(60))")
                continue
            }
        }
    }

    private func adding(_ member: String, _ value: JSON, at path: ArraySlice<String>, to json: JSON) -> JSON {
        var object = json.object ?? [:]
        if let first = path.first {
            object[first] = adding(member, value, at: path.dropFirst(), to: object[first] ?? .null)
        } else {
            object[member] = value
        }
        return .object(object)
    }
}
