/// Where a row of the record comes from, how old it can be, and how sure it is.
public struct Provenance: Hashable, Sendable {
    /// The repository, file and commit, the page, or whose knowledge it is.
    public let source: String
    /// The latest possible age of the source; nil where no date can be given.
    public let asOf: TreatyDate?
    /// How sure the row is; nil where the record does not say.
    public let confidence: Confidence?

    /// A provenance as the record has it.
    public init(source: String, asOf: TreatyDate? = nil, confidence: Confidence? = nil) {
        self.source = source
        self.asOf = asOf
        self.confidence = confidence
    }

    /// How sure a row of the record is.
    public enum Confidence: String, CaseIterable, Sendable {
        /// Compared with, or taken from, a fetched source.
        case sourced
        /// From the author's knowledge.
        case known
    }
}
