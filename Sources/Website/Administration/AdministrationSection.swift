import Catalogue
import HTML
import Learning

/// A part of running the site, with who may open it; the order is that of the links.
enum AdministrationSection: CaseIterable, Sendable {
    case overview, people, invitations, certificates, report, events, content, settings

    /// The page that it begins with.
    var address: String {
        switch self {
        case .overview: Address.admin
        case .people: Address.people
        case .invitations: Address.invitations
        case .certificates: Address.certificates
        case .report: Address.completionReport
        case .events: Address.events
        case .content: Address.contentState
        case .settings: Address.adminSettings
        }
    }

    /// Roles beside administrators that may open it.
    private var readers: Set<Role> {
        switch self {
        case .overview, .content, .settings: []
        case .people: [.registrar, .auditor]
        case .invitations, .report: [.registrar]
        case .certificates: [.certifier]
        case .events: [.auditor]
        }
    }

    /// Those that somebody with these roles may open.
    static func open(to roles: Set<Role>) -> [AdministrationSection] {
        allCases.filter { roles.contains(.administrator) || !roles.isDisjoint(with: $0.readers) }
    }

    /// A word or two.
    func name(_ phrases: Phrases) -> String {
        switch self {
        case .overview: phrases.sectionOverview
        case .people: phrases.people
        case .invitations: phrases.sectionInvitations
        case .certificates: phrases.certificates
        case .report: phrases.sectionReport
        case .events: phrases.sectionEvents
        case .content: phrases.sectionContent
        case .settings: phrases.settings
        }
    }

    /// The section of a page: the one with the longest address that its path continues.
    static func of(path: String) -> AdministrationSection {
        allCases.filter { path == $0.address || path.hasPrefix($0.address + "/") }
            .max { $0.address.utf8.count < $1.address.utf8.count } ?? .overview
    }
}

/// The links from one part of running the site to another.
func sectionLinks(
    _ sections: [AdministrationSection], current: AdministrationSection?, _ phrases: Phrases
) -> HTML {
    guard sections.count > 1 else { return .empty }
    return nav(.class("sections"), .aria("label", phrases.sectionsLabel)) {
        div(.class("wrap")) {
            for section in sections {
                a(
                    .href(section.address), .optional("aria-current", section == current ? "true" : nil),
                    text: section.name(phrases))
            }
        }
    }
}
