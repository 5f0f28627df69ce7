import Credentials
import Learning
import MigrationLaw
import Records

/// A certificate in the words of the credential.
struct CertificateStatement {
    let content: CredentialContent

    init(
        _ certificate: Certificate, name: PrintedName, id: URNUUID, settings: Settings, enrolledAt: Instant,
        email: EmailAddress?, place: StatusPlace, summary: String
    ) throws {
        let address = settings.publicAddress
        guard let issuer = WebDID(publicAddress: address), let issuerURL = WebAddress(settings.issuerURL),
            let achievement = WebAddress("\(address)/a/\(certificate.course)/v\(certificate.courseVersion)"),
            let list = WebAddress("\(address)/status/r/\(place.list)"),
            let status = StatusEntry(list: list, index: place.index),
            let hours = Credits(minutes: certificate.minutes)
        else { throw CampusError.badSetting(.publicAddress) }
        let title = settings.isTest ? "TEST: \(certificate.courseTitle)" : certificate.courseTitle
        let sessions = certificate.modules.map { "\($0.id) \($0.title)" }.joined(separator: "; ")
        let length = "\(certificate.minutes / 60) h \(certificate.minutes % 60) min"
        let test = settings.isTest ? "TEST: this campus has no public address yet, so this proves nothing. " : ""
        content = try CredentialContent(
            id: id, name: try PlainText("\(title) (certificate of completion)"),
            issuer: IssuerProfile(id: issuer, name: try PlainText(settings.issuerName), url: issuerURL),
            validFrom: Moment(certificate.issuedAt), awardedDate: Moment(certificate.completedAt),
            recipient: Recipient(
                printedName: try PlainText(name.text), email: email.map { HashedEmail(address: $0.key) }),
            achievement: Achievement(
                id: achievement, name: try PlainText(title),
                description: try PlainText(
                    "\(test)\(summary) Sessions: \(sessions). Contact time: \(length).", lines: .many),
                criteria: try PlainText(
                    "Every lesson read to its end, every activity sent, every session quiz tried, the final passed.",
                    lines: .many)),
            creditsEarned: hours,
            // A clock that was set back in between knows no first day; the certificate is earned all the same.
            activityStart: enrolledAt.day <= certificate.completedAt.day
                ? DateStamp(enrolledAt.day.description) : nil,
            activityEnd: DateStamp(certificate.completedAt.day.description),
            status: status)
    }

    /// What a certificate states, under another number with a corrected name.
    ///
    /// - Parameter address: of the issuer, whose list the place is in.
    init(
        correcting stated: CredentialContent, id: URNUUID, name: PrintedName, email: EmailAddress?, place: StatusPlace,
        issuedBy address: String, at moment: Instant
    ) throws {
        guard let list = WebAddress("\(address)/status/r/\(place.list)"),
            let status = StatusEntry(list: list, index: place.index)
        else { throw CampusError.badSetting(.publicAddress) }
        content = try CredentialContent(
            id: id, name: stated.name, issuer: stated.issuer, validFrom: Moment(moment), validUntil: stated.validUntil,
            awardedDate: stated.awardedDate,
            recipient: Recipient(
                printedName: try PlainText(name.text), email: email.map { HashedEmail(address: $0.key) }),
            achievement: stated.achievement, score: stated.score, creditsEarned: stated.creditsEarned,
            activityStart: stated.activityStart, activityEnd: stated.activityEnd, status: status)
    }
}

extension Moment {
    init(_ instant: Instant) {
        self.init(secondsSinceEpoch: instant.wholeSeconds.milliseconds / 1000)
    }
}
