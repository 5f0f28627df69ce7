/// One member's head in a tar archive: POSIX.1-1988 “ustar”, plain files alone.
///
/// Source: IEEE Std 1003.1-1988, section 10.1.1. Sizes of 8 GiB and more stand in base 256, as GNU tar writes them.
struct TarHeader: Equatable {
    static let blockSize = 512

    let name: String
    let size: Int
    /// Seconds since 1970.
    let modifiedAt: Int

    /// A name of at most 100 bytes, or one whose folder has at most 155.
    static func fits(_ name: String) -> Bool { split(name) != nil }

    /// The 512 bytes.
    var bytes: [UInt8] {
        guard let (prefix, rest) = TarHeader.split(name) else { preconditionFailure("\(name) is too long for tar") }
        var block = [UInt8](repeating: 0, count: TarHeader.blockSize)
        func put(_ text: some Sequence<UInt8>, at place: Int) {
            for (index, byte) in text.enumerated() { block[place + index] = byte }
        }
        put(rest.utf8, at: 0)
        put("0000600\0".utf8, at: 100)
        put("0000000\0".utf8, at: 108)
        put("0000000\0".utf8, at: 116)
        put(TarHeader.number(size), at: 124)
        put(TarHeader.octal(modifiedAt, digits: 11) + [0], at: 136)
        // A plain file; the 100 bytes after it, for what a link points to, stay empty.
        put("0".utf8, at: 156)
        put("ustar\u{0}00".utf8, at: 257)
        put(prefix.utf8, at: 345)
        put(TarHeader.octal(TarHeader.sum(block), digits: 6) + [0, 0x20], at: 148)
        return block
    }

    init(name: String, size: Int, modifiedAt: Int) {
        self.name = name
        self.size = size
        self.modifiedAt = modifiedAt
    }

    /// Reads what ``bytes`` writes, and nothing else: nil for links, folders, other formats, a sum that is wrong.
    init?(_ block: [UInt8]) {
        guard block.count == TarHeader.blockSize,
            let size = TarHeader.readNumber(Array(block[124..<136])),
            let modified = TarHeader.readOctal(block[136..<147]),
            let rest = TarHeader.readText(block[0..<100]), let prefix = TarHeader.readText(block[345..<500])
        else { return nil }
        self.init(name: prefix.isEmpty ? rest : "\(prefix)/\(rest)", size: size, modifiedAt: modified)
        guard TarHeader.fits(name), bytes == block else { return nil }
    }

    private static func split(_ name: String) -> (prefix: String, rest: String)? {
        if !name.isEmpty, name.utf8.count <= 100 { return ("", name) }
        guard let slash = name.lastIndex(of: "/") else { return nil }
        let (prefix, rest) = (String(name[..<slash]), String(name[name.index(after: slash)...]))
        return (1...155).contains(prefix.utf8.count) && (1...100).contains(rest.utf8.count) ? (prefix, rest) : nil
    }

    /// The sum of all bytes, those of the sum itself taken as spaces.
    private static func sum(_ block: [UInt8]) -> Int {
        block.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
    }

    private static func octal(_ number: Int, digits: Int) -> [UInt8] {
        let text = String(max(0, number), radix: 8)
        return Array((String(repeating: "0", count: max(0, digits - text.utf8.count)) + text).utf8.suffix(digits))
    }

    private static let octalLimit = 1 << 33

    private static func number(_ number: Int) -> [UInt8] {
        if number < octalLimit { return octal(number, digits: 11) + [0] }
        return [0x80, 0, 0, 0] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func readNumber(_ field: [UInt8]) -> Int? {
        guard field[0] == 0x80 else { return readOctal(field.prefix(11)) }
        let number = field.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(exactly: number)
    }

    private static func readOctal(_ digits: some Sequence<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x37).contains(digit) else { return nil }
            number = number << 3 | Int(digit - 0x30)
        }
        return number
    }

    private static func readText(_ field: ArraySlice<UInt8>) -> String? {
        String(validating: field.prefix { $0 != 0 }, as: UTF8.self)
    }
}
