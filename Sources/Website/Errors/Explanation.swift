public import Campus
public import Catalogue
import Learning
import MigrationLaw

/// Why an act was refused, in the reader's words.
public struct Explanation: Equatable, Sendable {
    /// A few words.
    public let title: String
    /// What is wrong and what to do.
    public let sentence: String
    /// Lines that belong to it, such as faults in files; mostly none.
    public let details: [String]
    /// The `name` of the form field at fault; nil where none is.
    public let field: String?
    /// The page that helps, a path of ours; nil where the reader stays.
    public let next: String?

    init(_ title: String, _ sentence: String, details: [String] = [], field: String? = nil, next: String? = nil) {
        self.title = title
        self.sentence = sentence
        self.details = details
        self.field = field
        self.next = next
    }
}

extension Phrases {
    /// What an error means to the person whose act was refused; for pages, the API and the command line.
    public func explain(_ error: CampusError) -> Explanation {
        switch error {
        case .notFound(let subject, let id):
            Explanation(nothingThereTitle, notFound(thing(subject.rawValue), id), next: list(of: subject))
        case .notSignedIn: Explanation(notSignedInTitle, notSignedInSentence, next: Address.signIn)
        case .forbidden: Explanation(notForRoleTitle, notForRoleSentence, next: Address.home)

        case .badName(let error): Explanation(nameTitleError, explain(error), field: "name")
        case .badEmail: Explanation(emailTitle, emailSentence, field: "email")
        case .badPassword(let error): Explanation(passwordTitle, explain(error), field: "password")
        case .addressTaken:
            Explanation(addressTakenTitle, addressTakenSentence, field: "email", next: Address.signIn)
        case .wrongCredentials: Explanation(wrongCredentialsTitle, wrongCredentialsSentence, field: "email")
        case .tooManyFailures(let until): Explanation(tooManyFailuresTitle, tooMany(until: until))
        case .busy: Explanation(busyTitle, busySentence)
        case .badLink: Explanation(badLinkTitle, badLinkSentence, field: "code")
        case .alreadySetUp: Explanation(alreadySetUpTitle, alreadySetUpSentence, next: Address.signIn)
        case .badSetting(let setting):
            Explanation(settingTitle, badSetting(setting.rawValue), field: setting.rawValue)
        case .signUpClosed: Explanation(signUpClosedTitle, signUpClosedHere, next: Address.link)
        case .wrongPassword: Explanation(wrongPasswordTitle, wrongPasswordSentence, field: "password")
        case .lastAdministrator: Explanation(lastAdministratorTitle, lastAdministratorSentence, next: Address.people)
        case .accountEnded: Explanation(accountEndedTitle, accountEndedSentence, next: Address.people)
        case .onlyInPerson: Explanation(onlyInPersonTitle, onlyInPersonSentence, next: Address.myData)
        case .badInvitations(let error): Explanation(badInvitationsTitle, explain(error), field: "file")

        case .notEnrolled(let course):
            Explanation(notEnrolledTitle, notEnrolled(course.rawValue), next: Address.course(course))
        case .badActivityField(let field): Explanation(activityTitle, badActivityField(field), field: field)
        case .nameNotConfirmed: Explanation(nameNotConfirmedTitle, confirmNameFirst)
        case .nameIsPrinted: Explanation(nameIsPrintedTitle, nameIsPrinted, field: "name")
        case .alreadyPassed: Explanation(alreadyPassedTitle, alreadyPassedSentence, next: Address.my)
        case .tooEarly(_, let opens): Explanation(tooEarlyTitle, tooEarly(from: opens), next: Address.my)
        case .noTriesLeft: Explanation(noTriesTitle, noTriesSentence, next: Address.my)
        case .secondSittingLater(_, let left):
            Explanation(secondSittingTitle, secondSittingLater(lessonsLeft: left), next: Address.my)
        case .attempt(let error): explain(error)
        case .blueprint(.tooFewItems(let objective, let wanted, let found)):
            Explanation(
                blueprintTitle, blueprint(objective: objective.rawValue, wanted: wanted, found: found),
                next: Address.my)

        case .blueprint(.quotasUnmet(let items)):
            Explanation(blueprintTitle, quotasUnmet(items: items), next: Address.my)

        case .nothingToPublish(let course):
            Explanation(nothingToPublishTitle, nothingToPublish(course.rawValue), next: Address.admin)
        case .notACorrection(let differences):
            Explanation(
                notACorrectionTitle, notACorrectionSentence,
                details: differences.map { "\(part($0.part)): \(difference($0.change))" }, next: Address.admin)
        case .badNote:
            Explanation(notACorrectionTitle, badNote(limit: Campus.noteLength), field: "note", next: Address.admin)
        case .alreadyOnNewestVersion(let course):
            Explanation(alreadyNewestTitle, alreadyNewestSentence, next: Address.course(course))
        case .finalUnderWay(let id):
            Explanation(finalUnderWayTitle, finalUnderWaySentence, next: Address.attempt(id))
        case .faults(let lines): Explanation(faultsTitle, faultsSentence, details: lines, next: Address.admin)
        case .reportTooLong(let limit):
            Explanation(reportTooLongTitle, reportTooLong(limit), next: Address.completionReport)
        case .alreadyRevoked(let id):
            Explanation(alreadyRevokedTitle, alreadyRevokedSentence, next: Address.verification(id))
        case .itemWithdrawn(let id):
            Explanation(itemWithdrawnTitle, itemWithdrawn(id.rawValue), next: Address.admin)
        case .alreadyReplaced(_, let by):
            Explanation(alreadyReplacedTitle, alreadyReplaced(by: by.rawValue), next: Address.verification(by))
        case .nameUnchanged: Explanation(nameUnchangedTitle, nameUnchangedSentence, field: "name")
        case .holderErased(let id):
            Explanation(holderErasedTitle, holderErasedSentence, next: Address.verification(id))
        case .secondPersonNeeded: Explanation(secondPersonTitle, secondPersonSentence, next: Address.certificates)
        case .reasonMissing: Explanation(reasonMissingTitle, reasonMissingSentence, field: "reason")
        }
    }

    private func explain(_ error: AttemptError) -> Explanation {
        switch error {
        case .closed(let id): Explanation(attemptClosedTitle, attemptClosedSentence, next: Address.attempt(id))
        case .noSuchSlot(let number): Explanation(answerTitle, noSuchSlot(number))
        case .badSequence(let sequence): Explanation(answerTitle, badSequence(sequence), field: "sequence")
        case .badAnswer(let slot, let error): Explanation(answerTitle, explain(error, slot: slot), field: error.field)
        case .locked(let slot, _): Explanation(lockedTitle, locked(slot: slot))
        case .sequenceTaken(let slot, _): Explanation(sequenceTakenTitle, sequenceTaken(slot: slot), field: "sequence")
        case .notFormative(let id): Explanation(notFormativeTitle, notFormativeSentence, next: Address.attempt(id))
        case .notAnswered(let slot): Explanation(notAnsweredTitle, notAnswered(slot: slot), field: "choice")
        case .stillOpen(let id): Explanation(stillOpenTitle, stillOpenSentence, next: Address.attempt(id))
        }
    }

    /// What is wrong with a name.
    func explain(_ error: NameError) -> String {
        switch error {
        case .blank: nameBlank
        case .tooLong(let limit): nameTooLong(limit)
        case .noLetter: nameNoLetter
        case .forbidden(let scalar):
            nameForbidden("U+" + String(scalar.value, radix: 16, uppercase: true))
        }
    }

    private func explain(_ error: InvitationFileError) -> String {
        switch error {
        case .empty: invitationsEmpty
        case .tooLarge(let limit): invitationsTooLarge(bytes: limit)
        case .tooManyRows(let limit): invitationsTooMany(rows: limit)
        case .notText: invitationsNotText
        case .columnsMissing: invitationsNoColumns
        }
    }

    private func explain(_ error: PasswordError) -> String {
        switch error {
        case .tooShort(let minimum): passwordTooShort(minimum)
        case .tooLong(let limit): passwordTooLong(limit)
        case .notHashed: passwordNotHashed
        }
    }

    /// Where things of that kind are listed.
    private func list(of subject: CampusError.Subject) -> String {
        switch subject {
        case .course, .lesson, .activity, .assessment, .item: Address.courses
        case .enrolment, .attempt: Address.my
        case .certificate, .statusList: Address.verify
        case .instrument, .provision: Address.instruments
        case .state: Address.states
        case .decision: Address.decisions
        case .person: Address.people
        case .session: Address.mySessions
        case .page: Address.home
        }
    }
}
