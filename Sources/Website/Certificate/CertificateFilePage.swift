import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// Who looks after certificates, as far as their pages differ.
struct CertificateReader: Sendable {
    /// Nobody replaces their own.
    let person: Person.ID
    /// The account behind a certificate leads to its page.
    let readsPeople: Bool

    /// What somebody with those roles may.
    init(_ person: Person) {
        self.person = person.id
        readsPeople = !person.roles.isDisjoint(with: [.administrator, .registrar, .auditor])
    }
}

/// Everything that certifiers see of a certificate, and what can be done with it.
func certificateFilePage(
    _ file: CertificateFile, for reader: CertificateReader, csrf: String, phrases: Phrases
) -> PageContent {
    let certificate = file.certificate
    return PageContent(
        title: phrases.certificateTitle(certificate.courseTitle),
        crumbs: certificateCrumbs([Crumb(certificate.title, nil, phrases)], phrases),
        body: HTML {
            h1 { certificate.title.html(in: phrases.certificateTitle, phrases) }
            standing(certificate, phrases)
            if certificate.isTest {
                p(.class("msg warn")) {
                    strong(phrases.testMark)
                    " \(phrases.testExplained)"
                }
            }
            facts(file, reader, phrases)
            p { a(.href(Address.verification(certificate.id)), text: phrases.seeAsOthers) }
            h2(phrases.whatCanBeDone)
            acts(file, reader, csrf, phrases)
            p { a(.href(Address.certificates), text: phrases.allCertificates) }
        })
}

/// The way back from a page about one certificate.
func certificateCrumbs(_ last: [Crumb], _ phrases: Phrases) -> [Crumb] {
    [.init(phrases.administration, Address.admin), .init(phrases.certificates, Address.certificates)] + last
}

private func standing(_ certificate: Certificate, _ phrases: Phrases) -> HTML {
    switch certificate.status {
    case .issued:
        div(.class(certificate.isTest ? "msg" : "msg ok")) { p { strong(phrases.standsSince(certificate.issuedAt)) } }
    case .revoked(let at, let reason): div(.class("msg stop")) { p { strong(phrases.revokedOn(at, reason: reason)) } }
    case .replaced(let new, let at, let reason):
        replacedMessage(at: at, reason: reason, replacement: Address.file(of: new), phrases)
    }
}

private func facts(_ file: CertificateFile, _ reader: CertificateReader, _ phrases: Phrases) -> HTML {
    let certificate = file.certificate
    return dl(.class("facts")) {
        fact(phrases.nameLabel) { strong { printedName(certificate.name, phrases) } }
        fact(phrases.accountLabel) {
            if let holder = file.holder {
                account(holder, reader)
            } else {
                phrases.bySomebodyErased
            }
        }
        fact(phrases.forLabel) {
            certificate.title.html(phrases)
            ", \(phrases.version(certificate.courseVersion).lowercased())"
        }
        fact(phrases.completedLabel) { dayText(certificate.completedAt, phrases) }
        fact(phrases.issuedLabel) { dayText(certificate.issuedAt, phrases) }
        fact(phrases.hoursLabel) { phrases.duration(minutes: certificate.minutes) }
        fact(phrases.sessionsLabel) {
            HTML.joined(certificate.modules.map { HTML("\($0.id) \($0.title)") }, by: br())
        }
        fact(phrases.issuedByLabel) { certificate.issuer }
        fact(phrases.numberLabel) { number(certificate.id) }
        if let old = file.replaces {
            fact(phrases.replacesLabel) { a(.href(Address.file(of: old))) { number(old) } }
        }
    }
}

private func number(_ id: Certificate.ID) -> HTML { bdi(.class("num"), .dir("ltr"), text: id.rawValue) }

private func account(_ holder: Person, _ reader: CertificateReader) -> HTML {
    HTML {
        if reader.readsPeople {
            a(.href(Address.person(holder.id))) { nameText(holder.name) }
        } else {
            nameText(holder.name)
        }
        " ("
        bdi(holder.email.typed)
        ")"
    }
}

private func acts(
    _ file: CertificateFile, _ reader: CertificateReader, _ csrf: String, _ phrases: Phrases
) -> HTML {
    let certificate = file.certificate
    guard certificate.status == .issued else { return p(phrases.nothingLeftToDo) }
    return HTML {
        h3(phrases.replaceHeading)
        if file.holder == nil {
            p(phrases.holderErasedSentence)
        } else if certificate.person == reader.person {
            p(phrases.certificateIsYours)
        } else {
            replacementForm(of: certificate, ReplacementDraft(), csrf: csrf, phrases: phrases)
        }
        h3(phrases.revokeHeading)
        p { a(.href(Address.revocation(of: certificate.id)), text: phrases.revokeAct) }
    }
}
