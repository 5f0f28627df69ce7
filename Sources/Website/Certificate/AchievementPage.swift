import Catalogue
import HTML
import Learning
import MigrationLaw

/// What a certificate in one version of a course means: sessions, hours, objectives, and what its holder did.
func achievementPage(_ version: CourseVersion, phrases: Phrases) -> PageContent {
    let course = version.course
    return PageContent(
        title: phrases.achievementTitle(course.title[phrases.language]),
        crumbs: courseCrumbs(course, phrases, [.init(phrases.version(version.number))]),
        body: div(.class("text")) {
            h1(phrases.achievementTitle(course.title[phrases.language]))
            p(
                .class("lead"),
                text: phrases.achievementLead(
                    hours: phrases.duration(minutes: course.minutes), version: version.number))
            p { localized(course.summary, phrases) }
            h2(phrases.sessionsHeading)
            ul {
                for module in course.modules {
                    li {
                        "\(module.id) "
                        localized(module.title, phrases)
                        span(.class("small soft"), text: " · \(phrases.duration(minutes: module.minutes))")
                    }
                }
            }
            h2(phrases.ruleHeading)
            ruleAsked(course.completion, in: course, phrases: phrases)
            if !course.objectives.isEmpty {
                h2(phrases.objectivesHeading)
                objectiveList(course.objectives, phrases)
            }
            p(.class("small soft"), text: phrases.publishedOn(version.publishedAt))
            p(.class("acts")) {
                a(.class("btn"), .href(Address.course(course.id)), text: phrases.seeCourse)
                a(.href(Address.verify), text: phrases.checkCertificate)
            }
        })
}
