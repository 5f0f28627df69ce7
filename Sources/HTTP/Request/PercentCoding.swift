/// Percent-encoding of RFC 3986, section 2.1: decoded strictly and once, encoded for a path segment.
enum PercentCoding {
    /// Decodes every `%XX`; with `plusIsSpace` a `+` reads as a space, as in forms and queries.
    ///
    /// - Throws: ``PercentFault`` for a `%` without two hexadecimal digits and for bytes that are not UTF-8.
    static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool) throws(PercentFault) -> String {
        if !bytes.contains(where: { $0 == ASCII.percent || (plusIsSpace && $0 == ASCII.plus) }) {
            guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
            return text
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case ASCII.percent:
                guard let high = iterator.next().flatMap(ASCII.hexValue),
                    let low = iterator.next().flatMap(ASCII.hexValue)
                else { throw .incomplete }
                decoded.append(high << 4 | low)
            case ASCII.plus where plusIsSpace: decoded.append(ASCII.space)
            default: decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .notUTF8 }
        return text
    }

    /// Encodes one path segment: letters, digits and `-._~:@,` stay, every other byte becomes `%XX`.
    static func encode(segment: String) -> String {
        guard !segment.utf8.allSatisfy(staysInSegment) else { return segment }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(segment.utf8.count * 3)
        for byte in segment.utf8 {
            if staysInSegment(byte) {
                encoded.append(byte)
            } else {
                encoded.append(ASCII.percent)
                encoded.append(hexDigits[Int(byte >> 4)])
                encoded.append(hexDigits[Int(byte & 15)])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static func staysInSegment(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        switch byte {
        case 0x2D, 0x2E, 0x5F, 0x7E, 0x3A, 0x40, 0x2C: return true
        default: return false
        }
    }
}

/// Why percent-encoded text was refused.
enum PercentFault: Error {
    case incomplete
    case notUTF8
}
