import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// A lesson around its rendered text: the session beside it, and what comes next below it.
///
/// - Parameters:
///   - study: nil for somebody who is not enrolled.
///   - text: from ``renderedLesson(_:notes:phrases:)``, made once for the version and language.
func lessonPage(
    _ lesson: Lesson, of course: Course, text: RenderedLesson, study: Study?, person: Person?, csrf: String,
    phrases: Phrases
) -> PageContent {
    let (edition, language) = lesson.text(in: phrases.language)
    let module = course.module(of: lesson.id)
    return PageContent(
        title: lesson.title(phrases), in: phrases,
        crumbs: courseCrumbs(
            course, phrases,
            [
                module.map { Crumb($0.id.rawValue, Address.session($0.id, of: course.id)) },
                Crumb(lesson.title(phrases), nil, phrases),
            ].compactMap(\.self)),
        body: div(.class("lesson")) {
            if let module { sessionList(module, of: course, at: lesson.id, study, phrases) }
            article {
                if language != phrases.language { p(.class("msg"), text: phrases.fallback(language)) }
                lessonNotices(lesson.id, study, phrases)
                div(languageAttribute(language, phrases)) {
                    div(.class("beat")) {
                        div(.class("text")) {
                            h1(edition.title)
                            p(.class("small soft"), languageAttribute(phrases.language, phrases)) {
                                lessonFacts(lesson, of: course, phrases)
                            }
                            text.lead
                        }
                    }
                    text.beats
                }
                lessonEnd(lesson, of: course, module, study, person, csrf, phrases)
            }
        })
}

private func lessonFacts(_ lesson: Lesson, of course: Course, _ phrases: Phrases) -> HTML {
    let objectives = lesson.objectives.compactMap(course.objective).map {
        phrases.objective($0.id.rawValue, $0.text[phrases.language])
    }
    return HTML(([phrases.aboutMinutes(lesson.minutes)] + objectives).joined(separator: " · "))
}

private func sessionList(
    _ module: Module, of course: Course, at lesson: Lesson.ID, _ study: Study?, _ phrases: Phrases
) -> HTML {
    let number = (module.lessons.firstIndex { $0.id == lesson } ?? 0) + 1
    func line(_ title: HTML, _ address: String, isDone: String?) -> HTML {
        li {
            a(.href(address)) { title }
            if let isDone { span(.class("soft"), text: " \(isDone)") }
        }
    }
    return details(.class("toc")) {
        summary(phrases.lessonOf(session: module.id.rawValue, number: number, of: module.lessons.count))
        nav(.aria("label", phrases.session(module.id.rawValue))) {
            p(.class("small soft")) {
                "\(module.id) "
                localized(module.title, phrases)
            }
            ol(.class("plain small")) {
                for entry in module.lessons {
                    if entry.id == lesson {
                        li {
                            a(.href(Address.lesson(entry.id, of: course.id)), .aria("current", "page")) {
                                strong { entry.title(phrases).html(phrases) }
                            }
                        }
                    } else {
                        line(
                            entry.title(phrases).html(phrases), Address.lesson(entry.id, of: course.id),
                            isDone: study?.record.lessons[entry.id] == nil ? nil : phrases.read)
                    }
                }
                for activity in module.activities {
                    line(
                        activityLabel(activity, phrases), Address.activity(activity.id, of: course.id),
                        isDone: study?.record.activities[activity.id] == nil ? nil : phrases.sent)
                }
                for quiz in module.assessments {
                    line(
                        localized(quiz.title, phrases), Address.assessment(quiz.id, of: course.id),
                        isDone: study?.record.attempts[quiz.id] == nil ? nil : phrases.tried)
                }
            }
        }
    }
}

/// What comes after a lesson in its session: another lesson, the activity, the quiz, the next session.
func step(after lesson: Lesson.ID, in course: Course) -> Study.Step? {
    guard let module = course.module(of: lesson) else { return nil }
    if module.lessons.last?.id == lesson {
        if let activity = module.activities.first { return .activity(activity) }
        if let quiz = module.assessments.first { return .assessment(quiz) }
    }
    if let next = course.lesson(after: lesson) { return .lesson(next) }
    return course.assessments.last { $0.use == .final }.map(Study.Step.assessment)
}

private func lessonEnd(
    _ lesson: Lesson, of course: Course, _ module: Module?, _ study: Study?, _ person: Person?, _ csrf: String,
    _ phrases: Phrases
) -> HTML {
    let next = step(after: lesson.id, in: course)
    let nextWords =
        switch next {
        case .lesson: phrases.nextLesson
        case .activity: phrases.toActivity
        case .assessment: phrases.toQuiz
        case nil: phrases.toTheCourse
        }
    let nextAddress = next?.address(in: course.id) ?? Address.course(course.id)
    let isRead = study?.record.lessons[lesson.id] != nil
    return HTML {
        if study == nil {
            div(.class("msg")) {
                p(phrases.enrolToKeep)
                enrolButton(course.id, person: person, csrf: csrf, phrases)
            }
        }
        if isRead { p(.class("small soft"), text: phrases.readAlready) }
        div(.class("lesson-nav")) {
            if let previous = course.lesson(before: lesson.id) {
                a(.class("btn second"), .href(Address.lesson(previous.id, of: course.id))) {
                    previous.title(phrases).html(in: phrases.back(to:), phrases)
                }
            } else {
                a(.class("btn second"), .href(Address.course(course.id)), text: phrases.aboutThisCourse)
            }
            if study != nil, !isRead {
                postForm(Address.lessonCompletion(lesson.id, of: course.id), csrf: csrf) {
                    button(.class("btn"), text: phrases.haveRead(next: nextWords))
                }
            } else {
                a(.class("btn"), .href(nextAddress), text: nextWords)
            }
        }
    }
}
