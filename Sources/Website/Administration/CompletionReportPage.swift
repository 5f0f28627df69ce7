import Campus
import Catalogue
import HTML
import HTTP
import Learning
import MigrationLaw
import Records

/// What somebody asks of the completion report, as they typed it.
struct CompletionQuery: Sendable {
    let words: String
    let course: String
    let state: String
    let moment: EnrolmentFilter.Moment
    let days: DayFields

    /// Reads a query; what nobody can ask for counts as not asked.
    init(_ query: Fields) {
        words = String((query["q"] ?? "").prefix(200)).trimmingSpaces
        course = String((query["course"] ?? "").prefix(100))
        state = CompletionTable.state(query["state"] ?? "").map(CompletionTable.word) ?? ""
        moment = EnrolmentFilter.Moment(rawValue: query["by"] ?? "") ?? .enrolled
        days = DayFields(query)
    }

    var filter: EnrolmentFilter {
        EnrolmentFilter(
            course: course.isEmpty ? nil : Course.ID(course.lowercased()), state: CompletionTable.state(state),
            words: words, moment: moment, first: days.first, last: days.last)
    }

    /// Whether anything was asked.
    var isBlank: Bool { filter == EnrolmentFilter(moment: moment) && days.from.isEmpty && days.through.isEmpty }

    /// For links that ask the same.
    var query: [(name: String, value: String)] {
        [("q", words), ("course", course), ("state", state), ("by", moment == .enrolled ? "" : moment.rawValue)]
            + days.query
    }
}

/// Who completed what: filters, counts, one row for each enrolment.
///
/// - Parameters:
///   - courses: those that can be asked for.
///   - readsPeople: whether names lead to people.
func completionReportPage(
    _ report: CompletionReport, asked: CompletionQuery, at place: ListPlace, courses: [(Course.ID, LocalizedText)],
    errors: [FieldError] = [], phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.reportTitle, crumbs: [.init(phrases.administration, Address.admin), .init(phrases.reportTitle)],
        body: HTML {
            h1(phrases.reportTitle)
            errorSummary(errors, phrases)
            filters(asked, courses, errors, phrases)
            p(
                .role("status"),
                text: phrases.reportCounts(
                    report.counts.all, active: report.counts.active, completed: report.counts.completed))
            if report.rows.isEmpty {
                p(.class("msg"), text: asked.isBlank ? phrases.noEnrolmentsYet : phrases.noEnrolments)
            } else {
                table(report.rows, phrases)
                pageTurning(place, phrases) { page in
                    address(Address.completionReport, asked.query + [("page", String(page))])
                }
                p(.class("acts")) {
                    a(
                        .class("btn second"), .href(address(Address.completionFile, asked.query)),
                        .flag("download"), text: phrases.downloadCSV)
                    span(.class("small soft"), text: phrases.downloadHint)
                }
            }
        })
}

private func filters(
    _ asked: CompletionQuery, _ courses: [(Course.ID, LocalizedText)], _ errors: [FieldError], _ phrases: Phrases
) -> HTML {
    getForm(Address.completionReport, .role("search")) {
        div(.class("row")) {
            textField(
                phrases.nameOrAddress, name: "q", value: asked.words, type: "search", isRequired: false, .dir("auto"))
            selectField(
                phrases.courseHeading, name: "course",
                options: [("", phrases.allCourses)] + courses.map { ($0.0.rawValue, $0.1[phrases.language]) },
                chosen: asked.course)
            selectField(
                phrases.stateHeading, name: "state",
                options: [("", phrases.anyState)]
                    + [Enrolment.State.active, .completed].map { (CompletionTable.word($0), phrases.state($0)) },
                chosen: asked.state)
            selectField(
                phrases.daysOfHeading, name: "by",
                options: [
                    (EnrolmentFilter.Moment.enrolled.rawValue, phrases.enrolledDays),
                    (EnrolmentFilter.Moment.completed.rawValue, phrases.completedDays),
                ], chosen: asked.moment.rawValue)
            asked.days.html(errors, phrases)
        }
        p(.class("acts")) {
            button(.class("btn second"), text: phrases.showThem)
            if !asked.isBlank { a(.href(Address.completionReport), text: phrases.showAll) }
        }
    }
}

private func table(_ rows: [CompletionReport.Row], _ phrases: Phrases) -> HTML {
    HTML.element(
        "table", [.class("stack")],
        HTML {
            caption(.class("vh"), text: phrases.reportTitle)
            thead {
                tr {
                    for head in [
                        phrases.learnerHeading, phrases.courseHeading, phrases.enrolledHeading,
                        phrases.progressHeading, phrases.finalHeading, phrases.stateHeading,
                        phrases.certificateHeading,
                    ] { th(.scope("col"), text: head) }
                }
            }
            tbody { for row in rows { line(row, phrases) } }
        })
}

private func line(_ row: CompletionReport.Row, _ phrases: Phrases) -> HTML {
    let enrolment = row.enrolment
    return tr {
        th(.class("learner"), .scope("row")) {
            if let name = row.name {
                a(.href(Address.person(enrolment.person))) { nameText(name) }
            } else {
                phrases.bySomebodyErased
            }
            if let email = row.email {
                br()
                bdi(.class("small"), text: email.typed)
            }
        }
        td(.data("l", phrases.courseHeading)) {
            div {
                localized(row.courseTitle, phrases)
                br()
                span(
                    .class("small soft"),
                    text: phrases.labelled(phrases.versionLabel, phrases.number(enrolment.version)))
            }
        }
        td(.data("l", phrases.enrolledHeading)) { dayText(enrolment.enrolledAt, phrases) }
        td(.data("l", phrases.progressHeading)) {
            div {
                HTML.joined((row.tally.map(phrases.tally) ?? ["–"]).map { span(.class("nb"), text: $0) }, by: br())
            }
        }
        td(.data("l", phrases.finalHeading), text: phrases.finalResult(row.tally?.final))
        td(.data("l", phrases.stateHeading)) {
            div {
                phrases.state(enrolment.state)
                if let at = row.completedAt {
                    br()
                    dayText(at, phrases)
                }
            }
        }
        td(.data("l", phrases.certificateHeading)) {
            if let certificate = row.certificate {
                div {
                    a(.href(Address.verification(certificate.id))) { code(certificate.id.rawValue) }
                    br()
                    statusWord(certificate, phrases)
                    if certificate.isTest { strong(" \(phrases.testMark)") }
                }
            }
        }
    }
}
