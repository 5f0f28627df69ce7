import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// An activity: the situation and the grid to fill; after sending what differs from the model answer, the rest folded away.
///
/// - Parameters:
///   - fields: what the form holds: what was stored, or what was just sent and refused.
///   - error: why it was refused, with the field at fault.
///   - law: where a citation leads.
func activityPage(
    _ activity: Activity, of study: Study, fields: [String: String], submittedAt: Instant?, error: FieldError? = nil,
    law: @escaping (Reference) -> LawCitation?, csrf: String, phrases: Phrases
) -> PageContent {
    guard let (grid, language) = activity.grid(in: phrases.language) else {
        return PageContent(title: activity.id.rawValue, crumbs: [], body: .empty)
    }
    let prose = ProseRendering(phrases: phrases, language: language) { law($0)?.address }
    let form = ActivityForm(grid: grid, fields: fields, error: error, prose: prose, law: law, phrases: phrases)
    let sheet = postForm(
        Address.activitySubmission(activity.id, of: study.course.id), csrf: csrf, .flag("data-guard"),
        .data("draft", "\(study.enrolment.id)/\(activity.id)"),
        .optional("data-sent", submittedAt.map { String($0.milliseconds) })
    ) {
        div(languageAttribute(language, phrases)) {
            form.table
            form.picks
            form.notes
        }
        p(.class("acts")) {
            submitButton(
                submittedAt == nil ? phrases.sendActivity : phrases.sendAgain,
                class: submittedAt == nil ? "btn" : "btn second")
        }
    }
    return PageContent(
        title: activity.title(phrases), in: phrases, crumbs: activityCrumbs(activity, of: study.course, phrases),
        body: HTML {
            LineNotice.draft(at: Address.activity(activity.id, of: study.course.id), phrases).html
            if let error { errorSummary([error], phrases) }
            if let submittedAt, error == nil {
                activityTitle(activity, grid, language, phrases)
                sentActivity(
                    grid, language, fields, at: submittedAt, prose: prose, next: nextStepButton(study, phrases), phrases
                )
                details {
                    summary(phrases.activityAgain)
                    div(.class("text"), languageAttribute(language, phrases)) { prose.blocks(grid.intro.blocks) }
                }
                details {
                    summary(phrases.changeAnswers)
                    sheet
                }
            } else {
                activityHead(activity, grid, language, prose, phrases)
                p(phrases.activityHint)
                sheet
            }
            p { a(.href(Address.course(study.course.id)), text: phrases.toTheCourse) }
        })
}

/// Score, comparison and what to take away; the situation and the form come folded after it.
private func sentActivity(
    _ grid: Activity.Grid, _ language: Language, _ fields: [String: String], at submittedAt: Instant,
    prose: ProseRendering, next: HTML, _ phrases: Phrases
) -> HTML {
    HTML {
        div(.class("msg ok"), .id("model"), .role("status")) {
            p(phrases.activitySentOn(submittedAt))
            p(phrases.sameAsModel(grid.points(in: fields), of: grid.maximum))
        }
        h2(phrases.besideTheModel)
        div(languageAttribute(language, phrases)) {
            ActivityComparison(grid: grid, fields: fields, phrases: phrases).html
        }
        h2(phrases.takeAway)
        div(.class("text"), languageAttribute(language, phrases)) { prose.blocks(grid.model.blocks) }
        p(.class("acts")) { next }
    }
}

/// An activity for somebody who is not enrolled: the situation, and how to take part.
func activityPage(
    _ activity: Activity, of course: Course, person: Person?, law: @escaping (Reference) -> LawCitation?, csrf: String,
    phrases: Phrases
) -> PageContent {
    guard let (grid, language) = activity.grid(in: phrases.language) else {
        return PageContent(title: activity.id.rawValue, crumbs: [], body: .empty)
    }
    return PageContent(
        title: activity.title(phrases), in: phrases, crumbs: activityCrumbs(activity, of: course, phrases),
        body: HTML {
            activityHead(
                activity, grid, language,
                ProseRendering(phrases: phrases, language: language) { law($0)?.address }, phrases)
            div(.class("msg")) {
                p(phrases.activityNeedsEnrolment)
                enrolButton(course.id, person: person, csrf: csrf, phrases)
            }
        })
}

private func activityCrumbs(
    _ activity: Activity, of course: Course, _ phrases: Phrases
) -> [Crumb] {
    let module = course.modules.first { $0.activities.contains { $0.id == activity.id } }
    return courseCrumbs(
        course, phrases,
        [
            module.map { Crumb($0.id.rawValue, Address.session($0.id, of: course.id)) },
            Crumb(activity.title(phrases), nil, phrases),
        ].compactMap(\.self))
}

private func activityHead(
    _ activity: Activity, _ grid: Activity.Grid, _ language: Language, _ prose: ProseRendering, _ phrases: Phrases
) -> HTML {
    HTML {
        activityTitle(activity, grid, language, phrases)
        div(.class("text"), languageAttribute(language, phrases)) { prose.blocks(grid.intro.blocks) }
    }
}

private func activityTitle(
    _ activity: Activity, _ grid: Activity.Grid, _ language: Language, _ phrases: Phrases
) -> HTML {
    HTML {
        h1(languageAttribute(language, phrases), text: grid.title)
        p(.class("small soft"), text: "\(phrases.activity) \(activity.id) · \(phrases.aboutMinutes(activity.minutes))")
        if language != phrases.language { p(.class("msg"), text: phrases.activityFallback) }
    }
}
