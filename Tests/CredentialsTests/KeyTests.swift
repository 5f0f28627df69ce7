import JSON
import Testing

@testable import Credentials

#if canImport(FoundationEssentials)
    import FoundationEssentials
#endif

@Suite struct `A signing key` {
    private static func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/keys-\(Hexadecimal.encode(RandomBytes.make(6)))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    // Source: RFC 8032, section 7.1, TEST 1.
    @Test func `has the public half of RFC 8032`() throws {
        let seed = Hexadecimal.decode("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60") ?? []
        #expect(
            Hexadecimal.encode(try SigningKey(seed: seed).publicKey.bytes)
                == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    }

    @Test(arguments: [nil, "correct horse"])
    func `comes back from its file, which only its owner can read`(phrase: String?) throws {
        let folder = try Self.folder()
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
        let path = folder + "/ed-2026a.pem"
        let key = try SigningKey.generate()
        let passPhrase = phrase.map { Array($0.utf8) }
        try key.write(file: path, passPhrase: passPhrase)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ed-2026a.pem"])
        #expect(try SigningKey.read(file: path, passPhrase: passPhrase).publicKey == key.publicKey)
        if phrase != nil {
            #expect(throws: KeyError.passPhrase) { try SigningKey.read(file: path) }
            #expect(throws: KeyError.passPhrase) { try SigningKey.read(file: path, passPhrase: Array("wrong".utf8)) }
        }
        #expect(throws: KeyError.exists(path: path)) { try key.write(file: path) }
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: KeyError.openToOthers(path: path)) { try SigningKey.read(file: path, passPhrase: passPhrase) }
    }

    // Once the bytes were let go while OpenSSL still read them, and one start in many found “no private key”.
    @Test func `comes back every time, with other keys' bytes taking the same memory between`() throws {
        let keys = try (0..<200).map { _ in try SigningKey.generate() }
        let pems = try keys.map { try $0.pem() }
        for round in 0..<5 {
            for (key, pem) in zip(keys, pems) {
                #expect(try SigningKey(pem: Array(pem)).publicKey == key.publicKey, "round \(round)")
            }
        }
    }

    @Test func `is refused when it is of another kind or no key`() {
        // A P-256 key made by “openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256” for this test only.
        let p256 = """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvkT5JKlTWbctQjyZ
            Y72Uq1SWYnpYyFc+3lc1Mlv1TpqhRANCAASoON0x37t/z8VdJV4TKrUWhxfjOtCD
            iyhKDyQw4sTuWlIIz1JA6EwtTBGPSLle28UYipkoUjP1U32iDaTaHcC+
            -----END PRIVATE KEY-----

            """
        #expect(throws: KeyError.notEd25519) { try SigningKey(pem: Array(p256.utf8)) }
        #expect(throws: KeyError.noPrivateKey) { try SigningKey(pem: Array("nothing".utf8)) }
        #expect(throws: KeyError.noPrivateKey) { try SigningKey(pem: []) }
    }
}

@Suite struct `A public key` {
    @Test func `has the Multikey of RFC 8032's key in did:key form`() throws {
        // Source: W3C CCG did:key, “Ed25519 v2020” test vector.
        let multibase = "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
        let key = try PublicKey(multibase: multibase)
        #expect(
            Hexadecimal.encode(key.bytes) == "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29")
        #expect(key.multibase == multibase)
    }

    @Test(arguments: [
        "6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp", "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooW",
        "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq", "zDnaegE6RR3atJtHKwTRTWHsJ3kNHqFwv7n9YjTgmU7TyfU76", "z",
        "",
        "uABC",
    ])
    func `is refused when cut, secret, or of another kind`(text: String) {
        #expect(throws: KeyError.noMultikey) { try PublicKey(multibase: text) }
    }
}
