private import COpenSSL

/// An Ed25519 private key. It signs only inputs that this target has built itself from typed values.
public final class SigningKey: @unchecked Sendable {
    // Safe to share: OpenSSL counts references atomically and signing only reads the key, which never changes after
    // `init`.
    private let handle: OpaquePointer

    /// The public half.
    public let publicKey: PublicKey

    /// Takes ownership of the handle.
    private init(owning handle: OpaquePointer) throws(KeyError) {
        var raw = [UInt8](repeating: 0, count: 32)
        var count = raw.count
        guard EVP_PKEY_get_id(handle) == EVP_PKEY_ED25519 else {
            EVP_PKEY_free(handle)
            throw .notEd25519
        }
        guard EVP_PKEY_get_raw_public_key(handle, &raw, &count) == 1, count == 32, let key = PublicKey(bytes: raw)
        else {
            EVP_PKEY_free(handle)
            throw .library("give the public half of a key")
        }
        self.handle = handle
        publicKey = key
    }

    deinit { EVP_PKEY_free(handle) }

    /// A new key from the operating system's randomness.
    public static func generate() throws(KeyError) -> SigningKey {
        try SigningKey(seed: RandomBytes.make(32))
    }

    /// The key whose 32 secret bytes are known: for published test vectors.
    package convenience init(seed: [UInt8]) throws(KeyError) {
        guard seed.count == 32, let handle = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
        else { throw .noPrivateKey }
        try self.init(owning: handle)
    }

    /// Reads PKCS#8 in PEM (RFC 5958, RFC 8410), encrypted or not.
    ///
    /// - Throws: ``KeyError/passPhrase`` where it is encrypted and the phrase does not open it.
    public convenience init(pem: [UInt8], passPhrase: [UInt8]? = nil) throws(KeyError) {
        let isEncrypted = String(decoding: pem, as: UTF8.self).contains("-----BEGIN ENCRYPTED PRIVATE KEY-----")
        // OpenSSL asks at the terminal when there is neither phrase nor callback: an empty phrase keeps it silent.
        // The phrase is passed with its NUL, as the default callback expects.
        let phrase = (passPhrase ?? []).filter { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
        // A memory BIO reads the caller's bytes in place, so they have to stay where they are until it is freed.
        let handle = pem.withUnsafeBytes { bytes -> OpaquePointer? in
            guard let input = BIO_new_mem_buf(bytes.baseAddress, Int32(bytes.count)) else { return nil }
            defer { BIO_free(input) }
            return phrase.withUnsafeBufferPointer { buffer in
                PEM_read_bio_PrivateKey(input, nil, nil, UnsafeMutableRawPointer(mutating: buffer.baseAddress))
            }
        }
        ERR_clear_error()
        guard let handle else { throw isEncrypted ? .passPhrase : .noPrivateKey }
        try self.init(owning: handle)
    }

    /// PKCS#8 in PEM; with a pass phrase encrypted by AES-256 under PBKDF2 (HMAC-SHA-256, 600,000 rounds).
    public func pem(passPhrase: [UInt8]? = nil) throws(KeyError) -> [UInt8] {
        guard let plain = EVP_PKEY2PKCS8(handle), let output = BIO_new(BIO_s_mem()) else {
            throw .library("lay the key out")
        }
        defer {
            PKCS8_PRIV_KEY_INFO_free(plain)
            BIO_free(output)
        }
        if let passPhrase {
            let phrase = passPhrase.map { CChar(bitPattern: $0) }
            guard !phrase.isEmpty, !phrase.contains(0) else { throw .passPhrase }
            guard
                let sealed = PKCS8_encrypt(
                    -1, EVP_aes_256_cbc(), phrase, Int32(phrase.count), nil, 16, 600_000, plain)
            else { throw .library("encrypt the key") }
            defer { X509_SIG_free(sealed) }
            guard PEM_write_bio_PKCS8(output, sealed) == 1 else { throw .library("write the key") }
        } else {
            guard PEM_write_bio_PKCS8_PRIV_KEY_INFO(output, plain) == 1 else { throw .library("write the key") }
        }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = BIO_read(output, &bytes, Int32(bytes.count))
        guard count > 0 else { throw .library("write the key") }
        return Array(bytes.prefix(Int(count)))
    }

    /// The 64 bytes of the signature over that input (RFC 8032, Ed25519, which is deterministic).
    func signature(over input: SignatureInput) throws(KeyError) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { throw .library("sign") }
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: 64)
        var count = signature.count
        guard EVP_DigestSignInit(context, nil, nil, nil, handle) == 1,
            EVP_DigestSign(context, &signature, &count, input.bytes, input.bytes.count) == 1, count == 64
        else { throw .library("sign") }
        return signature
    }
}
