import Campus
import Catalogue
import HTTP
import JSON
import Learning
import MigrationLaw

extension CampusError {
    /// Status and code for programs, the sentence for people.
    func problem(_ phrases: Phrases) -> Problem {
        let (status, code) = kind
        let detail = self == .notSignedIn ? phrases.signInWithToken : phrases.explain(self).sentence
        return Problem(status: status, code: code, detail: detail, extra: extra)
    }

    private var kind: (HTTP.Status, String) {
        switch self {
        case .notFound(let subject, _): (.notFound, "no-such-\(subject.rawValue.lowercased())")
        case .notSignedIn: (.unauthorized, "not-signed-in")
        case .forbidden: (.forbidden, "forbidden")
        case .badName: (.unprocessableContent, "bad-name")
        case .badEmail: (.unprocessableContent, "bad-email")
        case .badPassword: (.unprocessableContent, "bad-password")
        case .addressTaken: (.conflict, "address-taken")
        case .wrongCredentials: (.unauthorized, "wrong-credentials")
        case .tooManyFailures: (.tooManyRequests, "too-many-failures")
        case .busy: (.serviceUnavailable, "busy")
        case .badLink: (.gone, "bad-link")
        case .alreadySetUp: (.conflict, "already-set-up")
        case .badSetting: (.unprocessableContent, "bad-setting")
        case .signUpClosed: (.forbidden, "sign-up-closed")
        case .wrongPassword: (.forbidden, "wrong-password")
        case .lastAdministrator: (.conflict, "last-administrator")
        case .accountEnded: (.conflict, "account-ended")
        case .onlyInPerson: (.forbidden, "only-in-person")
        case .badInvitations: (.unprocessableContent, "bad-invitations")
        case .notEnrolled: (.conflict, "not-enrolled")
        case .badActivityField: (.unprocessableContent, "bad-activity-field")
        case .nameNotConfirmed: (.conflict, "name-not-confirmed")
        case .nameIsPrinted: (.conflict, "name-is-printed")
        case .alreadyPassed: (.conflict, "already-passed")
        case .tooEarly: (.conflict, "too-early")
        case .noTriesLeft: (.conflict, "no-tries-left")
        case .secondSittingLater: (.conflict, "second-sitting-later")
        case .attempt(let error): error.kind
        case .blueprint: (.internalServerError, "too-few-items")
        case .nothingToPublish: (.conflict, "nothing-to-publish")
        case .notACorrection: (.conflict, "not-a-correction")
        case .badNote: (.unprocessableContent, "bad-note")
        case .alreadyOnNewestVersion: (.conflict, "already-on-newest-version")
        case .finalUnderWay: (.conflict, "final-under-way")
        case .faults: (.conflict, "content-faults")
        case .reportTooLong: (.contentTooLarge, "report-too-long")
        case .alreadyRevoked: (.conflict, "already-revoked")
        case .itemWithdrawn: (.conflict, "item-withdrawn")
        case .alreadyReplaced: (.conflict, "already-replaced")
        case .nameUnchanged: (.unprocessableContent, "name-unchanged")
        case .holderErased: (.conflict, "holder-erased")
        case .secondPersonNeeded: (.forbidden, "second-person-needed")
        case .reasonMissing: (.unprocessableContent, "reason-missing")
        }
    }

    private var extra: [(String, JSON)] {
        switch self {
        case .badName, .nameUnchanged: [("field", "name")]
        case .badEmail, .addressTaken: [("field", "email")]
        case .badPassword, .wrongPassword: [("field", "password")]
        case .badSetting(let setting): [("field", .string(setting.rawValue))]
        case .badActivityField(let field): [("field", .string(field))]
        case .tooEarly(_, let opens): [("availableFrom", .string(opens.description))]
        case .tooManyFailures(let until): [("availableFrom", .string(until.description))]
        case .attempt(.locked(_, let stored)), .attempt(.sequenceTaken(_, let stored)):
            [("answer", AttemptJSON.answer(stored))]
        case .attempt(.badAnswer(_, let error)): [("field", .string(error.field))]
        case .attempt(.badSequence): [("field", "sequence")]
        case .faults(let faults): [("faults", .array(faults.map { .string($0) }))]
        default: []
        }
    }
}

extension AttemptError {
    fileprivate var kind: (HTTP.Status, String) {
        switch self {
        case .closed: (.conflict, "attempt-closed")
        case .noSuchSlot: (.notFound, "no-such-slot")
        case .badSequence: (.unprocessableContent, "bad-sequence")
        case .badAnswer: (.unprocessableContent, "bad-answer")
        case .locked: (.conflict, "answer-locked")
        case .sequenceTaken: (.conflict, "sequence-taken")
        case .notFormative: (.conflict, "not-formative")
        case .notAnswered: (.conflict, "not-answered")
        case .stillOpen: (.conflict, "still-open")
        }
    }
}
