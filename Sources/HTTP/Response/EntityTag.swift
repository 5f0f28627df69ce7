/// A mark that changes when a page changes. Always weak, since the plain and the compressed body share it.
///
/// Source: RFC 9110, sections 8.8.3 and 13.1.2.
public struct EntityTag: Equatable, Sendable {
    /// The tag without `W/` and quotes.
    public let opaque: String

    /// A tag from a digest or version the caller already has.
    ///
    /// - Precondition: visible ASCII without `"`.
    public init(_ opaque: String) {
        precondition(opaque.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != ASCII.quote }, "not an entity tag")
        self.opaque = opaque
    }

    /// A tag from the FNV-1a digest (64 bits) of the bytes: for noticing change, not for proof.
    public init(of bytes: [UInt8]) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        opaque = String(hash, radix: 16)
    }

    /// The tag as the ETag header carries it: `W/"…"`.
    public var headerValue: String { "W/\"\(opaque)\"" }

    /// Whether an If-None-Match header names a tag that is weakly equal to the ETag value given, or `*`.
    static func matches(_ ifNoneMatch: String, _ headerValue: String) -> Bool {
        if ASCII.trimmed(ifNoneMatch[...]) == "*" { return true }
        let wanted = core(headerValue[...])
        return ifNoneMatch.split(separator: ",").contains { core(ASCII.trimmed($0)) == wanted }
    }

    private static func core(_ tag: Substring) -> Substring {
        tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }
}
