import Campus
import Catalogue
import HTML
import Learning

/// Making the first administrator and the settings, with the code of the one-time link.
///
/// - Parameters:
///   - typed: settings as typed before.
///   - code: kept after an error, so that nobody copies it twice.
func setUpPage(
    _ settings: Settings, code: String = "", name: String = "", email: String = "", typed: [Setting: String] = [:],
    errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.setUpTitle, crumbs: [.init(phrases.setUpTitle)],
        body: div(.class("text")) {
            h1(phrases.setUpTitle)
            p(phrases.setUpLead)
            errorSummary(errors, phrases)
            postForm(Address.setUp, csrf: csrf, .flag("data-code")) {
                TextField(name: "code", label: phrases.linkCode, hint: phrases.setUpCodeHint, value: code).html(errors)
                h2(phrases.you)
                for field in personFields(name: name, email: email, phrases) { field.html(errors) }
                h2(phrases.theCampus)
                settingFields(settings, typed: typed, errors: errors, phrases)
                p(.class("acts")) { button(.class("btn"), text: phrases.setUpAct) }
            }
        })
}

/// Changing the settings later.
func settingsPage(
    _ settings: Settings, typed: [Setting: String] = [:], errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.changeSettings,
        crumbs: [.init(phrases.administration, Address.admin), .init(phrases.settings)],
        body: div(.class("text")) {
            h1(phrases.changeSettings)
            errorSummary(errors, phrases)
            postForm(Address.adminSettings, csrf: csrf) {
                settingFields(settings, typed: typed, errors: errors, phrases)
                p(.class("acts")) {
                    button(.class("btn"), text: phrases.saveSettings)
                    a(.href(Address.admin), text: phrases.backToAdministration)
                }
            }
        })
}
