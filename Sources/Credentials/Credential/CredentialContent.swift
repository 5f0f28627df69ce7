/// Everything a certificate states, before it is signed: a snapshot, never a look-up.
///
/// It is written as an Open Badges 3.0 `OpenBadgeCredential` on the W3C Verifiable Credentials Data Model 2.0.
public struct CredentialContent: Equatable, Sendable {
    /// The certificate's one id, in every carrier.
    public let id: URNUUID
    /// The certificate's name.
    public let name: PlainText
    /// Who issues.
    public let issuer: IssuerProfile
    /// From when it is valid.
    public let validFrom: Moment
    /// Until when, if the course says so; not before `validFrom`.
    public let validUntil: Moment?
    /// When completion was recorded.
    public let awardedDate: Moment
    /// Whom it is about.
    public let recipient: Recipient
    /// What was achieved.
    public let achievement: Achievement
    /// The score, when the course publishes scores; only with ``Achievement/score``.
    public let score: Percentage?
    /// Credits or hours earned, when known.
    public let creditsEarned: Credits?
    /// The first day of the activity, when known.
    public let activityStart: DateStamp?
    /// The last day of the activity, when known; not before the first.
    public let activityEnd: DateStamp?
    /// Where revocation can be looked up.
    public let status: StatusEntry

    /// Why a content cannot be.
    public enum Fault: Error, Equatable, Sendable, CustomStringConvertible {
        /// It would end before it begins.
        case validUntilBeforeValidFrom
        /// The activity would end before it begins.
        case activityEndsBeforeItBegins
        /// There is a score, and nothing says how to read it.
        case scoreWithoutDescription

        /// Fault and remedy.
        public var description: String {
            switch self {
            case .validUntilBeforeValidFrom: "validUntil lies before validFrom. Correct the dates."
            case .activityEndsBeforeItBegins: "the activity's last day lies before its first. Correct the dates."
            case .scoreWithoutDescription: "there is a score and no description of it. Add how it is to be read."
            }
        }
    }

    /// - Throws: ``Fault`` where dates or score contradict each other.
    public init(
        id: URNUUID, name: PlainText, issuer: IssuerProfile, validFrom: Moment, validUntil: Moment? = nil,
        awardedDate: Moment, recipient: Recipient, achievement: Achievement, score: Percentage? = nil,
        creditsEarned: Credits? = nil, activityStart: DateStamp? = nil, activityEnd: DateStamp? = nil,
        status: StatusEntry
    ) throws(Fault) {
        if let validUntil, validUntil < validFrom { throw .validUntilBeforeValidFrom }
        if let activityStart, let activityEnd, activityEnd < activityStart { throw .activityEndsBeforeItBegins }
        if score != nil, achievement.score == nil { throw .scoreWithoutDescription }
        self.id = id
        self.name = name
        self.issuer = issuer
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.awardedDate = awardedDate
        self.recipient = recipient
        self.achievement = achievement
        self.score = score
        self.creditsEarned = creditsEarned
        self.activityStart = activityStart
        self.activityEnd = activityEnd
        self.status = status
    }
}
