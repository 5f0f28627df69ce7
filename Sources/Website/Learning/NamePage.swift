import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// A name on its way to the certificate.
struct NameDraft: Sendable {
    /// What the field holds.
    let typed: String
    /// The name as it would print; nil while it cannot be taken.
    let preview: PrintedName?
    /// Why it cannot be taken.
    let error: FieldError?
}

/// Where a learner sees the name as it will print, and confirms it.
///
/// The form carries the previewed name in `previewed`: a name is confirmed only as it was seen.
func namePage(_ draft: NameDraft, of study: Study, issuer: String, csrf: String, phrases: Phrases) -> PageContent {
    let course = study.course
    return PageContent(
        title: phrases.nameTitle, crumbs: courseCrumbs(course, phrases, [.init(phrases.nameTitle)]),
        body: HTML {
            div(.class("text")) {
                h1(phrases.nameTitle)
                if study.certificate != nil {
                    p(.class("msg"), text: phrases.nameIsPrinted)
                } else {
                    p(phrases.nameLead)
                    nameForm(draft, course.id, csrf, phrases)
                }
            }
            if let name = study.certificate?.name ?? draft.preview {
                h2(phrases.namePreview)
                certificatePreview(name: name, courseTitle: course.title[.english], issuer: issuer, phrases: phrases)
            }
            p { a(.href(Address.course(course.id)), text: phrases.toTheCourse) }
        })
}

private func nameForm(_ draft: NameDraft, _ course: Course.ID, _ csrf: String, _ phrases: Phrases) -> HTML {
    let errors = draft.error.map { [$0] } ?? []
    return errorSummary(errors, phrases)
        + postForm(Address.printedName(in: course), csrf: csrf) {
            TextField(
                name: "name", label: phrases.nameField, hint: "\(phrases.nameHint) \(phrases.nameProofHint)",
                value: draft.typed, autocomplete: "name"
            ).html(errors)
            if let preview = draft.preview {
                input(.type("hidden"), .name("previewed"), .value(preview.text))
            }
            p(.class("acts")) {
                if draft.preview != nil {
                    button(.class("btn"), .name("act"), .value("confirm"), text: phrases.confirmName)
                }
                button(.class("btn second"), .name("act"), .value("preview"), text: phrases.showPreview)
            }
        }
}
