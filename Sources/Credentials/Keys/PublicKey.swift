private import COpenSSL

/// An Ed25519 public key (RFC 8032).
public struct PublicKey: Hashable, Sendable {
    /// The 32 bytes of the encoded point.
    public let bytes: [UInt8]

    private static let multicodec: [UInt8] = [0xED, 0x01]

    /// Nil unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads `publicKeyMultibase`, `z6Mk…`.
    ///
    /// Source: W3C Controlled Identifiers 1.0, section 2.2.2, “Multikey” (prefix 0xed01, 32 bytes, base58btc).
    /// - Throws: ``KeyError/noMultikey``, also for keys of other kinds and secret keys.
    public init(multibase: String) throws(KeyError) {
        guard multibase.utf8.first == UInt8(ascii: "z"), let decoded = Base58.decode(String(multibase.dropFirst())),
            decoded.count == 34, decoded.starts(with: PublicKey.multicodec)
        else { throw .noMultikey }
        bytes = Array(decoded.dropFirst(2))
    }

    /// `publicKeyMultibase`, `z6Mk…`.
    public var multibase: String {
        "z" + Base58.encode(PublicKey.multicodec + bytes)
    }

    /// Whether the signature, 64 bytes in the one canonical form, is this key's over that input.
    func verifies(_ signature: [UInt8], over input: SignatureInput) -> Bool {
        guard signature.count == 64, let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
        else { return false }
        defer { EVP_PKEY_free(key) }
        guard let context = EVP_MD_CTX_new() else { return false }
        defer { EVP_MD_CTX_free(context) }
        let isValid =
            EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, input.bytes, input.bytes.count) == 1
        // A refused signature leaves a note in the thread's error queue that would mislead the next reader of it.
        ERR_clear_error()
        return isValid
    }
}
