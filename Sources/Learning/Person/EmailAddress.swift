/// An e-mail address; compared in lower case, shown as typed.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    /// As typed, trimmed, at most 254 characters (RFC 5321, 4.5.3.1.3).
    public let typed: String
    /// Lower case: what is compared and stored as the key.
    public let key: String

    /// Nil unless it looks like `someone@somewhere`; whether it exists only a message to it can tell.
    public init?(_ raw: String) {
        // Without a blank, and in ASCII, there is nothing to trim.
        let isPlain = raw.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        let trimmed = isPlain ? raw : raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
        guard trimmed.utf8.count <= 254, parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64,
            !parts[1].isEmpty, !parts[1].hasPrefix("."), !parts[1].hasSuffix("."), !parts[1].hasPrefix("-"),
            !trimmed.contains(".."),
            trimmed.unicodeScalars.allSatisfy(EmailAddress.isAllowed)
        else { return nil }
        typed = trimmed
        key = trimmed.lowercased()
    }

    /// As typed.
    public var description: String { typed }

    /// By the key.
    public static func == (left: EmailAddress, right: EmailAddress) -> Bool { left.key == right.key }

    /// By the key.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.value > 0x20 && scalar.value != 0x7F && !"\"(),:;<>[\\]`|".unicodeScalars.contains(scalar)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }
}
