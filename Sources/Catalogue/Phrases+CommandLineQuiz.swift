package import Learning
import MigrationLaw

/// What commands say of activities and quizzes.
extension Phrases {
    // Activities.
    package func choices(_ choices: [(id: String, text: String)]) -> String {
        say("Choices: \(choices.map { "\($0.id) (\($0.text))" }.joined(separator: ", "))")
    }
    package func youWrote(_ text: String?) -> String { say("You wrote: \(text ?? say("nothing"))") }
    package func modelNote(_ text: String) -> String { say("Model: \(text)") }
    package func noFieldValue(_ word: String) -> String {
        say("“\(word)” is no field=value. See iml activity show for the fields.")
    }
    package func noObjectOfTexts(_ file: String) -> String {
        say("\(file) must hold a JSON object of texts: {\"field\": \"value\"}.")
    }
    package func fieldNoText(_ field: String, in file: String) -> String {
        say("\(file): the field “\(field)” must be a text.")
    }

    // Quizzes.
    package var inProgressAlready: String { say("In progress already:") }
    package func attemptLine(_ title: String, _ attempt: Attempt.ID) -> String { say("\(title)  attempt \(attempt)") }
    package func submitBefore(_ deadline: Instant) -> String { say("Submit before \(moment(deadline)).") }
    package func attemptOver(_ attempt: Attempt.ID) -> String {
        say("This attempt is over: iml quiz review \(attempt)")
    }
    package func howToAnswer(_ attempt: Attempt.ID) -> String {
        say("Answer: iml quiz answer \(attempt) SLOT LETTER, then iml quiz submit \(attempt)")
    }
    package func answerStored(_ slot: Int, _ letters: String) -> String { say("Stored: \(slot) \(letters).") }
    package func slotRight(_ slot: Int, _ isRight: Bool) -> String {
        isRight ? say("\(slot). Right") : say("\(slot). Not right")
    }
    package func rationale(_ text: String, isKey: Bool) -> String {
        isKey ? say("right: \(text)") : say("wrong: \(text)")
    }
    package func lawCited(_ references: String) -> String { say("Law: \(references)") }
    package func scoreLine(_ score: Score, passed: Bool?) -> String {
        let points = say("\(score.awarded) of \(count(score.maximum, one: "point", many: "points"))")
        return switch passed {
        case true?: say("\(points): passed")
        case false?: say("\(points): not passed")
        case nil: points
        }
    }
    package func pointsOf(_ awarded: Fraction, _ maximum: Int) -> String { say("\(awarded) of \(maximum)") }
    package func getCertificate(_ certificate: Certificate.ID) -> String {
        say("Your certificate: iml certificate get \(certificate)")
    }

    // Refusals.
    package func noSlotNumber(_ typed: String) -> String {
        say("SLOT is a question's number, such as 1; it was “\(typed)”.")
    }
    package func noAnswer(_ typed: String, to slot: Int, letters: String) -> String {
        say("“\(typed)” is no answer to question \(slot). Write one of: \(letters).")
    }
    package func oneLetterOnly(_ slot: Int, given: Int) -> String {
        say("Question \(slot) takes one letter; \(given) were given.")
    }
    package func seeReview(_ attempt: Attempt.ID) -> String {
        say("This attempt is over. See iml quiz review \(attempt).")
    }
    package func submitFirst(_ attempt: Attempt.ID) -> String {
        say("The attempt is in progress. First: iml quiz submit \(attempt)")
    }
}
