import Learning
import MigrationLaw
import Records

/// The addresses of pages and forms about learning, certificates and accounts; every link is made here.
enum Address {
    static let home = "/"
    static let courses = "/courses"
    static let my = "/my"
    static let myCertificates = "/my/certificates"
    static let myData = "/my/data"
    static let myAccount = "/my/account"
    static let myPassword = "/my/password"
    static let mySessions = "/my/sessions"
    /// Where ending all but the one that asks is posted.
    static let otherSessionsEnding = "/my/sessions/ending"
    static let myExport = "/my/data/export"
    /// Asks before erasing; erasing is posted there too.
    static let myErasure = "/my/data/erasure"
    static let erased = "/erased"
    static let privacy = "/privacy"
    static let accessibility = "/accessibility"
    static let signIn = "/sign-in"
    static let signUp = "/sign-up"
    /// Signing in, then back to a page of ours; the path holds nothing that a query would need escaped.
    static func signIn(returningTo path: String) -> String { "\(signIn)?to=\(path)" }
    static let signOut = "/sign-out"
    /// A page of ours that a form names, never another site; nil where it is none.
    static func own(_ path: String?) -> String? {
        guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"),
            path.unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 0x20 && $0.value < 0x7F })
        else { return nil }
        return path
    }
    static let link = "/link"
    /// Where the second step of a link is posted.
    static let linkPassword = "/link/password"
    static let linkAddress = "/link/address"
    static let linkInvitation = "/link/invitation"
    static let setUp = "/set-up"
    static let verify = "/v"
    static let issuerDocument = "/.well-known/did.json"
    static let admin = "/admin"
    static let adminSettings = "/admin/settings"
    static let people = "/admin/people"
    static let completionReport = "/admin/reports/completion"
    static let completionFile = "/admin/reports/completion.csv"
    static let events = "/admin/events"
    static let contentState = "/admin/content"
    static let certificates = "/admin/certificates"
    static let invitations = "/admin/invitations"
    /// Where a list is looked at without inviting anybody.
    static let invitationCheck = "/admin/invitations/check"
    static let aboutData = "/about-data"
    static let instruments = "/instruments"
    static let states = "/states"
    static let decisions = "/decisions"
    /// Where an enrolment is posted, with the field `course`.
    static let enrolments = "/enrolments"

    static func course(_ id: Course.ID) -> String { "/courses/\(id)" }
    /// A session on the page of its course.
    static func session(_ id: Module.ID, of course: Course.ID) -> String { "/courses/\(course)#\(id)" }
    static func lesson(_ id: Lesson.ID, of course: Course.ID) -> String { "/courses/\(course)/lessons/\(id)" }
    static func lessonCompletion(_ id: Lesson.ID, of course: Course.ID) -> String {
        "\(lesson(id, of: course))/completion"
    }
    static func activity(_ id: Activity.ID, of course: Course.ID) -> String { "/courses/\(course)/activities/\(id)" }
    static func activitySubmission(_ id: Activity.ID, of course: Course.ID) -> String {
        "\(activity(id, of: course))/submission"
    }
    static func assessment(_ id: Assessment.ID, of course: Course.ID) -> String {
        "/courses/\(course)/assessments/\(id)"
    }
    /// Where a start is posted.
    static func attempts(at id: Assessment.ID, of course: Course.ID) -> String {
        "\(assessment(id, of: course))/attempts"
    }
    /// Where moving to the newest version is posted.
    static func move(in course: Course.ID) -> String { "/courses/\(course)/move" }
    static func printedName(in course: Course.ID) -> String { "/courses/\(course)/name" }

    static func attempt(_ id: Attempt.ID) -> String { "/attempts/\(id)" }
    static func answer(_ slot: Int, of id: Attempt.ID) -> String { "/attempts/\(id)/answers/\(slot)" }
    static func check(_ slot: Int, of id: Attempt.ID) -> String { "\(answer(slot, of: id))/check" }
    static func submission(of id: Attempt.ID) -> String { "/attempts/\(id)/submission" }

    static func certificate(_ id: Certificate.ID) -> String { "/my/certificates/\(id)" }
    static func credential(_ id: Certificate.ID) -> String { "/my/certificates/\(id)/credential" }
    static func verification(_ id: Certificate.ID) -> String { "/v/\(id)" }
    static func verificationAsJSON(_ id: Certificate.ID) -> String { "/api/v1/verifications/\(id)" }
    static func achievement(_ course: Course.ID, version: Int) -> String { "/a/\(course)/v\(version)" }

    static func preview(_ id: Course.ID) -> String { "/admin/courses/\(id)" }
    static func previewLesson(_ id: Lesson.ID, of course: Course.ID) -> String { "\(preview(course))/lessons/\(id)" }
    /// How the questions of an assessment did.
    static func statistics(of id: Assessment.ID) -> String { "\(contentState)/statistics/\(id)" }
    /// Where publishing is posted.
    static func versions(of id: Course.ID) -> String { "/admin/courses/\(id)/versions" }
    /// Where publishing a correction is posted.
    static func corrections(of id: Course.ID) -> String { "/admin/courses/\(id)/corrections" }
    /// Where moving everybody is posted.
    static func moves(of id: Course.ID) -> String { "/admin/courses/\(id)/moves" }
    static func person(_ id: Person.ID) -> String { "/admin/people/\(id)" }
    /// Where giving and taking roles is posted.
    static func roles(of id: Person.ID) -> String { "/admin/people/\(id)/roles" }
    /// Where extra time is posted.
    static func extraTime(of id: Person.ID) -> String { "/admin/people/\(id)/extra-time" }
    /// Asks before ending an account; ending is posted there too.
    static func ending(of id: Person.ID) -> String { "/admin/people/\(id)/ending" }
    /// Where opening an account again is posted.
    static func reopening(of id: Person.ID) -> String { "/admin/people/\(id)/reopening" }
    /// Where ending one session is posted.
    static func ending(of id: Session.ID) -> String { "/my/sessions/\(id)/ending" }
    /// Where a one-time link for a person is asked for.
    static func links(for id: Person.ID) -> String { "/admin/people/\(id)/links" }
    /// A certificate for those who look after it.
    static func file(of id: Certificate.ID) -> String { "/admin/certificates/\(id)" }
    /// Where replacing is posted, and its preview.
    static func replacement(of id: Certificate.ID) -> String { "/admin/certificates/\(id)/replacement" }
    /// Asks before revoking; revoking is posted there too.
    static func revocation(of id: Certificate.ID) -> String { "/admin/certificates/\(id)/revocation" }
}
