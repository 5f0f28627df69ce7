import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// The page for administrators: what is still to do, courses, the way to people, certificates, settings.
///
/// - Parameter certificates: the newest.
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
            newestCertificates(certificates, phrases)
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
