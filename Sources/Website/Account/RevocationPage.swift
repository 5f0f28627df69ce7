import Catalogue
import HTML
import Learning
import MigrationLaw

/// Asks before a certificate is revoked for good: whose, for what, and why.
func revocationPage(
    _ certificate: Certificate, reason: String = "", errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.revokeHeading,
        crumbs: [
            .init(phrases.administration, Address.admin), .init(phrases.certificates, Address.certificates),
            Crumb(certificate.title, Address.file(of: certificate.id), phrases), .init(phrases.revokeHeading),
        ],
        body: div(.class("text")) {
            h1(phrases.revokeHeading)
            errorSummary(errors, phrases)
            postForm(Address.revocation(of: certificate.id), csrf: csrf) {
                div(.class("msg stop")) {
                    dl(.class("facts")) {
                        fact(phrases.nameLabel) { strong { printedName(certificate.name, phrases) } }
                        fact(phrases.forLabel) { certificate.title.html(phrases) }
                        fact(phrases.issuedLabel) { dayText(certificate.issuedAt, phrases) }
                        fact(phrases.numberLabel) { bdi(.class("num"), .dir("ltr"), text: certificate.id.rawValue) }
                    }
                    p(phrases.revokeExplained)
                    textArea(
                        phrases.revokeReason, name: "reason", value: reason, hint: phrases.revokeReasonHint,
                        error: errors.sentence(for: "reason"), .rows(2), .dir("auto"), .maxlength(300))
                    p(.class("acts")) {
                        button(.class("btn danger"), text: phrases.revokeAct)
                        a(.href(Address.file(of: certificate.id)), text: phrases.keepIt)
                    }
                }
            }
        })
}
