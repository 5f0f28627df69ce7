import JSON
import Testing

@Suite struct `Writing JSON` {
    @Test func `escapes what must be escaped and nothing else`() {
        let text = "a\"b\\c/d\n\t\r\u{8}\u{C}\u{1}\u{1F}\u{7F}é\u{2028}😀"
        #expect(JSON.string(text).text == #""a\"b\\c/d\n\t\r\b\f\u0001\u001f\u007fé"# + "\u{2028}😀\"")
    }

    @Test func `stands on one line, or over many when meant for people`() {
        let json: JSON = ["b": [1, 2.5, nil], "a": ["c": true], "d": [], "e": [:]]
        #expect(json.text == #"{"b":[1,2.5,null],"a":{"c":true},"d":[],"e":{}}"#)
        let pretty = """
            {
              "b": [
                1,
                2.5,
                null
              ],
              "a": {
                "c": true
              },
              "d": [],
              "e": {}
            }

            """
        #expect(json.prettyText == pretty)
    }

    @Test func `is read back as the same value`() throws {
        let json: JSON = [
            "whole": -9_223_372_036_854_775_808, "real": 1e-7, "large": 1.5e300, "text": "x\"",
            "list": [[], [:], false],
        ]
        #expect(try JSON(bytes: json.bytes) == json)
        #expect(try JSON(text: json.prettyText) == json)
    }

    @Test func `writes null for a number that is not finite`() {
        #expect(JSON.array([.real(.nan), .real(.infinity)]).text == "[null,null]")
    }
}

@Suite struct `A JSON object` {
    @Test func `keeps a member's place when set again, and loses it when set to nil`() {
        var object: JSONObject = ["a": 1, "b": 2]
        object["c"] = 3
        object["a"] = 9
        object["b"] = nil
        #expect(object.keys == ["a", "c"])
        #expect(object == ["c": 3, "a": 9])
    }

    @Test func `differs when a name or a text differs in code points only`() {
        #expect(JSON.string("K") != JSON.string("\u{212A}"))
        #expect(JSONObject([("K", 1)]) != JSONObject([("\u{212A}", 1)]))
    }
}
