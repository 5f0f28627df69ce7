import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// Where every one-time link leads: the script puts the code into the field, otherwise people copy it.
func linkPage(errors: [FieldError] = [], csrf: String, phrases: Phrases) -> PageContent {
    linkStep(phrases.useALink, phrases) {
        p(phrases.linkLifetimes)
        errorSummary(errors, phrases)
        postForm(Address.link, csrf: csrf, .flag("data-code")) {
            TextField(name: "code", label: phrases.linkCode, hint: phrases.linkCodeHint).html(errors)
            p(.class("acts")) { button(.class("btn"), text: phrases.goOn) }
        }
        p { a(.href(Address.signIn), text: phrases.signIn) }
    }
}

/// The second step of a link for a new password.
func choosePasswordPage(
    for person: Person, code: String, errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    linkStep(phrases.choosePasswordTitle, phrases) {
        p(phrases.choosePasswordLead)
        errorSummary(errors, phrases)
        postForm(Address.linkPassword, csrf: csrf) {
            hiddenCode(code)
            dl(.class("facts")) { fact(phrases.email) { bdi(person.email.typed) } }
            newPasswordField(phrases).html(errors)
            p(.class("acts")) { button(.class("btn"), text: phrases.choosePasswordTitle) }
        }
    }
}

/// The second step of a link that proves an address.
///
/// - Parameter asksPassword: whoever is signed in as that person need not say so again.
func proveAddressPage(
    _ email: EmailAddress, code: String, asksPassword: Bool, errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    linkStep(phrases.proveAddressTitle, phrases) {
        p(phrases.proveAddressLead)
        errorSummary(errors, phrases)
        postForm(Address.linkAddress, csrf: csrf) {
            hiddenCode(code)
            dl(.class("facts")) { fact(phrases.email) { bdi(email.typed) } }
            if asksPassword {
                TextField(
                    name: "password", label: phrases.proofLabel, type: "password", autocomplete: "current-password"
                ).html(errors)
            }
            p(.class("acts")) { button(.class("btn"), text: phrases.proveAddressAct) }
        }
    }
}

/// The second step of an invitation: making the account.
///
/// - Parameter name: as typed before; nil: as the invitation has it.
func invitationPage(
    _ invitation: Invitation, code: String, name: String? = nil, errors: [FieldError] = [], csrf: String,
    phrases: Phrases
) -> PageContent {
    linkStep(phrases.invitedTitle, phrases) {
        p(phrases.invitedLead)
        errorSummary(errors, phrases)
        postForm(Address.linkInvitation, csrf: csrf) {
            hiddenCode(code)
            dl(.class("facts")) { fact(phrases.email) { bdi(invitation.email.typed) } }
            TextField(
                name: "name", label: phrases.name, hint: phrases.accountNameHint, value: name ?? invitation.name.text,
                autocomplete: "name"
            ).html(errors)
            newPasswordField(phrases).html(errors)
            noticeLinks(phrases)
            p(.class("acts")) { button(.class("btn"), text: phrases.makeMyAccount) }
        }
    }
}

private func linkStep(_ title: String, _ phrases: Phrases, @HTMLBuilder _ content: () -> HTML) -> PageContent {
    let inside = content()
    return PageContent(
        title: title, crumbs: [.init(title)],
        body: div(.class("text")) {
            h1(title)
            inside
        })
}

/// The code goes on in the form, never in an address.
private func hiddenCode(_ code: String) -> HTML {
    input(.type("hidden"), .name("code"), .value(code))
}

private func newPasswordField(_ phrases: Phrases) -> TextField {
    TextField(
        name: "password", label: phrases.newPassword, hint: phrases.passwordHint, type: "password",
        autocomplete: "new-password")
}
