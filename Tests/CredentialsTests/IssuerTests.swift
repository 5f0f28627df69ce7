import JSON
import Testing

@testable import Credentials

@Suite struct `An issuer's identifier` {
    @Test(arguments: [
        ("did:web:campus.example.org", "https://campus.example.org/.well-known/did.json"),
        ("did:web:localhost%3A8080", "http://localhost:8080/.well-known/did.json"),
        ("did:web:localhost", "http://localhost/.well-known/did.json"),
        ("did:web:campus.example.org%3A8443", "https://campus.example.org:8443/.well-known/did.json"),
    ])
    func `names where its document stands`(_ row: (did: String, address: String)) {
        #expect(WebDID(row.did)?.documentAddress == row.address)
        #expect(WebDID(row.did)?.description == row.did)
    }

    @Test(arguments: [
        ("https://campus.example.org", "did:web:campus.example.org"),
        ("https://campus.example.org/", "did:web:campus.example.org"),
        ("http://localhost:8080", "did:web:localhost%3A8080"), ("http://campus.example.org", nil),
        ("https://campus.example.org/path", nil), ("https://user@campus.example.org", nil), ("campus.example.org", nil),
        ("https://Campus.example.org", nil), ("https://campus.example.org:08443", nil), ("https://localhost:8080", nil),
    ])
    func `follows from the public address`(_ row: (address: String, did: String?)) {
        #expect(WebDID(publicAddress: row.address)?.description == row.did)
    }

    @Test(arguments: [
        "did:web:", "did:web:a:b", "did:web:a%3A", "did:web:a%3a80", "did:web:a%3A80%3A1", "did:web:a#k", "did:web:a?b",
        "did:key:z6Mk", "DID:web:a", "did:web:a/b", "did:web:A", "did:web:-a", "did:web:a..b", "did:web:a%3A0",
        "did:web:é",
        "did:web:\u{212A}", "did:web:a b", "did:web:a%3A65536",
    ])
    func `is refused in any other form`(text: String) {
        #expect(WebDID(text) == nil)
    }
}

@Suite struct `An issuer's document` {
    @Test func `lists full key addresses, and says since when a key no longer counts`() throws {
        let retired = Sample.moment("2027-01-01T00:00:00Z")
        let document = DIDDocument(
            id: Sample.did,
            keys: [
                IssuerKey(fragment: Sample.fragment, publicKey: Sample.key.publicKey, expires: retired),
                IssuerKey(
                    fragment: try #require(KeyFragment("ed-2027a")), publicKey: Sample.otherKey.publicKey,
                    revoked: retired),
            ])
        let json = try JSON(bytes: document.bytes)
        #expect(
            json["assertionMethod"] == ["did:web:campus.example.org#ed-2026a", "did:web:campus.example.org#ed-2027a"])
        #expect(
            json["verificationMethod"]?[0] == [
                "id": "did:web:campus.example.org#ed-2026a", "type": "Multikey",
                "controller": "did:web:campus.example.org",
                "publicKeyMultibase": .string(Sample.key.publicKey.multibase), "expires": "2027-01-01T00:00:00Z",
            ])
        #expect(try DIDDocument(bytes: document.bytes) == document)
    }

    @Test(arguments: [
        (#""controller":"did:web:campus.example.org""#, #""controller":"did:web:evil.example""#),
        (#"["did:web:campus.example.org#ed-2026a"]"#, #""did:web:campus.example.org#ed-2026a""#),
        (#"["did:web:campus.example.org#ed-2026a"]"#, #"[{"id":"did:web:campus.example.org#ed-2026a"}]"#),
        (#""id":"did:web:campus.example.org#ed-2026a""#, ##""id":"#ed-2026a""##),
        (#""id":"did:web:campus.example.org#ed-2026a""#, #""id":"did:web:evil.example#ed-2026a""#),
        (#""type":"Multikey""#, #""type":"Ed25519VerificationKey2020""#), ("z6Mk", "z6Mj"),
        (#""type":"Multikey""#, #""type":"Multikey","secretKeyMultibase":"z3u2""#),
        (#""type":"Multikey""#, #""type":"Multikey","revoked":"yesterday""#),
        ("https://www.w3.org/ns/did/v1", "https://evil.example/v1"), (#"{"@context""#, #"{"@graph":[],"@context""#),
        (#"{"@context""#, #"{"id":"x","@context""#),
    ])
    func `is refused when not as it must be, and then nothing is valid`(_ row: (old: String, new: String)) {
        let changed = Sample.changed(Sample.didDocument(), row.old, row.new)
        #expect(changed != Sample.didDocument())
        #expect(throws: DIDDocumentError.self) { try DIDDocument(bytes: changed) }
        guard case .indeterminate(let missing) = Sample.verify(did: changed), case .issuerDocument = missing.first
        else {
            Issue.record("judged by it")
            return
        }
    }

    @Test func `is refused with two keys of one name`() throws {
        let json = try #require(JSON(bytes: Sample.didDocument()).object)
        var document = json
        let method = try #require(json["verificationMethod"]?[0])
        document["verificationMethod"] = [method, method]
        #expect(throws: DIDDocumentError.self) { try DIDDocument(bytes: JSON.object(document).bytes) }
    }
}
