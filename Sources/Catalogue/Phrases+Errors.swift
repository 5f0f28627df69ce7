package import Learning

// Why something was refused, and what to do. Titles and sentences are their own descriptions; which error says which is
// decided where the errors are known.

extension Phrases {
    package var goOnFromHere: String { say("Go on from here") }
    package var nothingThereTitle: String { say("Not found") }
    package func notFound(_ thing: String, _ id: String) -> String {
        say(
            "There is no \(thing) “\(id)” here, or it is not yours to see. Check the address, or start again from the list."
        )
    }
    package var notSignedInTitle: String { say("Sign in first") }
    package var notSignedInSentence: String {
        say("This page is for people who signed in. Sign in and you come back to it.")
    }
    package var notForRoleTitle: String { say("Not for your role") }
    package var notForRoleSentence: String {
        say("Only administrators can do this. Ask one of them, or sign in with another account.")
    }
    package var nameTitleError: String { say("The name cannot be taken") }
    package var nameBlank: String { say("Write a name.") }
    package func nameTooLong(_ limit: Int) -> String {
        say("Make the name at most \(number(limit)) characters long.")
    }
    package var nameNoLetter: String { say("Write a name with at least one letter.") }
    package func nameForbidden(_ code: String) -> String {
        say("The name contains a sign that cannot be printed (\(code)). Type the name by hand instead of pasting it.")
    }
    package var emailTitle: String { say("The e-mail address cannot be taken") }
    package var emailSentence: String { say("Write an e-mail address with an @, for example amina@example.org.") }
    package var passwordTitle: String { say("The password cannot be taken") }
    package func passwordTooShort(_ minimum: Int) -> String {
        say("Make the password at least \(number(minimum)) characters long. Four unrelated words work well.")
    }
    package func passwordTooLong(_ limit: Int) -> String {
        say("Make the password at most \(number(limit)) bytes long.")
    }
    package var passwordNotHashed: String {
        say("The password could not be stored, because the machine is short of memory. Try again in a minute.")
    }
    package var addressTakenTitle: String { say("This address has an account") }
    package var addressTakenSentence: String {
        say("Sign in with it. If you forgot the password, ask an administrator for a one-time link.")
    }
    package var wrongCredentialsTitle: String { say("Address and password do not belong together") }
    package var wrongCredentialsSentence: String { say("Check both. Capital letters count in the password.") }
    package var tooManyFailuresTitle: String { say("Too many failures") }
    package func tooMany(until moment: Instant) -> String {
        say("To protect the account, sign-in from here rests until \(time(moment)). Try again then.")
    }
    package var busyTitle: String { say("Too many people sign in at this moment") }
    package var busySentence: String { say("Nothing was counted against you. Wait a minute, then try again.") }
    package var badLinkTitle: String { say("This link no longer works") }
    package var badLinkSentence: String {
        say(
            "A link works once and for 30 minutes. Ask an administrator for a new one; for setting up, start the server again."
        )
    }
    package var alreadySetUpTitle: String { say("Set up already") }
    package var alreadySetUpSentence: String { say("This campus has an administrator. Sign in instead.") }
    package var settingTitle: String { say("The setting cannot be taken") }
    package func badSetting(_ key: String) -> String {
        switch key {
        case "publicAddress": say("Write the public address as https:// and a host name, without a path.")
        case "issuerURL": say("Write the issuer’s web page as a full address that begins with https://.")
        case "languages": say("Write the languages as codes with commas between them: en, fr, es.")
        case "signUp": say("Choose who may make an account: anyone, or only those invited.")
        case "siteName": say("Write the name of the site on one line, without special signs.")
        case "issuerName": say("Write the name of the issuer on one line, without special signs.")
        default: say("The setting “\(key)” cannot be taken, or it is set in iml.yaml. Correct it there.")
        }
    }
    package var signUpClosedTitle: String { say("By invitation") }
    package var notEnrolledTitle: String { say("You are not enrolled") }
    package func notEnrolled(_ course: String) -> String {
        say("Enrol in the course “\(course)” first; its page has the button.")
    }
    package var activityTitle: String { say("An answer cannot be taken") }
    package func badActivityField(_ field: String) -> String {
        say(
            "The field “\(field)” holds something the activity does not offer, or more than 4,000 characters. Open the activity again, correct the field and send it."
        )
    }
    package var nameNotConfirmedTitle: String { say("Confirm your name first") }
    package var nameIsPrintedTitle: String { say("The name stands on your certificate") }
    package var alreadyPassedTitle: String { say("Passed already") }
    package var alreadyPassedSentence: String {
        say("You have passed this. Your result stands, and there is nothing more to do.")
    }
    package var tooEarlyTitle: String { say("Not yet") }
    package func tooEarly(from moment: Instant) -> String {
        say("The next try can start from \(self.moment(moment)). Use the time to read again what you missed.")
    }
    package var noTriesTitle: String { say("No tries left") }
    package var noTriesSentence: String { say("All your tries are used up. Ask an administrator what you can do.") }
    package var attemptClosedTitle: String { say("This try is over") }
    package var attemptClosedSentence: String {
        say("It was sent, or its time is over, so nothing changes any more. Open the result.")
    }
    package var answerTitle: String { say("The answer was not stored") }
    package func noSuchSlot(_ number: Int) -> String {
        say("This try has no question \(self.number(number)). Open the try again.")
    }
    package func badSequence(_ sequence: Int) -> String {
        say("The sequence number must be from 1 to 1,000,000,000; it was \(number(sequence)).")
    }
    package func unknownOption(slot: Int) -> String {
        say("Question \(number(slot)) has no such option. Open the try again and choose one of those shown.")
    }
    package func oneOption(slot: Int, given: Int) -> String {
        given == 0
            ? say("Choose an answer to question \(number(slot)) first.")
            : say("Choose one answer to question \(number(slot)); \(number(given)) were given.")
    }
    package var lockedTitle: String { say("This answer no longer changes") }
    package func locked(slot: Int) -> String {
        say("You checked question \(number(slot)), so its answer stands. Go on with the next question.")
    }
    package var sequenceTakenTitle: String { say("Another answer was stored first") }
    package func sequenceTaken(slot: Int) -> String {
        say(
            "Question \(number(slot)) was answered in another window. Open the try again to see what is stored, and change it there."
        )
    }
    package var notFormativeTitle: String { say("Not in this assessment") }
    package var notFormativeSentence: String {
        say("Answers can be checked one by one in practice only. Here you send the whole first.")
    }
    package var notAnsweredTitle: String { say("Answer first") }
    package func notAnswered(slot: Int) -> String {
        say("Choose an answer to question \(number(slot)) first, then check it.")
    }
    package var stillOpenTitle: String { say("Still in progress") }
    package var stillOpenSentence: String { say("The result is shown after you send the whole. Go on with your try.") }
    package var blueprintTitle: String { say("The form cannot be drawn") }
    package func blueprint(objective: String, wanted: Int, found: Int) -> String {
        say(
            "The bank has \(number(found)) questions for \(objective) and the form needs \(number(wanted)). Tell an administrator; it is a fault of the course, not yours."
        )
    }
    package var nothingToPublishTitle: String { say("Nothing to publish") }
    package func nothingToPublish(_ course: String) -> String {
        say("The files of “\(course)” are as published. Change them first.")
    }
    package var faultsTitle: String { say("The files have faults") }
    package var faultsSentence: String { say("Mend these lines, then publish again:") }
    package var alreadyRevokedTitle: String { say("Revoked already") }
    package var alreadyRevokedSentence: String {
        say("This certificate was revoked before. That stands, with its first reason.")
    }
    package var reasonMissingTitle: String { say("Give a reason") }
    package var reasonMissingSentence: String {
        say("Write the reason on one line. The holder and everyone who checks will read it.")
    }
    /// The word for a kind of thing, as `person`, `course`, `statusList` name it in code.
    package func thing(_ kind: String) -> String {
        switch kind {
        case "statusList": say("status list")
        case "enrolment": say("enrolment")
        case "attempt": say("try")
        case "assessment": say("assessment")
        case "state": say("State")
        default: kind
        }
    }
}
