/// Bytes in the Bitcoin alphabet of base 58, as multibase `z` uses it.
///
/// Source: W3C Controlled Identifiers 1.0, section 2.4, “Multibase”.
public enum Base58 {
    private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    private static let values: [UInt8: Int] = Dictionary(
        uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, $0.offset) })

    /// The text for those bytes; each leading zero byte is a leading `1`.
    public static func encode(_ bytes: [UInt8]) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        var digits: [Int] = []
        for byte in bytes.dropFirst(zeros) {
            var carry = Int(byte)
            for place in digits.indices {
                carry += digits[place] << 8
                digits[place] = carry % 58
                carry /= 58
            }
            while carry > 0 {
                digits.append(carry % 58)
                carry /= 58
            }
        }
        let output = [UInt8](repeating: alphabet[0], count: zeros) + digits.reversed().map { alphabet[$0] }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of that text; nil for a character outside the alphabet. Every text in the alphabet has exactly one
    /// reading, and ``encode(_:)`` gives it back.
    ///
    /// The work grows with the square of the length, so texts of more than 256 characters (keys and signatures have at
    /// most 89) are refused.
    public static func decode(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 256 else { return nil }
        let zeros = text.utf8.prefix { $0 == alphabet[0] }.count
        var bytes: [Int] = []
        for character in text.utf8.dropFirst(zeros) {
            guard var carry = values[character] else { return nil }
            for place in bytes.indices {
                carry += bytes[place] * 58
                bytes[place] = carry & 255
                carry >>= 8
            }
            while carry > 0 {
                bytes.append(carry & 255)
                carry >>= 8
            }
        }
        return [UInt8](repeating: 0, count: zeros) + bytes.reversed().map { UInt8($0) }
    }
}
