private import COpenSSL

/// SHA-256 (FIPS 180-4).
public enum SHA256 {
    /// The 32 bytes of the digest of those bytes.
    public static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = COpenSSL.SHA256(bytes, bytes.count, &digest)
        return digest
    }

    /// The digest as 64 lower-case hexadecimal digits, in ASCII.
    package static func hexDigest(_ bytes: [UInt8]) -> [UInt8] {
        Hexadecimal.bytes(digest(bytes))
    }
}
