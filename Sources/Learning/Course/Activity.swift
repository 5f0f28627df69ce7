public import MigrationLaw

/// Something to do inside a session, with a model answer shown after it was sent.
///
/// A grid: every cell is answered from one list of choices, then some open notes are written. Nothing is marked against
/// the learner: sending it counts.
public struct Activity: Sendable {
    /// The id of an activity, such as `RM1.A1`.
    public typealias ID = Identifier<Activity>

    /// `RM1.A1`.
    public let id: ID
    /// Time needed in minutes, 1...90.
    public let minutes: Int
    /// What it serves.
    public let objectives: [LearningObjective.ID]
    /// The activity in each language; English is always there.
    public let editions: [Language: Grid]

    /// Takes an activity as it was read.
    public init(id: ID, minutes: Int, objectives: [LearningObjective.ID], editions: [Language: Grid]) {
        self.id = id
        self.minutes = minutes
        self.objectives = objectives
        self.editions = editions
    }

    /// The activity in that language, else in English, and the language it is in.
    public func grid(in language: Language) -> (grid: Grid, language: Language)? {
        if let grid = editions[language] { return (grid, language) }
        return editions[.english].map { ($0, .english) }
    }

    /// A grid to fill, in one language.
    public struct Grid: Equatable, Sendable {
        /// A choice, a row or a column: what is shown, under an id that stays.
        public struct Entry: Equatable, Sendable {
            /// Stays when the text changes.
            public let id: String
            /// What is shown.
            public let text: String
            /// The law behind a row.
            public let cites: [Reference]

            /// As it was read.
            public init(id: String, text: String, cites: [Reference] = []) {
                self.id = id
                self.text = text
                self.cites = cites
            }
        }

        /// The model answer for one cell.
        public struct Cell: Equatable, Sendable {
            /// The id of its row.
            public let row: String
            /// The id of its column.
            public let column: String
            /// The id of the right choice.
            public let answer: String
            /// Why, with the article.
            public let why: String

            /// As it was read.
            public init(row: String, column: String, answer: String, why: String) {
                self.row = row
                self.column = column
                self.answer = answer
                self.why = why
            }
        }

        /// A question of its own below the grid, with choices of its own.
        public struct Pick: Equatable, Sendable {
            /// Stays when the text changes.
            public let id: String
            /// The question.
            public let label: String
            /// What it offers.
            public let choices: [Entry]
            /// The id of the right choice.
            public let answer: String
            /// Why, with the article.
            public let why: String

            /// As it was read.
            public init(id: String, label: String, choices: [Entry], answer: String, why: String) {
                self.id = id
                self.label = label
                self.choices = choices
                self.answer = answer
                self.why = why
            }
        }

        /// An open question and its model answer.
        public struct Note: Equatable, Sendable {
            /// Stays when the text changes.
            public let id: String
            /// The question.
            public let label: String
            /// The model answer.
            public let model: String

            /// As it was read.
            public init(id: String, label: String, model: String) {
                self.id = id
                self.label = label
                self.model = model
            }
        }

        /// The heading of the page.
        public let title: String
        /// Situation, record, task.
        public let intro: Prose
        /// Across.
        public let columns: [Entry]
        /// Down.
        public let rows: [Entry]
        /// What each cell offers.
        public let choices: [Entry]
        /// One for every row and column.
        public let cells: [Cell]
        /// Questions with choices of their own, after the grid.
        public let picks: [Pick]
        /// Open questions after the grid.
        public let notes: [Note]
        /// What to take away.
        public let model: Prose

        /// As it was read.
        public init(
            title: String, intro: Prose, columns: [Entry], rows: [Entry], choices: [Entry], cells: [Cell],
            picks: [Pick] = [], notes: [Note],
            model: Prose
        ) {
            self.title = title
            self.intro = intro
            self.columns = columns
            self.rows = rows
            self.choices = choices
            self.cells = cells
            self.picks = picks
            self.notes = notes
            self.model = model
        }
    }
}
