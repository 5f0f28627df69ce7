import Catalogue
import HTML
import Learning
import MigrationLaw
import Synchronization

/// Lesson texts rendered once for each version and reader's language, with the law beside them; the same for every reader
/// of that language. The text may be in another one than its notes: English where it is not translated.
final class LessonShelf: Sendable {
    private let texts = Mutex<[String: RenderedLesson]>([:])

    func text(of lesson: Lesson, in version: CourseVersion, law: Law, phrases: Phrases) -> RenderedLesson {
        let (edition, language) = lesson.text(in: phrases.language)
        let key = "\(version.digest) \(lesson.id) \(phrases.language.code)"
        if let text = texts.withLock({ $0[key] }) { return text }
        let text = renderedLesson(
            edition.prose, in: language,
            notes: { reference in
                lawNote(reference, law: law, at: law.asOf, phrases).map { LessonNote(id: $0.id, html: $0.html) }
            }, phrases: phrases)
        // A preview has no digest and changes with its files.
        if !version.digest.isEmpty { texts.withLock { $0[key] = text } }
        return text
    }
}
