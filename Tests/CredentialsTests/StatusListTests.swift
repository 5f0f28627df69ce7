import JSON
import Testing

@testable import Credentials

@Suite struct `A status list` {
    @Test func `revokes the certificate at its place and no other`() {
        #expect(Sample.verify(list: Sample.statusList(revoked: [42])) == .notValid([.revoked]))
        #expect(Sample.verify(list: Sample.statusList(revoked: [41, 43, 0, 131_071])) == .valid)
    }

    @Test func `counts bits from the most significant of its first byte`() {
        var list = StatusList(address: Sample.list)
        #expect(list.size == 131_072)
        list.revoke(at: 0)
        list.revoke(at: 9)
        #expect(Array(list.bits.prefix(2)) == [0x80, 0x40])
        #expect(list.revoke(at: 131_072) == false)
        #expect(list.revoke(at: -1) == false)
        #expect(list.isRevoked(at: 131_072) == nil)
    }

    @Test func `left away makes nothing valid`() {
        #expect(Sample.verify(list: nil) == .indeterminate([.statusList(address: Sample.list.text)]))
    }

    @Test func `with a bit cleared afterwards is no list`() throws {
        let clean = try JSON(bytes: Sample.statusList())
        var document = try #require(JSON(bytes: Sample.statusList(revoked: [42])).object)
        document["credentialSubject"] = clean["credentialSubject"]
        #expect(
            Sample.verify(list: JSON.object(document).bytes)
                == .indeterminate([.usableStatusList(.proof(.wrongSignature))]))
    }

    @Test func `at another address, by another issuer or by another key is no list`() throws {
        let address = try #require(WebAddress("https://campus.example.org/status/r/2"))
        #expect(
            Sample.verify(list: Sample.statusList(at: address)) == .indeterminate([.usableStatusList(.otherAddress)]))
        let other = CredentialIssuer(
            id: try #require(WebDID("did:web:evil.example")), key: Sample.otherKey, keyFragment: Sample.fragment)
        #expect(Sample.verify(list: Sample.statusList(by: other)) == .indeterminate([.usableStatusList(.otherIssuer)]))
        let thief = CredentialIssuer(id: Sample.did, key: Sample.otherKey, keyFragment: Sample.fragment)
        #expect(
            Sample.verify(list: Sample.statusList(by: thief))
                == .indeterminate([.usableStatusList(.proof(.wrongSignature))]))
    }

    @Test func `is stale a day and five minutes after it was signed`() {
        let signed = Sample.statusList(created: Sample.now)
        let until = Sample.now.adding(seconds: 86_400)
        #expect(Sample.verify(list: signed, now: until.adding(seconds: 300)) == .valid)
        #expect(
            Sample.verify(list: signed, now: until.adding(seconds: 301))
                == .indeterminate([.usableStatusList(.stale(until: until))]))
    }

    @Test func `dated in the future is no list`() {
        let future = Sample.statusList(created: Sample.now.adding(seconds: 301))
        guard case .indeterminate = Sample.verify(list: future) else {
            Issue.record("accepted")
            return
        }
    }

    private static func forged(_ change: (inout JSONObject, inout JSONObject) -> Void) throws -> [UInt8] {
        var document = try #require(JSON(bytes: Sample.statusList()).object)
        document["proof"] = nil
        var subject = try #require(document["credentialSubject"]?.object)
        change(&document, &subject)
        document["credentialSubject"] = .object(subject)
        return try Sample.forged(document, as: TermTable.statusList, contexts: TermTable.statusListContexts)
    }

    private static func encoded(_ bits: [UInt8]) -> JSON { .string("u" + Base64URL.encode(Gzip.pack(bits))) }

    @Test func `signed well, but for another purpose, short, unpacked or a bomb, is no list`() throws {
        let purpose = try Self.forged { $1["statusPurpose"] = "suspension" }
        #expect(
            Sample.verify(list: purpose) == .indeterminate([.usableStatusList(.shape(ShapeError("", .notAsIssued)))]))
        let short = try Self.forged { $1["encodedList"] = Self.encoded([UInt8](repeating: 0, count: 16_383)) }
        #expect(Sample.verify(list: short) == .indeterminate([.usableStatusList(.tooShort(bits: 131_064))]))
        let bomb = try Self.forged { $1["encodedList"] = Self.encoded([UInt8](repeating: 0, count: 50_000_000)) }
        #expect(Sample.verify(list: bomb) == .indeterminate([.usableStatusList(.packing)]))
        let plain = try Self.forged { $1["encodedList"] = .string("z" + Base58.encode([0, 0])) }
        #expect(Sample.verify(list: plain) == .indeterminate([.usableStatusList(.packing)]))
        let fine = try Self.forged { _, _ in }
        #expect(Sample.verify(list: fine) == .valid)
    }

    @Test func `that ends before it begins is no list`() throws {
        let list = try Self.forged { document, _ in
            document["validFrom"] = "2026-06-01T12:00:00Z"
            document["validUntil"] = "2026-06-01T11:59:59Z"
        }
        #expect(Sample.verify(list: list) == .indeterminate([.usableStatusList(.dates)]))
    }

    @Test func `cannot be a certificate, nor a certificate a list`() {
        guard case .indeterminate = Sample.verify(list: Sample.credential()),
            case .notValid = Sample.verify(Sample.statusList())
        else {
            Issue.record("accepted")
            return
        }
    }

    @Test func `without the certificate's place refuses the certificate`() {
        #expect(Sample.verify(Sample.credential(Sample.content(index: 131_072))) == .notValid([.statusIndexOutOfRange]))
    }
}
