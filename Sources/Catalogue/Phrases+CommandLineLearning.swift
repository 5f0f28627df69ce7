package import Learning
package import MigrationLaw

/// What commands say of signing in, courses and lessons.
extension Phrases {
    // Signing in.
    package var nobodySignedIn: String { say("Nobody is signed in. Sign in with “iml session”.") }
    package var nobodySignedInOrFor: String {
        say("Nobody is signed in. Sign in with “iml session”, or act for somebody with --as EMAIL.")
    }
    package func signedInAs(_ name: String, until day: CalendarDay) -> String {
        say("Signed in as \(name) until \(self.day(day)).")
    }
    package func signedIn(_ name: String, _ email: String, until day: CalendarDay) -> String {
        say("\(name) <\(email)>, until \(self.day(day))")
    }
    package var signedOut: String { say("Signed out.") }
    package var askEmail: String { say("E-mail:") }
    package var askPassword: String { say("Password:") }
    package var credentialsMissing: String {
        say("Type address and password, or give both on standard input, each on a line.")
    }

    // Courses.
    package func enrolled(in course: Course.ID, version: Int, isNew: Bool) -> String {
        isNew
            ? say("Enrolled in \(course), version \(version). Go on with: iml next")
            : say("Enrolled before in \(course), version \(version). Go on with: iml next")
    }
    package var nothingLearntYet: String { say("Nothing yet. See iml catalog.") }
    package var nothingOpen: String { say("Nothing is open. See iml catalog and iml my.") }
    package func courseLine(_ title: String, _ course: Course.ID, version: Int) -> String {
        say("\(title) (\(course), version \(version))")
    }
    package func courseFor(_ audience: String) -> String { say("For: \(audience)") }
    package func timed(_ id: String, _ title: String, minutes: Int) -> String {
        say("\(id)  \(title)  (\(duration(minutes: minutes)))")
    }
    package func certificateOf(_ certificate: Certificate.ID) -> String { say("Certificate: \(certificate)") }

    // What to do next.
    package func nextIsLesson(_ lesson: Lesson.ID, _ title: String, in course: Course.ID) -> String {
        say("\(course): read “\(title)” with iml read \(lesson), then iml lesson complete \(lesson)")
    }
    package func nextIsActivity(_ activity: Activity.ID, in course: Course.ID) -> String {
        say("\(course): do the activity, iml activity show \(activity)")
    }
    package func nextIsQuiz(_ assessment: Assessment.ID, in course: Course.ID) -> String {
        say("\(course): iml quiz start \(assessment)")
    }
    package func nextIsName(in course: Course.ID, thenQuiz assessment: Assessment.ID?) -> String {
        let confirm = say("\(course): confirm your name, iml name confirm \(course) NAME")
        return assessment.map { say("\(confirm), then iml quiz start \($0)") } ?? confirm
    }
    package func nextIsNothing(in course: Course.ID) -> String {
        say("\(course): nothing is left to do. See iml progress \(course) --why")
    }

    // Lessons.
    package func lessonNoted(_ lesson: Lesson.ID, _ certificate: Certificate.ID?) -> String {
        let noted = say("Noted: \(lesson) is read.")
        return certificate.map { say("\(noted) Your certificate is \($0).") } ?? noted
    }
    package func certificateWillSay(_ name: String) -> String { say("Your certificate will say: \(name)") }
    package func whenRead(_ lesson: Lesson.ID) -> String {
        say("When you have read it: iml lesson complete \(lesson)")
    }
    package var answerBelow: String { say("Answer:") }

    // Refusals whose remedy is a command.
    package func notHere(_ thing: String, _ id: String) -> String {
        say("There is no \(thing) “\(id)” here, or it is not yours to see.")
    }
    package var statusList: String { say("status list") }
    package func enrolWithCommand(_ course: Course.ID) -> String {
        say("You are not enrolled. First: iml enrol \(course)")
    }
    package var confirmNameWithCommand: String {
        say("Confirm your name as it will print first: iml name confirm COURSE NAME")
    }
    package func fieldUnknown(_ field: String) -> String {
        say("The field “\(field)” is unknown, or its value is not one of its choices. See iml activity show.")
    }
    package var linkUsed: String {
        say("The link was used, ran out after 30 minutes, or never was. Ask for a new one: iml person link.")
    }
}
