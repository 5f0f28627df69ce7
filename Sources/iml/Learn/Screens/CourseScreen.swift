import Campus
import Catalogue
import Learning
import MigrationLaw

/// The course: its sessions and their parts, what is done, and what comes next under the cursor.
struct CourseScreen: Screen {
    private(set) var study: Study
    private var cursor: Int

    init(_ study: Study) {
        self.study = study
        cursor = 0
        cursor = parts.firstIndex(of: next) ?? 0
    }

    /// What is on record now; the cursor goes to what comes next.
    mutating func take(_ study: Study) {
        self.study = study
        cursor = parts.firstIndex(of: next) ?? min(cursor, max(0, parts.count - 1))
    }

    func title(_ view: View) -> String { study.course.title[view.phrases.language] }

    func aside(_ view: View) -> String? { view.phrases.versionMark(study.version.number) }

    func body(_ view: View) -> Body {
        var lines = notices(view)
        var focus: Range<Int>?
        var number = 0
        func add(_ part: CoursePart) {
            let isUnderCursor = number == cursor
            let row = Questions.part(
                words(part, view), mark: mark(part), isUnderCursor: isUnderCursor, width: view.width,
                isUnderCursor ? .strong : .plain)
            if isUnderCursor { focus = lines.count..<lines.count + row.count }
            lines += row
            number += 1
        }
        for module in study.course.modules {
            let title = "\(module.id)  \(module.title[view.phrases.language])"
            lines += StyledText(title, .heading).wrapped(width: view.width)
            for part in CourseScreen.parts(of: module) { add(part) }
            lines.append(StyledText())
        }
        lines += StyledText(view.phrases.atTheEnd, .heading).wrapped(width: view.width)
        for part in lastParts { add(part) }
        return Body(lines, showing: focus, height: view.height)
    }

    func keys(_ view: View) -> [KeyHint] {
        let phrases = view.phrases
        let version =
            hasNewerVersion ? [KeyHint("v", phrases.moveToVersion(study.newestVersion))] : []
        return [
            KeyHint(phrases.enterKey, phrases.openKey), KeyHint("↑ ↓", phrases.moveKey),
            KeyHint("n", phrases.nextPartKey),
        ] + version + [KeyHint("q", phrases.leaveKey)]
    }

    mutating func press(_ key: Key, _ view: View) -> Act? {
        if Questions.move(&cursor, by: key, among: parts.count) != nil { return nil }
        switch key {
        case .enter, .character(" "), .right: return parts.indices.contains(cursor) ? .open(parts[cursor]) : nil
        case .home: cursor = 0
        case .end: cursor = max(0, parts.count - 1)
        case .escape: return .back
        default:
            switch key.letter {
            case "n": return .next
            case "v": return hasNewerVersion ? .moveToNewestVersion : nil
            case "q": return .back
            default: break
            }
        }
        return nil
    }

    /// What the learner does next: a try in progress, the next step of the course, the name, the certificate.
    var next: CoursePart {
        if let open = study.openAttempts.first { return .assessment(open.assessment) }
        let isNamed = study.enrolment.printedName != nil
        switch study.next {
        case .lesson(let lesson): return .lesson(lesson.id)
        case .activity(let activity): return .activity(activity.id)
        case .assessment(let assessment):
            return assessment.use == .final && !isNamed ? .name : .assessment(assessment.id)
        case nil: return study.certificate == nil ? .name : .certificate
        }
    }

    /// Everything that can be opened, from top to bottom.
    private var parts: [CoursePart] { study.course.modules.flatMap(CourseScreen.parts) + lastParts }

    private static func parts(of module: Module) -> [CoursePart] {
        module.lessons.map { .lesson($0.id) } + module.activities.map { .activity($0.id) }
            + module.assessments.map { .assessment($0.id) }
    }

    private var lastParts: [CoursePart] {
        [.name] + study.course.assessments.map { .assessment($0.id) } + (study.certificate == nil ? [] : [.certificate])
    }

    private func isDone(_ part: CoursePart) -> Bool {
        switch part {
        case .lesson(let id): study.record.lessons[id] != nil
        case .activity(let id): study.record.activities[id] != nil
        case .assessment(let id):
            if study.course.assessment(id)?.use == .final {
                (study.record.attempts[id] ?? []).contains { $0.passed && !$0.isOnBehalf }
            } else {
                study.record.hasOwnTry(at: id)
            }
        case .name: study.enrolment.printedName != nil
        case .certificate: true
        }
    }

    private func mark(_ part: CoursePart) -> String {
        if case .assessment(let id) = part, study.openAttempts.contains(where: { $0.assessment == id }) { return "[~]" }
        return isDone(part) ? "[x]" : "[ ]"
    }

    private func words(_ part: CoursePart, _ view: View) -> String {
        let phrases = view.phrases
        switch part {
        case .lesson(let id):
            guard let lesson = study.course.lesson(id) else { return id.rawValue }
            let title = lesson.text(in: phrases.language).text.title
            return "\(title) · \(phrases.duration(minutes: lesson.minutes))"
        case .activity(let id):
            guard let activity = study.course.activity(id) else { return id.rawValue }
            let title = activity.grid(in: phrases.language)?.grid.title ?? id.rawValue
            return "\(phrases.labelled(phrases.activity, title)) · \(phrases.duration(minutes: activity.minutes))"
        case .assessment(let id): return assessment(id, phrases)
        case .name:
            return study.enrolment.printedName.map { "\(phrases.nameOnCertificate) \($0)" } ?? phrases.confirmYourName
        case .certificate: return phrases.openYourCertificate
        }
    }

    private func assessment(_ id: Assessment.ID, _ phrases: Phrases) -> String {
        guard let assessment = study.course.assessment(id) else { return id.rawValue }
        let title = assessment.title[phrases.language]
        if study.openAttempts.contains(where: { $0.assessment == id }) { return "\(title) · \(phrases.inProgressMark)" }
        let best = (study.record.attempts[id] ?? []).map(\.score).max { $0.awarded < $1.awarded }
        return best.map { "\(title) · \(phrases.bestScore($0))" } ?? title
    }

    private var hasNewerVersion: Bool { study.newestVersion > study.enrolment.version }

    /// What changed under the learner's feet.
    private func notices(_ view: View) -> [StyledText] {
        let phrases = view.phrases
        var notices: [String] = []
        if let last = study.correctionsMet.last {
            notices.append(
                [phrases.corrected(at: last.publishedAt), last.note].compactMap(\.self).joined(separator: ": "))
        }
        if let newer = study.newer {
            notices.append(phrases.newVersion(newer.number, yours: study.enrolment.version))
            notices += phrases.changes(newer.differences, from: study.course, to: newer.course)
        }
        return notices.flatMap { StyledText($0, .quiet).wrapped(width: view.width) + [StyledText()] }
    }
}
