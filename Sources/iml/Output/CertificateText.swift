import Catalogue
import Credentials
import Learning
import MigrationLaw

/// Certificates in lines.
enum CertificateText {
    /// - Parameter isPublic: as everybody may read it: of a replaced one without the name, which was wrong.
    static func lines(_ certificate: Certificate, isPublic: Bool, _ phrases: Phrases) -> [String] {
        let standing =
            switch certificate.status {
            case .issued: phrases.standsUnderNumber
            case .revoked(let at, let reason): phrases.revokedUnderNumber(on: at.day, reason: reason)
            case .replaced(_, let at, _): phrases.replacedUnderNumber(on: at)
            }
        var replacement: [String] = []
        if case .replaced(let new, _, let reason) = certificate.status {
            replacement.append(phrases.replacedByLine(new))
            if !isPublic, let reason { replacement.append(phrases.replacementReason(reason)) }
        }
        let showsName = !isPublic || replacement.isEmpty
        return [
            standing, phrases.numberLine("\(certificate.id)"),
        ] + replacement + (showsName ? [phrases.nameLine(certificate.name?.text)] : []) + [
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
