public import Learning
public import MigrationLaw
public import Records

/// What a site holds to be learnt: what is there in each language, what is wrong, how old it is.
public struct ContentState: Sendable {
    /// The files of each course that can be read, by id.
    public let courses: [CourseContent]
    /// Faults and missing translations, with the moment of the check.
    public let checked: CheckedContent
    /// The day of the record of the law.
    public let lawAsOf: CalendarDay
    /// Days since.
    public let lawAgeInDays: Int
    /// Items that were withdrawn or corrected, by item.
    public let rulings: [ItemRuling]
}

/// What the files of a course hold, language by language.
public struct CourseContent: Sendable {
    /// Which.
    public let course: Course.ID
    /// As people see it.
    public let title: LocalizedText
    /// English first.
    public let languages: [Share]
    /// Those that can be answered.
    public let assessments: [Assessment]

    /// How much there is in one language; what is missing or behind is not counted.
    public struct Share: Equatable, Sendable {
        /// Which language.
        public let language: Language
        /// Lessons, of those in English.
        public let lessons: StudyTally.Part
        /// Activities, of those in English.
        public let activities: StudyTally.Part
        /// Items, of those in English.
        public let items: StudyTally.Part
    }

    init(_ course: Course) {
        self.course = course.id
        title = course.title
        assessments = course.allAssessments
        languages = course.languages.map { language in
            Share(
                language: language,
                lessons: .init(course.lessons.count { $0.editions[language] != nil }, of: course.lessons.count),
                activities: .init(
                    course.activities.count { $0.editions[language] != nil }, of: course.activities.count),
                items: .init(course.items.count { $0.wordings[language] != nil }, of: course.items.count))
        }
    }
}

extension Campus {
    /// The state of the content as its files stand; for administrators.
    public func contentState(by actor: Actor) async throws -> ContentState {
        try await requireAdministrator(actor)
        let moment = now()
        let checked = checks.check(content, at: moment)
        let asOf = law.asOf
        return ContentState(
            courses: coursesOnDisk().map(CourseContent.init), checked: checked, lawAsOf: asOf,
            lawAgeInDays: max(0, moment.day.daysSinceEpoch - asOf.daysSinceEpoch),
            rulings: try await read { try await $0.itemRulings() })
    }
}
