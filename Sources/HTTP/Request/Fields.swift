/// Named values in the order they were sent: a query, or the fields of a form.
public struct Fields: Equatable, Sendable {
    /// One name and its value, both decoded.
    public struct Field: Equatable, Sendable {
        /// The name; may be empty, as in `?=x`.
        public let name: String
        /// The value; empty when the field had no `=`.
        public let value: String

        /// A field of that name and value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Every field, in the order sent, names repeated where they were repeated.
    public let all: [Field]

    /// Fields in the order given.
    public init(_ all: [Field] = []) {
        self.all = all
    }

    /// Reads `a=1&b=2` strictly: percent-decoded once, `+` as a space, empty parts skipped.
    ///
    /// - Throws: ``FieldsFault`` for bad encoding, a NUL, or more than `limit` fields.
    init(encoded: some Collection<UInt8>, limit: Int) throws(FieldsFault) {
        var fields: [Field] = []
        for part in encoded.split(separator: ASCII.ampersand) {
            guard fields.count < limit else { throw .tooMany(limit: limit) }
            let name: String
            let value: String
            do throws(PercentFault) {
                if let equals = part.firstIndex(of: ASCII.equals) {
                    name = try PercentCoding.decode(part[..<equals], plusIsSpace: true)
                    value = try PercentCoding.decode(part[part.index(after: equals)...], plusIsSpace: true)
                } else {
                    name = try PercentCoding.decode(part, plusIsSpace: true)
                    value = ""
                }
            } catch {
                throw .badEncoding
            }
            guard !name.utf8.contains(0), !value.utf8.contains(0) else { throw .nulByte }
            fields.append(Field(name: name, value: value))
        }
        all = fields
    }

    /// The first value sent under the name, or nil.
    public subscript(name: String) -> String? {
        all.first { $0.name == name }?.value
    }

    /// Every value sent under the name, in order: ticked boxes, for instance.
    public func values(_ name: String) -> [String] {
        all.lazy.filter { $0.name == name }.map(\.value)
    }
}

/// Why a query or a form could not be read.
enum FieldsFault: Error, Equatable {
    case badEncoding
    case nulByte
    case tooMany(limit: Int)
}
