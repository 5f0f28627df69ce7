public import Learning
public import MigrationLaw

/// Why an act was refused. The sentence for each stands in the catalogue.
public enum CampusError: Error, Equatable {
    /// There is no such thing, or it is not this person's to see.
    case notFound(Subject, String)
    /// Signing in is needed.
    case notSignedIn
    /// This person's roles do not allow it.
    case forbidden

    case badName(NameError)
    case badEmail
    case badPassword(PasswordError)
    /// Another account has the address.
    case addressTaken
    /// Address and password do not belong together.
    case wrongCredentials
    /// Too many failures from this address for this account; try again then.
    case tooManyFailures(until: Instant)
    /// More sign-ins wait than can be looked at soon; try again in a minute.
    case busy
    /// The link was used, ran out, or never existed.
    case badLink
    /// There is an administrator already.
    case alreadySetUp
    case badSetting(Setting)
    /// Accounts are made by invitation here.
    case signUpClosed
    /// The password, or the code in its place, is not this person's.
    case wrongPassword
    /// Somebody must run the site: the last administrator stays one.
    case lastAdministrator
    /// An administrator ended the account; it must be opened again first.
    case accountEnded
    /// An act that only the person can do, signed in; nobody on their behalf.
    case onlyInPerson
    /// The file with people to invite cannot be read.
    case badInvitations(InvitationFileError)

    case notEnrolled(Course.ID)
    case badActivityField(String)
    /// The first final cannot start before its learner confirmed the name.
    case nameNotConfirmed
    /// The name stands on a certificate and can no longer change here.
    case nameIsPrinted
    case alreadyPassed(Assessment.ID)
    case tooEarly(Assessment.ID, from: Instant)
    case noTriesLeft(Assessment.ID)
    /// The second sitting of a diagnostic opens once every lesson is read.
    case secondSittingLater(Assessment.ID, lessonsLeft: Int)
    case attempt(AttemptError)
    case blueprint(BlueprintError)

    /// The files are as published.
    case nothingToPublish(Course.ID)
    /// More than words changed: it is a new version.
    case notACorrection([CourseDifference])
    /// The note of a correction is too long, or holds characters that no line has.
    case badNote
    case alreadyOnNewestVersion(Course.ID)
    /// A final runs: it has to end before its learner moves to another version.
    case finalUnderWay(Attempt.ID)
    /// The content files have faults, as `iml check` lists them.
    case faults([String])
    /// A report has more rows than a file may have: ask for a part of it.
    case reportTooLong(limit: Int)
    case alreadyRevoked(Certificate.ID)
    /// Whoever was asked it has its point already: there is no key to mark by.
    case itemWithdrawn(Item.ID)
    /// Another one stands in its place.
    case alreadyReplaced(Certificate.ID, by: Certificate.ID)
    /// The certificate says that name already.
    case nameUnchanged
    /// Its holder had personal data removed: there is no name to correct.
    case holderErased(Certificate.ID)
    /// Nobody issues to themselves: somebody else has to do it.
    case secondPersonNeeded
    case reasonMissing

    /// What was not found.
    public enum Subject: String, Sendable {
        case person, course, lesson, activity, assessment, item, enrolment, attempt, certificate, instrument, state,
            decision
        case provision, page, statusList, session
    }
}
