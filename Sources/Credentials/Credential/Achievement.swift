/// What was achieved: one version of one course.
public struct Achievement: Equatable, Sendable {
    /// The page of that course version, `https://HOST/a/COURSE/vN`.
    public let id: WebAddress
    /// The course's title.
    public let name: PlainText
    /// What the course is, in a paragraph.
    public let description: PlainText
    /// What had to be done to complete it.
    public let criteria: PlainText
    /// How the score is to be read; only when the course publishes scores.
    public let score: ScoreDescription?

    /// An achievement.
    public init(
        id: WebAddress, name: PlainText, description: PlainText, criteria: PlainText, score: ScoreDescription? = nil
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.criteria = criteria
        self.score = score
    }
}

/// How a score in per cent is to be read.
public struct ScoreDescription: Equatable, Sendable {
    /// A name for this description, the same for every credential of the course version.
    public let id: URNUUID
    /// What was measured, such as “Final test”.
    public let name: PlainText
    /// The score from which the course is passed.
    public let required: Percentage

    /// A scale from 0 to 100 per cent.
    public init(id: URNUUID, name: PlainText, required: Percentage) {
        self.id = id
        self.name = name
        self.required = required
    }
}

/// A share in per cent, `0...100`, in hundredths of a per cent, written as short as possible: `70`, `66.67`.
public struct Percentage: Hashable, Sendable, CustomStringConvertible {
    /// Hundredths of a per cent, `0...10_000`.
    public let hundredths: Int

    /// Nil outside `0...10_000`.
    public init?(hundredths: Int) {
        guard (0...10_000).contains(hundredths) else { return nil }
        self.hundredths = hundredths
    }

    /// Reads what ``description`` writes, and nothing else.
    public init?(_ text: String) {
        guard let amount = Hundredths(text), let percentage = Percentage(hundredths: amount.count) else { return nil }
        self = percentage
    }

    /// The number without sign, unit and needless zeros.
    public var description: String { Hundredths(count: hundredths).description }
}

/// Credits or hours earned, in quarters, `0...999_999.75`.
///
/// Only quarters, because these are exact as binary numbers: JSON-LD writes a fraction with 16 digits, so that 88.6 becomes
/// `8.859999999999999E1` in one program and `8.86E1` in the next, and the signature would hold in one of them only.
public struct Credits: Hashable, Sendable, CustomStringConvertible {
    /// Hundredths of a credit, a multiple of 25.
    public let hundredths: Int

    /// Nil outside `0...99_999_975`, or for anything but whole quarters.
    public init?(hundredths: Int) {
        guard (0...99_999_975).contains(hundredths), hundredths.isMultiple(of: 25) else { return nil }
        self.hundredths = hundredths
    }

    /// Hours for so many minutes, in the quarters of an hour that are full; nil below 0 or above 59,999,985 minutes.
    public init?(minutes: Int) {
        guard (0...59_999_985).contains(minutes) else { return nil }
        self.init(hundredths: minutes / 15 * 25)
    }

    /// The number without sign, unit and needless zeros.
    public var description: String { Hundredths(count: hundredths).description }
}

/// A decimal number with at most two places, not negative.
struct Hundredths: Equatable, CustomStringConvertible {
    let count: Int

    init(count: Int) {
        self.count = count
    }

    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let first = parts.first, (1...9).contains(first.count), parts.count <= 2,
            let whole = DateStamp.number(Array(first)[...])
        else { return nil }
        var places: [UInt8] = parts.count == 2 ? Array(parts[1]) : []
        guard places.count <= 2 else { return nil }
        while places.count < 2 { places.append(UInt8(ascii: "0")) }
        guard let rest = DateStamp.number(places[...]) else { return nil }
        count = whole * 100 + rest
        guard description.utf8.elementsEqual(text.utf8) else { return nil }
    }

    var description: String {
        let (whole, rest) = count.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
