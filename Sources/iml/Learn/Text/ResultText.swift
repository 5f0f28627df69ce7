import Campus
import Catalogue
import Learning
import MigrationLaw

/// The result of a try, in paragraphs: the score, what it decides, every question as far as it may be shown.
struct ResultText: Sendable {
    let result: AttemptResult
    let phrases: Phrases

    var title: String {
        phrases.resultTitle(result.sitting.assessment.title[phrases.language], passed: result.passed)
    }

    func rows(width: Int) -> [Pager.Row] {
        let blocks =
            paragraphs.map { $0.wrapped(width: width) } + result.feedback.flatMap { question($0, width: width) }
        return blocks.enumerated().flatMap { index, lines in lines.map { Pager.Row(paragraph: index, text: $0) } }
    }

    private var paragraphs: [StyledText] {
        var texts = [StyledText(phrases.scoreLine(result.score, passed: result.passed), .heading)]
        if result.passed == false, let mark = result.sitting.assessment.passMark {
            texts.append(StyledText(phrases.needed(mark.points)))
        }
        texts.append(StyledText(phrases.sentAt(result.markedAt), .quiet))
        if result.sitting.attempt.isOnBehalf { texts.append(StyledText(phrases.onBehalfNotice, .bad)) }
        if let certificate = result.certificate {
            texts.append(StyledText(phrases.certificateEarned(certificate.id), .good))
        }
        if let gain = result.gain { texts.append(StyledText(phrases.gain(gain), .good)) }
        if result.showsObjectives { texts += [StyledText(), StyledText(phrases.byObjective, .heading)] + objectives }
        texts += [StyledText(), StyledText(phrases.review, .heading)]
        if !result.showsRationales {
            let later =
                result.showsObjectives
                ? phrases.rationalesLater(triesEnd: result.sitting.assessment.retakes?.triesEnd == true)
                : phrases.diagnosticKeepsKey
            texts.append(StyledText(later, .quiet))
        }
        return texts
    }

    private var objectives: [StyledText] {
        result.objectives.map { objective in
            let text = result.sitting.course.objective(objective.objective)?.text[phrases.language] ?? ""
            let score = phrases.score(objective.awarded, of: objective.maximum)
            return StyledText("\(score)  ", .strong) + StyledText("\(objective.objective)  \(text)")
        }
    }

    private func question(_ feedback: Feedback, width: Int) -> [[StyledText]] {
        let asked = AskedQuestion(feedback.item, in: feedback.slot, law: feedback.law, for: phrases)
        let number = phrases.questionOf(feedback.slot.number, result.sitting.attempt.slots.count)
        var head = StyledText(number, .strong)
        if feedback.answer == nil {
            head = head + StyledText(" · \(phrases.noAnswer)", .bad)
        } else if result.showsRationales {
            head = head + StyledText(" · ") + Verdict(feedback.points, phrases).text
        }
        let review = ReviewedQuestion(
            asked: asked, answer: feedback.answer, showsReasons: result.showsRationales, phrases: phrases)
        let notice = feedback.isWithdrawn ? [StyledText(phrases.withdrawnItem, .good).wrapped(width: width)] : []
        return [[StyledText()], head.wrapped(width: width), StyledText(asked.stem).wrapped(width: width)] + notice
            + review.blocks(width: width)
    }
}

/// What an activity comes to after it was sent: every field beside the model's, and what to take away.
struct ActivityResultText: Sendable {
    let grid: Activity.Grid
    let submission: ActivitySubmission
    let phrases: Phrases

    func rows(width: Int) -> [Pager.Row] {
        let own = ReadingScreen.rows(paragraphs, width: width)
        let after = (own.last?.paragraph ?? 0) + 1
        let model = ProseText(grid.model, phrases).rows(width: width).map {
            Pager.Row(paragraph: after + $0.paragraph, text: $0.text)
        }
        return own + model
    }

    private var paragraphs: [StyledText] {
        var texts = [
            StyledText(phrases.activitySentOn(submission.submittedAt), .good),
            StyledText(phrases.sameAsModel(grid.points(in: submission.fields), of: grid.maximum)),
        ]
        for row in grid.rows {
            texts += [StyledText(), StyledText(row.text, .heading)]
            for column in grid.columns {
                guard let cell = grid.cells.first(where: { $0.row == row.id && $0.column == column.id }) else {
                    continue
                }
                texts.append(
                    compared(
                        column.text, yours: submission.fields["\(cell.row)/\(cell.column)"], model: cell.answer,
                        why: cell.why, among: grid.choices))
            }
        }
        for pick in grid.picks {
            texts.append(StyledText())
            texts.append(
                compared(
                    pick.label, yours: submission.fields[pick.id], model: pick.answer, why: pick.why,
                    among: pick.choices))
        }
        for note in grid.notes {
            texts += [StyledText(), StyledText(note.label, .heading)]
            texts.append(
                StyledText("\(phrases.yours) ", .quiet) + StyledText(submission.fields[note.id] ?? phrases.leftOpen))
            texts.append(StyledText("\(phrases.model) ", .quiet) + StyledText(note.model))
        }
        return texts + [StyledText(), StyledText(phrases.takeAway, .heading)]
    }

    private func compared(
        _ label: String, yours: String?, model: String, why: String, among choices: [Activity.Grid.Entry]
    ) -> StyledText {
        func words(_ id: String) -> String { choices.first { $0.id == id }?.text ?? id }
        let own = yours.map(words) ?? phrases.leftOpen
        let verdict =
            yours == model
            ? StyledText("= \(own)", .good)
            : StyledText("\(phrases.yours) \(own)", .bad)
                + StyledText(" \(phrases.model) \(words(model))", .good)
        return StyledText(phrases.labelled(label), .strong) + verdict + StyledText("\n  \(why)")
    }
}
