import Credentials
import Testing

@Suite struct `Bytes as text` {
    // Source: draft-msporny-base58-03, section 5, and Bitcoin Core's base58_encode_decode.json.
    @Test(arguments: [
        ("", ""), ("48656c6c6f20576f726c6421", "2NEpo7TZRRrLZSi2U"), ("0000287fb4cd", "11233QC4"), ("61", "2g"),
        ("516b6fcd0f", "ABnLTmg"), ("00000000000000000000", "1111111111"), ("626262", "a3gV"),
    ])
    func `in base 58 agree with the published vectors`(_ row: (hex: String, text: String)) {
        let bytes = Hexadecimal.decode(row.hex) ?? [1]
        #expect(Base58.encode(bytes) == row.text)
        #expect(Base58.decode(row.text) == bytes)
    }

    @Test(arguments: ["0", "O", "I", "l", " ", "é", "\u{212A}", String(repeating: "z", count: 257)])
    func `in base 58 refuse what is not in the alphabet`(text: String) {
        #expect(Base58.decode(text) == nil)
    }

    // Source: RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("\u{FF}\u{FE}~", "w7_Dvn4"),
    ])
    func `in base 64 agree with the published vectors`(_ row: (plain: String, text: String)) {
        #expect(Base64URL.encode(Array(row.plain.utf8)) == row.text)
        #expect(Base64URL.decode(row.text) == Array(row.plain.utf8))
    }

    @Test(arguments: ["Zg==", "Z", "Zh", "Zm+", "Zm/v", "Zm 9", "Zm9w\n"])
    func `in base 64 have one text only`(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    // Source: FIPS 180-4 example “abc”.
    @Test func `have their SHA-256`() {
        #expect(
            Hexadecimal.encode(SHA256.digest(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `in hexadecimal refuse half a byte and other letters`() {
        #expect(Hexadecimal.decode("abc") == nil)
        #expect(Hexadecimal.decode("zz") == nil)
        #expect(Hexadecimal.decode("00fF") == [0, 255])
    }
}

@Suite struct `Packed bytes` {
    @Test func `come back as they were`() throws {
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        #expect(try Gzip.unpack(Gzip.pack(bytes), limit: 100_000) == bytes)
        #expect(try Gzip.unpack(Gzip.pack([]), limit: 0) == [])
    }

    @Test func `are left at the limit when they are a bomb`() {
        let bomb = Gzip.pack([UInt8](repeating: 0, count: 10_000_000))
        #expect(bomb.count < 20_000)
        #expect(throws: Gzip.Fault.tooLarge(limit: 262_144)) { try Gzip.unpack(bomb, limit: 262_144) }
    }

    @Test func `are refused when cut, changed, or followed by more`() {
        let packed = Gzip.pack(Array("some text".utf8))
        var changed = packed
        changed[packed.count - 6] ^= 1
        for bytes in [Array(packed.dropLast()), changed, packed + [0], packed + packed, []] {
            #expect(throws: Gzip.Fault.damaged) { try Gzip.unpack(bytes, limit: 1000) }
        }
    }
}
