import JSON
import Testing

@testable import Credentials

@Suite struct `A certificate's proof` {
    private static func withProof(_ change: (inout JSONObject) -> Void) throws -> [UInt8] {
        var document = try #require(JSON(bytes: Sample.credential()).object)
        var proof = try #require(document["proof"]?.object)
        change(&proof)
        document["proof"] = .object(proof)
        return JSON.object(document).bytes
    }

    @Test func `is refused when another certificate's`() throws {
        let other = try JSON(bytes: Sample.credential(Sample.content(name: "Somebody Else")))
        let mixed = try Self.withProof { $0["proofValue"] = other["proof"]?["proofValue"] }
        #expect(Sample.verify(mixed) == .notValid([.wrongSignature]))
    }

    @Test(arguments: [
        ("type", "Ed25519Signature2020"), ("cryptosuite", "eddsa-jcs-2022"), ("cryptosuite", "ecdsa-rdfc-2019"),
        ("proofPurpose", "authentication"), ("proofPurpose", "https://w3id.org/security#assertionMethod"),
        ("created", "2026-05-20T09:00:00"), ("created", "2026-05-32T09:00:00Z"), ("expires", "2030-01-01T00:00:00Z"),
        ("id", "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e"), ("@context", "https://www.w3.org/ns/credentials/v2"),
        ("domain", "x"), ("previousProof", "urn:x"),
    ])
    func `is refused with another suite, purpose or member`(_ row: (member: String, value: String)) throws {
        guard case .notValid(let reasons) = Sample.verify(try Self.withProof { $0[row.member] = .string(row.value) }),
            case .shape = reasons.first
        else {
            Issue.record("accepted with \(row)")
            return
        }
    }

    @Test func `is refused with its time changed`() throws {
        let changed = try Self.withProof { $0["created"] = "2026-05-20T09:00:01Z" }
        #expect(Sample.verify(changed) == .notValid([.wrongSignature]))
    }

    @Test func `is refused beside a second one, even a good one`() throws {
        var document = try #require(JSON(bytes: Sample.credential()).object)
        let proof = try #require(document["proof"])
        document["proof"] = [proof, proof]
        #expect(
            Sample.verify(JSON.object(document).bytes) == .notValid([.shape(ShapeError("proof", .notA("one object")))]))
        document["proof"] = [proof]
        #expect(
            Sample.verify(JSON.object(document).bytes) == .notValid([.shape(ShapeError("proof", .notA("one object")))]))
    }

    @Test func `is refused when its signature is cut, padded or not canonical`() throws {
        let good = try #require(JSON(bytes: Sample.credential())["proof"]?["proofValue"]?.string)
        let bytes = try #require(Base58.decode(String(good.dropFirst())))
        // S + L makes the same point: RFC 8032, section 5.1.7, demands 0 <= S < L.
        let order = try #require(Hexadecimal.decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"))
        var raised = bytes
        var carry = 0
        for place in 0..<32 {
            carry += Int(bytes[32 + place]) + Int(order[place])
            raised[32 + place] = UInt8(carry & 255)
            carry >>= 8
        }
        for value in [
            String(good.dropLast()), good + "1", "z1" + good.dropFirst(), "Z" + good.dropFirst(),
            String(good.dropFirst()),
            "u" + Base64URL.encode(bytes), "z" + Base58.encode(raised), "z" + Base58.encode(bytes.reversed()), "z", "",
            "z" + Base58.encode([UInt8](repeating: 0, count: 64)),
        ] {
            guard case .notValid = Sample.verify(try Self.withProof { $0["proofValue"] = .string(value) }) else {
                Issue.record("accepted: \(value)")
                continue
            }
        }
    }

    @Test func `is refused by a key that the issuer does not list, also when the key itself is the fragment`() throws {
        let attacker = CredentialIssuer(
            id: Sample.did, key: Sample.otherKey,
            keyFragment: try #require(KeyFragment(Sample.otherKey.publicKey.multibase)))
        let address = "did:web:campus.example.org#\(Sample.otherKey.publicKey.multibase)"
        #expect(Sample.verify(Sample.credential(by: attacker)) == .notValid([.unknownKey(address)]))
        let sameName = CredentialIssuer(id: Sample.did, key: Sample.otherKey, keyFragment: Sample.fragment)
        #expect(Sample.verify(Sample.credential(by: sameName)) == .notValid([.wrongSignature]))
    }

    @Test(arguments: [
        "#ed-2026a", "did:web:campus.example.org", "did:web:evil.example#ed-2026a",
        "did:web:campus.example.org?x#ed-2026a",
        "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp#z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
    ])
    func `is refused with a key's address in another form or of another issuer`(address: String) throws {
        let changed = try Self.withProof { $0["verificationMethod"] = .string(address) }
        #expect(Sample.verify(changed) == .notValid([.unknownKey(address)]))
    }

    @Test func `is refused by a key listed for login only, or of another kind`() throws {
        let address = "did:web:campus.example.org#ed-2026a"
        #expect(
            Sample.verify(did: Sample.didDocument(isForAssertions: false)) == .notValid([.keyNotForAssertions(address)])
        )
        let document = Sample.changed(Sample.didDocument(), #""type":"Multikey""#, #""type":"JsonWebKey""#)
        #expect(Sample.verify(did: document) == .notValid([.otherKeyKind(address)]))
    }

    @Test func `is refused under another issuer's document`() throws {
        let other = try #require(WebDID("did:web:evil.example"))
        guard case .notValid(let reasons) = Sample.verify(did: Sample.didDocument(id: other)) else {
            Issue.record("accepted")
            return
        }
        #expect(reasons.first == .otherIssuer)
    }

    @Test func `holds after its key was retired, and not when made after that`() {
        let after = Sample.moment("2026-05-20T09:00:01Z")
        let before = Sample.moment("2026-05-20T08:59:59Z")
        #expect(
            Sample.verify(did: Sample.didDocument(expires: after), list: nil)
                == .indeterminate([.statusList(address: Sample.list.text)]))
        #expect(Sample.verify(did: Sample.didDocument(expires: before)) == .notValid([.keyExpired(before)]))
    }

    @Test func `by a compromised key counts only with a log entry older than the compromise`() {
        let revoked = Sample.moment("2026-05-25T00:00:00Z")
        let document = Sample.didDocument(revoked: revoked)
        // `created` lies before the compromise, but a thief can write that too.
        #expect(Sample.verify(did: document) == .notValid([.keyRevoked(revoked)]))
        #expect(Sample.verify(did: document, logged: revoked) == .notValid([.keyRevoked(revoked)]))
        let older = Sample.verify(did: document, logged: Sample.moment("2026-05-20T09:00:00Z"))
        // The list is still signed by that key, and lists have no log entry.
        #expect(older == .indeterminate([.usableStatusList(.proof(.keyRevoked(revoked)))]))
    }
}
