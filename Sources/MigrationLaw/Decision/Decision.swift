/// A decision of a court, committee or commission.
public struct Decision: Sendable {
    /// The id of a decision, such as `icj-nottebohm`.
    public typealias ID = Identifier<Decision>

    /// The id.
    public let id: ID
    /// Who decided, in the short form of the record: `ECtHR`, `HRC`, `National-UK-UKSC`.
    public let body: String
    /// On which level the body works.
    public let level: Level
    /// The name of the case: in English as the record has it, and as French and Spanish texts cite it.
    public let caseName: TranslatedName
    /// The number of the case; empty where it has none.
    public let number: String
    /// When it was decided; some are known by the month only.
    public let date: TreatyDate
    /// What it applies, as written. Only decisions may name an article without a provision row, or `custom` and
    /// `pg-constitution`: those are shown as text.
    public let references: [Citation]
    /// What it is about.
    public let topics: [String]
    /// What was held, in our own words.
    public let holding: TranslatedText
    /// Whether it binds the parties to the case.
    public let bindsParties: Bool
    /// The official symbol, ECLI or report; empty where not recorded.
    public let officialID: String
    /// The official page; empty where not sure.
    public let officialURL: String
    /// Source and age of this row.
    public let provenance: Provenance

    /// A decision as the record has it.
    public init(
        id: ID, body: String, level: Level, caseName: TranslatedName, number: String = "", date: TreatyDate,
        references: [Citation] = [], topics: [String] = [], holding: TranslatedText, bindsParties: Bool,
        officialID: String = "", officialURL: String = "", provenance: Provenance
    ) {
        self.id = id
        self.body = body
        self.level = level
        self.caseName = caseName
        self.number = number
        self.date = date
        self.references = references
        self.topics = topics
        self.holding = holding
        self.bindsParties = bindsParties
        self.officialID = officialID
        self.officialURL = officialURL
        self.provenance = provenance
    }

    /// On which level a body works; the raw values are those of the record.
    public enum Level: String, CaseIterable, Sendable {
        /// Of the United Nations or open to all States.
        case universal
        /// Of a regional organisation.
        case regional
        /// Of one State.
        case national
    }

    /// One thing that a decision applies.
    public enum Citation: Hashable, Sendable, CustomStringConvertible {
        /// An article of an instrument, with or without a provision row.
        case law(Reference)
        /// Customary international law.
        case custom
        /// Law outside the record, such as `pg-constitution:42`: shown as text.
        case outside(String)

        /// Reads what `decisions.csv` writes; nil where it is neither a reference nor one of the two names outside.
        public init?(_ text: String) {
            if text == "custom" {
                self = .custom
            } else if text == "pg-constitution" || text.hasPrefix("pg-constitution:") {
                self = .outside(text)
            } else if let reference = Reference(text) {
                self = .law(reference)
            } else {
                return nil
            }
        }

        /// As it is written.
        public var description: String {
            switch self {
            case .law(let reference): reference.description
            case .custom: "custom"
            case .outside(let text): text
            }
        }
    }
}
