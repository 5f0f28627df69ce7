import Catalogue
import HTML
import Learning
import MigrationLaw

/// What the campus keeps about a person, and everything the person can do with it.
///
/// - Parameters:
///   - done: what was just done, one sentence.
///   - contact: the issuer's page, where the people behind the campus are named.
func myDataPage(
    _ person: Person, done: String? = nil, contact: String, csrf: String, phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.myData, crumbs: [.init(phrases.myLearning, Address.my), .init(phrases.myData)],
        body: div(.class("text")) {
            h1(phrases.myData)
            if let done { message(.ok, text: done) }
            p(phrases.myDataLead)
            dl(.class("facts")) {
                fact(phrases.name) { nameText(person.name) }
                fact(phrases.email) {
                    bdi(person.email.typed)
                    " (\(person.emailIsProven ? phrases.addressProven : phrases.addressUnproven))"
                }
                fact(phrases.languageLabel) { phrases.languageName(person.language) }
                fact(phrases.memberSince) { dayText(person.createdAt, phrases) }
                fact(phrases.roleLabel) { phrases.roles(person.roles) }
            }
            p(.class("small")) {
                "\(phrases.proveHint) "
                a(.href(contact), text: contact)
            }
            nextSteps([
                NextStep(phrases.changeNameAndLanguage, Address.myAccount),
                NextStep(phrases.changePassword, Address.myPassword),
                NextStep(phrases.mySessions, Address.mySessions),
                NextStep(phrases.exportTitle, Address.myExport),
                NextStep(phrases.erasureTitle, Address.myErasure),
                NextStep(phrases.privacyTitle, Address.privacy),
            ])
            p(.class("acts")) { a(.class("btn"), .href(Address.my), text: phrases.goToMyLearning) }
            signOutButton(csrf: csrf, phrases: phrases)
        })
}

/// Changing name and language.
func myAccountPage(
    _ person: Person, name: String? = nil, errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    accountStep(phrases.nameAndLanguage, phrases) {
        errorSummary(errors, phrases)
        postForm(Address.myAccount, csrf: csrf) {
            TextField(
                name: "name", label: phrases.name, hint: phrases.nameChangeHint, value: name ?? person.name.text,
                autocomplete: "name"
            ).html(errors)
            selectField(
                phrases.languageLabel, name: "language",
                options: Language.allCases.map { ($0.code, phrases.languageName($0)) }, chosen: person.language.code,
                hint: phrases.languageHint)
            acts(phrases.save, phrases)
        }
    }
}

/// Changing the password with the old one.
func myPasswordPage(_ person: Person, errors: [FieldError] = [], csrf: String, phrases: Phrases) -> PageContent {
    accountStep(phrases.changePassword, phrases) {
        p(phrases.passwordChangeExplained)
        errorSummary(errors, phrases)
        postForm(Address.myPassword, csrf: csrf) {
            accountName(person)
            TextField(
                name: "old", label: phrases.oldPassword, type: "password", autocomplete: "current-password"
            ).html(errors)
            TextField(
                name: "password", label: phrases.newPassword, hint: phrases.passwordHint, type: "password",
                autocomplete: "new-password"
            ).html(errors)
            acts(phrases.changePassword, phrases)
        }
    }
}

/// Taking a copy of everything.
func exportPage(_ person: Person, errors: [FieldError] = [], csrf: String, phrases: Phrases) -> PageContent {
    accountStep(phrases.exportTitle, phrases) {
        p(phrases.exportLead)
        errorSummary(errors, phrases)
        postForm(Address.myExport, csrf: csrf) {
            proofFields(person, errors, phrases)
            acts(phrases.exportAct, phrases)
        }
    }
}

/// Asks before everything personal is removed for good.
func erasurePage(_ person: Person, errors: [FieldError] = [], csrf: String, phrases: Phrases) -> PageContent {
    accountStep(phrases.erasureTitle, phrases) {
        errorSummary(errors, phrases)
        h2(phrases.whatGoes)
        ul { for item in phrases.whatGoesItems { li(item) } }
        h2(phrases.whatStays)
        ul { for item in phrases.whatStaysItems { li(item) } }
        p { a(.href(Address.myExport), text: phrases.exportTitle) }
        postForm(Address.myErasure, csrf: csrf) {
            div(.class("msg stop")) {
                p { strong(phrases.erasureLead) }
                proofFields(person, errors, phrases)
                p(.class("acts")) {
                    button(.class("btn danger"), text: phrases.eraseAct)
                    a(.href(Address.myData), text: phrases.keepMyAccount)
                }
            }
        }
    }
}

/// After everything personal was removed.
func erasedPage(phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.erasedTitle, crumbs: [.init(phrases.erasedTitle)],
        body: div(.class("text")) {
            h1(phrases.erasedTitle)
            p(phrases.erasedSentence)
            p { a(.href(Address.courses), text: phrases.seeCourses) }
        })
}

private func accountStep(_ title: String, _ phrases: Phrases, @HTMLBuilder _ content: () -> HTML) -> PageContent {
    let inside = content()
    return PageContent(
        title: title,
        crumbs: [
            .init(phrases.myLearning, Address.my), .init(phrases.myData, Address.myData), .init(title),
        ],
        body: div(.class("text")) {
            h1(title)
            inside
        })
}

private func acts(_ act: String, _ phrases: Phrases) -> HTML {
    p(.class("acts")) {
        button(.class("btn"), text: act)
        a(.href(Address.myData), text: phrases.backToMyData)
    }
}

private func proofFields(_ person: Person, _ errors: [FieldError], _ phrases: Phrases) -> HTML {
    HTML {
        accountName(person)
        TextField(
            name: "password", label: phrases.proofLabel, hint: phrases.proofHint, type: "password",
            autocomplete: "current-password"
        ).html(errors)
    }
}

/// Tells programs that keep passwords whose it is.
private func accountName(_ person: Person) -> HTML {
    input(
        .type("text"), .name("username"), .value(person.email.typed), .autocomplete("username"), .hidden(),
        .flag("readonly"))
}
