/// A name that can only be used for one kind of thing: a `Course.ID` never stands where a `Person.ID` is wanted.
///
/// Written once, compared exactly. Content ids keep their case (`RM1.L2`); ids of the law are lower case (`iccpr`),
/// States upper case (`KEN`).
public struct Identifier<Subject>: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The id as it is stored, shown and put into addresses.
    public let rawValue: String

    /// Takes an id that is already known to be well formed.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Takes an id that is already known to be well formed.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// The id itself.
    public var description: String { rawValue }

    /// By the order of their characters.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Identifier: ExpressibleByStringLiteral {
    /// For ids written in code and tests.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
