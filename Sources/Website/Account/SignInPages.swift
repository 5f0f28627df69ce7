import Catalogue
import HTML
import Learning
import MigrationLaw

/// Signing in by address and password.
///
/// - Parameters:
///   - email: as typed before; the password is never given back.
///   - destination: where to go afterwards, a path of ours, kept in the field `to`.
///   - isNew: shown in answer to signing up.
///   - contact: the issuer's page, where the people behind the campus are named.
func signInPage(
    email: String = "", errors: [FieldError] = [], destination: String? = nil, isNew: Bool = false,
    signUpIsOpen: Bool, contact: String, csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.signIn, crumbs: [.init(phrases.signIn)],
        body: div(.class("text")) {
            h1(phrases.signIn)
            if isNew {
                message(.ok, phrases.signUpAnswerTitle) { p(phrases.signUpAnswer) }
            }
            errorSummary(errors, phrases)
            postForm(Address.signIn, csrf: csrf) {
                if let destination { input(.type("hidden"), .name("to"), .value(destination)) }
                TextField(
                    name: "email", label: phrases.email, value: email, type: "email", autocomplete: "username"
                ).html(errors)
                TextField(
                    name: "password", label: phrases.password, type: "password", autocomplete: "current-password"
                ).html(errors)
                p(.class("acts")) { button(.class("btn"), text: phrases.signIn) }
            }
            if !isNew {
                p {
                    if signUpIsOpen {
                        "\(phrases.noAccountYet) "
                        a(.href(Address.signUp), text: phrases.signUp)
                    } else {
                        phrases.signUpClosedHere
                    }
                }
            }
            p {
                "\(phrases.whomToAskForLink) "
                a(.href(contact), text: contact)
            }
            p { a(.href(Address.link), text: phrases.useALink) }
        })
}

/// Making an account.
func signUpPage(
    name: String = "", email: String = "", errors: [FieldError] = [], isOpen: Bool, csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.signUp, crumbs: [.init(phrases.signUp)],
        body: div(.class("text")) {
            h1(phrases.signUp)
            if isOpen {
                p(phrases.signUpLead)
                errorSummary(errors, phrases)
                postForm(Address.signUp, csrf: csrf) {
                    for field in personFields(name: name, email: email, phrases) { field.html(errors) }
                    noticeLinks(phrases)
                    p(.class("acts")) { button(.class("btn"), text: phrases.makeMyAccount) }
                }
            } else {
                p(.class("msg"), text: phrases.signUpClosedHere)
                p { a(.href(Address.link), text: phrases.haveLink) }
            }
            p {
                "\(phrases.haveAccount) "
                a(.href(Address.signIn), text: phrases.signIn)
            }
        })
}

/// What can be read before an account is made.
func noticeLinks(_ phrases: Phrases) -> HTML {
    p {
        "\(phrases.readBeforeSignUp) "
        a(.href(Address.privacy), text: phrases.privacyTitle)
        " · "
        a(.href(Address.accessibility), text: phrases.accessibilityTitle)
    }
}

/// The button that ends a session.
func signOutButton(csrf: String, phrases: Phrases) -> HTML {
    postForm(Address.signOut, csrf: csrf) { button(.class("btn second"), text: phrases.signOut) }
}

/// Name, address and password of a new account.
func personFields(name: String, email: String, _ phrases: Phrases) -> [TextField] {
    [
        TextField(
            name: "name", label: phrases.name, hint: phrases.accountNameHint, value: name, autocomplete: "name"),
        TextField(
            name: "email", label: phrases.email, hint: phrases.emailHint, value: email, type: "email",
            autocomplete: "email"),
        TextField(
            name: "password", label: phrases.password, hint: phrases.passwordHint, type: "password",
            autocomplete: "new-password"),
    ]
}
