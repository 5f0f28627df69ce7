import Catalogue
import Learning
import MigrationLaw

/// What stands around every page, and for whom.
struct Shell: Sendable {
    /// The reader's language.
    var phrases: Phrases
    /// The door of the site that the page lies behind; nil for pages outside.
    var door: Door?
    /// The part of running the site that the page belongs to; nil outside.
    var section: AdministrationSection?
    /// Who is signed in; nil for a visitor.
    var signedIn: SignedIn?
    /// The name of the campus.
    var siteName: String
    /// How old the record of the law can be.
    var lawAsOf: CalendarDay
    /// Whether certificates made here are for trying out only.
    var isTest: Bool
    /// This page in the other languages of the site; nil where there is no other.
    var languageSwitch: LanguageSwitch?

    init(
        phrases: Phrases, door: Door? = nil, signedIn: SignedIn? = nil, siteName: String = "IML Campus",
        lawAsOf: CalendarDay, isTest: Bool = false, languageSwitch: LanguageSwitch? = nil
    ) {
        self.phrases = phrases
        self.door = door
        self.signedIn = signedIn
        self.siteName = siteName
        self.lawAsOf = lawAsOf
        self.isTest = isTest
        self.languageSwitch = languageSwitch
    }

    /// The same for a page behind that door.
    func at(_ door: Door) -> Shell {
        var shell = self
        shell.door = door
        return shell
    }

    /// A person who is signed in, as the header needs them.
    struct SignedIn: Sendable {
        /// As they write it themselves.
        var name: String
        /// Beyond learning: they open the door to administration, and what lies behind it.
        var roles: Set<Role> = []

        /// What of running the site is theirs to open.
        var sections: [AdministrationSection] { AdministrationSection.open(to: roles) }
        /// Where the door to administration leads; nil where it is not shown.
        var administration: String? { sections.first?.address }
    }

    /// The doors of the site; the header marks the one that is open.
    enum Door: CaseIterable, Sendable {
        case courses, law, verify, myLearning, account, administration
    }
}

/// One step of the way to a page.
struct Crumb: Equatable, Sendable {
    let text: String
    /// Nil for the page itself, which stands last.
    let href: String?
    /// The language of the text, where it is not the page's.
    var language: Language?

    init(_ text: String, _ href: String? = nil) {
        self.text = text
        self.href = href
    }

    init(_ title: Written, _ href: String? = nil, _ phrases: Phrases) {
        self.init(title.text, href)
        language = title.language == phrases.language ? nil : title.language
    }
}

/// A link offered as a next step.
struct NextStep: Sendable {
    let text: String
    let href: String

    init(_ text: String, _ href: String) {
        self.text = text
        self.href = href
    }
}
