/// A random name, `urn:uuid:` and a version 4 UUID in lower case: 122 random bits.
///
/// Source: RFC 9562, sections 4 and 5.4.
public struct URNUUID: Hashable, Sendable, CustomStringConvertible {
    /// The 36 characters of the UUID.
    public let uuid: String

    /// A new name nobody has had.
    public static func random() -> URNUUID {
        var bytes = RandomBytes.make(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Hexadecimal.bytes(bytes)
        var text: [UInt8] = []
        for (place, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
            text.append(digit)
        }
        return URNUUID(checked: String(decoding: text, as: UTF8.self))
    }

    private init(checked uuid: String) {
        self.uuid = uuid
    }

    /// Reads the UUID alone; nil unless it is of version 4, in lower case.
    public init?(uuid: String) {
        let bytes = Array(uuid.utf8)
        guard bytes.count == 36, bytes[14] == UInt8(ascii: "4"), "89ab".utf8.contains(bytes[19]) else { return nil }
        for (place, byte) in bytes.enumerated() {
            let isDash = [8, 13, 18, 23].contains(place)
            let isDigit = "0123456789abcdef".utf8.contains(byte)
            guard isDash ? byte == UInt8(ascii: "-") : isDigit else { return nil }
        }
        self.uuid = uuid
    }

    /// Reads `urn:uuid:…`; nil unless it is of version 4, in lower case.
    public init?(_ text: String) {
        guard text.utf8.starts(with: "urn:uuid:".utf8) else { return nil }
        self.init(uuid: String(text.utf8.dropFirst(9)) ?? "")
    }

    /// `urn:uuid:…`.
    public var description: String { "urn:uuid:\(uuid)" }
}
