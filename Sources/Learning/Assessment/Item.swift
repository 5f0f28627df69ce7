public import MigrationLaw

/// A question: stem, parts with a rationale each, the objective it serves and the law it rests on.
public struct Item: Sendable {
    /// The id of an item, such as `RM1-03.q04`.
    public typealias ID = Identifier<Item>

    /// `RM1-03.q04`.
    public let id: ID
    /// What it serves.
    public let objective: LearningObjective.ID
    /// How deep it goes.
    public let level: BloomLevel
    /// Practice, diagnostic or final: an item of a final appears nowhere else.
    public let use: Use
    /// What is asked, and the key.
    public let kind: Kind
    /// The law it rests on, at least one.
    public let cites: [Reference]
    /// The day whose law the key states.
    public let lawAsOf: CalendarDay
    /// Raised by its author when the text changes.
    public let version: Int
    /// The wording in each language; English is always there, a translation only where it is of this ``version``.
    public let wordings: [Language: Wording]

    /// As it was read.
    public init(
        id: ID, objective: LearningObjective.ID, level: BloomLevel, use: Use, kind: Kind, cites: [Reference],
        lawAsOf: CalendarDay, version: Int, wordings: [Language: Wording]
    ) {
        self.id = id
        self.objective = objective
        self.level = level
        self.use = use
        self.kind = kind
        self.cites = cites
        self.lawAsOf = lawAsOf
        self.version = version
        self.wordings = wordings
    }

    /// Where an item may be used.
    public enum Use: String, Sendable {
        case practice, diagnostic, final
    }

    /// A part of a question that an answer can name: an option, a row or a group of a matching, a step of an ordering.
    ///
    /// Its id is opaque, belongs to the item, and says nothing about the key.
    public enum Option {
        /// The id of a part.
        public typealias ID = Identifier<Option>
    }

    /// The words of an item in one language.
    public struct Wording: Equatable, Sendable {
        /// The question; of a computed one with its placeholders, such as `{state}`.
        public let stem: String
        /// The texts by part: options, rows and groups, steps.
        public let options: [Option.ID: String]
        /// By part, why it is right or wrong, or why it stands where it stands.
        public let rationales: [Option.ID: String]
        /// What a number counts, in words, such as “States”.
        public let unit: String?
        /// The one rationale of a question without parts of its own: number, date, computed.
        public let why: String?

        /// As it was read.
        public init(
            stem: String, options: [Option.ID: String], rationales: [Option.ID: String], unit: String? = nil,
            why: String? = nil
        ) {
            self.stem = stem
            self.options = options
            self.rationales = rationales
            self.unit = unit
            self.why = why
        }
    }

    /// The wording in that language, else in English, and the language it is in.
    public func wording(in language: Language) -> (wording: Wording, language: Language) {
        if let wording = wordings[language] { return (wording, language) }
        return (wordings[.english] ?? Wording(stem: id.rawValue, options: [:], rationales: [:]), .english)
    }

    /// The same item with its words in one more language.
    public func adding(_ wording: Wording, in language: Language) -> Item {
        Item(
            id: id, objective: objective, level: level, use: use, kind: kind, cites: cites, lawAsOf: lawAsOf,
            version: version, wordings: wordings.merging([language: wording]) { _, new in new })
    }

    /// The options or steps in the order of the file; none where there are no such parts.
    public var options: [Option.ID] { kind.options }
}
