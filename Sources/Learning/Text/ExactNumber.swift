/// A decimal number as people type it, kept exactly: up to 999,999,999,999 in size, with up to six decimals.
public struct ExactNumber: Hashable, Comparable, Sendable {
    /// The number in millionths.
    public let millionths: Int64

    /// Whole digits at most: 12.
    public static let wholeDigits = 12
    /// Decimals at most: 6.
    public static let decimals = 6

    init(millionths: Int64) {
        self.millionths = millionths
    }

    /// A whole number; nil beyond twelve digits.
    public init?(_ whole: Int) {
        guard (-999_999_999_999...999_999_999_999).contains(whole) else { return nil }
        millionths = Int64(whole) * 1_000_000
    }

    /// Reads the form used in files and records: digits, at most one point, a hyphen before a negative number.
    public init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.allSatisfy(ExactNumber.isDigits) else { return nil }
        self.init(isNegative: isNegative, whole: String(whole), decimals: parts.count == 2 ? String(parts[1]) : "")
    }

    /// Nil where there are more digits than are kept. Both texts hold ASCII digits only.
    init?(isNegative: Bool, whole: String, decimals: String) {
        let significant = whole.drop { $0 == "0" }
        let fraction = decimals.lastIndex { $0 != "0" }.map { decimals[...$0] } ?? ""
        guard significant.count <= ExactNumber.wholeDigits, fraction.count <= ExactNumber.decimals else { return nil }
        let digits = significant + fraction + String(repeating: "0", count: ExactNumber.decimals - fraction.count)
        guard let size = Int64(digits) else { return nil }
        millionths = isNegative ? -size : size
    }

    /// How far two numbers lie apart.
    public func distance(to other: ExactNumber) -> ExactNumber {
        ExactNumber(millionths: abs(millionths - other.millionths))
    }

    /// By size.
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool { left.millionths < right.millionths }

    /// The whole number, where it is one.
    public var whole: Int? { millionths % 1_000_000 == 0 ? Int(millionths / 1_000_000) : nil }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

extension ExactNumber: CustomStringConvertible {
    /// `20`, `-1.5`.
    public var description: String {
        let size = millionths.magnitude
        let rest = String(size % 1_000_000)
        let decimals = String(repeating: "0", count: ExactNumber.decimals - rest.count) + rest
        let sign = millionths < 0 ? "-" : ""
        guard let last = decimals.lastIndex(where: { $0 != "0" }) else { return "\(sign)\(size / 1_000_000)" }
        return "\(sign)\(size / 1_000_000).\(decimals[...last])"
    }
}
