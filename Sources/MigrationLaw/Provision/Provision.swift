/// A provision of an instrument: one article or paragraph, summarised in our own words.
public struct Provision: Sendable {
    /// The id of a provision, such as `udhr:13-1`: what a ``Reference`` writes.
    public typealias ID = Identifier<Provision>

    /// The id.
    public let id: ID
    /// The instrument it stands in.
    public let instrument: Instrument.ID
    /// The article as people see it, such as `13(1)`.
    public let article: String
    /// What it is about, such as `due-process`.
    public let topics: [String]
    /// Who holds the right or bears the duty, such as `all-persons`; more than one where it names several.
    public let holders: [String]
    /// What it says, in our own words.
    public let summary: TranslatedText
    /// Whether it binds, in legal form. A treaty binds only its parties.
    public let isBinding: Bool
    /// What a reader must know.
    public let note: String
    /// Source and age of this row.
    public let provenance: Provenance

    /// A provision as the record has it.
    public init(
        id: ID, instrument: Instrument.ID, article: String, topics: [String] = [], holders: [String] = [],
        summary: TranslatedText, isBinding: Bool, note: String = "", provenance: Provenance
    ) {
        self.id = id
        self.instrument = instrument
        self.article = article
        self.topics = topics
        self.holders = holders
        self.summary = summary
        self.isBinding = isBinding
        self.note = note
        self.provenance = provenance
    }

    /// The reference that names it.
    public var reference: Reference {
        .provision(instrument: instrument, tail: String(id.rawValue.dropFirst(instrument.rawValue.utf8.count + 1)))
    }

    /// The article that a reference with that tail names, as the record writes it: of `36(1)(b)` the tail `36-1` names
    /// `36(1)`, the tail `36` names `36`. The whole article where the tail is no beginning of it.
    public func article(named tail: String) -> String {
        var end = article.startIndex
        while end < article.endIndex {
            end = article.index(after: end)
            guard Provision.tail(ofArticle: article[..<end]) == tail else { continue }
            // What closes or goes on with the same word belongs to it: `36(1` takes its bracket, `1` never stops in `12`.
            guard end < article.endIndex else { break }
            let next = article[end]
            if next.isLetter || next.isNumber { continue }
            return String(article[..<end]) + (next == ")" ? ")" : "")
        }
        return article
    }

    /// What people see of a tail without a provision in the record: `36-1` is `36(1)`, `ii` is `II`; others stay as they
    /// are.
    public static func article(ofTail tail: String) -> String {
        let parts = tail.split(separator: "-")
        guard let first = parts.first else { return tail }
        let isRoman = first.allSatisfy { "ivxlc".contains($0) }
        guard isRoman || first.allSatisfy(\.isNumber) else { return tail }
        return (isRoman ? first.uppercased() : String(first)) + parts.dropFirst().map { "(\($0))" }.joined()
    }

    /// The tail that an article has in references: lower case, every run of other characters than letters and digits
    /// one hyphen, none at the ends: `13(1)` gives `13-1`.
    public static func tail(ofArticle article: some StringProtocol) -> String {
        var tail: [UInt8] = []
        for byte in article.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): tail.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): tail.append(byte + 32)
            default: if let last = tail.last, last != UInt8(ascii: "-") { tail.append(UInt8(ascii: "-")) }
            }
        }
        if tail.last == UInt8(ascii: "-") { tail.removeLast() }
        return String(decoding: tail, as: UTF8.self)
    }
}
