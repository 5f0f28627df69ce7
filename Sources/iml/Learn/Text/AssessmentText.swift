import Campus
import Catalogue
import Learning
import MigrationLaw

/// What stands before a quiz or a final: what it holds, how it works, earlier tries, and whether it can start.
struct AssessmentText: Sendable {
    let assessment: Assessment
    let study: Study
    let now: Instant
    let phrases: Phrases

    private var ended: [LearningRecord.EndedAttempt] { study.record.tries(at: assessment) }

    /// Why it cannot start now; nil when it can.
    private var obstacle: String? {
        if assessment.use == .final, ended.contains(where: { $0.passed && !$0.isOnBehalf }) {
            return phrases.alreadyPassed
        }
        if assessment.use == .diagnostic {
            let left = study.course.lessons.count { study.record.lessons[$0.id] == nil }
            switch Sittings.availability(after: ended.count, lessonsLeft: left) {
            case .now: return nil
            case .afterLessons(let left): return phrases.secondSittingLater(lessonsLeft: left)
            case .never: return study.record.gain(at: assessment).map(phrases.gain) ?? phrases.noTriesSentence
            }
        }
        switch assessment.retakes?.availability(after: ended.count, lastEnded: ended.last?.endedAt, at: now) ?? .now {
        case .now: return nil
        case .from(let opens): return phrases.tryAgainFrom(opens)
        case .never: return phrases.noTriesSentence
        }
    }

    private var needsName: Bool { assessment.use == .final && study.enrolment.printedName == nil }

    /// What Enter does.
    var onwards: ReadingScreen.Way? {
        if obstacle != nil { return nil }
        if needsName { return ReadingScreen.Way(.open(.name), phrases.confirmNameKey) }
        return ReadingScreen.Way(
            .start(assessment.id), ended.isEmpty ? phrases.startKey : phrases.startTry(ended.count + 1))
    }

    /// The last try can be seen again.
    var aside: (letter: Character, way: ReadingScreen.Way)? {
        ended.last.map { ("v", ReadingScreen.Way(.review($0.id), phrases.reviewKey)) }
    }

    var paragraphs: [StyledText] {
        let explained =
            switch assessment.use {
            case .practice: phrases.practiceExplained
            case .final: phrases.finalExplained(triesEnd: assessment.retakes?.triesEnd == true)
            case .diagnostic: phrases.diagnosticExplained
            }
        let mark = assessment.passMark.map { phrases.atLeast($0.points, of: assessment.blueprint.count) }
        let facts = [
            (phrases.questionsLabel, phrases.number(assessment.blueprint.count)),
            (phrases.timeLabel, phrases.timeAllowed(for: assessment, study.extraTime)),
            (phrases.passMarkLabel, mark ?? phrases.scoreDecidesNothing),
            (phrases.triesLabel, phrases.triesAllowed(for: assessment)),
        ]
        let notices = [needsName ? phrases.confirmNameFirst : nil, obstacle].compactMap(\.self)
        let earlier = ended.enumerated().map { index, attempt in
            StyledText(
                phrases.labelled(
                    phrases.tryNumber(index + 1),
                    "\(phrases.score(attempt.score)), \(phrases.day(attempt.endedAt))"))
        }
        return [
            StyledText(explained), StyledText(),
            StyledText(phrases.resumeExplained(hasTimeLimit: assessment.timeLimit != nil)), StyledText(),
        ]
            + facts.map { StyledText(phrases.labelled($0.0), .strong) + StyledText($0.1) }
            + notices.flatMap { [StyledText(), StyledText($0, .strong)] }
            + (earlier.isEmpty ? [] : [StyledText(), StyledText(phrases.earlierTries, .heading)] + earlier)
    }
}
