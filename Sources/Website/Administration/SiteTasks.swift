public import Campus
public import Catalogue
import HTML
import Learning
import MigrationLaw

extension Phrases {
    /// What is still to do, as one sentence; for pages and the command line.
    public func task(_ task: SiteTask, in facts: SiteFacts) -> String {
        func title(_ id: Course.ID) -> String {
            facts.courses.first { $0.course == id }?.title[language] ?? id.rawValue
        }
        return switch task {
        case .noAdministrator: taskNoAdministrator
        case .onlyOneAdministrator: taskOnlyOneAdministrator
        case .noPublicAddress: taskNoPublicAddress
        case .issuerNotNamed: taskIssuerNotNamed
        case .plainKeys(let plain, let all): taskPlainKeys(plain, of: all)
        case .contentFaults(let count): taskContentFaults(count)
        case .notPublished(let course): taskNotPublished(title(course))
        case .unpublishedChanges(let course): taskUnpublishedChanges(title(course))
        case .filesGone(let course): taskFilesGone(title(course))
        case .translations(let behind, let missing): taskTranslations(behind: behind, missing: missing)
        case .markingAgain(let item): taskMarkingAgain(item.rawValue)
        case .openInvitations(let count, let firstEnds): taskOpenInvitations(count, firstEnds: firstEnds)
        }
    }
}

extension SiteTask {
    /// The page where it is done or looked at; nil for what is done at the command line.
    var address: String? {
        switch self {
        case .noAdministrator, .plainKeys: nil
        case .onlyOneAdministrator: Address.people
        case .noPublicAddress, .issuerNotNamed: Address.adminSettings
        case .contentFaults, .translations, .markingAgain, .filesGone: Address.contentState
        case .notPublished(let course), .unpublishedChanges(let course): Address.preview(course)
        case .openInvitations: Address.invitations
        }
    }
}

/// What is still to do on a site, each with the way to where it is done.
func siteTasks(_ facts: SiteFacts, _ phrases: Phrases) -> HTML {
    let tasks = facts.tasks
    return HTML {
        h2(.class("first"), text: phrases.toDoHeading)
        if tasks.isEmpty {
            p(.class("msg ok"), text: phrases.nothingToDo)
        } else {
            ul(.class("plain lines text")) {
                for task in tasks {
                    li {
                        if task.isUrgent { strong(phrases.urgentMark + " ") }
                        if let address = task.address {
                            a(.href(address), text: phrases.task(task, in: facts))
                        } else {
                            phrases.task(task, in: facts)
                        }
                    }
                }
            }
        }
    }
}
