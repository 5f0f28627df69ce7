/// The text of a file as spreadsheets save it: UTF-8 or UTF-16 with or without a mark, else Windows-1252, of which Latin-1
/// is the part that is printed.
///
/// Source: WHATWG Encoding Standard, index windows-1252; Unicode, section 23.8 (byte order mark).
enum SpreadsheetText {
    /// Nil for what is no text: a workbook, a picture, bytes of nothing.
    static func read(_ bytes: [UInt8]) -> String? {
        // A workbook is an archive, and old ones a compound file.
        guard !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
            return nil
        }
        let text: String?
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            text = String(validating: bytes.dropFirst(3), as: UTF8.self)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            text = utf16(bytes.dropFirst(2), isLittleEndian: true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            text = utf16(bytes.dropFirst(2), isLittleEndian: false)
        } else if let isLittleEndian = looksLikeUTF16(bytes) {
            text = utf16(bytes[...], isLittleEndian: isLittleEndian)
        } else {
            text = String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
        }
        guard let text, !text.unicodeScalars.contains("\0") else { return nil }
        return text
    }

    /// Every other byte of the beginning is zero where the signs are those of an address.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(64)
        guard head.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        let zeros = head.indices.filter { head[$0] == 0 }
        guard zeros.count * 4 >= head.count else { return nil }
        if zeros.allSatisfy({ !$0.isMultiple(of: 2) }) { return true }
        return zeros.allSatisfy({ $0.isMultiple(of: 2) }) ? false : nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let all = Array(bytes)
        let units = stride(from: 0, to: all.count, by: 2).map { index -> UInt16 in
            let (first, second) = (UInt16(all[index]), UInt16(all[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return String(validating: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    /// What 0x80 to 0x9F stand for.
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
