import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// A course for somebody who is not enrolled: what is in it, what it asks, how to enrol.
func coursePage(_ version: CourseVersion, person: Person?, csrf: String, phrases: Phrases) -> PageContent {
    let course = version.course
    return PageContent(
        title: course.title.written(phrases), in: phrases,
        crumbs: [.init(phrases.courses, Address.courses), .init(course.title.written(phrases), nil, phrases)],
        body: HTML {
            div(.class("two")) {
                div {
                    courseHead(course, phrases)
                    enrolButton(course.id, person: person, csrf: csrf, phrases)
                    h2(phrases.whatIsInIt)
                    ol(.class("plain lines")) {
                        for module in course.modules { sessionOffered(module, of: course, phrases) }
                    }
                    sessionsInPreparation(course, phrases)
                    if !course.objectives.isEmpty {
                        details {
                            summary(phrases.whatYouCanDo)
                            objectiveList(course.objectives, phrases)
                        }
                    }
                    p(.class("small soft"), text: phrases.readWithoutEnrolling)
                    if let first = course.lessons.first {
                        p { a(.href(Address.lesson(first.id, of: course.id)), text: phrases.startsReading) }
                    }
                }
                aside(.aria("labelledby", "asked")) {
                    h2(.id("asked"), text: phrases.whatYouNeed)
                    ruleAsked(course.completion, in: course, phrases: phrases)
                    p(.class("small soft"), text: phrases.version(version.number))
                }
            }
        })
}

func courseHead(_ course: Course, _ phrases: Phrases) -> HTML {
    let languages = course.languages.map(phrases.languageName).joined(separator: ", ")
    return HTML {
        h1 { localized(course.title, phrases) }
        p(.class("lead")) { localized(course.summary, phrases) }
        p(.class("small soft")) {
            audienceText(course, phrases)
            " · \(phrases.length(minutes: course.minutes)) · \(languages)"
        }
    }
}

private func sessionOffered(_ module: Module, of course: Course, _ phrases: Phrases) -> HTML {
    li(.id(module.id.rawValue)) {
        strong {
            "\(module.id) "
            localized(module.title, phrases)
        }
        p(.class("small gist")) { localized(module.summary, phrases) }
        p(
            .class("small soft gist"),
            text: [
                phrases.lessons(module.lessons.count),
                module.activities.isEmpty ? nil : phrases.activities(module.activities.count),
                module.assessments.isEmpty ? nil : phrases.quiz.lowercased(),
                phrases.duration(minutes: module.minutes),
            ].compactMap(\.self).joined(separator: " · "))
        if !module.lessons.isEmpty {
            ul(.class("small")) {
                for lesson in module.lessons {
                    li {
                        a(.href(Address.lesson(lesson.id, of: course.id))) { lesson.title(phrases).html(phrases) }
                    }
                }
            }
        }
    }
}

/// Objectives with their ids.
func objectiveList(_ objectives: [LearningObjective], _ phrases: Phrases) -> HTML {
    ul {
        for objective in objectives {
            li {
                span(.class("small soft"), text: "\(objective.id) ")
                localized(objective.text, phrases)
            }
        }
    }
}
