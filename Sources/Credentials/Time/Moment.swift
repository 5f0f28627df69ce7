/// A point in time in whole seconds, written in UTC with `Z`: the only form of date and time in our credentials.
///
/// Source: RFC 3339; years 0001 to 9999 of the Gregorian calendar, no leap seconds.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z, negative before.
    public let secondsSinceEpoch: Int64

    static let earliest: Int64 = -62_135_596_800
    static let latest: Int64 = 253_402_300_799

    /// So many seconds after 1970-01-01T00:00:00Z; held at year 1 or 9999 where it lies beyond.
    public init(secondsSinceEpoch: Int64) {
        self.secondsSinceEpoch = min(max(secondsSinceEpoch, Moment.earliest), Moment.latest)
    }

    /// Reads `YYYY-MM-DDThh:mm:ssZ` and nothing else; nil for another form, no zone, or a moment the calendar lacks.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
            let day = DateStamp(bytes: bytes[0..<10]),
            let hour = DateStamp.number(bytes[11..<13]), hour < 24,
            let minute = DateStamp.number(bytes[14..<16]), minute < 60,
            let second = DateStamp.number(bytes[17..<19]), second < 60
        else { return nil }
        secondsSinceEpoch = Int64(day.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second)
    }

    /// `YYYY-MM-DDThh:mm:ssZ`.
    public var description: String {
        let days = Int(secondsSinceEpoch.floored(by: 86_400))
        let rest = Int(secondsSinceEpoch) - days * 86_400
        let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(DateStamp(daysSinceEpoch: days))T\(parts.joined(separator: ":"))Z"
    }

    /// So many seconds later, or earlier when negative.
    public func adding(seconds: Int64) -> Moment {
        Moment(secondsSinceEpoch: secondsSinceEpoch + seconds)
    }

    /// By time.
    public static func < (left: Moment, right: Moment) -> Bool {
        left.secondsSinceEpoch < right.secondsSinceEpoch
    }
}

extension Int64 {
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
