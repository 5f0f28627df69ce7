import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// An activity: the situation, the grid to fill, and after sending the model answer beside each cell.
///
/// - Parameters:
///   - fields: what the form holds: what was stored, or what was just sent and refused.
///   - error: why it was refused, with the field at fault.
///   - law: where a citation leads.
func activityPage(
    _ activity: Activity, of study: Study, fields: [String: String], submittedAt: Instant?, error: FieldError? = nil,
    law: @escaping (Reference) -> String?, csrf: String, phrases: Phrases
) -> PageContent {
    guard let (grid, language) = activity.grid(in: phrases.language) else {
        return PageContent(title: activity.id.rawValue, crumbs: [], body: .empty)
    }
    let form = ActivityForm(
        grid: grid, fields: fields, showsModel: submittedAt != nil, error: error,
        prose: ProseRendering(phrases: phrases, language: language, address: law), phrases: phrases)
    return PageContent(
        title: activity.title(phrases), in: phrases, crumbs: activityCrumbs(activity, of: study.course, phrases),
        body: HTML {
            activityHead(activity, grid, language, form.prose, phrases)
            if let submittedAt {
                div(.class("msg ok"), .id("model"), .role("status")) {
                    p(phrases.activitySentOn(submittedAt))
                    p(phrases.sameAsModel(grid.points(in: fields), of: grid.maximum))
                }
            } else {
                p(phrases.activityHint)
            }
            if let error { errorSummary([error], phrases) }
            postForm(Address.activitySubmission(activity.id, of: study.course.id), csrf: csrf) {
                div(languageAttribute(language, phrases)) {
                    form.table
                    form.picks
                    form.notes
                }
                p(.class("acts")) {
                    if submittedAt == nil {
                        button(.class("btn"), text: phrases.sendActivity)
                    } else {
                        button(.class("btn second"), text: phrases.sendAgain)
                    }
                }
            }
            if submittedAt != nil {
                h2(phrases.takeAway)
                div(.class("text"), languageAttribute(language, phrases)) { form.prose.blocks(grid.model.blocks) }
                p(.class("acts")) { nextStepButton(study, phrases) }
            }
            p { a(.href(Address.course(study.course.id)), text: phrases.toTheCourse) }
        })
}

/// An activity for somebody who is not enrolled: the situation, and how to take part.
func activityPage(
    _ activity: Activity, of course: Course, person: Person?, law: @escaping (Reference) -> String?, csrf: String,
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
                ProseRendering(phrases: phrases, language: language, address: law), phrases)
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
        h1(languageAttribute(language, phrases), text: grid.title)
        p(.class("small soft"), text: "\(phrases.activity) \(activity.id) · \(phrases.aboutMinutes(activity.minutes))")
        if language != phrases.language { p(.class("msg"), text: phrases.activityFallback) }
        div(.class("text"), languageAttribute(language, phrases)) { prose.blocks(grid.intro.blocks) }
    }
}
