public import Learning
public import MigrationLaw

/// Something that is still to do on a site before it is as it should be.
public enum SiteTask: Equatable, Sendable {
    /// Nobody runs the site.
    case noAdministrator
    /// One person runs it alone: should they be away, nobody can help anybody in.
    case onlyOneAdministrator
    /// Certificates are tests.
    case noPublicAddress
    /// Certificates name an issuer that nobody chose.
    case issuerNotNamed
    /// So many key files have no pass phrase.
    case plainKeys(Int, of: Int)
    /// The content files have so many faults.
    case contentFaults(Int)
    /// The files of a course are there, and nothing of it is published.
    case notPublished(Course.ID)
    /// The files of a course differ from what is published.
    case unpublishedChanges(Course.ID)
    /// A published course has no files any more.
    case filesGone(Course.ID)
    /// Translations that render an earlier English text, and such as there are not.
    case translations(behind: Int, missing: Int)
    /// An item was withdrawn or corrected, and marking again never came to its end.
    case markingAgain(Item.ID)
    /// Invitations that nobody has taken yet, and when the first runs out.
    case openInvitations(Int, firstEnds: Instant)

    /// Whether the site is not fit for its purpose until this is done; otherwise it is only to be known.
    public var isUrgent: Bool {
        switch self {
        case .noAdministrator, .noPublicAddress, .plainKeys, .contentFaults, .markingAgain: true
        case .onlyOneAdministrator, .issuerNotNamed, .notPublished, .unpublishedChanges, .filesGone, .translations,
            .openInvitations:
            false
        }
    }
}
