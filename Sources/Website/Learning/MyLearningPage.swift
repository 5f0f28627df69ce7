import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// What a person learns, each with its next step.
func myLearningPage(_ studies: [Study], certificates: [Certificate], phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.myLearning, crumbs: [.init(phrases.myLearning)],
        body: HTML {
            h1(phrases.myLearning)
            if studies.isEmpty {
                div(.class("msg")) {
                    p(phrases.notEnrolledYet)
                    p(.class("acts")) { a(.class("btn"), .href(Address.courses), text: phrases.chooseCourse) }
                }
            } else {
                ul(.class("cards")) {
                    for study in studies { studyCard(study, phrases) }
                }
                p { a(.href(Address.courses), text: phrases.seeCourses) }
            }
            h2(phrases.myCertificates)
            certificateList(certificates, phrases)
            p(.class("small")) { a(.href(Address.myData), text: phrases.myData) }
        })
}

private func studyCard(_ study: Study, _ phrases: Phrases) -> HTML {
    li(.class("card")) {
        h2 { a(.href(Address.course(study.course.id))) { localized(study.course.title, phrases) } }
        p {
            if let at = study.progress.metAt {
                phrases.completedOn(at)
            } else {
                progressSummary(study.progress, phrases)
            }
        }
        p(
            .class("small soft"),
            text: "\(phrases.enrolledOn(study.enrolment.enrolledAt)) · \(phrases.version(study.enrolment.version))")
        p(.class("acts")) { nextStepButton(study, phrases) }
    }
}
