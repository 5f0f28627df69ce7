import Campus
import Catalogue
import Credentials
import HTML
import Learning
import MigrationLaw

/// Where a list of people to invite is given.
func invitationFormPage(
    rows: String = "", errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    invitationStep(phrases.inviteTitle, phrases) {
        div(.class("text")) {
            p(phrases.inviteLead)
            errorSummary(errors, phrases)
            postForm(Address.invitationCheck, csrf: csrf, .attribute("enctype", "multipart/form-data")) {
                field(phrases.inviteFile, name: "file", error: errors.sentence(for: "file")) { tied in
                    .void("input", tied + [.type("file"), .attribute("accept", ".csv,.tsv,.txt,text/csv")])
                }
                textArea(
                    phrases.invitePasted, name: "rows", value: rows, isRequired: false, .rows(4), .dir("auto"))
                p(.class("acts")) {
                    button(.class("btn"), text: phrases.checkTheRows)
                    a(.href(Address.people), text: phrases.allPeople)
                }
            }
        }
    }
}

/// What inviting those people would come to, with the button that does it.
///
/// - Parameter list: the file's bytes, which the form brings along.
func invitationCheckPage(_ report: InvitationReport, list: [UInt8], csrf: String, phrases: Phrases) -> PageContent {
    invitationStep(phrases.wouldHappen, phrases) {
        p(.role("status"), text: phrases.rowsReady(report.invited, refused: report.refused))
        reportTable(report, phrases)
        if report.invited > 0 {
            postForm(Address.invitations, csrf: csrf) {
                input(.type("hidden"), .name("list"), .value(Base64URL.encode(list)))
                input(.type("hidden"), .name("seed"), .value(report.seed))
                p(.class("text"), text: phrases.linksShownOnce)
                p(.class("acts")) {
                    button(.class("btn"), .name("as"), .value("page"), text: phrases.inviteAct(report.invited))
                    button(.class("btn second"), .name("as"), .value("csv"), text: phrases.inviteActCSV)
                }
            }
        }
        p { a(.href(Address.invitations), text: phrases.otherRows) }
    }
}

/// The people invited, with their links; shown this once.
func invitedPage(_ report: InvitationReport, phrases: Phrases) -> PageContent {
    invitationStep(phrases.inviteTitle, phrases) {
        message(.ok, text: phrases.rowsInvited(report.invited, refused: report.refused))
        p(.class("text"), text: phrases.copyLinksNow)
        reportTable(report, phrases)
        p { a(.href(Address.people), text: phrases.allPeople) }
    }
}

private func invitationStep(_ title: String, _ phrases: Phrases, @HTMLBuilder _ content: () -> HTML) -> PageContent {
    let inside = content()
    return PageContent(
        title: title,
        crumbs: [
            .init(phrases.administration, Address.admin), .init(phrases.people, Address.people), .init(title),
        ],
        body: HTML {
            h1(title)
            inside
        })
}

private func reportTable(_ report: InvitationReport, _ phrases: Phrases) -> HTML {
    stackTable(
        phrases.rowResultHeading,
        heads: [phrases.lineHeading, phrases.name, phrases.email, phrases.languageLabel, phrases.rowResultHeading]
    ) {
        for row in report.rows {
            tr {
                th(.scope("row"), text: "\(phrases.lineHeading) \(phrases.number(row.line))")
                td(.data("l", phrases.name)) { bdi(.dir("auto"), text: row.name) }
                td(.data("l", phrases.email)) { bdi(row.email) }
                td(.data("l", phrases.languageLabel), text: phrases.languageName(row.language))
                td(.data("l", phrases.rowResultHeading)) { outcome(row, phrases) }
            }
        }
    }
}

private func outcome(_ row: InvitationReport.Row, _ phrases: Phrases) -> HTML {
    switch row.outcome {
    case .ready, .refused: return HTML(phrases.outcome(row.outcome))
    case .invited(let link):
        let id = "link-\(row.line)"
        return HTML {
            label(.class("vh"), .for(id), text: phrases.linkAddress)
            input(.id(id), .flag("readonly"), .value(link.address), .dir("ltr"))
        }
    }
}
