import Catalogue
import HTML
import Learning
import MigrationLaw

/// Finding certificates: all of them, or those that a search finds.
///
/// - Parameter courses: those there are to choose from, with their titles.
func certificateListPage(
    _ certificates: [Certificate], matching search: CertificateSearch, courses: [(id: Course.ID, title: String)],
    at place: ListPlace, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.certificates,
        crumbs: [.init(phrases.administration, Address.admin), .init(phrases.certificates)],
        body: HTML {
            h1(phrases.certificates)
            searchForm(search, courses, phrases)
            p(.role("status"), text: phrases.certificatesFound(place.total))
            if !certificates.isEmpty {
                certificateTable(certificates, phrases)
                pageTurning(place, phrases) { page in
                    address(
                        Address.certificates,
                        [
                            ("q", search.words), ("course", search.course?.rawValue ?? ""),
                            ("status", search.standing?.rawValue ?? ""), ("page", String(page)),
                        ])
                }
            } else if search.isOfAll {
                p(.class("msg"), text: phrases.noCertificatesIssued)
            } else {
                p(.class("msg"), text: phrases.noCertificateMatches)
            }
        })
}

/// The newest few, and the way to all.
func newestCertificates(_ certificates: [Certificate], _ phrases: Phrases) -> HTML {
    guard !certificates.isEmpty else { return p(.class("msg"), text: phrases.noCertificatesIssued) }
    return HTML {
        p(phrases.newestCertificates)
        certificateTable(certificates, phrases)
        nextSteps([NextStep(phrases.findCertificates, Address.certificates)])
    }
}

private func searchForm(
    _ search: CertificateSearch, _ courses: [(id: Course.ID, title: String)], _ phrases: Phrases
) -> HTML {
    getForm(Address.certificates, .class("text"), .role("search")) {
        TextField(
            name: "q", label: phrases.nameNumberOrAddress, hint: phrases.nameNumberOrAddressHint, value: search.words,
            type: "search", isRequired: false
        ).html()
        selectField(
            phrases.courseLabel, name: "course",
            options: [("", phrases.anyCourse)] + courses.map { ($0.id.rawValue, $0.title) },
            chosen: search.course?.rawValue ?? "")
        selectField(
            phrases.statusLabel, name: "status",
            options: [("", phrases.anyStatus)]
                + Certificate.Standing.allCases.map { ($0.rawValue, phrases.word(for: $0)) },
            chosen: search.standing?.rawValue ?? "")
        p(.class("acts")) {
            button(.class("btn second"), text: phrases.find)
            if !search.isOfAll { a(.href(Address.certificates), text: phrases.allCertificates) }
        }
    }
}

private func certificateTable(_ certificates: [Certificate], _ phrases: Phrases) -> HTML {
    stackTable(
        phrases.certificates, heads: [phrases.nameLabel, phrases.forLabel, phrases.issuedLabel, phrases.statusLabel]
    ) {
        for certificate in certificates {
            tr {
                th(.scope("row")) {
                    a(.href(Address.file(of: certificate.id))) { printedName(certificate.name, phrases) }
                }
                td(.data("l", phrases.forLabel)) {
                    certificate.title.html(phrases)
                    if certificate.isTest { strong(" \(phrases.testMark)") }
                }
                td(.data("l", phrases.issuedLabel)) { dayText(certificate.issuedAt, phrases) }
                td(.data("l", phrases.statusLabel), text: statusWord(certificate, phrases))
            }
        }
    }
}
