package import Learning
import MigrationLaw

// Home, catalogue, course, lesson, activity and my learning. The sentence is its own description.

extension Phrases {
    // Home and catalogue
    package var homeTitle: String { say("Learn international migration law, and prove it") }
    package var homeLead: String {
        say("Every lesson shows the law it rests on, who holds each right, and which States are bound.")
    }
    package var courses: String { say("Courses") }
    package var coursesLead: String { say("Each course says for whom it is, how long it takes, and what you get.") }
    package var noCourses: String { say("No course yet.") }
    package var noCoursesNext: String { say("An administrator publishes courses. Until then you can look the law up.") }
    package var lookUpTheLaw: String { say("Look the law up") }
    package var lookUpTheLawLead: String {
        say("Treaties, articles, decisions and States: who is bound, and since when.")
    }
    package var articleBehind: String { say("the article") }
    package var withCertificate: String { say("certificate of completion") }
    package func audience(_ audience: String) -> String { say("For: \(audience)") }
    package func length(minutes: Int) -> String { say("\(duration(minutes: minutes)) at your own pace") }
    package func languageName(_ language: Language) -> String {
        switch language {
        case .english: "English"
        case .french: "Français"
        case .spanish: "Español"
        }
    }
    package func sessions(_ count: Int) -> String { self.count(count, one: "session", many: "sessions") }
    package func lessons(_ count: Int) -> String { self.count(count, one: "lesson", many: "lessons") }
    package func activities(_ count: Int) -> String { self.count(count, one: "activity", many: "activities") }

    // Carry on
    package func carryOnHeading(_ name: String) -> (before: String, name: String, after: String) {
        (say("Carry on, "), name, "")
    }
    package var carryOn: String { say("Carry on") }
    package func carryOn(with step: String) -> String { say("Carry on: \(step)") }
    package var nextStep: String { say("Next:") }
    package var seeWholeCourse: String { say("See the whole course") }
    package func about(minutes: Int) -> String { say("about \(duration(minutes: minutes))") }

    // Course
    package var whatIsInIt: String { say("What is in it") }
    package var sessionsHeading: String { say("Sessions") }
    package var whatYouCanDo: String { say("What you can do afterwards") }
    package var whatYouNeed: String { say("What you need for the certificate") }
    package var yourCertificate: String { say("Your certificate") }
    package var finalAssessment: String { say("Final assessment") }
    package var enrol: String { say("Enrol in this course") }
    package var enrolHint: String { say("It is free. You start when you want and go at your own pace.") }
    package var signInToEnrol: String { say("Sign in to enrol") }
    package var makeAccountToEnrol: String { say("Make an account") }
    package var readWithoutEnrolling: String {
        say("You can read every lesson without enrolling. Nothing is noted then, and there is no certificate.")
    }
    package var startsReading: String { say("Read the first lesson") }
    package func version(_ number: Int) -> String { say("Version \(self.number(number))") }
    package func lessonsRead(_ done: Int, of all: Int) -> String {
        say("\(number(done)) of \(count(all, one: "lesson", many: "lessons")) read")
    }
    package func activitiesSent(_ done: Int, of all: Int) -> String {
        all == 1
            ? (done == 1 ? say("activity sent") : say("activity open"))
            : say("\(number(done)) of \(number(all)) activities sent")
    }
    package var quizOpen: String { say("quiz open") }
    package func quizTried(best: String) -> String { say("quiz tried, best \(best)") }
    package var hereNow: String { say("you are here") }
    package var read: String { say("read") }
    package var sent: String { say("sent") }
    package var tried: String { say("tried") }
    package var activity: String { say("Activity") }
    package var quiz: String { say("Quiz") }
    package var confirmYourName: String { say("Confirm your name for the certificate") }
    package var changeName: String { say("Change it") }
    package var nameOnCertificate: String { say("Name on the certificate:") }
    package var openYourCertificate: String { say("Open your certificate") }
    package var courseCompleted: String { say("You have completed this course.") }
    package var seeCourses: String { say("See all courses") }
    package var goToMyLearning: String { say("Go to my learning") }
    package func givenIn(_ language: Language) -> String {
        language == .english ? say("given in English") : say("given in \(languageName(language))")
    }

    // The rule, judged
    package var met: String { say("Met:") }
    package var open: String { say("Open:") }
    package var impossibleNow: String { say("Impossible now:") }
    package var everyPart: String { say("every part below") }
    package var onePart: String { say("one of the parts below") }
    package func readLessons(of session: String) -> String { say("read every lesson of \(session)") }
    package func sendActivities(of session: String) -> String { say("send every activity of \(session)") }
    package func tryOnce(_ title: String) -> String { say("try “\(title)” once; the score does not count") }
    package func pass(_ title: String, points: Int?, of maximum: Int?) -> String {
        guard let points, let maximum else { return say("pass “\(title)”") }
        return say("pass “\(title)” with at least \(number(points)) of \(number(maximum)) points")
    }
    package func on(_ moment: Instant) -> String { say("on \(day(moment))") }
    package func partsMet(_ met: Int, of all: Int) -> String { say("\(number(met)) of \(number(all)) parts are met.") }
    package func done(_ done: Int, of all: Int) -> String { say("\(number(done)) of \(number(all)) done.") }
    package var notTried: String { say("Not tried yet.") }
    package func triedWithoutPassing(_ tries: Int, best: String?) -> String {
        let count = count(tries, one: "try", many: "tries")
        guard let best else { return say("\(count), not passed yet.") }
        return say("\(count), best score \(best); not passed yet.")
    }
    package func nextTry(from moment: Instant) -> String { say("You can try again from \(self.moment(moment)).") }
    package var nextTryNow: String { say("You can try again now.") }
    package var passedOnBehalf: String {
        say("It was passed with the help of an operator, which does not count for a certificate. Take it yourself.")
    }
    package var withdrawn: String {
        say("You left this course. What you did stays on record; an administrator can tell you more.")
    }
    package func noTriesLeft(best: String?) -> String {
        guard let best else { return say("All tries are used up. Ask an administrator what you can do.") }
        return say("All tries are used up; your best score was \(best). Ask an administrator what you can do.")
    }
    package var partNotInCourse: String {
        say(
            "This version of the course has no such part. Tell an administrator; it is a fault of the course, not yours."
        )
    }
    package var partsImpossible: String { say("A part below cannot be met any more.") }
    package var nothingOutOfReach: String { say("Nothing is out of reach.") }
    package var allMet: String { say("Every part is met.") }

    // Lesson
    package func aboutMinutes(_ minutes: Int) -> String { say("About \(duration(minutes: minutes))") }
    package func objective(_ id: String, _ text: String) -> String { say("objective \(id): \(text)") }
    package func lessonOf(session: String, number: Int, of all: Int) -> String {
        say("Session \(session), lesson \(self.number(number)) of \(self.number(all))")
    }
    package func session(_ id: String) -> String { say("Session \(id)") }
    package var compareWithModel: String { say("Compare with a model answer") }
    package var haveRead: String { say("I have read this.") }
    package func haveRead(next: String) -> String { say("I have read this. \(next)") }
    package var nextLesson: String { say("Next lesson") }
    package var toActivity: String { say("To the activity") }
    package var toQuiz: String { say("To the quiz") }
    package var toTheCourse: String { say("Back to the course") }
    package func back(to title: String) -> String { say("Back: \(title)") }
    package var readAlready: String { say("You have read this lesson.") }
    package var enrolToKeep: String { say("Enrol to keep track of what you read and to earn the certificate.") }
    package var aboutThisCourse: String { say("About this course") }
    package func fallback(_ language: Language) -> String {
        say("This lesson is not translated yet. It is \(givenIn(language)).")
    }

    // Activity
    package var choose: String { say("Choose") }
    package func cell(row: String, column: String) -> String { say("\(row), \(column)") }
    package var item: String { say("Text") }
    package var sendActivity: String { say("Send, then compare with the model") }
    package var sendAgain: String { say("Send again") }
    package var activityHint: String {
        say("Fill in what you know and leave the rest open. Sending it counts, not being right.")
    }
    package func activitySentOn(_ moment: Instant) -> String { say("You sent this on \(self.moment(moment)).") }
    package func sameAsModel(_ right: Int, of all: Int) -> String {
        say("\(number(right)) of \(number(all)) answers are the same as the model. This is for you; it is not marked.")
    }
    package var yours: String { say("Yours:") }
    package var leftOpen: String { say("left open") }
    package var model: String { say("Model:") }
    package var why: String { say("Why:") }
    package var sameAsModelMark: String { say("Same as the model") }
    package var differsFromModelMark: String { say("Not as the model") }
    package var modelAnswer: String { say("Model answer") }
    package var takeAway: String { say("What to take away") }
    package var activityNeedsEnrolment: String { say("Enrol to fill this in. Your answers are kept for you.") }
    package func upTo(characters: Int) -> String { say("Up to \(number(characters)) characters.") }

    // My learning
    package var myLearning: String { say("My learning") }
    package var myCertificates: String { say("My certificates") }
    package var notEnrolledYet: String { say("You are not enrolled in a course yet.") }
    package var chooseCourse: String { say("Choose a course") }
    package var noCertificateYet: String { say("No certificate yet.") }
    package var noCertificateNext: String { say("You get one when every part of a course is met.") }
    package func completedOn(_ moment: Instant) -> String { say("Completed on \(day(moment))") }
    package func enrolledOn(_ moment: Instant) -> String { say("Enrolled on \(day(moment))") }
}
