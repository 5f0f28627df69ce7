/// A JSON value (RFC 8259), read strictly from bytes nobody vouches for, or built to be written.
///
/// Text is compared by its code points, as JSON does, and not by canonical equivalence, as `String` does: the Kelvin
/// sign never equals the letter K.
public indirect enum JSON: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number written without fraction and exponent.
    case integer(Int64)
    /// A number written with a fraction or an exponent; finite. A value that is not finite is written as `null`.
    case real(Double)
    /// A text.
    case string(String)
    /// A list in its order.
    case array([JSON])
    /// Members in the order written.
    case object(JSONObject)
}

extension JSON {
    /// The text, or nil for any other kind of value.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The whole number, or nil for any other kind of value; `1.0` is not one.
    public var integer: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// The whole number as `Int`, or nil for any other kind of value.
    public var int: Int? {
        integer.flatMap { Int(exactly: $0) }
    }

    /// The number, whole or not, or nil for any other kind of value.
    public var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .real(let number): number
        case .null, .bool, .string, .array, .object: nil
        }
    }

    /// The truth value, or nil for any other kind of value.
    public var bool: Bool? {
        if case .bool(let truth) = self { truth } else { nil }
    }

    /// The list, or nil for any other kind of value.
    public var array: [JSON]? {
        if case .array(let values) = self { values } else { nil }
    }

    /// The members, or nil for any other kind of value.
    public var object: JSONObject? {
        if case .object(let members) = self { members } else { nil }
    }

    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The member of that name, or nil where this is no object or has no such member.
    public subscript(key: String) -> JSON? {
        object?[key]
    }

    /// The value at that place, or nil where this is no list or is shorter.
    public subscript(index: Int) -> JSON? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

extension JSON: Equatable {
    /// Equal kind and content; whole and other numbers differ (`1` is not `1.0`), the order of members does not count.
    public static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.real(let left), .real(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}
