import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// What the files of a course say now, for administrators: how they differ from what is published, who is under way, and
/// each lesson as it would read.
func coursePreviewPage(
    _ version: CourseVersion, comparison: CourseComparison?, underWay: UnderWay, note: String, errors: [FieldError],
    told: String?, csrf: String, phrases: Phrases
) -> PageContent {
    let course = version.course
    return PageContent(
        title: course.title.written(phrases), in: phrases,
        crumbs: [.init(phrases.administration, Address.admin), .init(course.title.written(phrases), nil, phrases)],
        body: div(.class("text")) {
            h1 { localized(course.title, phrases) }
            if let told { message(.ok, text: told) }
            errorSummary(errors, phrases)
            p(.class("msg"), text: phrases.previewNote)
            if let comparison {
                h2(phrases.whatDiffers)
                differences(comparison, note: note, errors: errors, csrf, phrases)
                p(phrases.learnersUnderWay(underWay.all, onEarlier: underWay.onEarlierVersions))
                if underWay.onEarlierVersions > 0 {
                    postForm(Address.moves(of: course.id), csrf: csrf) {
                        p(.class("acts")) { button(.class("btn second"), text: phrases.moveEverybody) }
                    }
                }
            }
            for module in course.modules {
                h2 {
                    "\(module.id) "
                    localized(module.title, phrases)
                }
                ul {
                    for lesson in module.lessons {
                        li {
                            a(.href(Address.previewLesson(lesson.id, of: course.id))) {
                                lesson.title(phrases).html(phrases)
                            }
                        }
                    }
                }
            }
            p(.class("acts")) { a(.class("btn"), .href(Address.admin), text: phrases.backToAdministration) }
        })
}

private func differences(
    _ comparison: CourseComparison, note: String, errors: [FieldError], _ csrf: String, _ phrases: Phrases
) -> HTML {
    guard !comparison.isUnchanged else { return p(phrases.filesSame) }
    return HTML {
        p(comparison.isCorrection ? phrases.onlyWordsDiffer : phrases.moreThanWordsDiffer)
        ul(.class("small")) {
            for difference in comparison.differences {
                li("\(phrases.part(difference.part)): \(phrases.difference(difference.change))")
            }
            for file in comparison.files { li { code(file) } }
        }
        if comparison.isCorrection {
            postForm(Address.corrections(of: comparison.course), csrf: csrf) {
                textField(
                    phrases.correctionNoteLabel, name: "note", value: note,
                    hint: phrases.correctionNoteHint(Campus.noteLength), error: errors.sentence(for: "note"),
                    isRequired: false)
                p(.class("acts")) { button(.class("btn"), text: phrases.publishCorrection) }
            }
        }
        postForm(Address.versions(of: comparison.course), csrf: csrf) {
            p(.class("acts")) {
                button(.class("btn second"), text: phrases.publish(version: comparison.published + 1))
            }
        }
    }
}
