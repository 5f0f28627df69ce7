import SQL
import Testing

@Suite struct `A statement` {
    @Test func `binds each interpolated value and pastes none`() {
        let name = "Robert'); DROP TABLE person;--"
        let statement: SQLStatement = "SELECT id FROM person WHERE name = \(name) AND age > \(17)"
        #expect(statement.text == "SELECT id FROM person WHERE name = ? AND age > ?")
        #expect(statement.values == [.text(name), .integer(17)])
    }

    @Test func `binds ids and enums by their raw value, and null for nil`() {
        let nothing: Colour? = nil
        let statement: SQLStatement = "VALUES (\(Colour.blue), \(Colour?.some(.blue)), \(nothing), \(String?.none))"
        #expect(statement.values == [.text("blue"), .text("blue"), .null, .null])
    }

    @Test func `binds each value of a list, and an empty list matches nothing`() {
        let some: SQLStatement = "SELECT 1 WHERE 2 IN (\(list: [1, 2]))"
        let none: SQLStatement = "SELECT 1 WHERE 2 IN (\(list: [Int]()))"
        #expect(some.text == "SELECT 1 WHERE 2 IN (?, ?)")
        #expect(none.text == "SELECT 1 WHERE 2 IN (NULL)")
    }

    @Test func `takes another statement in with its values`() {
        let condition: SQLStatement = "language = \("fr")"
        let statement: SQLStatement =
            "SELECT id FROM course WHERE \(condition) AND id > \(3) ORDER BY id \(raw: "DESC")"
        #expect(statement.text == "SELECT id FROM course WHERE language = ? AND id > ? ORDER BY id DESC")
        #expect(statement.values == [.text("fr"), .integer(3)])
    }
}

@Suite struct `A value` {
    static let values: [SQLValue] = [
        .null, .integer(0), .integer(.min), .integer(.max), .real(0.1), .real(-1e300), .text(""),
        .text("naïve 移民 🕊 עברית"),
        .text("before\0after"), .text("'; DROP TABLE x; --"), .blob([]), .blob([0, 255, 0]),
        .blob(Array(repeating: 7, count: 3_000_000)),
    ]

    @Test(arguments: values)
    func `comes back as it was bound`(value: SQLValue) async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.run("CREATE TABLE x (v)")
        try await database.run("INSERT INTO x (v) VALUES (\(value))")
        #expect(try await database.first("SELECT v FROM x")?.value("v") == value)
    }
}

@Suite struct `A row` {
    let row = SQLRow(
        columns: ["name", "n", "colour", "nothing"], values: [.text("Amina"), .integer(3), .text("blue"), .null])

    @Test func `gives its values by name and by place`() throws {
        #expect(try row.text("name") == "Amina")
        #expect(try row.integer(1) == 3)
        #expect(try row.named("colour") == Colour.blue)
        #expect(try row.textOrNil("nothing") == nil)
        #expect(try row.real("n") == 3)
    }

    @Test func `names the column that is missing or of another kind, and never shows the value`() {
        let missing = #expect(throws: SQLError.self) { try row.text("email") }
        #expect(missing?.message == "the row has no column “email”; it has name, n, colour, nothing")
        let wrong = #expect(throws: SQLError.self) { try row.integer("name") }
        #expect(wrong?.message == "column “name” should hold an integer but holds text")
        #expect(throws: SQLError.self) { try row.text("nothing") }
        #expect(throws: SQLError.self) { try row.named("name", as: Colour.self) }
    }
}

enum Colour: String, Sendable {
    case blue, red
}
