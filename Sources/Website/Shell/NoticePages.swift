import Campus
import Catalogue
import HTML

/// `/privacy`: what is kept about people, why, who sees it, for how long, and what they can do.
///
/// - Parameter contact: The issuer's page, where the people behind the campus are named.
func privacyPage(contact: String, shell: Shell) -> HTML {
    let phrases = shell.phrases
    return shell.page(phrases.privacyTitle, isIndexed: true) {
        h1(phrases.privacyTitle)
        p(.class("lead"), text: phrases.privacyLead)
        h2(phrases.whatWeKeep)
        sentences(phrases.whatWeKeepItems)
        h2(phrases.whoSees)
        sentences(phrases.whoSeesItems)
        h2(phrases.whatWeDoNot)
        sentences(phrases.whatWeDoNotItems)
        h2(phrases.howLong)
        p(phrases.howLongSentence)
        h2(phrases.yourRightsTitle)
        sentences(phrases.yourRightsItems)
        p {
            "\(phrases.writeToUs) "
            a(.href(contact), text: contact)
        }
        p(.class("small soft"), text: phrases.noticeVersion(PrivacyNotice.version))
    }
}

/// `/accessibility`.
///
/// - Parameter contact: The issuer's page, where the people behind the campus are named.
func accessibilityPage(contact: String, shell: Shell) -> HTML {
    let phrases = shell.phrases
    return shell.page(phrases.accessibilityTitle, isIndexed: true) {
        h1(phrases.accessibilityTitle)
        p(.class("lead"), text: phrases.accessibilityLead)
        h2(phrases.whatToExpect)
        sentences(phrases.whatToExpectItems)
        h2(phrases.knownLimits)
        sentences(phrases.knownLimitsItems)
        p {
            "\(phrases.accessibilityContact) "
            a(.href(contact), text: contact)
        }
    }
}
