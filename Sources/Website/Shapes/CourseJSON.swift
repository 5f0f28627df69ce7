package import JSON
package import Learning
import MigrationLaw

/// Published courses in JSON, in the reader’s language.
package enum CourseJSON {
    /// What a list of courses says of each.
    package static func summary(_ version: CourseVersion, _ language: Language) -> JSON {
        let course = version.course
        return [
            "id": .string(course.id.rawValue), "title": .string(course.title[language]),
            "version": .integer(Int64(version.number)), "minutes": .integer(Int64(course.minutes)),
            "summary": .string(course.summary[language]), "audience": .string(course.audience[language]),
            "languages": .array(course.languages.map { .string($0.code) }),
        ]
    }

    /// The course with its modules and their parts.
    package static func whole(_ version: CourseVersion, _ language: Language) -> JSON {
        let course = version.course
        return [
            "id": .string(course.id.rawValue), "title": .string(course.title[language]),
            "version": .integer(Int64(version.number)), "minutes": .integer(Int64(course.minutes)),
            "modules": .array(course.modules.map { module($0, language) }),
            "assessments": .array(course.assessments.map { ["id": .string($0.id.rawValue)] }),
        ]
    }

    private static func module(_ module: Module, _ language: Language) -> JSON {
        [
            "id": .string(module.id.rawValue), "title": .string(module.title[language]),
            "lessons": .array(
                module.lessons.map { lesson in
                    [
                        "id": .string(lesson.id.rawValue), "title": .string(lesson.text(in: language).text.title),
                        "minutes": .integer(Int64(lesson.minutes)),
                    ]
                }),
            "activities": .array(module.activities.map { ["id": .string($0.id.rawValue), "kind": "grid"] }),
            "assessments": .array(module.assessments.map { ["id": .string($0.id.rawValue)] }),
        ]
    }
}
