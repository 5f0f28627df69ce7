public import MigrationLaw

/// A course as one version of its files says it.
public struct Course: Sendable {
    /// The id of a course, such as `rights-of-migrants`.
    public typealias ID = Identifier<Course>

    /// `rights-of-migrants`; stays for ever.
    public let id: ID
    /// As people see it.
    public let title: LocalizedText
    /// What it is about, in a sentence or two.
    public let summary: LocalizedText
    /// For whom.
    public let audience: LocalizedText
    /// The languages it is offered in, English first.
    public let languages: [Language]
    /// Sessions in order.
    public let modules: [Module]
    /// Sessions still being written: shown, and counted in nothing.
    public let inPreparation: [Announcement]
    /// The course's own: final, diagnostic.
    public let assessments: [Assessment]
    /// Every item that its assessments may draw.
    public let items: [Item]
    /// What the learner can do afterwards.
    public let objectives: [LearningObjective]
    /// What completes it.
    public let completion: CompletionRule

    /// As its files say it.
    public init(
        id: ID, title: LocalizedText, summary: LocalizedText, audience: LocalizedText, languages: [Language],
        modules: [Module], inPreparation: [Announcement] = [], assessments: [Assessment], items: [Item],
        objectives: [LearningObjective],
        completion: CompletionRule
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.audience = audience
        self.languages = languages
        self.modules = modules
        self.inPreparation = inPreparation
        self.assessments = assessments
        self.items = items
        self.objectives = objectives
        self.completion = completion
    }

    /// A session that is not there yet.
    public struct Announcement: Equatable, Sendable {
        /// The id that it will have.
        public let id: Module.ID
        /// As people see it.
        public let title: LocalizedText

        /// As it was read.
        public init(id: Module.ID, title: LocalizedText) {
            self.id = id
            self.title = title
        }
    }

    /// The diagnostic, if the course has one.
    public var diagnostic: Assessment? { assessments.first { $0.use == .diagnostic } }

    /// Contact time in minutes, computed from the sessions.
    public var minutes: Int { modules.reduce(0) { $0 + $1.minutes } }

    /// The session with that id.
    public func module(_ id: Module.ID) -> Module? { modules.first { $0.id == id } }

    /// Every lesson, in reading order.
    public var lessons: [Lesson] { modules.flatMap(\.lessons) }

    /// The lesson with that id, in any case of letters.
    public func lesson(_ id: Lesson.ID) -> Lesson? {
        lessons.first { $0.id.rawValue.lowercased() == id.rawValue.lowercased() }
    }

    /// Every activity, in the order of the sessions.
    public var activities: [Activity] { modules.flatMap(\.activities) }

    /// The activity with that id, in any case of letters.
    public func activity(_ id: Activity.ID) -> Activity? {
        activities.first { $0.id.rawValue.lowercased() == id.rawValue.lowercased() }
    }

    /// Session quizzes, then the course's own.
    public var allAssessments: [Assessment] { modules.flatMap(\.assessments) + assessments }

    /// The assessment with that id, in any case of letters.
    public func assessment(_ id: Assessment.ID) -> Assessment? {
        allAssessments.first { $0.id.rawValue.lowercased() == id.rawValue.lowercased() }
    }

    /// The item with that id.
    public func item(_ id: Item.ID) -> Item? { items.first { $0.id == id } }

    /// The objective with that id.
    public func objective(_ id: LearningObjective.ID) -> LearningObjective? { objectives.first { $0.id == id } }

    /// The session that holds a lesson.
    public func module(of lesson: Lesson.ID) -> Module? {
        modules.first { $0.lessons.contains { $0.id == lesson } }
    }

    /// The lesson read after that one, across sessions.
    public func lesson(after id: Lesson.ID) -> Lesson? {
        guard let index = lessons.firstIndex(where: { $0.id == id }), index + 1 < lessons.count else { return nil }
        return lessons[index + 1]
    }

    /// The lesson read before that one, across sessions.
    public func lesson(before id: Lesson.ID) -> Lesson? {
        guard let index = lessons.firstIndex(where: { $0.id == id }), index > 0 else { return nil }
        return lessons[index - 1]
    }
}

/// A course as it was published: frozen, addressed by the digest of its files.
public struct CourseVersion: Sendable {
    /// 1, 2, 3 …
    public let number: Int
    /// SHA-256 over the bundle of files, lower-case hex: of the newest correction, where there is one.
    public let digest: String
    /// When it was published.
    public let publishedAt: Instant
    /// Corrections since, oldest first.
    public let corrections: [Correction]
    /// What it holds.
    public let course: Course

    /// As its files say it.
    public init(
        number: Int, digest: String, publishedAt: Instant, corrections: [Correction] = [], course: Course
    ) {
        self.number = number
        self.digest = digest
        self.publishedAt = publishedAt
        self.corrections = corrections
        self.course = course
    }

    /// New words for a published version: they reach learners under way.
    public struct Correction: Equatable, Sendable {
        /// 1, 2, 3 … within the version.
        public let number: Int
        /// When it was published.
        public let publishedAt: Instant
        /// What its author says of it, for learners; nil where nothing was said.
        public let note: String?
        /// What it gave other words.
        public let differences: [CourseDifference]

        /// As it was published.
        public init(number: Int, publishedAt: Instant, note: String?, differences: [CourseDifference]) {
            self.number = number
            self.publishedAt = publishedAt
            self.note = note
            self.differences = differences
        }
    }
}
