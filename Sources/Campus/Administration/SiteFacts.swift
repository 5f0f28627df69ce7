public import Learning
public import MigrationLaw
import Records

/// What is known of a site, from which follows what is still to do.
public struct SiteFacts: Sendable {
    /// Open accounts that run the site.
    public let administrators: Int
    /// Accounts in all, but for those erased.
    public let accounts: Int
    /// As they are now.
    public let settings: Settings
    /// The files of the issuer's keys.
    public let keys: KeyFiles
    /// What the last check of the content files found.
    public let content: CheckedContent
    /// Every course, by id.
    public let courses: [CourseOverview]
    /// Items whose marking again was begun and never ended.
    public let itemsNotMarkedAgain: [Item.ID]
    /// Invitations that nobody has taken yet.
    public let openInvitations: Int
    /// When the first of them runs out.
    public let firstInvitationEnds: Instant?

    /// What is still to do, what is urgent first; empty when there is nothing.
    public var tasks: [SiteTask] {
        let all = site + files + followUps
        return all.filter(\.isUrgent) + all.filter { !$0.isUrgent }
    }

    private var site: [SiteTask] {
        var tasks: [SiteTask] = []
        if administrators == 0 { tasks.append(.noAdministrator) }
        if settings.isTest { tasks.append(.noPublicAddress) }
        if keys.plain > 0 { tasks.append(.plainKeys(keys.plain, of: keys.all)) }
        if administrators == 1 { tasks.append(.onlyOneAdministrator) }
        if settings.issuerIsNotNamed { tasks.append(.issuerNotNamed) }
        return tasks
    }

    private var files: [SiteTask] {
        var tasks: [SiteTask] = []
        if !content.faults.isEmpty { tasks.append(.contentFaults(content.faults.count)) }
        for course in courses {
            if course.files == nil {
                tasks.append(.filesGone(course.course))
            } else if course.published == nil {
                tasks.append(.notPublished(course.course))
            } else if course.hasUnpublishedChanges {
                tasks.append(.unpublishedChanges(course.course))
            }
        }
        if !content.notes.isEmpty {
            tasks.append(.translations(behind: content.translationsBehind, missing: content.missingTranslations))
        }
        return tasks
    }

    private var followUps: [SiteTask] {
        let items = itemsNotMarkedAgain.map { SiteTask.markingAgain($0) }
        guard let firstInvitationEnds, openInvitations > 0 else { return items }
        return items + [.openInvitations(openInvitations, firstEnds: firstInvitationEnds)]
    }
}

extension Campus {
    /// What is known of the site; for administrators. Its tasks are what is still to do.
    public func siteFacts(by actor: Actor) async throws -> SiteFacts {
        try await requireAdministrator(actor)
        let moment = now()
        let content = checks.check(content, at: moment)
        let courses = try await courseOverviews(by: actor)
        return try await read { records in
            let invitations = try await records.openInvitations(at: moment)
            return SiteFacts(
                administrators: try await records.count(of: .administrator),
                accounts: try await records.countPeople(), settings: settings.current, keys: keys.files,
                content: content, courses: courses, itemsNotMarkedAgain: try await records.itemsNotMarkedAgain(),
                openInvitations: invitations.count, firstInvitationEnds: invitations.first)
        }
    }
}
