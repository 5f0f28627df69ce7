import Catalogue
import HTML
import Learning
import MigrationLaw

/// What the campus keeps about a person, and whom to ask for more.
///
/// - Parameter contact: the issuer's page, where the people behind the campus are named.
func myDataPage(_ person: Person, contact: String, csrf: String, phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.myData, crumbs: [.init(phrases.myLearning, Address.my), .init(phrases.myData)],
        body: div(.class("text")) {
            h1(phrases.myData)
            p(phrases.myDataLead)
            dl(.class("facts")) {
                fact(phrases.name) { nameText(person.name) }
                fact(phrases.email) { bdi(person.email.typed) }
                fact(phrases.languageLabel) { phrases.languageName(person.language) }
                fact(phrases.memberSince) { dayText(person.createdAt, phrases) }
                fact(phrases.roleLabel) { person.isAdministrator ? phrases.administratorRole : phrases.learnerRole }
            }
            p(phrases.alsoKept)
            p {
                "\(phrases.askForMore) "
                a(.href(contact), text: contact)
            }
            p(.class("acts")) { a(.class("btn"), .href(Address.my), text: phrases.goToMyLearning) }
            signOutButton(csrf: csrf, phrases: phrases)
        })
}
