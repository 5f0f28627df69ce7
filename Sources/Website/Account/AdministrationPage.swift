import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// The page for administrators: what is still to do, courses, the way to people, certificates, settings.
func administrationPage(
    _ facts: SiteFacts, certificates: [Certificate], csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.administration, crumbs: [.init(phrases.administration)],
        body: HTML {
            h1(phrases.administration)
            siteTasks(facts, phrases)
            h2(phrases.courses)
            courseList(facts.courses, csrf: csrf, phrases)
            h2(phrases.people)
            p(phrases.peopleFound(facts.accounts))
            nextSteps([
                NextStep(phrases.findPeople, Address.people), NextStep(phrases.inviteTitle, Address.invitations),
            ])
            h2(phrases.certificates)
            certificateTable(certificates, phrases)
            h2(phrases.settings)
            dl(.class("facts")) {
                for setting in Setting.allCases {
                    fact(settingLabel(setting, phrases)) { shown(setting, in: facts.settings, phrases) }
                }
            }
            p(.class("acts")) {
                a(.class("btn second"), .href(Address.adminSettings), text: phrases.changeSettings)
            }
        })
}

private func certificateTable(_ certificates: [Certificate], _ phrases: Phrases) -> HTML {
    guard !certificates.isEmpty else { return p(.class("msg"), text: phrases.noCertificatesIssued) }
    return table(.class("stack")) {
        caption(.class("vh"), text: phrases.certificates)
        thead {
            tr {
                th(.scope("col"), text: phrases.nameLabel)
                th(.scope("col"), text: phrases.forLabel)
                th(.scope("col"), text: phrases.issuedLabel)
                th(.scope("col"), text: phrases.statusLabel)
                th(.scope("col"), text: phrases.actHeading)
            }
        }
        tbody {
            for certificate in certificates {
                tr {
                    th(.scope("row")) { printedName(certificate.name, phrases) }
                    td(.data("l", phrases.forLabel)) {
                        a(.href(Address.verification(certificate.id)), text: certificate.courseTitle)
                        if certificate.isTest { strong(" \(phrases.testMark)") }
                    }
                    td(.data("l", phrases.issuedLabel)) { dayText(certificate.issuedAt, phrases) }
                    td(.data("l", phrases.statusLabel), text: statusWord(certificate, phrases))
                    td(.data("l", phrases.actHeading)) {
                        if certificate.status == .issued {
                            a(.href(Address.revocation(of: certificate.id)), text: phrases.revokeAct)
                        }
                    }
                }
            }
        }
    }
}
