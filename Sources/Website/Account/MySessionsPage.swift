import Catalogue
import HTML
import Learning
import MigrationLaw
import Records

/// Where a person is signed in, each with a button that ends it.
///
/// - Parameter current: the session that asks; it ends by signing out.
func mySessionsPage(
    _ sessions: [Session], current: Session, done: String? = nil, csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.mySessions,
        crumbs: [
            .init(phrases.myLearning, Address.my), .init(phrases.myData, Address.myData), .init(phrases.mySessions),
        ],
        body: HTML {
            h1(phrases.mySessions)
            if let done { message(.ok, text: done) }
            p(phrases.mySessionsLead)
            stackTable(
                phrases.mySessions,
                heads: [phrases.deviceHeading, phrases.startedHeading, phrases.lastSeenHeading, phrases.actHeading]
            ) { for session in sessions { row(session, current, csrf, phrases) } }
            if sessions.count > 1 {
                postForm(Address.otherSessionsEnding, csrf: csrf) {
                    p(.class("acts")) { button(.class("btn second"), text: phrases.endOtherSessions) }
                }
            } else {
                p(phrases.noOtherSessions)
            }
            p(.class("small soft"), text: phrases.seenWithinTenMinutes)
            p { a(.href(Address.myData), text: phrases.backToMyData) }
        })
}

private func row(_ session: Session, _ current: Session, _ csrf: String, _ phrases: Phrases) -> HTML {
    let device = phrases.device(session)
    return tr {
        th(.scope("row"), text: device)
        td(.data("l", phrases.startedHeading)) { timeElement(session.createdAt, phrases) }
        td(.data("l", phrases.lastSeenHeading)) { timeElement(session.lastSeenAt, phrases) }
        td(.data("l", phrases.actHeading)) {
            if session.digest == current.digest {
                span(phrases.thisSession)
            } else {
                postForm(Address.ending(of: session.publicID), csrf: csrf) {
                    button(
                        .class("btn second"),
                        .aria("label", phrases.endSession(of: device, since: session.createdAt)),
                        text: phrases.endSession)
                }
            }
        }
    }
}
