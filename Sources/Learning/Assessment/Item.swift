public import MigrationLaw

/// A question: stem, options with a rationale each, the objective it serves and the law it rests on.
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
    /// The wording in each language; English is always there.
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

    /// What is asked, and the key.
    public enum Kind: Equatable, Sendable {
        /// Single best answer: the options in file order and the right one.
        case single(options: [Option.ID], key: Option.ID)

        /// The word for it in files and in the API.
        public var name: String {
            switch self {
            case .single: "single"
            }
        }
    }

    /// A possible answer; its id is opaque, belongs to the item, and says nothing about the key.
    public enum Option {
        /// The id of an option.
        public typealias ID = Identifier<Option>
    }

    /// The words of an item in one language.
    public struct Wording: Equatable, Sendable {
        /// The question.
        public let stem: String
        /// The texts by option.
        public let options: [Option.ID: String]
        /// Why that option is right or wrong.
        public let rationales: [Option.ID: String]

        /// As it was read.
        public init(stem: String, options: [Option.ID: String], rationales: [Option.ID: String]) {
            self.stem = stem
            self.options = options
            self.rationales = rationales
        }
    }

    /// The wording in that language, else in English, and the language it is in.
    public func wording(in language: Language) -> (wording: Wording, language: Language) {
        if let wording = wordings[language] { return (wording, language) }
        return (wordings[.english] ?? Wording(stem: id.rawValue, options: [:], rationales: [:]), .english)
    }

    /// The options in the order of the file.
    public var options: [Option.ID] {
        switch kind {
        case .single(let options, _): options
        }
    }
}
