package import Learning

// Before, during and after a quiz or a final. The sentence is its own description.

extension Phrases {
    /// `7`, or `3 1/2` where a part of a point was given.
    package func points(_ points: Fraction) -> String {
        guard points.denominator > 1 else { return number(points.numerator) }
        let whole = points.numerator / points.denominator
        let rest = "\(points.numerator % points.denominator)/\(points.denominator)"
        return whole == 0 ? rest : "\(number(whole))\u{00A0}\(rest)"
    }
    /// `24 of 30`.
    package func score(_ score: Score) -> String { say("\(points(score.awarded)) of \(number(score.maximum))") }
    /// `2 of 3`.
    package func score(_ awarded: Fraction, of maximum: Int) -> String {
        say("\(points(awarded)) of \(number(maximum))")
    }

    // Before
    package func questions(_ count: Int) -> String { self.count(count, one: "question", many: "questions") }
    package var questionsLabel: String { say("Questions") }
    package var timeLabel: String { say("Time") }
    package var passMarkLabel: String { say("To pass") }
    package var triesLabel: String { say("Tries") }
    package var noTimeLimit: String { say("no time limit") }
    package func timeLimit(minutes: Int) -> String {
        say("\(duration(minutes: minutes)) from the moment you start, by our clock")
    }
    package var scoreDecidesNothing: String { say("the score decides nothing; trying it once counts") }
    package func atLeast(_ points: Int, of maximum: Int) -> String {
        say("at least \(number(points)) of \(number(maximum)) points")
    }
    package var asOftenAsYouLike: String { say("as often as you like") }
    package func tries(_ count: Int, spacingHours: Int, pauseDays: Int?) -> String {
        let first = say("\(self.count(count, one: "try", many: "tries")), \(number(spacingHours)) hours apart")
        guard let pauseDays else { return first }
        return say("\(first); then a pause of \(self.count(pauseDays, one: "day", many: "days")), and so on")
    }
    package var practiceExplained: String {
        say(
            "This is practice. You can check each answer at once and read why it is right or not. A checked answer no longer changes."
        )
    }
    package var finalExplained: String {
        say(
            "This is the final. Each answer is saved as you give it, and you can change it until you send the whole. You may look things up. Reasons are shown once you have passed or your tries are over."
        )
    }
    package var diagnosticExplained: String {
        say("This shows what you know already. The score decides nothing.")
    }
    package var resumeExplained: String {
        say("You can leave and come back, on any device. A time limit goes on meanwhile.")
    }
    package var start: String { say("Start") }
    package func startTry(_ number: Int) -> String { say("Start try \(self.number(number))") }
    package var tryInProgress: String { say("A try is in progress. Your answers are kept.") }
    package var goOnWithTry: String { say("Go on with your try") }
    package var alreadyPassed: String { say("You have passed this.") }
    package var earlierTries: String { say("Earlier tries") }
    package func tryNumber(_ number: Int) -> String { say("Try \(self.number(number))") }
    package var passed: String { say("passed") }
    package var notPassed: String { say("not passed") }
    package var confirmNameFirst: String {
        say("Before your first try, confirm your name as it will print on the certificate.")
    }
    package var enrolFirst: String { say("Enrol to take this. Your answers are then kept for you.") }

    // Name
    package var nameTitle: String { say("Your name on the certificate") }
    package var nameLead: String {
        say("Write your name as it should print. You can change it until a certificate carries it.")
    }
    package var nameField: String { say("Name as it should stand on the certificate") }
    package var nameHint: String { say("In any script, on one line, up to 120 characters.") }
    package var nameProofHint: String {
        say("Write it as in your passport or staff card if you want to show the certificate to an employer.")
    }
    package var namePreview: String { say("This is how it will print") }
    package var showPreview: String { say("Show how it will print") }
    package var confirmName: String { say("Confirm this name") }
    package var nameIsPrinted: String {
        say(
            "Your certificate carries this name, so it can no longer change here. If it is wrong, write to an administrator."
        )
    }

    // During
    package func questionOf(_ number: Int, _ all: Int) -> String {
        say("Question \(self.number(number)) of \(self.number(all))")
    }
    package var oneAnswer: String { say("one answer") }
    package func endsAt(_ moment: Instant, minutesLeft: Int) -> String {
        say(
            "Time ends at \(time(moment)) on \(day(moment)). When this page was loaded, \(count(minutesLeft, one: "minute was", many: "minutes were")) left. Saved answers are sent by themselves when time ends."
        )
    }
    package func attemptFacts(items: Int, formative: Bool) -> String {
        formative
            ? say("\(questions(items)) · no mark to reach · try as often as you like")
            : say("\(questions(items)) · every answer can change until you send the whole")
    }
    package var notStored: String { say("No answer saved yet.") }
    package func stored(at moment: Instant) -> String { say("Saved at \(clock(moment)).") }
    package func checked(at moment: Instant) -> String {
        say("Checked at \(clock(moment)). This answer no longer changes.")
    }
    // What the script says; `{time}` is put in by it.
    package var saving: String { say("Storing …") }
    package var savedAt: String { say("Saved at {time}.") }
    package var keptHere: String {
        say("No line just now. The answer is kept on this device and goes out by itself when the line is back.")
    }
    package var otherStands: String { say("A newer answer from another window stands. It is shown now.") }
    package var lastMinute: String { say("One minute left. Saved answers are sent by themselves when time ends.") }
    package var saveAnswer: String { say("Save this answer") }
    package var checkAnswer: String { say("Check this answer") }
    package var submitAttempt: String { say("Send all answers") }
    package var submitQuiz: String { say("End this quiz") }
    package func openQuestions(_ open: Int, of all: Int) -> String {
        switch open {
        case 0: say("All \(number(all)) questions have a saved answer.")
        case 1: say("1 of \(number(all)) questions has no saved answer.")
        default: say("\(number(open)) of \(number(all)) questions have no saved answer.")
        }
    }
    package var openCountsAsZero: String {
        say("An open question gives no point. After sending, nothing changes any more.")
    }
    package var yourAnswerRight: String { say("Your answer · right") }
    package var yourAnswerWrong: String { say("Your answer · not right") }
    package var yourAnswer: String { say("Your answer") }
    package var rightAnswer: String { say("Right answer") }
    package var right: String { say("Right") }
    package var notRight: String { say("Not right") }
    package var noAnswer: String { say("No answer") }
    package var lawBehind: String { say("The law behind this question") }
    package var voided: String { say("This try was set aside. It does not count against you.") }

    // After
    package func resultTitle(_ title: String, passed: Bool?) -> String {
        switch passed {
        case true: say("\(title): passed")
        case false: say("\(title): not passed yet")
        case nil: say("\(title): your result")
        }
    }
    package func needed(_ points: Int) -> String {
        points == 1 ? say("1 point was needed.") : say("\(number(points)) points were needed.")
    }
    package func sentAt(_ moment: Instant) -> String { say("Sent on \(self.moment(moment)).") }
    package func whichTry(_ number: Int) -> String { say("This was try \(self.number(number)).") }
    package var onBehalfNotice: String {
        say("An operator answered some of this in your name, so it earns no certificate.")
    }
    package var byObjective: String { say("By objective") }
    package var objectiveHeading: String { say("Objective") }
    package var pointsHeading: String { say("Points") }
    package var resultHeading: String { say("Result") }
    package var readAgain: String { say("Read again") }
    package var full: String { say("full") }
    package var part: String { say("part") }
    package var none: String { say("none") }
    package var review: String { say("What was asked") }
    package var rationalesLater: String {
        say(
            "Which answers are right, and why, is shown once you have passed or your tries are over, so that the questions stay fair."
        )
    }
    package var tryAgain: String { say("Try again") }
    package func tryAgainFrom(_ moment: Instant) -> String { say("You can try again from \(self.moment(moment)).") }

    private func clock(_ moment: Instant) -> String {
        let text = moment.description
        return "\(text.dropFirst(11).prefix(8)) UTC"
    }
}
