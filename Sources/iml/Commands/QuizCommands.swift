import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import Website

/// Taking a quiz or the final.
enum QuizCommands {
    private static let common: [Command.Option] = [.acting, .json, .data, .content]
    private static let attempt = Command.Argument.one("ATTEMPT")
    private static let slot = Command.Argument.one("SLOT")

    static let all: [Command] = [
        Command(
            "quiz start", .learner, [.one("ASSESSMENT")], common, \.helpQuizStart,
            example: "quiz start RM1.quiz", run: start),
        Command(
            "quiz show", .learner, [attempt], common, \.helpQuizShow,
            example: "quiz show 06F9…", run: show),
        Command(
            "quiz answer", .learner, [attempt, slot, .one("ANSWER")], common,
            \.helpQuizAnswer, example: "quiz answer 06F9… 1 b", run: answer),
        Command(
            "quiz check", .learner, [attempt, slot], common,
            \.helpQuizCheck,
            example: "quiz check 06F9… 1", run: check),
        Command(
            "quiz submit", .learner, [attempt], common, \.helpQuizSubmit,
            example: "quiz submit 06F9…", run: submit),
        Command(
            "quiz review", .learner, [attempt], common, \.helpQuizReview,
            example: "quiz review 06F9…", run: review),
    ]

    @Sendable private static func start(_ invocation: Invocation) async throws -> ExitStatus {
        let id = Assessment.ID(invocation["ASSESSMENT"])
        let finding = try await Finding(invocation)
        let study = try await finding.study(with: id)
        let (sitting, isNew) = try await finding.campus.start(id, in: study.enrolment.id, by: finding.actor)
        if !isNew, !invocation.has("json") { invocation.terminal.print(invocation.phrases.inProgressAlready) }
        try await tell(sitting, finding.campus, invocation)
        return .done
    }

    @Sendable private static func show(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = try await Finding(invocation)
        let sitting = try await finding.campus.sitting(id(invocation), by: finding.actor)
        try await tell(sitting, finding.campus, invocation)
        return .done
    }

    @Sendable private static func answer(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = try await Finding(invocation)
        let id = id(invocation)
        let number = try slot(invocation)
        let sitting = try await finding.campus.sitting(id, by: finding.actor)
        guard let slot = sitting.attempt.slot(number) else { throw CampusError.attempt(.noSuchSlot(number)) }
        guard let item = sitting.item(slot) else { throw CampusError.attempt(.noSuchSlot(number)) }
        let answer = try AnswerLetters.read(invocation["ANSWER"], slot, slot.kind(of: item))
        let stored = try await finding.campus.answer(answer, slot: number, of: id, by: finding.actor)
        invocation.show(AttemptJSON.describe(stored, slot: number)) {
            invocation.terminal.print(
                invocation.phrases.answerStored(number, AnswerLetters.write(stored.answer, slot)))
        }
        return .done
    }

    @Sendable private static func check(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = try await Finding(invocation)
        let feedback = try await finding.campus.check(slot: slot(invocation), of: id(invocation), by: finding.actor)
        let phrases = invocation.phrases
        invocation.show(AttemptJSON.describe(feedback, phrases.language)) {
            tell(feedback, phrases, invocation.terminal)
        }
        return .done
    }

    @Sendable private static func submit(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = try await Finding(invocation)
        try tell(try await finding.campus.submit(id(invocation), by: finding.actor), invocation)
        return .done
    }

    @Sendable private static func review(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = try await Finding(invocation)
        try tell(try await finding.campus.result(of: id(invocation), by: finding.actor), invocation)
        return .done
    }

    private static func id(_ invocation: Invocation) -> Attempt.ID { Attempt.ID(invocation["ATTEMPT"]) }

    private static func slot(_ invocation: Invocation) throws(CommandError) -> Int {
        guard let number = Int(invocation["SLOT"]) else {
            throw .usage { $0.noSlotNumber(invocation["SLOT"]) }
        }
        return number
    }

    private static func tell(_ sitting: Sitting, _ campus: Campus, _ invocation: Invocation) async throws {
        let language = invocation.language
        let phrases = invocation.phrases
        let change = try await campus.courseSinceStart(of: sitting)
        invocation.show(AttemptJSON.describe(sitting, after: change, language)) {
            let terminal = invocation.terminal
            let attempt = sitting.attempt
            terminal.print(phrases.attemptLine(sitting.assessment.title[language], attempt.id))
            if let deadline = attempt.deadline { terminal.print(phrases.submitBefore(deadline)) }
            if let change { terminal.print(wrapped: phrases.attemptKeeps(after: change)) }
            for slot in attempt.slots {
                guard let item = sitting.item(slot) else { continue }
                let asked = AskedQuestion(item, in: slot, law: sitting.law, for: phrases)
                QuestionText(asked: asked, phrases: phrases, terminal: terminal)
                    .ask(answered: attempt.answers[slot.number]?.answer)
            }
            if attempt.endedAt != nil {
                terminal.print("\n" + phrases.attemptOver(attempt.id))
            } else {
                terminal.print("\n" + phrases.howToAnswer(attempt.id))
            }
        }
    }

    private static func tell(_ feedback: Feedback, _ phrases: Phrases, _ terminal: Terminal) {
        terminal.print(phrases.slotVerdict(feedback.slot.number, points: feedback.points))
        if feedback.isWithdrawn { terminal.print(wrapped: phrases.withdrawnItem, indent: 2) }
        let asked = AskedQuestion(feedback.item, in: feedback.slot, law: feedback.law, for: phrases)
        QuestionText(asked: asked, phrases: phrases, terminal: terminal).review(feedback.answer)
        let law = feedback.item.cites.map { feedback.law.words(for: $0, phrases) }
        terminal.print(wrapped: phrases.lawCited(law.joined(separator: phrases.listSeparator)), indent: 2)
    }

    private static func tell(_ result: AttemptResult, _ invocation: Invocation) throws {
        let language = invocation.language
        let phrases = invocation.phrases
        invocation.show(AttemptJSON.describe(result, language)) {
            let terminal = invocation.terminal
            terminal.print(phrases.scoreLine(result.score, passed: result.passed))
            if let gain = result.gain { terminal.print(phrases.gain(gain)) }
            if result.showsRationales {
                for feedback in result.feedback { tell(feedback, phrases, terminal) }
            }
            terminal.print("")
            if result.showsObjectives {
                let rows = result.objectives.map { ["\($0.objective)", phrases.pointsOf($0.awarded, $0.maximum)] }
                terminal.print(Table(phrases.heads(.objective, .points), rows: rows))
            } else {
                terminal.print(wrapped: phrases.diagnosticKeepsKey)
            }
            if let certificate = result.certificate {
                terminal.print("\n" + phrases.getCertificate(certificate.id))
            }
        }
    }
}
