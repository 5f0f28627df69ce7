import Catalogue
import Credentials
import Learning
import MigrationLaw

/// Certificates in lines.
enum CertificateText {
    static func lines(_ certificate: Certificate, _ phrases: Phrases) -> [String] {
        let standing =
            switch certificate.status {
            case .issued: phrases.standsUnderNumber
            case .revoked(let at, let reason): phrases.revokedUnderNumber(on: at.day, reason: reason)
            }
        return [
            standing, phrases.numberLine("\(certificate.id)"), phrases.nameLine(certificate.name?.text),
            phrases.courseLine(certificate.courseTitle, version: certificate.courseVersion),
            phrases.timeLine(minutes: certificate.minutes),
            phrases.issuedLine(certificate.issuedAt.day, by: certificate.issuer),
        ] + (certificate.isTest ? [phrases.testLine] : [])
    }

    static func lines(_ content: CredentialContent, _ phrases: Phrases) -> [String] {
        [
            phrases.numberLine(content.id.uuid), phrases.nameLine("\(content.recipient.printedName)"),
            phrases.achievementLine("\(content.achievement.name)"),
            phrases.issuedLine(
                Instant(milliseconds: content.validFrom.secondsSinceEpoch * 1000).day, by: "\(content.issuer.name)"),
            phrases.issuerLine("\(content.issuer.id)"),
        ]
    }
}
