import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// What changed in a course under its learner's feet: corrections since they began, and a newer version to move to.
func versionNotices(_ study: Study, csrf: String, _ phrases: Phrases) -> HTML {
    HTML {
        if !study.correctionsMet.isEmpty {
            message(.info, phrases.correctedTitle) {
                p(phrases.correctedLead)
                ul(.class("small")) {
                    for correction in study.correctionsMet.reversed() {
                        li {
                            timeElement(correction.publishedAt.day, phrases)
                            ": "
                            if let note = correction.note { "\(note) " }
                            corrected(correction.differences, in: study.course, phrases)
                        }
                    }
                }
            }
        }
        if let newer = study.newer {
            message(.info, phrases.newVersionTitle) {
                p(phrases.newVersion(newer.number, yours: study.enrolment.version))
                ul(.class("small")) {
                    for line in phrases.changes(newer.differences, from: study.course, to: newer.course) { li(line) }
                }
                postForm(Address.move(in: study.course.id), csrf: csrf) {
                    p(.class("acts")) {
                        button(.class("btn second"), text: phrases.moveToVersion(newer.number))
                    }
                }
            }
        }
    }
}

/// That a lesson was corrected since its learner came to the course, and that a newer version is out; nothing where
/// neither is so.
func lessonNotices(_ lesson: Lesson.ID, _ study: Study?, _ phrases: Phrases) -> HTML {
    HTML {
        if let met = study?.correction(of: lesson) {
            p(.class("msg"), text: phrases.corrected(at: met.publishedAt) + (met.note.map { ": \($0)" } ?? "."))
        }
        if let study, let newer = study.newer {
            p(.class("msg")) {
                "\(phrases.newerVersionMeanwhile(newer.number)) "
                a(.href(Address.course(study.course.id)), text: phrases.whatChanges)
            }
        }
    }
}

/// That an attempt under way keeps its questions, whatever became of its course since.
func attemptNotice(_ change: CourseSinceStart?, _ phrases: Phrases) -> HTML {
    guard let change else { return .empty }
    return p(.class("msg"), text: phrases.attemptKeeps(after: change))
}

/// The parts that read otherwise, lessons and activities as links, questions as a number: which ones is nobody's business
/// before a final.
private func corrected(_ differences: [CourseDifference], in course: Course, _ phrases: Phrases) -> HTML {
    var parts: [HTML] = []
    for difference in differences {
        switch difference.part {
        case .lesson(let id):
            guard let lesson = course.lesson(id) else { continue }
            parts.append(a(.href(Address.lesson(id, of: course.id))) { lesson.title(phrases).html(phrases) })
        case .activity(let id):
            guard let activity = course.activity(id) else { continue }
            parts.append(a(.href(Address.activity(id, of: course.id))) { activity.title(phrases).html(phrases) })
        case .course: parts.append(HTML(phrases.courseDescription))
        case .completionRule, .module, .assessment, .item: continue
        }
    }
    let questions = differences.count { if case .item = $0.part { true } else { false } }
    if questions > 0 { parts.append(HTML(phrases.questionsReworded(questions))) }
    return .joined(parts.enumerated().map { $0.offset == 0 ? $0.element : HTML("; ") + $0.element })
}
