import Catalogue
import HTML
import Learning
import MigrationLaw

/// The certificate as it prints.
///
/// - Parameters:
///   - code: the square code, a picture made by us, with its class `qr`.
///   - map: the ground, from ``WorldTiles``.
///   - publicAddress: `https://HOST`, to tell readers in words where to check.
func certificateSheet(
    _ certificate: Certificate, code: HTML, map: HTML, publicAddress: String, phrases: Phrases
) -> HTML {
    div(.class("sheet")) {
        map
        sheetHead(
            name: certificate.name, courseTitle: certificate.courseTitle, issuer: certificate.issuer,
            isTest: certificate.isTest, phrases)
        dl(.class("facts")) {
            fact(phrases.completedLabel) { dayText(certificate.completedAt, phrases) }
            fact(phrases.hoursLabel) { phrases.duration(minutes: certificate.minutes) }
            fact(phrases.sessionsLabel) {
                // As it was issued: a session's title may change later, the certificate does not.
                HTML.joined(certificate.modules.map { HTML("\($0.id) \($0.title)") }, by: br())
            }
            fact(phrases.versionLabel) { phrases.number(certificate.courseVersion) }
            fact(phrases.numberLabel) { bdi(.class("num"), .dir("ltr"), text: certificate.id.rawValue) }
        }
        div(.class("sign")) {
            code
            p(.class("small")) {
                phrases.checkItAt
                br()
                b { bdi(.dir("ltr"), text: hostAndPath(publicAddress)) }
                br()
                phrases.withNumberOrCode
            }
        }
    }
}

/// The upper part of a certificate, for a learner who confirms the name.
func certificatePreview(name: PrintedName, courseTitle: String, issuer: String, phrases: Phrases) -> HTML {
    div(.class("sheet")) {
        sheetHead(name: name, courseTitle: courseTitle, issuer: issuer, isTest: false, phrases)
    }
}

extension Certificate {
    /// The course as it was called when this was issued: certificates are in English.
    var title: Written { Written(text: courseTitle, language: .english) }
}

/// A printed name, or a word for one that was removed.
func printedName(_ name: PrintedName?, _ phrases: Phrases) -> HTML {
    // The language of a name is nobody's business: only its direction matters.
    name.map { bdi(.dir("auto"), .lang("und"), text: $0.text) } ?? HTML(phrases.nameRemoved)
}

private func sheetHead(
    name: PrintedName?, courseTitle: String, issuer: String, isTest: Bool, _ phrases: Phrases
) -> HTML {
    HTML {
        p(.class("brand")) {
            Icons.mark
            span(issuer)
        }
        if isTest {
            p(.class("test")) {
                strong(phrases.testMark)
                " \(phrases.testExplained)"
            }
        }
        p(.class("soft"), text: phrases.certificateOfCompletion)
        p(.class("name")) { printedName(name, phrases) }
        p(phrases.hasCompleted)
        h2(.class("display"), .lang("en"), text: courseTitle)
    }
}

/// `campus.example.org/v`, as people type it.
private func hostAndPath(_ publicAddress: String) -> String {
    let host = publicAddress.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst()
    return host.joined(separator: "/") + Address.verify
}
