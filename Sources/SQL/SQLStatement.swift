/// One SQL statement with its values: `"SELECT name FROM person WHERE id = \(id)"`.
///
/// Interpolation binds and never pastes: each value becomes a question mark in the text. There is no way to make a
/// statement from a `String` that is not written in the source.
public struct SQLStatement: Equatable, Sendable {
    /// The text, with a `?` for each value; never a value itself.
    public let text: String
    /// The values in the order of the question marks.
    public let values: [SQLValue]
}

extension SQLStatement: ExpressibleByStringInterpolation {
    /// A statement without values.
    public init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    /// A statement with values.
    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    /// Collects the text and the values of a statement.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [SQLValue] = []

        /// Called by the compiler.
        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        /// Called by the compiler for what stands between values.
        public mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some SQLConvertible) {
            bind(value.sqlValue)
        }

        /// Binds a value, or null for nil.
        public mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            bind(value?.sqlValue ?? .null)
        }

        /// Binds an id or an enum by its raw value.
        public mutating func appendInterpolation<Value: RawRepresentable>(_ value: Value)
        where Value.RawValue: SQLConvertible {
            bind(value.rawValue.sqlValue)
        }

        /// Binds an id or an enum by its raw value, or null.
        public mutating func appendInterpolation<Value: RawRepresentable>(_ value: Value?)
        where Value.RawValue: SQLConvertible {
            bind(value?.rawValue.sqlValue ?? .null)
        }

        /// Binds a value that says itself how it is stored, although it has a raw value.
        public mutating func appendInterpolation<Value: RawRepresentable & SQLConvertible>(_ value: Value)
        where Value.RawValue: SQLConvertible {
            bind(value.sqlValue)
        }

        /// Binds a value that says itself how it is stored, although it has a raw value; or null.
        public mutating func appendInterpolation<Value: RawRepresentable & SQLConvertible>(_ value: Value?)
        where Value.RawValue: SQLConvertible {
            bind(value?.sqlValue ?? .null)
        }

        /// Binds each value of a list, for `id IN (\(list: ids))`; an empty list matches nothing.
        public mutating func appendInterpolation(list: [some SQLConvertible]) {
            bind(list.map(\.sqlValue))
        }

        /// Binds each id of a list, for `id IN (\(list: ids))`; an empty list matches nothing.
        public mutating func appendInterpolation<Value: RawRepresentable>(list: [Value])
        where Value.RawValue: SQLConvertible {
            bind(list.map(\.rawValue.sqlValue))
        }

        /// Binds each id of a list that says itself how it is stored; an empty list matches nothing.
        public mutating func appendInterpolation<Value: RawRepresentable & SQLConvertible>(list: [Value])
        where Value.RawValue: SQLConvertible {
            bind(list.map(\.sqlValue))
        }

        /// Puts another statement here, with its values: a condition that stands in several statements.
        public mutating func appendInterpolation(_ fragment: SQLStatement) {
            text += fragment.text
            values += fragment.values
        }

        /// Pastes a fragment written in the source, such as the direction of an order.
        public mutating func appendInterpolation(raw: StaticString) {
            text += raw.description
        }

        private mutating func bind(_ value: SQLValue) {
            text += "?"
            values.append(value)
        }

        private mutating func bind(_ list: [SQLValue]) {
            text += list.isEmpty ? "NULL" : Array(repeating: "?", count: list.count).joined(separator: ", ")
            values += list
        }
    }
}
