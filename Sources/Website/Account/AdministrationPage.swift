import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// The page for administrators: settings, courses, the way to people, certificates.
///
/// - Parameter people: how many have an account.
func administrationPage(
    settings: Settings, courses: [FileState], people: Int, certificates: [Certificate], csrf: String,
    phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.administration, crumbs: [.init(phrases.administration)],
        body: HTML {
            h1(phrases.administration)
            if settings.isTest { p(.class("msg warn"), text: phrases.testCampus) }
            h2(phrases.courses)
            courseStates(courses, csrf, phrases)
            h2(phrases.people)
            p(phrases.peopleFound(people))
            nextSteps([
                NextStep(phrases.findPeople, Address.people), NextStep(phrases.inviteTitle, Address.invitations),
            ])
            h2(phrases.certificates)
            certificateTable(certificates, phrases)
            h2(phrases.settings)
            dl(.class("facts")) {
                for setting in Setting.allCases {
                    fact(settingLabel(setting, phrases)) { shown(setting, in: settings, phrases) }
                }
            }
            p(.class("acts")) {
                a(.class("btn second"), .href(Address.adminSettings), text: phrases.changeSettings)
            }
        })
}

private func courseStates(_ states: [FileState], _ csrf: String, _ phrases: Phrases) -> HTML {
    guard !states.isEmpty else { return p(.class("msg"), text: phrases.noCourseFiles) }
    return ul(.class("plain lines")) {
        for state in states {
            li {
                a(.class("go"), .href(Address.course(state.course)), text: state.title)
                br()
                span(.class("small")) {
                    state.published.map(phrases.publishedVersion) ?? phrases.notPublished
                    " · \(state.isChanged ? phrases.filesChanged : phrases.filesSame)"
                }
                if !state.faults.isEmpty {
                    details {
                        summary(phrases.faults(state.faults.count))
                        ul(.class("small")) { for fault in state.faults { li(String(describing: fault)) } }
                    }
                } else if state.isChanged {
                    postForm(Address.versions(of: state.course), csrf: csrf) {
                        p(.class("acts")) {
                            button(.class("btn"), text: phrases.publish(version: (state.published ?? 0) + 1))
                            a(.href(Address.preview(state.course)), text: phrases.preview)
                        }
                        p(.class("small soft"), text: phrases.publishHint)
                    }
                }
            }
        }
    }
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
