import Catalogue
import HTML
import Learning
import MigrationLaw

/// A replacement on its way.
struct ReplacementDraft: Sendable {
    /// What the field for the name holds.
    var name = ""
    /// What the field for the reason holds.
    var reason = ""
    /// The name as it would print; nil while it cannot be taken.
    var preview: PrintedName?
    /// What is to be mended.
    var errors: [FieldError] = []
}

/// Shows how the corrected name prints, and asks before a certificate is replaced for good.
func replacementPage(
    of certificate: Certificate, _ draft: ReplacementDraft, csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.replaceHeading,
        crumbs: certificateCrumbs(
            [Crumb(certificate.title, Address.file(of: certificate.id), phrases), Crumb(phrases.replaceHeading)],
            phrases),
        body: HTML {
            h1(phrases.replaceHeading)
            errorSummary(draft.errors, phrases)
            dl(.class("facts")) {
                fact(phrases.nameNow) { printedName(certificate.name, phrases) }
                fact(phrases.forLabel) { certificate.title.html(phrases) }
                fact(phrases.issuedLabel) { dayText(certificate.issuedAt, phrases) }
                fact(phrases.numberLabel) { bdi(.class("num"), .dir("ltr"), text: certificate.id.rawValue) }
            }
            if let preview = draft.preview {
                h2(phrases.namePreview)
                certificatePreview(
                    name: preview, courseTitle: certificate.courseTitle, issuer: certificate.issuer, phrases: phrases)
            }
            replacementForm(of: certificate, draft, csrf: csrf, phrases: phrases)
        })
}

/// Name and reason. The form carries the previewed name: a name is issued only as it was seen.
func replacementForm(
    of certificate: Certificate, _ draft: ReplacementDraft, csrf: String, phrases: Phrases
) -> HTML {
    postForm(Address.replacement(of: certificate.id), csrf: csrf, .class("text")) {
        p(phrases.replaceExplained)
        TextField(name: "name", label: phrases.correctedName, hint: phrases.correctedNameHint, value: draft.name)
            .html(draft.errors)
        textArea(
            phrases.replacementReasonLabel, name: "reason", value: draft.reason, hint: phrases.replacementReasonHint,
            error: draft.errors.sentence(for: "reason"), .rows(2), .dir("auto"), .maxlength(300))
        if let preview = draft.preview {
            input(.type("hidden"), .name("previewed"), .value(preview.text))
        }
        p(.class("acts")) {
            if draft.preview != nil {
                button(.class("btn danger"), .name("act"), .value("replace"), text: phrases.replaceAct)
            }
            button(.class("btn second"), .name("act"), .value("preview"), text: phrases.showPreview)
            if draft.preview != nil || !draft.errors.isEmpty {
                a(.href(Address.file(of: certificate.id)), text: phrases.keepIt)
            }
        }
    }
}
