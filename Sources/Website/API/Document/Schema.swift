import JSON

/// A JSON Schema as OpenAPI 3.1 takes it: what a value of the API may be.
///
/// Source: JSON Schema 2020-12, which OpenAPI 3.1 takes over.
struct Schema: Sendable {
    /// As the document has it.
    let json: JSON

    init(_ json: JSON) {
        self.json = json
    }
}

extension Schema {
    /// Any text.
    static let text = Schema(["type": "string"])
    /// An opaque id.
    static let identifier = Schema(["type": "string", "minLength": 1])
    /// An id that somebody names: nothing has one with other characters.
    static let id = Schema(["type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9.:_-]*$"])
    /// Any text that an address can hold: no address with NUL is read.
    static let addressText = Schema(["type": "string", "pattern": "^[^\\u0000]*$"])
    /// A whole number.
    static let integer = Schema(["type": "integer"])
    /// A number.
    static let number = Schema(["type": "number"])
    /// True or false.
    static let truth = Schema(["type": "boolean"])
    /// A moment in UTC.
    static let moment = Schema(["type": "string", "format": "date-time"])
    /// A day.
    static let day = Schema(["type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"])
    /// A day, or only a month or a year where the record has no more.
    static let date = Schema(["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"])

    /// A text of that length.
    static func text(_ length: ClosedRange<Int>) -> Schema {
        Schema([
            "type": "string", "minLength": .integer(Int64(length.lowerBound)),
            "maxLength": .integer(Int64(length.upperBound)),
        ])
    }

    /// One of those words.
    static func word(_ words: some Sequence<String>) -> Schema {
        Schema(["type": "string", "enum": .array(words.map { .string($0) })])
    }

    /// Exactly that word.
    static func constant(_ word: String) -> Schema { Schema(["const": .string(word)]) }

    /// A whole number in those bounds.
    static func integer(_ bounds: ClosedRange<Int>) -> Schema {
        Schema([
            "type": "integer", "minimum": .integer(Int64(bounds.lowerBound)),
            "maximum": .integer(Int64(bounds.upperBound)),
        ])
    }

    /// A whole number from there on.
    static func integer(_ bounds: PartialRangeFrom<Int>) -> Schema {
        Schema(["type": "integer", "minimum": .integer(Int64(bounds.lowerBound))])
    }

    /// A list.
    static func list(_ element: Schema, most: Int? = nil) -> Schema {
        var members: JSONObject = ["type": "array", "items": element.json]
        if let most { members["maxItems"] = .integer(Int64(most)) }
        return Schema(.object(members))
    }

    /// An object with names that the data give, all with values of one kind.
    static func byName(_ value: Schema, most: Int? = nil) -> Schema {
        var members: JSONObject = ["type": "object", "additionalProperties": value.json]
        if let most { members["maxProperties"] = .integer(Int64(most)) }
        return Schema(.object(members))
    }

    /// An object whose members are all there.
    static func object(_ members: KeyValuePairs<String, Schema>) -> Schema { object(Array(members), optional: []) }

    /// An object, some of whose members may be missing.
    static func object(_ members: KeyValuePairs<String, Schema>, optional: Set<String>) -> Schema {
        object(Array(members), optional: optional)
    }

    /// An object with members that were put together.
    static func object(_ members: [(key: String, value: Schema)], optional: Set<String> = []) -> Schema {
        let required = members.map(\.key).filter { !optional.contains($0) }
        var object: JSONObject = [
            "type": "object", "properties": .object(JSONObject(members.map { ($0.key, $0.value.json) })),
        ]
        if !required.isEmpty { object["required"] = .array(required.map { .string($0) }) }
        return Schema(.object(object))
    }

    /// What follows all of those.
    static func all(_ schemas: Schema...) -> Schema { Schema(["allOf": .array(schemas.map(\.json))]) }

    /// What follows at least one of those.
    static func any(_ schemas: Schema...) -> Schema { Schema(["anyOf": .array(schemas.map(\.json))]) }

    /// A schema that stands under a name in the document.
    static func named(_ name: String) -> Schema { Schema(["$ref": .string("#/components/schemas/\(name)")]) }

    /// The same, or null.
    var orNull: Schema {
        guard var members = json.object, let type = members["type"]?.string else {
            return .any(self, Schema(["type": "null"]))
        }
        members["type"] = [.string(type), "null"]
        if let words = members["enum"]?.array { members["enum"] = .array(words + [.null]) }
        return Schema(.object(members))
    }

    /// The same, with what it means.
    func saying(_ description: String) -> Schema { with("description", .string(description)) }

    /// The same, with an example.
    func like(_ example: JSON) -> Schema { with("examples", [example]) }

    private func with(_ key: String, _ value: JSON) -> Schema {
        var members = json.object ?? [:]
        members[key] = value
        return Schema(.object(members))
    }
}

/// A schema with the name under which the document keeps it.
struct NamedSchema: Sendable {
    let name: String
    let schema: Schema

    init(_ name: String, _ schema: Schema) {
        self.name = name
        self.schema = schema
    }

    /// Where another schema needs it.
    var reference: Schema { .named(name) }
}
