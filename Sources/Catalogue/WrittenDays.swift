import Learning
import MigrationLaw
import Synchronization

/// Days as they were written before: the same few stand on most pages, and writing one costs more than the rest of a line.
final class WrittenDays: Sendable {
    private let texts = Mutex<[Key: String]>([:])
    private static let most = 2048

    private struct Key: Hashable {
        let day: Int
        let language: Language
    }

    func text(of day: CalendarDay, in language: Language, write: () -> String) -> String {
        let key = Key(day: day.daysSinceEpoch, language: language)
        if let text = texts.withLock({ $0[key] }) { return text }
        let text = write()
        texts.withLock { texts in
            if texts.count >= WrittenDays.most { texts.removeAll(keepingCapacity: true) }
            texts[key] = text
        }
        return text
    }
}
