import Catalogue
import HTML
import Learning
import MigrationLaw

/// One page of a list.
struct ListPlace: Sendable {
    /// From 1.
    let page: Int
    /// Rows in the whole list.
    let total: Int

    /// Rows on a page.
    static let size = 50

    /// The page that was asked for; the first where that is none.
    init(asked: String?, total: Int) {
        self.total = total
        let last = max(1, (total + ListPlace.size - 1) / ListPlace.size)
        page = min(max(1, asked.flatMap { Int($0) } ?? 1), last)
    }

    /// A page that is there.
    init(page: Int, total: Int) {
        self.page = page
        self.total = total
    }

    var offset: Int { (page - 1) * ListPlace.size }
    var hasNewer: Bool { page > 1 }
    var hasOlder: Bool { offset + ListPlace.size < total }
}

/// Finding people: everybody, or those whose name or address holds the words.
///
/// - Parameter mayInvite: whether the reader may invite people.
func peopleListPage(
    _ people: [Person], matching words: String, at place: ListPlace, mayInvite: Bool, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.people, crumbs: [.init(phrases.administration, Address.admin), .init(phrases.people)],
        body: HTML {
            h1(phrases.people)
            getForm(Address.people, .class("text"), .role("search")) {
                TextField(name: "q", label: phrases.nameOrAddress, value: words, type: "search", isRequired: false)
                    .html()
                p(.class("acts")) {
                    button(.class("btn second"), text: phrases.find)
                    if !words.isEmpty { a(.href(Address.people), text: phrases.everybody) }
                }
            }
            p(.role("status"), text: phrases.peopleFound(place.total))
            if people.isEmpty {
                p(.class("msg"), text: phrases.nobodyFound)
            } else {
                list(people, phrases)
                pageTurning(place, phrases) { address(Address.people, [("q", words), ("page", String($0))]) }
            }
            if mayInvite {
                p(.class("acts")) { a(.class("btn"), .href(Address.invitations), text: phrases.inviteTitle) }
            }
        })
}

private func list(_ people: [Person], _ phrases: Phrases) -> HTML {
    stackTable(phrases.people, heads: [phrases.name, phrases.email, phrases.roleLabel, phrases.sinceHeading]) {
        for person in people {
            tr {
                th(.scope("row")) {
                    a(.href(Address.person(person.id))) { nameText(person.name) }
                    if person.endedAt != nil { " (\(phrases.endedWord))" }
                }
                td(.data("l", phrases.email)) { bdi(person.email.typed) }
                td(.data("l", phrases.roleLabel), text: phrases.roles(person.roles))
                td(.data("l", phrases.sinceHeading)) { dayText(person.createdAt, phrases) }
            }
        }
    }
}
