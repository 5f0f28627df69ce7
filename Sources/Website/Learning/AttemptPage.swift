import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// A quiz in progress: one form for all of it, each answer stored as it is given.
///
/// Fields: `slot-N` holds the options chosen or the number typed, `slot-N-…` a row's group, a step's place or a part of a
/// date, `sequence-N` the number the answer would get, one above what is stored.
/// - Parameters:
///   - law: where a citation leads.
///   - change: what became of the course since the attempt began.
///   - refused: by slot what was typed and could not be stored.
func attemptPage(
    _ sitting: Sitting, law: (Reference) -> (title: String, address: String)?, csrf: String,
    change: CourseSinceStart? = nil, refused: [Int: RefusedAnswer] = [:], at now: Instant, phrases: Phrases
) -> PageContent {
    let attempt = sitting.attempt
    let questions = attempt.slots.compactMap { slot in
        sitting.item(slot).map {
            Question(slot: slot, item: $0, sitting: sitting, refused: refused[slot.number], phrases: phrases)
        }
    }
    return PageContent(
        title: sitting.assessment.title.written(phrases), in: phrases,
        crumbs: assessmentCrumbs(sitting.assessment, sitting.course, phrases),
        body: div(.class("text")) {
            LineNotice.attempt(attempt.id, phrases).html
            h1 { localized(sitting.assessment.title, phrases) }
            p(
                .class("soft"),
                text: phrases.attemptFacts(items: attempt.slots.count, formative: sitting.assessment.isFormative))
            attemptNotice(change, phrases)
            if let deadline = attempt.deadline {
                p(
                    .class("clock"), .flag("data-clock"), .role("status"),
                    text: phrases.endsAt(deadline, minutesLeft: minutes(from: now, to: deadline)))
            }
            postForm(
                Address.submission(of: attempt.id), csrf: csrf, .flag("data-guard"),
                .data("saving", phrases.saving), .data("saved", phrases.savedAt), .data("kept", phrases.keptHere),
                .data("stored", phrases.otherStands), .data("ended", phrases.attemptClosedSentence),
                .optional(
                    "data-remaining", attempt.deadline.map { String(max(0, $0.milliseconds - now.milliseconds)) }),
                .data("last-minute", phrases.lastMinute), .data("over", phrases.timeIsOver)
            ) {
                // Return in a field stores what is chosen; it never checks or submits.
                if let first = attempt.slots.first {
                    button(
                        .class("vh"), .tabindex(-1), .aria("hidden", "true"),
                        .attribute("formaction", Address.answer(first.number, of: attempt.id)), text: phrases.saveAnswer
                    )
                }
                for question in questions { question.html(law) }
                submission(sitting, phrases)
            }
        })
}

/// Minutes still to go, the one begun counted, never below none.
private func minutes(from now: Instant, to deadline: Instant) -> Int {
    max(0, Int((deadline - now).components.seconds + 59) / 60)
}

private func submission(_ sitting: Sitting, _ phrases: Phrases) -> HTML {
    let attempt = sitting.attempt
    let open = attempt.slots.count { attempt.answers[$0.number] == nil }
    return div(.class("stick")) {
        p {
            span(
                .data(
                    "counts",
                    (0...attempt.slots.count).map { phrases.openQuestions($0, of: attempt.slots.count) }
                        .joined(separator: "|"))
            ) { phrases.openQuestions(open, of: attempt.slots.count) }
            if !sitting.assessment.isFormative { " \(phrases.openCountsAsZero)" }
        }
        button(
            .class("btn"), text: sitting.assessment.isFormative ? phrases.submitQuiz : phrases.submitAttempt)
    }
}
