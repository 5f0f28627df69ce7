import Catalogue
import HTML
import Learning
import MigrationLaw

/// Where anybody types a number.
func verificationFormPage(typed: String = "", error: String? = nil, phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.checkCertificate, crumbs: [.init(phrases.verify)],
        body: div(.class("text")) {
            h1(phrases.checkCertificate)
            p(phrases.checkLead)
            verificationForm(typed: typed, error: error, phrases)
        })
}

/// The answer about a number that was issued here.
func verificationPage(_ certificate: Certificate, at now: Instant, phrases: Phrases) -> PageContent {
    PageContent(
        title: "\(answerWord(certificate, phrases)) · \(phrases.checkCertificate)",
        crumbs: [.init(phrases.verify, Address.verify), .init(phrases.result)],
        body: div(.class("text")) {
            h1(phrases.checkCertificate)
            answer(certificate, at: now, phrases)
            if certificate.isTest {
                div(.class("msg warn")) {
                    p {
                        strong(phrases.testMark)
                        " \(phrases.testExplained)"
                    }
                }
            }
            h2(phrases.whatWasIssued)
            if certificate.name != nil { p(.class("small soft"), text: phrases.compareWithPaper) }
            issued(certificate, phrases)
            p {
                a(
                    .href(Address.achievement(certificate.course, version: certificate.courseVersion)),
                    text: phrases.whatItCertifies)
            }
            howChecked(certificate, at: now, phrases)
            h2(phrases.checkAnother)
            verificationForm(typed: "", error: nil, phrases)
        })
}

/// The answer about a number that nothing was issued under.
func verificationNotFoundPage(typed: String, phrases: Phrases) -> PageContent {
    PageContent(
        title: "\(phrases.noCertificateFound) · \(phrases.checkCertificate)",
        crumbs: [.init(phrases.verify, Address.verify), .init(phrases.result)],
        body: div(.class("text")) {
            h1(phrases.checkCertificate)
            stand("stand s-not", sign: "?", phrases.noCertificateFound) { phrases.noSuchCertificate }
            dl(.class("facts")) { fact(phrases.numberLabel) { bdi(typed) } }
            h2(phrases.checkAnother)
            verificationForm(typed: typed, error: nil, phrases)
        })
}

/// The form that asks for a number; it goes to `/v?id=`.
func verificationForm(typed: String, error: String?, _ phrases: Phrases) -> HTML {
    let errors = error.map { [FieldError(field: "id", sentence: $0)] } ?? []
    return form(.action(Address.verify), .method("get"), .class("text")) {
        TextField(name: "id", label: phrases.certificateNumber, hint: phrases.numberHint, value: typed).html(errors)
        button(.class("btn second"), text: phrases.check)
    }
}

private func answerWord(_ certificate: Certificate, _ phrases: Phrases) -> String {
    switch certificate.status {
    case .issued where certificate.name == nil: phrases.issuedNameRemoved
    case .issued where certificate.isTest: phrases.testProvesNothing
    case .issued: phrases.valid
    case .revoked: phrases.revoked
    case .replaced: phrases.replaced
    }
}

@HTMLBuilder private func answer(_ certificate: Certificate, at now: Instant, _ phrases: Phrases) -> HTML {
    switch certificate.status {
    case .issued where certificate.name == nil:
        stand("stand s-hold", sign: "✓", phrases.issuedNameRemoved) {
            phrases.issuedNameRemovedSentence(issuer: certificate.issuer, at: now)
        }
    case .issued where certificate.isTest:
        stand("stand s-hold", sign: "!", phrases.testProvesNothing) {
            phrases.validSentence(issuer: certificate.issuer, at: now)
        }
    case .issued:
        stand("stand s-ok", sign: "✓", phrases.valid) {
            phrases.validSentence(issuer: certificate.issuer, at: now)
        }
    case .revoked(let at, let reason):
        stand("stand s-no", sign: "×", phrases.revoked) {
            phrases.revokedSentence(issuer: certificate.issuer, since: at, reason: sentence(reason))
        }
    case .replaced(let new, let at, _):
        stand("stand s-hold", sign: "↻", phrases.replaced) {
            phrases.replacedSentence(issuer: certificate.issuer, since: at)
        }
        dl(.class("facts")) {
            fact(phrases.replacedByLabel) {
                a(.href(Address.verification(new))) { bdi(.class("num"), .dir("ltr"), text: new.rawValue) }
            }
        }
    }
}

/// A reason as its author wrote it, closed with a full stop.
func sentence(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix("!") || text.hasSuffix("?") ? text : text + "."
}

private func stand(_ style: String, sign: String, _ word: String, @HTMLBuilder _ text: () -> HTML) -> HTML {
    let inside = text()
    return section(.class(style), .aria("labelledby", "answer")) {
        span(.class("sym"), .aria("hidden", "true"), text: sign)
        div {
            h2(.class("display"), .id("answer"), text: word)
            p { inside }
        }
    }
}

private func issued(_ certificate: Certificate, _ phrases: Phrases) -> HTML {
    dl(.class("facts")) {
        // A name that was wrong is nobody's business any more.
        if certificate.status.standing != .replaced {
            fact(phrases.nameLabel) { strong { printedName(certificate.name, phrases) } }
        }
        fact(phrases.forLabel) {
            "\(phrases.labelled(phrases.certificateOfCompletion, certificate.courseTitle)), "
            phrases.version(certificate.courseVersion).lowercased()
        }
        fact(phrases.completedLabel) { dayText(certificate.completedAt, phrases) }
        fact(phrases.issuedLabel) { dayText(certificate.issuedAt, phrases) }
        fact(phrases.hoursLabel) { phrases.duration(minutes: certificate.minutes) }
        fact(phrases.sessionsLabel) {
            HTML.joined(certificate.modules.map { HTML("\($0.id) \($0.title)") }, by: br())
        }
        fact(phrases.issuedByLabel) { certificate.issuer }
        fact(phrases.numberLabel) { bdi(.class("num"), .dir("ltr"), text: certificate.id.rawValue) }
    }
}

private func howChecked(_ certificate: Certificate, at now: Instant, _ phrases: Phrases) -> HTML {
    details {
        summary(phrases.howChecked)
        ul(.class("small")) {
            li(phrases.checkedRecord(at: now))
            li(phrases.checkedStatus)
            li(phrases.checkedYourself)
        }
        p(.class("small")) {
            a(.href(Address.verificationAsJSON(certificate.id)), text: phrases.asJSON)
            " · "
            a(.href(Address.issuerDocument), text: phrases.issuerDocument)
        }
    }
}
