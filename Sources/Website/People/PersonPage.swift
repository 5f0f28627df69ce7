import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import Records

/// What the reader of a person's page may do there.
struct PersonRights: Sendable {
    /// Roles, extra time, links, ending.
    let administers: Bool
    /// Reads what was done.
    let audits: Bool
    /// Looks after certificates.
    let certifies: Bool

    /// The rights of somebody with those roles.
    init(_ roles: Set<Role>) {
        administers = roles.contains(.administrator)
        audits = administers || roles.contains(.auditor)
        certifies = administers || roles.contains(.certifier)
    }
}

/// Everything that administrators see of a person, and what they can do.
///
/// - Parameters:
///   - typed: the address of a link, as typed before.
///   - titles: of courses, as far as they are published.
///   - extraTime: the person's own, for administrators.
func personPage(
    _ file: PersonFile, rights: PersonRights, titles: [Course.ID: LocalizedText],
    extraTime: ExtraTime? = nil, typed: String = "",
    errors: [FieldError] = [], csrf: String, phrases: Phrases
) -> PageContent {
    let person = file.person
    return PageContent(
        title: person.name.text,
        crumbs: [
            .init(phrases.administration, Address.admin), .init(phrases.people, Address.people),
            .init(person.name.text),
        ],
        body: HTML {
            h1 { nameText(person.name) }
            errorSummary(errors, phrases)
            facts(file, phrases)
            h2(phrases.enrolmentsHeading)
            enrolments(file, titles, phrases)
            h2(phrases.certificates)
            certificates(file, rights, phrases)
            if rights.administers {
                h2(phrases.extraTimeLabel)
                extraTimeForm(extraTime, of: person, csrf, phrases)
                h2(phrases.rolesHeading)
                roles(person, csrf, phrases)
                if person.isOpen {
                    h2(phrases.linksHeading)
                    links(person, typed, errors, csrf, phrases)
                }
                h2(phrases.stateOfAccount)
                ending(person, csrf, phrases)
            }
            if rights.audits {
                h2(phrases.eventsHeading)
                events(file, phrases)
            }
            p { a(.href(Address.people), text: phrases.allPeople) }
        })
}

private func facts(_ file: PersonFile, _ phrases: Phrases) -> HTML {
    let person = file.person
    return dl(.class("facts")) {
        fact(phrases.email) {
            bdi(person.email.typed)
            " (\(person.emailIsProven ? phrases.addressProven : phrases.addressUnproven))"
        }
        fact(phrases.languageLabel) { phrases.languageName(person.language) }
        fact(phrases.memberSince) { dayText(person.createdAt, phrases) }
        fact(phrases.roleLabel) { phrases.roles(person.roles) }
        fact(phrases.stateOfAccount) {
            person.endedAt.map(phrases.accountEnded(since:)) ?? phrases.accountOpen
            " · \(phrases.sessionCount(file.sessions))"
        }
    }
}

private func enrolments(_ file: PersonFile, _ titles: [Course.ID: LocalizedText], _ phrases: Phrases) -> HTML {
    guard !file.enrolments.isEmpty else { return p(phrases.enrolledNowhere) }
    return ul(.class("plain lines text")) {
        for enrolment in file.enrolments {
            li {
                if let title = titles[enrolment.course] {
                    localized(title, phrases)
                } else {
                    enrolment.course.rawValue
                }
                br()
                span(.class("small soft"), text: phrases.enrolled(version: enrolment.version, on: enrolment.enrolledAt))
            }
        }
    }
}

private func certificates(_ file: PersonFile, _ rights: PersonRights, _ phrases: Phrases) -> HTML {
    guard !file.certificates.isEmpty else { return p(phrases.noCertificates) }
    return ul(.class("plain lines text")) {
        for certificate in file.certificates {
            li {
                let page =
                    rights.certifies ? Address.file(of: certificate.id) : Address.verification(certificate.id)
                a(.href(page)) { certificate.title.html(phrases) }
                br()
                span(.class("small soft")) {
                    "\(phrases.issuedLabel) \(phrases.day(certificate.issuedAt)) · \(statusWord(certificate, phrases))"
                }
            }
        }
    }
}

private func roles(_ person: Person, _ csrf: String, _ phrases: Phrases) -> HTML {
    ul(.class("plain lines text")) {
        for role in Role.allCases {
            let holds = person.roles.contains(role)
            li {
                postForm(Address.roles(of: person.id), csrf: csrf) {
                    input(.type("hidden"), .name("role"), .value(role.rawValue))
                    input(.type("hidden"), .name("act"), .value(holds ? "revoke" : "grant"))
                    button(
                        .class(holds ? "btn danger" : "btn second"),
                        text: holds ? phrases.takeBack(role) : phrases.give(role))
                    br()
                    span(.class("small"), text: phrases.meaning(of: role))
                }
            }
        }
    }
}

private func extraTimeForm(
    _ extra: ExtraTime?, of person: Person, _ csrf: String, _ phrases: Phrases
) -> HTML {
    postForm(Address.extraTime(of: person.id), csrf: csrf, .class("text")) {
        fieldset(.class("field")) {
            legend(phrases.extraTimeOf)
            for choice in [nil] + ExtraTime.allCases {
                let percent = choice?.percent ?? 100
                label(.class("opt")) {
                    input(
                        .type("radio"), .name("percent"), .value(String(percent)), .checked(choice == extra))
                    span(phrases.extraTime(choice, percent: percent))
                }
            }
            span(.class("hint"), text: phrases.extraTimeHint)
        }
        p(.class("acts")) { button(.class("btn second"), text: phrases.changeExtraTime) }
    }
}

private func links(
    _ person: Person, _ typed: String, _ errors: [FieldError], _ csrf: String, _ phrases: Phrases
) -> HTML {
    postForm(Address.links(for: person.id), csrf: csrf, .class("text")) {
        p(phrases.linkSafety)
        fieldset(.class("field")) {
            legend(phrases.linkPurpose)
            for (value, text) in [
                ("sign-in", phrases.purposeSignIn), ("password", phrases.purposePassword),
                ("address", phrases.purposeAddress),
            ] {
                label(.class("opt")) {
                    input(
                        .type("radio"), .name("purpose"), .value(value),
                        .checked(value == (errors.isEmpty ? "sign-in" : "address")))
                    span(text)
                }
            }
        }
        TextField(
            name: "email", label: phrases.newAddress, hint: phrases.newAddressHint, value: typed, type: "email",
            isRequired: false
        ).html(errors)
        p(.class("acts")) { button(.class("btn second"), text: phrases.makeTheLink) }
    }
}

private func ending(_ person: Person, _ csrf: String, _ phrases: Phrases) -> HTML {
    guard person.endedAt != nil else {
        return p { a(.href(Address.ending(of: person.id)), text: phrases.endAccountTitle) }
    }
    return postForm(Address.reopening(of: person.id), csrf: csrf) {
        p(.class("acts")) { button(.class("btn second"), text: phrases.reopenAccount) }
    }
}

private func events(_ file: PersonFile, _ phrases: Phrases) -> HTML {
    HTML {
        p(phrases.latestEvents)
        stackTable(phrases.eventsHeading, heads: [phrases.whenHeading, phrases.actHeading, phrases.whoHeading]) {
            for event in file.events {
                tr {
                    th(.scope("row")) { timeElement(event.at, phrases) }
                    td(.data("l", phrases.actHeading), text: phrases.event(event.kind))
                    td(.data("l", phrases.whoHeading)) { bdi(who(event.actor, file, phrases)) }
                }
            }
        }
    }
}

private func who(_ actor: Actor, _ file: PersonFile, _ phrases: Phrases) -> String {
    func name(_ id: Person.ID) -> String { file.actors[id]?.name.text ?? phrases.bySomebodyErased }
    return switch actor {
    case .person(let id): name(id)
    case .siteOperator(onBehalfOf: .none): phrases.byOperator
    case .siteOperator(onBehalfOf: .some(let id)): phrases.byOperator(for: name(id))
    case .system: phrases.byProgram
    }
}

/// Asks before an account ends.
func endingPage(_ person: Person, csrf: String, phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.endAccountTitle,
        crumbs: [
            .init(phrases.administration, Address.admin), .init(phrases.people, Address.people),
            .init(person.name.text, Address.person(person.id)), .init(phrases.endAccountTitle),
        ],
        body: div(.class("text")) {
            h1(phrases.endAccountTitle)
            postForm(Address.ending(of: person.id), csrf: csrf) {
                div(.class("msg stop")) {
                    dl(.class("facts")) {
                        fact(phrases.name) { strong { nameText(person.name) } }
                        fact(phrases.email) { bdi(person.email.typed) }
                    }
                    p(phrases.endAccountExplained)
                    p(.class("acts")) {
                        button(.class("btn danger"), text: phrases.endAccountAct)
                        a(.href(Address.person(person.id)), text: phrases.keepAccountOpen)
                    }
                }
            }
        })
}

/// A one-time link just made; shown this once.
///
/// - Parameter proves: the address that opening the link proves; it must be sent there.
func linkMadePage(_ link: NewLink, for person: Person, proves: String? = nil, phrases: Phrases) -> PageContent {
    let words = phrases.linkMadeFor(person.name.text)
    return PageContent(
        title: phrases.linkMade,
        crumbs: [
            .init(phrases.administration, Address.admin), .init(phrases.people, Address.people),
            .init(person.name.text, Address.person(person.id)), .init(phrases.linkMade),
        ],
        body: div(.class("text")) {
            h1(phrases.linkMade)
            div(.class("msg ok"), .role("status")) {
                p {
                    words.before
                    nameText(person.name)
                    words.after
                }
                if let proves { p(phrases.sendOnlyTo(proves)) }
                p(phrases.linkEnds(link.expiresAt))
            }
            div(.class("field")) {
                label(.for("link-made"), text: phrases.linkAddress)
                input(.id("link-made"), .flag("readonly"), .value(link.address), .dir("ltr"))
            }
            p { a(.href(Address.person(person.id)), text: phrases.backToPerson) }
        })
}
