import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// The first page: carry on, courses, the law, check a certificate.
///
/// - Parameter study: what the reader last worked on; nil when not signed in or not enrolled.
func homePage(courses: [CourseVersion], study: Study?, person: Person?, phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.homeTitle, crumbs: [],
        body: HTML {
            div(.class("hero")) {
                h1(phrases.homeTitle)
                p(.class("lead text"), text: phrases.homeLead)
            }
            if let study, let person { carryOnBox(study, person, phrases) }
            h2(phrases.courses)
            courseCards(courses, phrases)
            h2(phrases.lookUpTheLaw)
            p(phrases.lookUpTheLawLead)
            p(.class("acts")) {
                a(.class("btn second"), .href(Address.instruments), text: phrases.instruments)
                a(.href(Address.states), text: phrases.states)
                a(.href(Address.decisions), text: phrases.decisions)
            }
            h2(phrases.checkCertificate)
            verificationForm(typed: "", error: nil, phrases)
        })
}

/// Every course there is.
func cataloguePage(_ courses: [CourseVersion], phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.courses, crumbs: [.init(phrases.courses)],
        body: HTML {
            h1(phrases.courses)
            p(.class("lead text"), text: phrases.coursesLead)
            courseCards(courses, phrases)
        })
}

private func courseCards(_ versions: [CourseVersion], _ phrases: Phrases) -> HTML {
    guard !versions.isEmpty else {
        return p(.class("msg")) {
            strong(phrases.noCourses)
            " \(phrases.noCoursesNext) "
            a(.href(Address.instruments), text: phrases.lookUpTheLaw)
        }
    }
    return ul(.class("cards")) {
        for version in versions { courseCard(version.course, phrases) }
    }
}

private func courseCard(_ course: Course, _ phrases: Phrases) -> HTML {
    let languages = course.languages.map(phrases.languageName).joined(separator: ", ")
    let facts = [
        phrases.sessions(course.modules.count), phrases.length(minutes: course.minutes), languages,
        phrases.withCertificate,
    ]
    return li(.class("card")) {
        h2 { a(.href(Address.course(course.id))) { localized(course.title, phrases) } }
        p { localized(course.summary, phrases) }
        p(.class("small")) { audienceText(course, phrases) }
        p(.class("small soft"), text: facts.joined(separator: " · "))
    }
}

private func carryOnBox(_ study: Study, _ person: Person, _ phrases: Phrases) -> HTML {
    let words =
        study.record.isEmpty
        ? phrases.beginHeading(person.name.text) : phrases.carryOnHeading(person.name.text)
    return section(.aria("labelledby", "carry-on")) {
        div(.class("msg")) {
            h2(.id("carry-on")) {
                words.before
                nameText(person.name)
                words.after
            }
            nextStepLine(study, phrases)
            p(.class("acts")) {
                nextStepButton(study, phrases)
                a(.href(Address.course(study.course.id)), text: phrases.seeWholeCourse)
            }
        }
    }
}
