import JSON
import Testing

@Suite struct `Reading JSON` {
    @Test func `keeps members in order and numbers in their kind`() throws {
        let json = try JSON(text: #" {"b": 1, "a": [1.5, -3, true, null, "é\n\u00e9"], "c": {}} "#)
        #expect(json.object?.keys == ["b", "a", "c"])
        #expect(json["b"] == 1)
        #expect(json["a"] == [1.5, -3, true, nil, "é\né"])
        #expect(json["c"]?.object?.isEmpty == true)
        #expect(json["a"]?[0]?.double == 1.5)
        #expect(json["a"]?[9] == nil)
    }

    @Test(arguments: [
        (#"{"a":1,"a":2}"#, JSONError.Fault.duplicateKey(nil)),
        (#"{"a":1,"\u0061":2}"#, .duplicateKey(nil)),
        ("{\"\u{E9}\":1,\"e\u{301}\":2}", .duplicateKey("e\u{301}")),
        ("9223372036854775808", .numberOutOfRange),
        ("-9223372036854775809", .numberOutOfRange),
        ("1e400", .numberOutOfRange),
        ("{} {}", .trailingData),
        ("[1] x", .trailingData),
        (#""\u0000""#, .nul),
        ("\u{FEFF}{}", .byteOrderMark),
    ])
    func `refuses what two readers could take in two ways`(_ row: (text: String, fault: JSONError.Fault)) {
        let error = #expect(throws: JSONError.self) { try JSON(text: row.text) }
        #expect(error?.fault == row.fault)
    }

    @Test(arguments: [
        "NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "0x10", "'a'", "{a:1}", "[1,]", #"{"a":1,}"#, "tru", "",
        " ", "[", #""\ud800""#, #""\udc00\ud800""#, #""\ud800\u0041""#, "\"a\nb\"", "// x\n1", #""\x""#,
    ])
    func `refuses what is no JSON`(text: String) {
        #expect(throws: JSONError.self) { try JSON(text: text) }
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0x22, 0xC3, 0x22],
        ] as [[UInt8]])
    func `refuses bytes that are not UTF-8`(bytes: [UInt8]) {
        let error = #expect(throws: JSONError.self) { try JSON(bytes: bytes) }
        #expect(error?.fault == .notUTF8)
    }

    @Test func `reads 32 levels and refuses 33, with brackets in texts not counted`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + #""[[[[\"{""# + String(repeating: "]", count: depth)
        }
        _ = try JSON(text: nested(32))
        let error = #expect(throws: JSONError.self) { try JSON(text: "\n" + nested(33)) }
        #expect(error == JSONError(line: 2, column: 33, fault: .tooDeep(limit: 32)))
        #expect(throws: JSONError.self) { try JSON(text: nested(100_000)) }
    }

    @Test func `refuses more bytes than its limit`() {
        let error = #expect(throws: JSONError.self) { try JSON(text: "[1,2,3]", sizeLimit: 6) }
        #expect(error?.fault == .tooLarge(bytes: 7, limit: 6))
    }

    @Test func `says line and column of a fault`() {
        let error = #expect(throws: JSONError.self) { try JSON(text: "{\n  \"a\": 1,\n  \"a\": 2\n}") }
        #expect(error?.line == 3)
        #expect(error?.description.contains("named twice") == true)
    }
}
