private import COpenSSL

/// SHA-256 (FIPS 180-4) over bytes that come in pieces, such as those of a file.
public struct SHA256Digester: ~Copyable {
    private let context = EVP_MD_CTX_new()

    /// Begins with no byte.
    public init() {
        _ = EVP_DigestInit_ex(context, EVP_sha256(), nil)
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    /// Takes the next bytes.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        let taken: Void? = bytes.withContiguousStorageIfAvailable { piece in
            _ = EVP_DigestUpdate(context, piece.baseAddress, piece.count)
        }
        if taken == nil {
            let piece = Array(bytes)
            _ = EVP_DigestUpdate(context, piece, piece.count)
        }
    }

    /// The digest of all bytes taken, as 64 lower-case hexadecimal digits. It ends there.
    public consuming func finish() -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = EVP_DigestFinal_ex(context, &digest, nil)
        return Hexadecimal.encode(digest)
    }
}
