import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import Records

/// Every course: what is published, whether its files differ, who learns it, and publishing what waits.
func courseList(_ courses: [CourseOverview], csrf: String, _ phrases: Phrases) -> HTML {
    guard !courses.isEmpty else { return p(.class("msg"), text: phrases.noCourseFiles) }
    return ul(.class("plain lines")) {
        for course in courses {
            li {
                a(.class("go"), .href(Address.course(course.course))) { localized(course.title, phrases) }
                br()
                span(.class("small")) {
                    course.published.map { phrases.publishedVersion($0.number, on: $0.publishedAt) }
                        ?? phrases.notPublished
                    " · "
                    course.files.map { $0.isChanged ? phrases.filesChanged : phrases.filesSame }
                        ?? phrases.noFilesAnyMore
                }
                br()
                span(.class("small")) {
                    phrases.learnersUnderWay(course.underWay.all, onEarlier: course.underWay.onEarlierVersions)
                    " · "
                    a(
                        .href(address(Address.completionReport, [("course", course.course.rawValue)])),
                        text: phrases.completedCount(course.completed))
                }
                if let files = course.files { acts(files, csrf, phrases) }
            }
        }
    }
}

private func acts(_ files: FileState, _ csrf: String, _ phrases: Phrases) -> HTML {
    if !files.faults.isEmpty {
        return details {
            summary(phrases.faults(files.faults.count))
            ul(.class("small")) { for fault in files.faults { li(String(describing: fault)) } }
        }
    }
    let preview = a(.href(Address.preview(files.course)), text: phrases.previewAndDifference)
    guard files.isChanged else { return p(.class("small")) { preview } }
    return postForm(Address.versions(of: files.course), csrf: csrf) {
        p(.class("acts")) {
            button(.class("btn"), text: phrases.publish(version: (files.published ?? 0) + 1))
            preview
        }
        p(.class("small soft"), text: phrases.publishHint)
    }
}
