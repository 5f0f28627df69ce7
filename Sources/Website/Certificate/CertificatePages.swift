import Catalogue
import HTML
import Learning
import MigrationLaw

/// A certificate for its holder: the sheet to print, the file, the way others see it.
func certificatePage(
    _ certificate: Certificate, code: HTML, map: HTML, publicAddress: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.certificateTitle(certificate.courseTitle),
        crumbs: [
            .init(phrases.myLearning, Address.my), .init(phrases.certificates, Address.myCertificates),
            .init(certificate.courseTitle),
        ],
        body: HTML {
            h1(.class("vh"), text: phrases.certificateTitle(certificate.courseTitle))
            standing(certificate, phrases)
            certificateSheet(certificate, code: code, map: map, publicAddress: publicAddress, phrases: phrases)
            div(.class("noprint")) {
                p(.class("acts")) {
                    a(.class("btn"), .href(Address.credential(certificate.id)), text: phrases.credentialFile)
                    a(
                        .class("btn second"), .href(Address.verification(certificate.id)),
                        text: phrases.seeAsOthers)
                }
                p(.class("small soft"), text: phrases.credentialFileHint)
                p(phrases.printHint)
                p {
                    phrases.labelled(phrases.linkToCheckPage)
                    exact(publicAddress + Address.verification(certificate.id))
                }
                p { a(.href(Address.myCertificates), text: phrases.allMyCertificates) }
            }
        })
}

/// A person's certificates, newest first.
func certificatesPage(_ certificates: [Certificate], phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.myCertificates,
        crumbs: [.init(phrases.myLearning, Address.my), .init(phrases.certificates)],
        body: HTML {
            h1(phrases.myCertificates)
            certificateList(certificates, phrases)
            p { a(.href(Address.my), text: phrases.goToMyLearning) }
        })
}

/// Certificates as lines; or how to get one.
func certificateList(_ certificates: [Certificate], _ phrases: Phrases) -> HTML {
    guard !certificates.isEmpty else {
        return p(.class("msg")) {
            strong(phrases.noCertificateYet)
            " \(phrases.noCertificateNext) "
            a(.href(Address.courses), text: phrases.seeCourses)
        }
    }
    return ul(.class("plain lines")) {
        for certificate in certificates {
            li {
                a(.class("go"), .href(Address.certificate(certificate.id)), text: certificate.courseTitle)
                if certificate.isTest { strong(" \(phrases.testMark)") }
                br()
                span(.class("small")) {
                    "\(phrases.completedLabel) "
                    dayText(certificate.completedAt, phrases)
                    " · \(statusWord(certificate, phrases))"
                }
            }
        }
    }
}

/// “stands”, “revoked” or “replaced”.
func statusWord(_ certificate: Certificate, _ phrases: Phrases) -> String {
    phrases.word(for: certificate.status.standing)
}

private func standing(_ certificate: Certificate, _ phrases: Phrases) -> HTML {
    switch certificate.status {
    case .issued:
        div(.class("msg ok noprint"), .role("status")) {
            p {
                strong(phrases.issuedOn(certificate.issuedAt))
                " \(certificate.isTest ? phrases.testExplained : phrases.anyoneCanCheck)"
            }
        }
    case .revoked(let at, let reason):
        div(.class("msg stop")) {
            p {
                strong(phrases.revokedOn(at, reason: sentence(reason)))
                " \(phrases.revokedNext)"
            }
        }
    case .replaced(let new, let at, let reason):
        replacedMessage(at: at, reason: reason, replacement: Address.certificate(new), phrases)
    }
}

/// That a certificate was replaced, why, and the way to the one that stands; for its holder and for certifiers.
func replacedMessage(at moment: Instant, reason: String?, replacement: String, _ phrases: Phrases) -> HTML {
    div(.class("msg warn")) {
        p {
            strong(phrases.replacedOn(moment))
            if let reason { " \(phrases.replacementReason(reason))" }
        }
        p { a(.href(replacement), text: phrases.seeReplacement) }
    }
}

/// A text to copy exactly.
private func exact(_ text: String) -> HTML { HTML.element("code", [], HTML(text)) }
