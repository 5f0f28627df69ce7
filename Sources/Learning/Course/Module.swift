public import MigrationLaw

/// A session of a course: lessons, activities and a quiz; one module can serve many courses.
public struct Module: Sendable {
    /// The id of a module, such as `RM1`.
    public typealias ID = Identifier<Module>

    /// `RM1`.
    public let id: ID
    /// As people see it.
    public let title: LocalizedText
    /// One sentence for lists.
    public let summary: LocalizedText
    /// In the order to be read.
    public let lessons: [Lesson]
    /// In the order to be done.
    public let activities: [Activity]
    /// The session's quizzes.
    public let assessments: [Assessment]

    /// As it was read.
    public init(
        id: ID, title: LocalizedText, summary: LocalizedText, lessons: [Lesson], activities: [Activity],
        assessments: [Assessment]
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.lessons = lessons
        self.activities = activities
        self.assessments = assessments
    }

    /// Time of lessons and activities in minutes; quizzes are taken outside these.
    public var minutes: Int {
        lessons.reduce(0) { $0 + $1.minutes } + activities.reduce(0) { $0 + $1.minutes }
    }
}
