import Campus
import HTTP
import Testing

@testable import iml

@Suite struct `Output` {
    @Test(arguments: [
        ("Amina\u{1B}[2J", "Amina\\u{1B}[2J"), ("a\u{202E}b", "a\\u{202E}b"), ("tab\there", "tab\\u{9}here"),
        ("Zoë 李", "Zoë 李"), ("two\nlines", "two\nlines"),
    ])
    func `makes signs visible that could steer a terminal`(_ row: (text: String, shown: String)) {
        #expect(Visible.text(row.text) == row.shown)
    }

    @Test func `writes them as escapes in JSON`() {
        #expect(Visible.json("\"a\u{9B}b\"") == "\"a\\u009bb\"")
    }

    @Test func `breaks lines between words`() {
        #expect(Wrapping.wrap("one two three", width: 7) == ["one two", "three"])
        #expect(Wrapping.wrap("incomprehensibilities", width: 7) == ["incomprehensibilities"])
    }

    @Test func `wraps the widest column of a table`() {
        let table = Table(["A", "B"], rows: [["x", "one two three four five six"]])
        #expect(
            table.text(width: 20) == """
                A  B
                -  -----------------
                x  one two three
                   four five six
                """)
    }
}

@Suite struct `Where things lie` {
    @Test(arguments: [
        (option: "/given", environment: ["IML_DATA": "/named"], data: "/given"),
        (nil, ["IML_DATA": "/named", "XDG_DATA_HOME": "/own"], "/named"),
    ])
    func `take the data folder that was named`(_ row: (option: String?, environment: [String: String], data: String)) {
        #expect(Places(environment: row.environment, executable: "/usr/bin/iml").data(row.option).path == row.data)
    }

    @Test func `take the checkout's folders for a program in a checkout`() throws {
        let world = Places(environment: [:], executable: #filePath)
        let checkout = try #require(world.checkout)
        #expect(world.data(nil).path == checkout + "/data")
        #expect(try world.content(nil).path == checkout)
    }

    @Test(arguments: [("127.0.0.1:8080", "127.0.0.1", 8080), ("[::1]:9000", "::1", 9000), ("9001", "127.0.0.1", 9001)])
    func `read where to listen`(_ row: (text: String, host: String, port: UInt16)) throws {
        let settings = try Serving.settings(row.text)
        #expect(settings.host == row.host)
        #expect(settings.port == row.port)
    }

    @Test(arguments: ["", "localhost", "localhost:", ":80", "127.0.0.1:99999"])
    func `refuse what is no place to listen`(text: String) {
        #expect(throws: CommandError.self) { try Serving.settings(text) }
    }
}
