import Catalogue
import HTML
import Learning
import MigrationLaw

/// What the files of a course say now, for administrators: each lesson can be opened before it is published.
func coursePreviewPage(_ version: CourseVersion, phrases: Phrases) -> PageContent {
    let course = version.course
    return PageContent(
        title: course.title[phrases.language],
        crumbs: [.init(phrases.administration, Address.admin), .init(course.title[phrases.language])],
        body: div(.class("text")) {
            h1 { localized(course.title, phrases) }
            p(.class("msg"), text: phrases.previewNote)
            for module in course.modules {
                h2("\(module.id) \(module.title[phrases.language])")
                ul {
                    for lesson in module.lessons {
                        li {
                            a(
                                .href(Address.previewLesson(lesson.id, of: course.id)),
                                text: lesson.text(in: phrases.language).text.title)
                        }
                    }
                }
            }
            p(.class("acts")) { a(.class("btn"), .href(Address.admin), text: phrases.backToAdministration) }
        })
}
