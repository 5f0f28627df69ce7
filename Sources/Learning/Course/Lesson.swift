public import MigrationLaw

/// One text to read, with the law it rests on.
public struct Lesson: Sendable {
    /// The id of a lesson, such as `RM1.L2`.
    public typealias ID = Identifier<Lesson>

    /// `RM1.L2`.
    public let id: ID
    /// Time needed in minutes, reading and doing, 1...90.
    public let minutes: Int
    /// What it serves.
    public let objectives: [LearningObjective.ID]
    /// The text in each language; English is always there.
    public let editions: [Language: Text]

    /// Takes a lesson as it was read.
    public init(id: ID, minutes: Int, objectives: [LearningObjective.ID], editions: [Language: Text]) {
        self.id = id
        self.minutes = minutes
        self.objectives = objectives
        self.editions = editions
    }

    /// The lesson in one language.
    public struct Text: Equatable, Sendable {
        /// The heading of the page.
        public let title: String
        /// One sentence for lists.
        public let summary: String
        /// The lesson itself; the first paragraph is the lead.
        public let prose: Prose

        /// Takes a text as it was read.
        public init(title: String, summary: String, prose: Prose) {
            self.title = title
            self.summary = summary
            self.prose = prose
        }
    }

    /// The text in that language, else in English, and the language it is in.
    public func text(in language: Language) -> (text: Text, language: Language) {
        if let text = editions[language] { return (text, language) }
        return (editions[.english] ?? Text(title: id.rawValue, summary: "", prose: Prose([])), .english)
    }
}
